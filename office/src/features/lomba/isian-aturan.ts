// The rules of a competition while they are edited: text fields to numbers, and the live sum of the weights.
import { aturanDariPola } from '@lini/core/lomba/asal-pola.ts';
import { type IdPolaCerdas, POLA_CERDAS } from '@lini/core/lomba/cerdas/pola-cerdas.ts';
import type { IsiAtur } from '@lini/core/lomba/isi-lomba.ts';
import { banding, bulatkan, dariAngka, jumlah } from '@lini/core/lomba/pecahan.ts';
import { POLA_LOMBA } from '@lini/core/lomba/pola-lomba.ts';
import type { Parameter } from '@lini/core/parameter/parameter.ts';
import { type Teks, teks } from '@lini/core/teks.ts';

export type PilihanPola = { readonly id: string; readonly nama: Teks; readonly uraian: Teks };

/** What sets each scheme apart, in a line. */
const URAIAN_CERDAS: Readonly<Record<IdPolaCerdas, Teks>> = {
  A: teks(
    'Soal yang salah dilempar ke regu lain: benar 100, salah −25. Rebutan 10 soal, salah −100. Benar sebagian dinilai juri.',
    'A wrong answer is passed on: right 100, wrong −25. 10 buzzer questions, wrong −100. The jury marks partly right ones.',
  ),
  B: teks(
    'Lemparan benar 50, salah −25. Rebutan 20 soal; salah atau menjawab terlalu dahulu −100. Waktu menjawab 10 detik.',
    'Passed on: right 50, wrong −25. 20 buzzer questions; wrong or too early −100. 10 seconds to answer.',
  ),
  C: teks(
    'Benar sebagian 50. Lemparan benar 100, salah −50. Nilai rebutan diisi panitia.',
    'Partly right 50. Passed on: right 100, wrong −50. The committee sets the buzzer points.',
  ),
  D: teks(
    'Semua regu menjawab 5 soal serentak, tanpa lemparan. Rebutan 10 soal, salah −100.',
    'All teams answer 5 questions at once, none passed on. 10 buzzer questions, wrong −100.',
  ),
  E: teks(
    'Babak tulis memilih regu yang lolos, lalu 5 soal wajib, rebutan, dan soal taruhan.',
    'A written round chooses who goes on; then 5 own questions, buzzer and stakes.',
  ),
};

/** What a committee may begin with. */
export const listPola = (): PilihanPola[] => [
  ...Object.entries(POLA_LOMBA).map(([id, { nama, kriteria, skala }]) => ({
    id,
    nama: teks(nama, nama),
    uraian: teks(
      `${kriteria.length} kriteria, skala ${skala.rendah} sampai ${skala.tinggi}`,
      `${kriteria.length} criteria, scale ${skala.rendah} to ${skala.tinggi}`,
    ),
  })),
  ...(Object.keys(POLA_CERDAS) as IdPolaCerdas[]).map((huruf) => ({
    id: `cerdas-${huruf}`,
    nama: teks(`Cerdas cermat skema ${huruf}`, `Quiz, scheme ${huruf}`),
    uraian: URAIAN_CERDAS[huruf],
  })),
];

/** The rules of a template of `listPola`; values that its source does not print are asked for before it is saved. Throws on another id. */
export function aturDariPola(pola: string, acaraId: string, parameter: Parameter): IsiAtur {
  const aturan = aturanDariPola(pola, parameter);
  if (aturan === null) throw new Error(`tidak ada pola ${pola}`);
  return { acaraId, aturan, pola, protesMenit: parameter['lomba.protestMinutes'] };
}

/** The sum of the weights as it is shown, and whether it is exactly 100; null: a field is no number. */
export function jumlahBobot(bobot: readonly (number | null)[]): { readonly tampil: number; readonly isSeratus: boolean } | null {
  const angka = bobot.flatMap((satu) => (satu === null ? [] : [dariAngka(satu)]));
  if (angka.length < bobot.length) return null;
  const total = jumlah(angka);
  return { tampil: bulatkan(total), isSeratus: banding(total, dariAngka(100)) === 0 };
}

/** A number as it is typed, comma or point; null: none. */
export function bacaAngka(tulisan: string): number | null {
  const rapi = tulisan.trim().replace(',', '.');
  return /^\d+(\.\d{1,2})?$/.test(rapi) ? Number(rapi) : null;
}

/** An id out of a name, told apart from those already taken. */
export function idDariNama(nama: string, terpakai: readonly string[]): string {
  const dasar =
    nama
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'tanpa-nama';
  for (let ke = 1; ; ke += 1) {
    const id = ke === 1 ? dasar : `${dasar}-${ke}`;
    if (!terpakai.includes(id)) return id;
  }
}
