// A PKB coaches an institution in one of the six roles: what was seen, what was agreed, and by when.

import * as z from 'zod/mini';
import { zTanggal } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { hariTeks } from '../nama-bulan.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { PERAN_BAKTI } from './pilihan.ts';
import { tolakTanpaInstitusi } from './tolak-institusi.ts';

export const institusiBinaan = defineUntuk('institusi')({
  kind: 'institusi.binaan',
  version: 1,
  peran: ['pkb'],
  judul: teks('Pembinaan', 'Coaching'),
  isi: z.object({
    peran: z.enum(nilaiPilihan(PERAN_BAKTI)),
    catatan: z.string().check(z.trim(), z.minLength(3), z.maxLength(1000)),
    sepakat: z.string().check(z.trim(), z.minLength(3), z.maxLength(300)),
    tenggat: zTanggal,
  }),
  check: (isi, { kini }, amplop) => {
    const tanpa = tolakTanpaInstitusi(kini);
    if (tanpa.length > 0) return tanpa;
    return isi.tenggat < amplop.terjadi ? [tolak('tenggat-sudah-lewat', 'tenggat')] : [];
  },
  apply: (institusi, { peran, catatan, sepakat, tenggat }, { id, terjadi }) => ({
    ...institusi,
    kelas: { ...institusi.kelas, binaan: [...institusi.kelas.binaan, { id, tanggal: terjadi, peran, catatan, sepakat, tenggat }] },
  }),
  ringkas: ({ peran, sepakat, tenggat }) => {
    const nama = labelPilihan(PERAN_BAKTI, peran);
    return teks(`${nama.id}: ${sepakat}, sampai ${hariTeks(tenggat).id}`, `${nama.en}: ${sepakat}, by ${hariTeks(tenggat).en}`);
  },
  isiPanjang: (isi) => isi.catatan,
});
