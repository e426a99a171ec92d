// The rules of a competition while they are edited: text fields to numbers, and the live sum of the weights.
import { cerdasDariPola, type IdPolaCerdas, POLA_CERDAS } from '@lini/core/lomba/cerdas/pola-cerdas.ts';
import type { IsiAtur } from '@lini/core/lomba/isi-lomba.ts';
import { banding, bulatkan, dariAngka, jumlah } from '@lini/core/lomba/pecahan.ts';
import { type IdPola, lombaDariPola, POLA_LOMBA } from '@lini/core/lomba/pola-lomba.ts';
import type { Parameter } from '@lini/core/parameter/parameter.ts';
import { type Teks, teks } from '@lini/core/teks.ts';

export type PilihanPola = { readonly id: string; readonly nama: Teks; readonly uraian: Teks };

const babakCerdas = ({ wajib, lempar, rebutan, taruhan }: (typeof POLA_CERDAS)[IdPolaCerdas]): Teks => {
  const ada = [
    wajib && teks('wajib', 'own'),
    lempar && teks('lemparan', 'passed on'),
    rebutan && teks('rebutan', 'buzzer'),
    taruhan && teks('taruhan', 'stake'),
  ].filter((satu) => satu !== null);
  const id = ada.map((satu) => satu.id).join(', ');
  return teks(`Soal ${id}`, `Questions: ${ada.map((satu) => satu.en).join(', ')}`);
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
  ...Object.entries(POLA_CERDAS).map(([huruf, pola]) => ({
    id: `cerdas-${huruf}`,
    nama: teks(`Cerdas cermat skema ${huruf}`, `Quiz, scheme ${huruf}`),
    uraian: babakCerdas(pola),
  })),
];

/** The rules of a template; values that its source does not print are asked for before it is saved. */
export function aturDariPola(id: string, acaraId: string, parameter: Parameter): IsiAtur {
  if (id.startsWith('cerdas-'))
    return {
      acaraId,
      aturan: { jenis: 'cerdas', cerdas: cerdasDariPola(parameter, id.slice(7) as IdPolaCerdas) },
      protesMenit: parameter['lomba.protestMinutes'],
    };
  return { acaraId, aturan: { jenis: 'penampilan', lomba: lombaDariPola(id as IdPola, parameter) }, protesMenit: parameter['lomba.protestMinutes'] };
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
