// What is known about one member beside the register: NIK, schooling, work, insurance, papers.
import type { Anggota, Keluarga } from '@lini/core/keluarga/keluarga.ts';
import { NIK_KOSONG } from '@lini/core/keluarga/pilihan.ts';
import { DISABILITAS, JKN, KEBERADAAN, PEKERJAAN, PENDIDIKAN, type Rincian } from '@lini/core/keluarga/rincian.ts';
import { labelPilihan, type Pilihan } from '@lini/core/teks.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { AngkaTertutup } from '../../app/AngkaTertutup.tsx';

const pilih = (daftar: readonly Pilihan[], nilai: string | null): string | null => (nilai === null ? null : tt(labelPilihan(daftar, nilai)));

function listBaris(rincian: Rincian): { label: string; isi: string }[] {
  const akta = rincian.akta === null ? null : rincian.akta ? t('Punya', 'Has one') : t('Belum punya', 'Has none');
  const kawin = rincian.usiaKawinPertama === null ? null : t(`${rincian.usiaKawinPertama} tahun`, `${rincian.usiaKawinPertama} years`);
  const baris: [string, string | null][] = [
    [t('Sekolah', 'Schooling'), pilih(PENDIDIKAN, rincian.pendidikan)],
    [t('Pekerjaan', 'Work'), pilih(PEKERJAAN, rincian.pekerjaan)],
    [t('Jaminan kesehatan', 'Health insurance'), pilih(JKN, rincian.jkn)],
    [t('Disabilitas', 'Disability'), pilih(DISABILITAS, rincian.disabilitas)],
    [t('Akta lahir', 'Birth certificate'), akta],
    [t('Umur kawin pertama', 'Age at first marriage'), kawin],
    [t('Keberadaan', 'Whereabouts'), pilih(KEBERADAAN, rincian.keberadaan)],
  ];
  return baris.flatMap(([label, isi]) => (isi === null ? [] : [{ label, isi }]));
}

/** Draws the lines that are known. */
export function RincianAnggota({ anggota, keluarga }: { anggota: Anggota; keluarga: Keluarga }) {
  const rincian = keluarga.rincian.get(anggota.id);
  const kosong = anggota.nikKosong === null ? t('belum diisi', 'not entered') : tt(labelPilihan(NIK_KOSONG, anggota.nikKosong));
  return (
    <dl class="daftar-isi">
      <div>
        <dt>NIK</dt>
        <dd>{anggota.nik === null ? kosong : <AngkaTertutup nomor={anggota.nik} nama={`NIK ${anggota.nama}`} />}</dd>
      </div>
      {rincian &&
        listBaris(rincian).map((satu) => (
          <div key={satu.label}>
            <dt>{satu.label}</dt>
            <dd>{satu.isi}</dd>
          </div>
        ))}
    </dl>
  );
}
