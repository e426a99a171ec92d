// The PKB decides the class of a group; the class computed by the working rubric is kept beside it, with the reason where they differ.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { labelPilihan, nilaiPilihan, type Pilihan, teks } from '../teks.ts';
import { tolakTanpaPoktan } from './tolak-poktan.ts';

export const KELAS_PUTUS_POKTAN = [
  { nilai: 'belum', label: teks('Belum diklasifikasi', 'Not classified yet') },
  { nilai: 'dasar', label: teks('Dasar', 'Dasar (basic)') },
  { nilai: 'berkembang', label: teks('Berkembang', 'Berkembang (growing)') },
  { nilai: 'paripurna', label: teks('Paripurna', 'Paripurna (complete)') },
] as const satisfies Pilihan[];
const zKelas = z.enum(nilaiPilihan(KELAS_PUTUS_POKTAN));

export const poktanKelasPutus = defineUntuk('poktan')({
  kind: 'poktan.kelas-putus',
  version: 1,
  peran: ['pkb'],
  judul: teks('Kelas kelompok diputuskan', 'Class of the group decided'),
  isi: z.object({
    /** Null: the rubric was not made for this kind of group. */
    hitung: z.nullable(zKelas),
    putus: zKelas,
    alasan: z.nullable(z.string().check(z.trim(), z.minLength(3), z.maxLength(500))),
  }),
  check: (isi, konteks) => {
    const tanpa = tolakTanpaPoktan(konteks);
    if (tanpa.length > 0) return tanpa;
    return isi.putus !== isi.hitung && isi.alasan === null ? [tolak('kelas-tanpa-alasan', 'alasan')] : [];
  },
  apply: (poktan, { hitung, putus, alasan }, { id, terjadi }) => ({ ...poktan, kelas: [...poktan.kelas, { id, tanggal: terjadi, hitung, putus, alasan }] }),
  ringkas: (isi) => {
    const putus = labelPilihan(KELAS_PUTUS_POKTAN, isi.putus);
    return isi.alasan === null ? putus : teks(`${putus.id}: ${isi.alasan}`, `${putus.en}: ${isi.alasan}`);
  },
});
