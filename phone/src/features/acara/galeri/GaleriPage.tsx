// The gallery of a gathering on the phone: looked at with a signal; a PKB adds photos without one, and they wait like everything else.
import '../acara.css';
import '@lini/ui/galeri/galeri.css';
import { alamatFoto } from '@lini/core/acara/galeri-wire.ts';
import { namaLomba } from '@lini/core/lomba/langkah-lomba.ts';
import { isLombaAcara } from '@lini/core/lomba/umum-acara.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { DaftarFoto } from '@lini/ui/galeri/DaftarFoto.tsx';
import { FormFoto } from '@lini/ui/galeri/FormFoto.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { listAcara } from '../../../app/acara/entri-acara.ts';
import { batalkan } from '../../../app/catat.ts';
import type { EntriSubjek } from '../../../app/entri.ts';
import { TanyaAlasan } from '../../../app/riwayat/TanyaAlasan.tsx';
import { Shell } from '../../../app/Shell.tsx';
import { hariIni } from '../../../app/waktu.ts';
import { alamatAcara } from '../alamat-acara.ts';
import { BelumAda } from '../BelumAda.tsx';
import { isPanitiaSaya } from '../peran-saya.ts';
import { simpanAcara } from '../simpan-acara.ts';
import { useAcara } from '../use-acara.ts';
import { type FotoSaya, listFotoSaya } from './foto-saya.ts';
import { type TanyaGaleri, useGaleri } from './use-galeri.ts';

function Tambah({ entri, lomba }: { entri: EntriSubjek<'acara'>; lomba: readonly { readonly id: string; readonly nama: string }[] }) {
  const [isBuka, setBuka] = useState(false);
  const [isSibuk, setSibuk] = useState(false);
  if (!isBuka)
    return (
      <Button kind="primary" isWide icon="kamera" onClick={() => setBuka(true)}>
        {t('Tambah foto', 'Add a photo')}
      </Button>
    );
  return (
    <section class="card stack" aria-label={t('Foto baru', 'New photo')}>
      <FormFoto
        lomba={lomba}
        tahun={parameterPada(hariIni.value)['privacy.photoYears']}
        isSibuk={isSibuk}
        onKirim={async (isi) => {
          setSibuk(true);
          const isSimpan = await simpanAcara(entri, 'acara.foto', isi, t('Foto tersimpan di ponsel', 'The photo is kept on the phone'));
          setSibuk(false);
          if (isSimpan) setBuka(false);
          return isSimpan;
        }}
      />
      <Button kind="quiet" isWide onClick={() => setBuka(false)}>
        {t('Tidak jadi', 'Never mind')}
      </Button>
    </section>
  );
}

function Kabar({ tanya: { galeri, gagal, coba } }: { tanya: TanyaGaleri }) {
  if (gagal === null) return galeri ? null : <p class="soft">{t('Membuka galeri…', 'Opening the gallery…')}</p>;
  return (
    <Notice
      kind="warn"
      title={gagal === 'tanpa-sinyal' ? t('Galeri perlu sinyal', 'The gallery needs a signal') : t('Galeri belum bisa dibuka', 'The gallery cannot be opened')}
      action={<Button onClick={coba}>{t('Coba lagi', 'Try again')}</Button>}
    >
      {t(
        'Foto tidak disimpan di ponsel, supaya hemat kuota. Buka lagi di tempat yang ada sinyal.',
        'Photos are not kept on the phone, to save data. Open this again where there is a signal.',
      )}
    </Notice>
  );
}

function Kosong({ isPanitia }: { isPanitia: boolean }) {
  return (
    <EmptyState icon="kamera" title={t('Belum ada foto', 'No photo yet')}>
      {isPanitia
        ? t('Tekan Tambah foto. Bisa tanpa sinyal, fotonya dikirim nanti.', 'Press Add a photo. It works without a signal and is sent later.')
        : t('Foto acara tampil di sini sesudah panitia menambahkannya.', 'Photos show here once the committee has added them.')}
    </EmptyState>
  );
}

function Membatalkan({ foto, onTutup }: { foto: FotoSaya; onTutup: () => void }) {
  return (
    <Dialog isOpen onClose={onTutup} title={t('Batalkan foto ini?', 'Withdraw this photo?')}>
      <div class="stack">
        <p>{foto.tampil.keterangan}</p>
        <TanyaAlasan
          label={t('Mengapa dibatalkan?', 'Why is it withdrawn?')}
          contoh={t('Contoh: orangnya keberatan', 'For example: the person objects')}
          tombol={t('Batalkan foto', 'Withdraw it')}
          isBahaya
          onLanjut={(alasan) => batalkan(foto.catatan, alasan)}
          onSelesai={onTutup}
        />
      </div>
    </Dialog>
  );
}

function Isi({ entri }: { entri: EntriSubjek<'acara'> }) {
  const tanya = useGaleri(entri.id, entri.belumTerkirim);
  const [dipilih, setDipilih] = useState<FotoSaya | null>(null);
  const lomba = listAcara('lomba')
    .filter((satu) => isLombaAcara(satu.keadaan, entri.keadaan))
    .flatMap(({ id, keadaan }) => ({ id, nama: namaLomba(keadaan) ?? '' }));
  const saya = listFotoSaya(entri, (id) => lomba.find((satu) => satu.id === id)?.nama ?? null);
  const perId = new Map(saya.map((satu) => [satu.catatan.id, satu]));
  // The phone's own are shown from the phone; one that was withdrawn here is gone at once, whatever the office still says.
  const milik = new Set(entri.tampil.map(({ catatan }) => catatan.id));
  const lain = (tanya.galeri?.foto ?? []).filter(({ id }) => !milik.has(id)).map((satu) => ({ ...satu, alamat: alamatFoto(entri.id, satu.id) }));
  const semua = [...saya.map(({ tampil }) => tampil), ...lain];
  return (
    <>
      {isPanitiaSaya() && entri.keadaan.dibatalkan === null && <Tambah entri={entri} lomba={lomba} />}
      <Kabar tanya={tanya} />
      {semua.length === 0 && tanya.galeri && <Kosong isPanitia={isPanitiaSaya()} />}
      <DaftarFoto foto={semua} isBolehBatal={({ id }) => perId.has(id)} onBatal={({ id }) => setDipilih(perId.get(id) ?? null)} />
      {dipilih && <Membatalkan foto={dipilih} onTutup={() => setDipilih(null)} />}
    </>
  );
}

/** Draws the gallery of the gathering in the address. */
export function GaleriPage() {
  const { id, entri } = useAcara();
  if (!entri?.keadaan.rencana) return <BelumAda />;
  return (
    <Shell judul={t('Galeri', 'Gallery')} keterangan={entri.keadaan.rencana.judul} kembali={alamatAcara(id)}>
      <Isi entri={entri} />
    </Shell>
  );
}
