// Tables as CSV that a spreadsheet in Indonesia opens with a double click.
import { simpanBerkas } from './simpan.ts';

/** A cell: text, a number, or null where nothing was counted. */
export type Sel = string | number | null;

// A cell that begins like a formula would be run by the spreadsheet, and one of many digits (NIK, KK, village code) would lose its
// last digits or its zeros; an apostrophe keeps them text.
const amankan = (teks: string): string => (/^[=+\-@\t\r]|^\d{12,}$|^0\d+$/.test(teks) ? `'${teks}` : teks);

function tulisSel(sel: Sel): string {
  if (sel === null) return '';
  // A decimal comma and no thousands dots: the way that is read as a number again.
  if (typeof sel === 'number') return String(sel).replace('.', ',');
  const teks = amankan(sel);
  return /[";\r\n]/.test(teks) ? `"${teks.replaceAll('"', '""')}"` : teks;
}

/** Semicolons because the comma is the decimal sign; the mark at the start tells Excel that this is UTF-8. */
export const writeCsv = (baris: readonly (readonly Sel[])[]): string => `\uFEFF${baris.map((satu) => satu.map(tulisSel).join(';')).join('\r\n')}\r\n`;

/** Hands the browser a CSV file to keep. */
export const saveCsv = (nama: string, baris: readonly (readonly Sel[])[]): void =>
  simpanBerkas(nama, new Blob([writeCsv(baris)], { type: 'text/csv;charset=utf-8' }));
