// The certificate of this participant: its number, the code that anyone may check, and the paper.
import './acara.css';
import { JABATAN_PESERTA } from '@lini/core/acara/peserta.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Qr } from '@lini/ui/components/Qr.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { namaWilayah } from '../../app/acara/nama-wilayah.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { showToast } from '../../app/toast.ts';
import { alamatAcara } from './alamat-acara.ts';
import { BelumAda } from './BelumAda.tsx';
import { useAcara } from './use-acara.ts';

const alamatPeriksa = (nomor: string): string => `${location.origin}/sertifikat/${nomor}`;

/** The paper; its writer is fetched when it is asked for. Throws without a line the first time. */
async function simpanPdf({ keadaan }: EntriSubjek<'acara'>): Promise<void> {
  const { id, isContoh } = getSesi().akun;
  const [milik, peserta] = [keadaan.sertifikat.get(id), keadaan.peserta.get(id)];
  const rencana = milik?.rencana ?? keadaan.rencana;
  if (!milik || !rencana) return;
  const [{ sertifikatPdf }, { buatKertas }, { KOP_BALANGAN }, { simpanBerkas }] = await Promise.all([
    import('@lini/ui/berkas/acara/sertifikat.ts'),
    import('@lini/ui/berkas/acara/buat-kertas.ts'),
    import('@lini/ui/berkas/acara/kop.ts'),
    import('@lini/ui/berkas/simpan.ts'),
  ]);
  const desa = peserta?.desa ?? null;
  const satu = {
    nama: milik.nama,
    jabatan: peserta ? labelPilihan(JABATAN_PESERTA, peserta.jabatan).id : null,
    desa: desa === null ? null : namaWilayah(desa),
    kecamatan: desa === null ? null : namaWilayah(desa.slice(0, 8)),
    nomor: milik.nomor,
    sebagai: 'Peserta',
    jp: milik.jp,
    tanggal: milik.tanggal,
    alamat: alamatPeriksa(milik.nomor),
  };
  const kepala = {
    kop: KOP_BALANGAN,
    kertas: 'a4' as const,
    isContoh,
    acara: rencana.judul,
    mulai: rencana.mulai,
    sampai: rencana.selesai === rencana.mulai ? null : rencana.selesai,
    tempat: rencana.tempat,
  };
  const penanda = { sebagai: rencana.penyelenggara, nama: null };
  const isi = await buatKertas(sertifikatPdf({ ...kepala, penyelenggara: rencana.penyelenggara, sertifikat: [satu], tempatTandaTangan: null, penanda }));
  simpanBerkas(`lini-sertifikat-${milik.nomor}.pdf`, isi);
}

/** Draws the number with its code. */
export function SertifikatPage() {
  const { id, entri } = useAcara();
  const [isSibuk, setSibuk] = useState(false);
  if (!entri?.keadaan.rencana) return <BelumAda />;
  const milik = entri.keadaan.sertifikat.get(getSesi().akun.id);
  const simpan = async (): Promise<void> => {
    setSibuk(true);
    const gagal = t('PDF belum bisa dibuat. Coba lagi saat ada sinyal.', 'The PDF could not be made. Try again with a signal.');
    await simpanPdf(entri).catch(() => showToast({ pesan: gagal }));
    setSibuk(false);
  };
  return (
    <Shell judul={t('Sertifikat saya', 'My certificate')} keterangan={entri.keadaan.rencana.judul} kembali={alamatAcara(id)}>
      {milik ? (
        <>
          <div class="kartu-peserta">
            <Qr isi={alamatPeriksa(milik.nomor)} label={t('Kode untuk memeriksa sertifikat', 'Code to check the certificate')} teks={milik.nomor} />
            <p class="firm">{milik.nama}</p>
            <p class="soft tabular">{t(`${String(milik.jp).replace('.', ',')} jam pelajaran`, `${milik.jp} training hours`)}</p>
          </div>
          <p>{t('Siapa pun dapat memindai kode ini untuk memeriksa keasliannya.', 'Anyone may scan this to check that it is genuine.')}</p>
          <Button kind="primary" isWide icon="unduh" isBusy={isSibuk} onClick={() => void simpan()}>
            {isSibuk ? t('Menyiapkan…', 'Preparing…') : t('Simpan PDF', 'Save the PDF')}
          </Button>
        </>
      ) : (
        <EmptyState icon="buku" title={t('Belum ada sertifikat', 'No certificate yet')}>
          {t('Sertifikat terbit setelah panitia menghitung kehadiran dan nilai.', 'It is issued once the committee has counted attendance and scores.')}
        </EmptyState>
      )}
    </Shell>
  );
}
