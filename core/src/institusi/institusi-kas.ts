// One line of the cash book: money in or out, in whole rupiah, with its source.

import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { SUMBER_DANA } from '../imp/pilihan.ts';
import { nilaiPilihan, type Pilihan, teks } from '../teks.ts';
import { PERAN_BAKTI } from './pilihan.ts';
import { tulisRupiah } from './rupiah.ts';
import { tolakTanpaInstitusi } from './tolak-institusi.ts';

export const ARAH_KAS = [
  { nilai: 'masuk', label: teks('Uang masuk', 'Money in') },
  { nilai: 'keluar', label: teks('Uang keluar', 'Money out') },
] as const satisfies Pilihan[];

/** More than a village institution handles at once: a slipped finger. */
export const RUPIAH_TERBANYAK = 1_000_000_000;

export const institusiKas = defineUntuk('institusi')({
  kind: 'institusi.kas',
  version: 1,
  judul: teks('Kas', 'Cash book'),
  isi: z.object({
    arah: z.enum(nilaiPilihan(ARAH_KAS)),
    rupiah: z.int().check(z.gte(1), z.lte(RUPIAH_TERBANYAK)),
    sumber: z.enum(nilaiPilihan(SUMBER_DANA)),
    uraian: z.string().check(z.trim(), z.minLength(2), z.maxLength(200)),
    peran: z.nullable(z.enum(nilaiPilihan(PERAN_BAKTI))),
  }),
  // A balance below zero is said on the screen, never refused: the line that fills it may come later.
  check: (_isi, { kini }) => tolakTanpaInstitusi(kini),
  apply: (institusi, isi, amplop) => ({ ...institusi, kas: [...institusi.kas, { id: amplop.id, tanggal: amplop.terjadi, ...isi }] }),
  ringkas: (isi) => {
    const tanda = isi.arah === 'masuk' ? '+' : '−';
    return teks(`${tanda} ${tulisRupiah(isi.rupiah)}, ${isi.uraian}`, `${tanda} ${tulisRupiah(isi.rupiah)}, ${isi.uraian}`);
  },
});
