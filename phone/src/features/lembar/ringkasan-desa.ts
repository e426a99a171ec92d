// What is shared of a sheet of this village: counts only, no person.
import type { DefinisiLembar } from '@lini/core/laporan/bahan-lembar.ts';
import { INDIKATOR_RINGKASAN, susunRingkasan } from '@lini/ui/berkas/lembar/ringkasan.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { desaKini } from '../../app/wilayah.ts';
import { angkaBersama, type PilihanLembar, rtLembar } from './bahan.ts';

/** The text; a sheet of one group or one RT shares no figures of the whole village. */
export function ringkasanDesa(definisi: DefinisiLembar, pilihan: PilihanLembar): string {
  const { nama, kecamatan } = desaKini.value;
  const rt = rtLembar(definisi);
  const awal = rt ? `RT ${rt}, ` : '';
  return susunRingkasan({
    judul: tt(definisi.judul),
    tempat: t(`${awal}Desa ${nama}, Kecamatan ${kecamatan}`, `${awal}Village ${nama}, Kecamatan ${kecamatan}`),
    periode: formatBulan(pilihan.bulan),
    // Counts of one RT are so small that they tell about people.
    angka: definisi.jenis === 'angka' && rt === null ? angkaBersama(definisi, pilihan, INDIKATOR_RINGKASAN) : null,
  });
}
