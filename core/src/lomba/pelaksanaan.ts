// What happened at a judged competition, and what is still missing before it may be closed (never the marks themselves).
import { kunciLembar, type Lembar, lembarBerlaku } from './lembar-juri.ts';
import type { SuaraSeri } from './seri-diputus.ts';
import type { Lomba } from './skema-lomba.ts';

export type Regu = { readonly id: string; readonly kontingen: string };

export type Pelaksanaan = {
  /** In the order of their draw. */
  readonly regu: readonly Regu[];
  readonly juri: readonly string[];
  /** A juror who does not judge a team, or (`regu: null`) none at all. */
  readonly berhalangan: readonly { readonly juri: string; readonly regu: string | null; readonly alasan: string }[];
  readonly lembar: readonly Lembar[];
  /** Seconds each performance lasted; absent: not timed. */
  readonly lama: Readonly<Record<string, number>>;
  readonly pelanggaran: readonly { readonly regu: string; readonly poin: number; readonly alasan: string }[];
  /** Called three times and not there. */
  readonly tidakHadir: readonly string[];
  readonly diskualifikasi: readonly { readonly regu: string; readonly alasan: string }[];
  /** Votes among tied teams, one of each juror on each tie. */
  readonly suara: readonly SuaraSeri[];
  /** Draws among tied teams, `hasil` first the better place. */
  readonly undian: readonly { readonly hasil: readonly string[] }[];
};

export type KeadaanRegu = 'dinilai' | 'tidak-hadir' | 'diskualifikasi';

/** Whether a team is judged: disqualified before absent, absent before judged. */
export function keadaanRegu(lomba: Lomba, jalan: Pelaksanaan, regu: string): KeadaanRegu {
  if (jalan.diskualifikasi.some((satu) => satu.regu === regu)) return 'diskualifikasi';
  if (!jalan.tidakHadir.includes(regu)) return 'dinilai';
  return lomba.tidakHadir === 'diskualifikasi' ? 'diskualifikasi' : 'tidak-hadir';
}

/** The jurors of whom a sheet for this team is awaited. */
export const listJuri = (jalan: Pelaksanaan, regu: string): string[] =>
  jalan.juri.filter((juri) => !jalan.berhalangan.some((satu) => satu.juri === juri && (satu.regu === null || satu.regu === regu)));

/** The standing sheets for a team, of the jurors who judge it. */
export function lembarRegu(lomba: Lomba, jalan: Pelaksanaan): (regu: string) => Lembar[] {
  const berlaku = lembarBerlaku(lomba, jalan.lembar);
  return (regu) =>
    listJuri(jalan, regu).flatMap((juri) => {
      const lembar = berlaku.get(kunciLembar(juri, regu));
      return lembar ? [lembar] : [];
    });
}

/** One thing that keeps a competition open. */
export type Kekurangan =
  | { readonly kode: 'lembar-belum-ada'; readonly juri: string; readonly regu: string }
  | { readonly kode: 'juri-kurang'; readonly regu: string; readonly ada: number; readonly perlu: number }
  | { readonly kode: 'lama-belum-dicatat'; readonly regu: string };

/** Everything missing: sheets, jurors, times. A competition with any of it cannot be closed (events.md 6). */
export function listKekurangan(lomba: Lomba, jalan: Pelaksanaan): Kekurangan[] {
  const adaLembar = lembarRegu(lomba, jalan);
  const isBerwaktu = lomba.waktu.sedikitnya !== null || lomba.waktu.selamanya !== null;
  return jalan.regu.flatMap(({ id: regu }): Kekurangan[] => {
    if (keadaanRegu(lomba, jalan, regu) !== 'dinilai') return [];
    const juri = listJuri(jalan, regu);
    const sudah = new Set(adaLembar(regu).map((satu) => satu.juri));
    const perlu = lomba.juri.minimal;
    return [
      ...juri.filter((satu) => !sudah.has(satu)).map((satu): Kekurangan => ({ kode: 'lembar-belum-ada', juri: satu, regu })),
      ...(juri.length < perlu ? [{ kode: 'juri-kurang', regu, ada: juri.length, perlu } as const] : []),
      ...(isBerwaktu && jalan.lama[regu] === undefined ? [{ kode: 'lama-belum-dicatat', regu } as const] : []),
    ];
  });
}
