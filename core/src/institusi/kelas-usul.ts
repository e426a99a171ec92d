// The cadres propose the class of their own institution, with the levels the rubric gave and the evidence in figures.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { teks } from '../teks.ts';
import { isiPenilaian, ringkasPenilaian, tolakBulanBerjalan, tolakHitungan } from './kelas-isi.ts';
import { tolakBukanPemegang } from './pemegang.ts';
import { tolakTanpaInstitusi } from './tolak-institusi.ts';

export const kelasUsul = defineUntuk('institusi')({
  kind: 'institusi.kelas-usul',
  version: 1,
  // Classification is done by the cadres themselves with the help of the PKB (imp-classification.md 1, fact 5).
  peran: ['sub-ppkbd', 'ppkbd'],
  judul: teks('Usul kelas', 'Class proposed'),
  isi: z.object({ ...isiPenilaian, catatan: z.nullable(z.string().check(z.trim(), z.maxLength(500))) }),
  isianTetap: ['sampai'],
  check: (isi, { kini, pelaku }, amplop) => {
    const tanpa = tolakTanpaInstitusi(kini);
    if (tanpa.length > 0) return tanpa;
    return [...tolakBukanPemegang(kini, pelaku), ...tolakHitungan(isi), ...tolakBulanBerjalan(isi.sampai, amplop.terjadi)];
  },
  apply: (institusi, { sampai, tingkat, hitung, rubrik, catatan }, { id, terjadi, oleh }) => ({
    ...institusi,
    kelas: { ...institusi.kelas, usul: [...institusi.kelas.usul, { id, tanggal: terjadi, oleh, sampai, tingkat, hitung, rubrik, catatan }] },
  }),
  ringkas: (isi) => ringkasPenilaian(isi.hitung, isi.tingkat, isi.sampai),
  isiPanjang: (isi) => isi.catatan,
});
