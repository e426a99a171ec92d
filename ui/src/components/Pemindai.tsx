// Reads QR codes with the camera; when there is no camera, or no code, a name can be searched instead.
import { useState } from 'preact/hooks';
import { nyalakanSenter } from '../pindai/kamera.ts';
import { type KeadaanPemindai, usePemindai } from '../pindai/use-pemindai.ts';
import { t } from '../words/t.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

export type PemindaiProps = {
  /** Called once for each code seen; the same code again only after it was out of sight for two seconds. Any QR code: the caller judges it. */
  onBaca: (kode: string) => void;
  /** The way round the camera, always offered. */
  onCariNama: () => void;
  /** Nothing is read while this is true, as under an open dialog. */
  isJeda?: boolean;
};

type Masalah = Exclude<KeadaanPemindai, 'membuka' | 'hidup'>;

const LEWAT_NAMA = (): string => t('Peserta tetap bisa dicatat lewat Cari nama.', 'People can still be noted with Find a name.');

function kataMasalah(masalah: Masalah): { judul: string; isi: string } {
  if (masalah === 'ditolak') {
    return {
      judul: t('Kamera belum diizinkan', 'The camera is not allowed yet'),
      isi: t(
        'Ketuk gambar di kiri alamat Lini, pilih Izin, nyalakan Kamera, lalu ketuk Coba lagi.',
        'Tap the icon left of the address, choose Permissions, turn Camera on, then tap Try again.',
      ),
    };
  }
  if (masalah === 'tidak-ada') {
    return {
      judul: t('Tidak ada kamera di perangkat ini', 'This device has no camera'),
      isi: t('Pakai ponsel lain untuk memindai.', 'Scan with another phone.'),
    };
  }
  if (masalah === 'tidak-aman') {
    return {
      judul: t('Kamera tidak dapat dipakai di alamat ini', 'The camera can’t be used at this address'),
      isi: t('Buka Lini lewat alamat yang berawalan https.', 'Open Lini at its address that begins with https.'),
    };
  }
  if (masalah === 'alat') {
    return {
      judul: t('Pembaca kode belum ada di ponsel ini', 'The code reader is not on this phone yet'),
      isi: t('Buka Lini sekali saat ada sinyal, lalu ketuk Coba lagi.', 'Open Lini once with a signal, then tap Try again.'),
    };
  }
  return {
    judul: t('Kamera sedang dipakai', 'The camera is in use'),
    isi: t('Tutup aplikasi lain yang memakai kamera, lalu ketuk Coba lagi.', 'Close the other app that uses the camera, then tap Try again.'),
  };
}

function Senter({ aliran }: { aliran: MediaStream }) {
  const [isNyala, setNyala] = useState(false);
  const ganti = async (): Promise<void> => {
    if (await nyalakanSenter(aliran, !isNyala)) setNyala(!isNyala);
  };
  return (
    <Button icon="senter" aria-pressed={isNyala} onClick={() => void ganti()}>
      {isNyala ? t('Matikan senter', 'Torch off') : t('Nyalakan senter', 'Torch on')}
    </Button>
  );
}

/** Draws the picture of the camera with its buttons, or what to do when there is none. */
export function Pemindai({ onBaca, onCariNama, isJeda = false }: PemindaiProps) {
  const dapat = (kode: string): void => {
    // Felt without looking at the screen; where the phone can't, nothing happens.
    navigator.vibrate?.(40);
    onBaca(kode);
  };
  const { video, keadaan, bersenter, cobaLagi } = usePemindai(dapat, isJeda);
  const masalah = keadaan === 'membuka' || keadaan === 'hidup' ? null : kataMasalah(keadaan);
  return (
    <section class="pemindai" aria-label={t('Pindai kode peserta', 'Scan participant codes')}>
      <div class="pemindai-gambar" hidden={masalah !== null}>
        <video ref={video} playsInline muted aria-label={t('Gambar dari kamera', 'Picture of the camera')} />
        <span class="pemindai-bidik" aria-hidden="true" />
      </div>
      {masalah ? (
        <Notice kind="warn" title={masalah.judul} action={<Button onClick={cobaLagi}>{t('Coba lagi', 'Try again')}</Button>}>
          {masalah.isi} {LEWAT_NAMA()}
        </Notice>
      ) : (
        <p role="status" class="soft">
          {keadaan === 'membuka'
            ? t('Membuka kamera…', 'Opening the camera…')
            : t('Arahkan kamera ke kode QR di kartu.', 'Point the camera at the QR code on the card.')}
        </p>
      )}
      <div class="cluster">
        <Button icon="cari" onClick={onCariNama}>
          {t('Cari nama', 'Find a name')}
        </Button>
        {bersenter && <Senter aliran={bersenter} />}
      </div>
    </section>
  );
}
