// What screens ask of a gathering: who was there, under which name, with which scores.
import { type BarisHadir, daftarHadir, samakan } from '../pelatihan/kehadiran.ts';
import { type JawabanTes, nilaiTes } from '../pelatihan/nilai-tes.ts';
import type { Acara, JawabTes, Pengumuman } from './acara.ts';
import type { Peserta } from './peserta.ts';
import type { JenisTes } from './pilihan.ts';
import { listSesiHadir } from './sesi-hadir.ts';
import { kunciTes } from './tes.ts';

/** Those on the list: invited and not taken off it. */
export const idUndangan = (acara: Acara): ReadonlySet<string> => new Set(acara.peserta.keys());

/** One line for each person and session. */
export const hadirAcara = (acara: Acara): BarisHadir[] => daftarHadir(acara.hadir, idUndangan(acara));

/** The name a person goes by: the invited one when a walk-in turned out to be her. */
export const orangAcara = (acara: Acara): ((id: string) => string) => samakan(acara.hadir, idUndangan(acara));

/** A person invited or written down at the door; nothing while neither has arrived. */
export const findPeserta = (acara: Acara, id: string): Peserta | undefined => acara.peserta.get(id) ?? acara.datangLangsung.get(id);

/** The answers of a person, whichever of her names they came under; nothing when she did not take the test on a phone. */
export function findJawabTes(acara: Acara, id: string, tes: JenisTes): JawabTes | undefined {
  const orang = orangAcara(acara);
  return acara.jawabTes.find((satu) => satu.tes === tes && orang(satu.pesertaId) === orang(id));
}

export type NilaiPeserta = (id: string, tes: JenisTes) => number | null;

/**
 * Scores of 0 to 100 by person and test; null: not taken. A score entered from paper stands before the answers on a phone: the
 * committee entered it on purpose (inferred).
 */
export function nilaiAcara(acara: Acara): NilaiPeserta {
  const orang = orangAcara(acara);
  const nilai = new Map<string, number | null>();
  for (const { pesertaId, tes, jawaban } of acara.jawabTes) {
    const benar = jawaban.filter((satu) => satu.isBenar).length;
    nilai.set(kunciTes(orang(pesertaId), tes), nilaiTes(benar, jawaban.length));
  }
  for (const [kunci, satu] of acara.nilaiKertas) {
    const [tes, id] = kunci.split(' ') as [JenisTes, string];
    nilai.set(kunciTes(orang(id), tes), satu);
  }
  return (id, tes) => nilai.get(kunciTes(orang(id), tes)) ?? null;
}

/** Every answer given on a phone with the topic of its question, for `hasilPerTopik`. */
export function jawabanPerTopik(acara: Acara, topikDari: (soal: string) => string): JawabanTes[] {
  const orang = orangAcara(acara);
  return acara.jawabTes.flatMap(({ pesertaId, tes, jawaban }) =>
    jawaban.map(({ soal, isBenar }) => ({ peserta: orang(pesertaId), tes, topik: topikDari(soal), isBenar })),
  );
}

/** The marks of the sessions for which attendance is taken, in the order of time. */
export const sesiDicatat = (acara: Acara): string[] => listSesiHadir(acara.rencana).map((satu) => satu.id);

/** What was announced, the newest first. */
export const pengumumanTerbaru = ({ pengumuman }: Acara): Pengumuman[] => pengumuman.toSorted((a, b) => (a.dicatat < b.dicatat ? 1 : -1));
