// The looks of a spreadsheet sheet: plain black on white with thin lines, as the paper forms.
import type { JenisKolom, SelLembar } from '@lini/core/laporan/lembar.ts';
import type { CellStyle } from 'hucre/xlsx';
import { rataSel } from './sel.ts';

export const HURUF = { name: 'Arial', size: 10 } as const;

const garis = { style: 'thin', color: { rgb: '808080' } } as const;
const kotak = { top: garis, right: garis, bottom: garis, left: garis };
const isi = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

/** Formats carry the Indonesian locale, so that 1.234,5 is written so on any computer; percents are stored as 64,3 and not as 0,643. */
const FORMAT: Readonly<Record<JenisKolom, string>> = {
  teks: '@',
  angka: '[$-421]#,##0',
  desimal: '[$-421]#,##0.0',
  'dua-desimal': '[$-421]#,##0.00',
  persen: '[$-421]0.0"%"',
  tanggal: 'dd-mm-yyyy',
};

const rata = (horizontal: 'left' | 'center' | 'right') => ({ horizontal, vertical: 'center', wrapText: true }) as const;

export const GAYA = {
  kode: { font: { ...HURUF, bold: true }, alignment: rata('right') },
  judul: { font: { ...HURUF, size: 13, bold: true }, alignment: rata('center') },
  labelKepala: { font: HURUF, alignment: rata('left') },
  isiKepala: { font: { ...HURUF, bold: true }, alignment: rata('left') },
  judulBagian: { font: { ...HURUF, size: 11, bold: true }, alignment: rata('left') },
  kepala: { font: { ...HURUF, bold: true }, fill: isi('E4EEEB'), border: kotak, alignment: rata('center') },
  kosong: { font: { ...HURUF, italic: true }, border: kotak, alignment: rata('left') },
  catatan: { font: { ...HURUF, size: 9 }, alignment: rata('left') },
  paraf: { font: HURUF, alignment: rata('center') },
  nama: { font: { ...HURUF, bold: true, underline: true }, alignment: rata('center') },
} as const satisfies Record<string, CellStyle>;

/** Words beside a column of numbers stand off from them: one step. */
const INDEN = 1;

/** The style of a body cell by its column; `isJumlah`: of the total row; `isSesudahAngka`: the column before it holds numbers. */
export const gayaSel = (sel: SelLembar, jenis: JenisKolom, isJumlah: boolean, isSesudahAngka = false): CellStyle => ({
  font: isJumlah ? { ...HURUF, bold: true } : HURUF,
  border: kotak,
  ...(isJumlah ? { fill: isi('F3F3F3') } : {}),
  alignment: { ...rata(rataSel(sel, jenis)), ...(isSesudahAngka && rataSel(sel, jenis) === 'left' ? { indent: INDEN } : {}) },
  numFmt: FORMAT[jenis],
});
