// The cadres propose the class of a group they guide, as the rubric gave it, with the evidence in figures.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { labelPilihan, teks } from '../teks.ts';
import { isiPenilaianPoktan, tolakBelumTutup } from './kelas-isi.ts';
import { KELAS_PUTUS_POKTAN } from './kelas-poktan.ts';
import { tolakTanpaPoktan } from './tolak-poktan.ts';

export const poktanKelasUsul = defineUntuk('poktan')({
  kind: 'poktan.kelas-usul',
  version: 1,
  peran: ['sub-ppkbd', 'ppkbd'],
  judul: teks('Usul kelas kelompok', 'Class of the group proposed'),
  isi: z.object({ ...isiPenilaianPoktan, catatan: z.nullable(z.string().check(z.trim(), z.maxLength(500))) }),
  isianTetap: ['sampai'],
  check: (isi, konteks, amplop) => [...tolakTanpaPoktan(konteks), ...tolakBelumTutup(isi.sampai, amplop.terjadi)],
  apply: (poktan, { sampai, rubrik, hitung, catatan }, { id, terjadi, oleh }) => ({
    ...poktan,
    kelas: { ...poktan.kelas, usul: [...poktan.kelas.usul, { id, tanggal: terjadi, oleh, sampai, rubrik, hitung, catatan }] },
  }),
  ringkas: ({ hitung, sampai }) => {
    const nama = labelPilihan(KELAS_PUTUS_POKTAN, hitung);
    return teks(`${nama.id}, sampai ${sampai}`, `${nama.en}, up to ${sampai}`);
  },
  isiPanjang: (isi) => isi.catatan,
});
