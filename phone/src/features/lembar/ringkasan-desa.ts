// What is shared of a sheet of this village: counts only, no person.
import type { DefinisiLembar } from '@lini/core/laporan/bahan-lembar.ts';
import { INDIKATOR_RINGKASAN, susunRingkasan } from '@lini/ui/berkas/lembar/ringkasan.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { desaKini } from '../../app/wilayah.ts';
import { angkaBersama, type PilihanLembar } from './bahan.ts';

/** The text; a sheet of one group or one RT shares no figures of the whole village. */
export function ringkasanDesa(definisi: DefinisiLembar, pilihan: PilihanLembar): string {
  const { nama, kecamatan } = desaKini.value;
  return susunRingkasan({
    judul: tt(definisi.judul),
    tempat: t(`Desa ${nama}, Kecamatan ${kecamatan}`, `Village ${nama}, Kecamatan ${kecamatan}`),
    periode: formatBulan(pilihan.bulan),
    angka: definisi.jenis === 'angka' ? angkaBersama(definisi, pilihan, INDIKATOR_RINGKASAN) : null,
  });
}
