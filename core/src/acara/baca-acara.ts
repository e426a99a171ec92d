// What screens ask of a gathering: who was there, under which name, with which scores.
import { type BarisHadir, daftarHadir, samakan } from '../pelatihan/kehadiran.ts';
import { type JawabanTes, nilaiTes } from '../pelatihan/nilai-tes.ts';
import type { Acara, EvaluasiAcara, JawabTes, NilaiKertas, Pengumuman } from './acara.ts';
import { hariDinilai } from './evaluasi.ts';
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

/** Where the score of a person stands: answered on a phone, entered from paper, or both; null: not there. Missing is not zero. */
export type KeadaanNilai = { readonly ponsel: number | null; readonly kertas: NilaiKertas | null };
const BELUM: KeadaanNilai = { ponsel: null, kertas: null };

/** By person and test, under whichever of her names it came. */
export function keadaanNilai(acara: Acara): (id: string, tes: JenisTes) => KeadaanNilai {
  const orang = orangAcara(acara);
  const semua = new Map<string, KeadaanNilai>();
  const tambah = (kunci: string, baru: Partial<KeadaanNilai>): void => void semua.set(kunci, { ...(semua.get(kunci) ?? BELUM), ...baru });
  for (const { pesertaId, tes, jawaban } of acara.jawabTes) {
    const benar = jawaban.filter((satu) => satu.isBenar).length;
    tambah(kunciTes(orang(pesertaId), tes), { ponsel: nilaiTes(benar, jawaban.length) });
  }
  for (const [lama, kertas] of acara.nilaiKertas) {
    const [tes, id] = lama.split(' ') as [JenisTes, string];
    const kunci = kunciTes(orang(id), tes);
    const catatanId = [...(semua.get(kunci)?.kertas?.catatanId ?? []), ...kertas.catatanId];
    tambah(kunci, { kertas: { nilai: kertas.nilai, catatanId } });
  }
  return (id, tes) => semua.get(kunciTes(orang(id), tes)) ?? BELUM;
}

export type NilaiPeserta = (id: string, tes: JenisTes) => number | null;

/**
 * Scores of 0 to 100 by person and test; null: not taken. A score entered from paper stands before the answers on a phone: the
 * committee entered it on purpose (inferred).
 */
export function nilaiAcara(acara: Acara): NilaiPeserta {
  const keadaan = keadaanNilai(acara);
  return (id, tes) => {
    const { ponsel, kertas } = keadaan(id, tes);
    return kertas?.nilai ?? ponsel;
  };
}

/** Who is tested: whoever came or has a score, each once under the invited name, by name; while nobody was noted at the door, everybody invited. */
export function listPesertaTes(acara: Acara): Peserta[] {
  const [orang, keadaan] = [orangAcara(acara), keadaanNilai(acara)];
  const hadir = new Set(hadirAcara(acara).map(({ peserta }) => peserta));
  const isAda = (id: string): boolean => hadir.has(id) || (['pre', 'post'] as const).some((tes) => keadaan(id, tes) !== BELUM);
  const semua = [...new Set([...acara.peserta.keys(), ...acara.datangLangsung.keys()].map(orang))];
  return semua
    .filter((id) => hadir.size === 0 || isAda(id))
    .flatMap((id) => findPeserta(acara, id) ?? [])
    .sort((a, b) => a.nama.localeCompare(b.nama, 'id') || (a.id < b.id ? -1 : 1));
}

/**
 * What participants thought, one for each person and day of the gathering: what was written after the last day counts for it, and the later
 * stands (inferred), or who writes every week would weigh more.
 */
export function listEvaluasi(acara: Acara): EvaluasiAcara[] {
  const orang = orangAcara(acara);
  // Her own last, so that it stands before what the committee entered for her.
  const urut = [...acara.evaluasi.values()].sort((a, b) => Number(a.isSendiri) - Number(b.isSendiri) || (a.pada < b.pada ? -1 : 1));
  const milik = urut.map((satu) => ({ ...satu, pesertaId: orang(satu.pesertaId), pada: hariDinilai(acara, satu.pada) }));
  return [...new Map(milik.map((satu) => [`${satu.pada} ${satu.pesertaId}`, satu])).values()];
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
