// What is shared of a sheet of this village: counts only, no person.
import type { AngkaPerIndikator } from '@lini/core/indikator/angka.ts';
import type { SamarPerIndikator } from '@lini/core/indikator/samar.ts';
import { samarkanKecamatan } from '@lini/core/indikator/samar-kecamatan.ts';
import type { DefinisiLembar } from '@lini/core/laporan/bahan-lembar.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';
import { akhirBulan, type Tanggal } from '@lini/core/tanggal.ts';
import { INDIKATOR_RINGKASAN, susunRingkasan } from '@lini/ui/berkas/lembar/ringkasan.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { desaKini } from '../../app/wilayah.ts';
import { angkaBersama, type PilihanLembar, rtLembar } from './bahan.ts';

/** What a message does not tell: the small counts that no office reads of a village, for it goes on to anybody. */
export function samarPesan(angka: AngkaPerIndikator, pada: Tanggal): { readonly sebab: SamarPerIndikator; readonly batas: number } {
  const batas = parameterPada(pada)['privacy.minCell'];
  const { desa } = samarkanKecamatan(new Map([['desa', { hidup: angka }]]), INDIKATOR, batas);
  const tertutup = desa.get('desa') ?? new Set();
  return { sebab: Object.fromEntries([...tertutup].map((id) => [id, 'kecil' as const])), batas };
}

/** The text; a sheet of one group or one RT shares no figures of the whole village. */
export function ringkasanDesa(definisi: DefinisiLembar, pilihan: PilihanLembar): string {
  const { nama, kecamatan } = desaKini.value;
  const rt = rtLembar(definisi);
  // Counts of one RT are so small that they tell about people.
  const angka = definisi.jenis === 'angka' && rt === null ? angkaBersama(definisi, pilihan, INDIKATOR_RINGKASAN) : null;
  const awal = rt ? `RT ${rt}, ` : '';
  return susunRingkasan({
    judul: tt(definisi.judul),
    tempat: t(`${awal}Desa ${nama}, Kecamatan ${kecamatan}`, `${awal}Village ${nama}, Kecamatan ${kecamatan}`),
    periode: formatBulan(pilihan.bulan),
    angka,
    ...(angka ? { samar: samarPesan(angka, akhirBulan(pilihan.bulan)) } : {}),
  });
}
