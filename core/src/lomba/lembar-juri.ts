// The sheet of one juror for one team: complete, inside the scale, amended only with a reason and only before closing.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { ALASAN_TERPENDEK } from './peserta-lomba.ts';
import type { Lomba } from './skema-lomba.ts';

const id = z.string().check(z.minLength(1), z.maxLength(64));
const tulisan = z.nullable(z.string().check(z.trim(), z.maxLength(500)));

export const skemaIsiLembar = z.object({
  juri: id,
  regu: id,
  /** A mark by criterion; null: not given yet, which is no mark of 0. */
  nilai: z.record(z.string(), z.nullable(z.number())),
  catatan: tulisan,
  /** Why an earlier sheet is changed; null on the first one. */
  alasan: tulisan,
  /** The rules it was filled in by, as `aturanId` of the competition; left out on paper and by older phones. */
  aturan: z.optional(zUuid),
});

export type IsiLembar = z.infer<typeof skemaIsiLembar>;
/** A sheet as it was kept: `dicatat` is the clock of the device, text that sorts. */
export type Lembar = IsiLembar & { readonly id: string; readonly dicatat: string };

const ratusan = (angka: number): number => Math.round(angka * 100);

function isDiSkala({ rendah, tinggi, langkah }: Lomba['skala'], nilai: number): boolean {
  const isDuaDesimal = Number(nilai.toFixed(2)) === nilai;
  return isDuaDesimal && nilai >= rendah && nilai <= tinggi && (ratusan(nilai) - ratusan(rendah)) % ratusan(langkah) === 0;
}

/** What is wrong with the marks of a sheet, each with the criterion it is about; empty: it can be counted. */
export function tolakNilai(lomba: Lomba, nilai: IsiLembar['nilai']): Tolakan[] {
  const dikenal = new Set(lomba.kriteria.map((satu) => satu.id));
  const asing = Object.keys(nilai).filter((satu) => !dikenal.has(satu));
  return [
    ...asing.map((satu) => tolak('kriteria-tidak-ada', satu)),
    ...lomba.kriteria.flatMap((satu) => {
      const isian = nilai[satu.id] ?? null;
      if (isian === null) return [tolak('nilai-juri-kosong', satu.id)];
      return isDiSkala(lomba.skala, isian) ? [] : [tolak('nilai-luar-skala', satu.id)];
    }),
  ];
}

/** Refusals of a sheet before it is kept; `sebelum` is the sheet that stands for the same juror and team. */
export function tolakLembar(lomba: Lomba, isi: IsiLembar, sebelum: Lembar | null, isTutup: boolean): Tolakan[] {
  if (isTutup) return [tolak('lomba-sudah-ditutup')];
  const tanpaAlasan = isi.alasan ? isi.alasan.length < ALASAN_TERPENDEK : sebelum !== null;
  return [...tolakNilai(lomba, isi.nilai), ...(tanpaAlasan ? [tolak('lembar-perlu-alasan', 'alasan')] : [])];
}

export const kunciLembar = (juri: string, regu: string): string => JSON.stringify([juri, regu]);

type SaatLembar = Pick<Lembar, 'dicatat' | 'id' | 'alasan'>;
const isLebihDulu = (a: SaatLembar, b: SaatLembar): boolean => (a.dicatat === b.dicatat ? a.id < b.id : a.dicatat < b.dicatat);

/** A sheet without reason is the first of its team whatever its clock says: a clock put back must not replace a mark. */
function urutLembar(a: SaatLembar, b: SaatLembar): number {
  if (!a.alasan !== !b.alasan) return a.alasan ? 1 : -1;
  return isLebihDulu(a, b) ? -1 : 1;
}

/**
 * The sheet that a new one of the same juror and team amends; null: it is the first. One with a reason that was written later may have
 * arrived before the first, on its way from the same phone; two first ones there are not.
 */
export function findLembarSebelum(daftar: readonly Lembar[], baru: SaatLembar & Pick<Lembar, 'juri' | 'regu'>): Lembar | null {
  const kunci = kunciLembar(baru.juri, baru.regu);
  return daftar.find((satu) => kunciLembar(satu.juri, satu.regu) === kunci && (!satu.alasan || isLebihDulu(satu, baru))) ?? null;
}

/**
 * The sheet that stands for each juror and team, whatever order they arrived in: the first complete one, then each later one that gives
 * its reason. Nothing is thrown away: the list itself keeps what was replaced.
 */
export function lembarBerlaku(lomba: Lomba, daftar: readonly Lembar[]): ReadonlyMap<string, Lembar> {
  const hasil = new Map<string, Lembar>();
  for (const satu of [...daftar].sort(urutLembar)) {
    const kunci = kunciLembar(satu.juri, satu.regu);
    if (tolakNilai(lomba, satu.nilai).length === 0 && (satu.alasan || !hasil.has(kunci))) hasil.set(kunci, satu);
  }
  return hasil;
}
