// One cell of a sheet in words: numbers as 1.234,5, days as 31-12-2026, what is missing as a dash.
import type { JenisKolom, SelLembar } from '@lini/core/laporan/lembar.ts';
import { isTanggal } from '@lini/core/tanggal.ts';
import type { Teks } from '@lini/core/teks.ts';
import { formatAngka, formatDesimal, formatDuaDesimal, formatPersen, TANPA_ANGKA } from '../../words/angka.ts';
import { t, tt } from '../../words/t.ts';

/** A tick of a by-name sheet, and a box to tick by hand. */
export const CENTANG = '✓';
export const KOTAK = '☐';

/** Whether the column holds numbers, which stand to the right. */
export const isKanan = (jenis: JenisKolom): boolean => jenis !== 'teks' && jenis !== 'tanggal';

/** Where a cell stands in its column: numbers to the right; days, ticks and the count of ticks in the middle. */
export function rataSel(sel: SelLembar, jenis: JenisKolom): 'left' | 'center' | 'right' {
  if (sel === CENTANG || sel === KOTAK || jenis === 'tanggal' || (typeof sel === 'number' && jenis === 'teks')) return 'center';
  return isKanan(jenis) ? 'right' : 'left';
}

/** A day as the paper forms write it, `31-12-2026`. */
const tulisTanggal = (tanggal: string): string => `${tanggal.slice(8, 10)}-${tanggal.slice(5, 7)}-${tanggal.slice(0, 4)}`;

/** The cell as text; a string is left as it is, so that a NIK keeps its digits. */
export function tulisSel(sel: SelLembar, jenis: JenisKolom): string {
  if (sel === null) return TANPA_ANGKA;
  if (typeof sel === 'string') return jenis === 'tanggal' && isTanggal(sel) ? tulisTanggal(sel) : sel;
  if (jenis === 'persen') return formatPersen(sel);
  if (jenis === 'dua-desimal') return formatDuaDesimal(sel);
  return jenis === 'desimal' ? formatDesimal(sel) : formatAngka(sel);
}

/** What a table without rows says. */
export const tanpaBaris = (kosong: Teks | undefined): string => (kosong ? tt(kosong) : t('Tidak ada data.', 'No data.'));

/** The line of the head; what is not known is left to the pen. */
export const isiKepala = (isi: string): string => isi || '……………………………';

/** Stands at the foot of every page of a by-name sheet. */
export const sebutRahasia = (): string => t('Rahasia: memuat nama orang', 'Confidential: holds names of people');

/** The number of a page, at its foot. */
export const sebutHalaman = (ke: number | string, banyak: number | string): string => t(`Halaman ${ke} dari ${banyak}`, `Page ${ke} of ${banyak}`);
