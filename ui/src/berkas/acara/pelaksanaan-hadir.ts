// What an attendance list says of the session it is for: which day of how many, who holds the gathering, who taught.
import type { IsiRencana } from '@lini/core/acara/rencana.ts';
import { listSesiHadir, type SesiHadir } from '@lini/core/acara/sesi-hadir.ts';
import { selisihHari, type Tanggal } from '@lini/core/tanggal.ts';

export type PelaksanaanHadir = {
  /** Which session, when there are several; null: the gathering as a whole. */
  readonly sesi: string | null;
  readonly mulai: Tanggal;
  /** Null: one day. */
  readonly sampai: Tanggal | null;
  /** Null: left to the pen. */
  readonly hariKe: number | null;
  readonly banyakHari: number;
  readonly penyelenggara: string;
  /** Empty: not known yet, left to the pen; null: nobody teaches there. */
  readonly pengajar: readonly string[] | null;
};

const DIAJAR: ReadonlySet<IsiRencana['jenis']> = new Set(['orientasi', 'pembinaan']);

/** The trainers of what one signature stands for: all parts of that day until attendance is taken again (inferred). */
function listPengajar(rencana: IsiRencana, sesi: SesiHadir | null): string[] {
  const lanjut = sesi && listSesiHadir(rencana).find(({ tanggal, mulai }) => tanggal === sesi.tanggal && mulai > sesi.mulai);
  const milik = rencana.sesi
    .filter(({ tanggal, mulai }) => sesi === null || (tanggal === sesi.tanggal && mulai >= sesi.mulai && (!lanjut || mulai < lanjut.mulai)))
    .toSorted((a, b) => (`${a.tanggal} ${a.mulai}` < `${b.tanggal} ${b.mulai}` ? -1 : 1));
  return [...new Set(milik.flatMap(({ pengajar }) => pengajar ?? []))];
}

/** For one session its own day; for the gathering as a whole (`sesi` null) all its days. */
export function pelaksanaanHadir(rencana: IsiRencana, sesi: SesiHadir | null): PelaksanaanHadir {
  const banyakHari = selisihHari(rencana.mulai, rencana.selesai) + 1;
  const pengajar = listPengajar(rencana, sesi);
  return {
    sesi: sesi?.judul ?? null,
    mulai: sesi?.tanggal ?? rencana.mulai,
    sampai: sesi !== null || banyakHari === 1 ? null : rencana.selesai,
    hariKe: sesi !== null || banyakHari === 1 ? selisihHari(rencana.mulai, sesi?.tanggal ?? rencana.mulai) + 1 : null,
    banyakHari,
    penyelenggara: rencana.penyelenggara,
    pengajar: pengajar.length === 0 && !DIAJAR.has(rencana.jenis) ? null : pengajar,
  };
}
