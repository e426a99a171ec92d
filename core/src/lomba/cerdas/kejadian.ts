// One thing that happens at a cerdas cermat, and whether the rules allow it after what happened before.
import * as z from 'zod/mini';
import { type Tolakan, tolak } from '../../catatan/tolakan.ts';
import { type HasilJawab, LABEL_HASIL, type SkemaCerdas } from './skema-cerdas.ts';
import { tolakTaruhan } from './taruhan.ts';
import { isPelanggaran } from './urut-main.ts';

const id = z.string().check(z.minLength(1), z.maxLength(64));
const HASIL = Object.keys(LABEL_HASIL) as [HasilJawab, ...HasilJawab[]];

/** `tambahan`: an extra rebutan question between tied teams, which decides their order and gives no points. */
export const skemaJawaban = z.object({
  babak: z.enum(['wajib', 'lempar', 'rebutan', 'taruhan', 'tambahan']),
  soal: id,
  regu: id,
  hasil: z.enum(HASIL),
  /** Points by jury decision, where the scheme leaves a partly right answer to it. */
  poinJuri: z.nullable(z.int()),
  taruhan: z.nullable(z.int()),
});

export type Jawaban = z.infer<typeof skemaJawaban>;

/** What the round gives for the outcome: points, the jury's word, null for not known, undefined for no such outcome. */
export function nilaiHasil(skema: SkemaCerdas, { babak, hasil }: Pick<Jawaban, 'babak' | 'hasil'>): number | 'juri' | null | undefined {
  if (babak === 'tambahan') return hasil === 'benar' || hasil === 'salah' || hasil === 'diam' ? 0 : undefined;
  if (babak === 'taruhan') return skema.taruhan && (hasil === 'benar' || hasil === 'salah') ? 0 : undefined;
  return (skema[babak]?.nilai as Partial<Record<HasilJawab, number | 'juri' | null>> | undefined)?.[hasil];
}

function tolakNilai(skema: SkemaCerdas, baru: Jawaban, skor: number | null): Tolakan[] {
  const nilai = nilaiHasil(skema, baru);
  if (nilai === undefined) return [tolak('hasil-tidak-ada-di-skema', 'hasil')];
  if (nilai === null) return [tolak('nilai-babak-belum-ada', 'hasil')];
  if (nilai === 'juri') {
    const isWajar = baru.poinJuri !== null && baru.poinJuri >= 0 && baru.poinJuri <= (skema.wajib.nilai.benar ?? 0);
    return isWajar ? [] : [tolak('poin-juri-wajib', 'poinJuri')];
  }
  return baru.babak === 'taruhan' && skema.taruhan ? tolakTaruhan(skema.taruhan, baru.taruhan, skor) : [];
}

const soalUnik = (daftar: readonly Jawaban[]): number => new Set(daftar.map((satu) => satu.soal)).size;

/** A question in turn belongs to one team, unless all answer at once; each team has so many. */
function tolakWajib({ wajib }: SkemaCerdas, sebabak: readonly Jawaban[], baru: Jawaban): Tolakan[] {
  if (!wajib.isSerentak && sebabak.some((satu) => satu.soal === baru.soal)) return [tolak('soal-sudah-selesai', 'soal')];
  const milik = sebabak.filter((satu) => satu.regu === baru.regu);
  return wajib.jumlah !== null && soalUnik([...milik, baru]) > wajib.jumlah ? [tolak('soal-babak-habis', 'soal')] : [];
}

/** Passed on is what another team got wrong in turn (a partly right answer is not), until one team answered it with leave. */
function tolakLempar(riwayat: readonly Jawaban[], sesoal: readonly Jawaban[], baru: Jawaban): Tolakan[] {
  const asal = riwayat.find((satu) => satu.babak === 'wajib' && satu.soal === baru.soal);
  // The phone at another table may be the slower one.
  if (asal === undefined) return [tolak('menunggu-soal-wajib', 'soal')];
  if (asal.hasil !== 'salah' || asal.regu === baru.regu) return [tolak('soal-tidak-dilempar', 'soal')];
  return !isPelanggaran(baru) && sesoal.some((satu) => !isPelanggaran(satu)) ? [tolak('soal-sudah-selesai', 'soal')] : [];
}

/** Whether a rebutan question with these answers takes another one: after an answer too early one other team gets it, where the scheme says so. */
export const isMasihDirebut = (aturan: NonNullable<SkemaCerdas['rebutan']>, sesoal: readonly Pick<Jawaban, 'hasil'>[]): boolean =>
  sesoal.length === 0 || (sesoal.length === 1 && sesoal.every(isPelanggaran) && aturan.sesudahDahulu === 'satu-regu-lain');

/** The first buzzer has the question. */
function tolakRebutan(skema: SkemaCerdas, sebabak: readonly Jawaban[], sesoal: readonly Jawaban[], baru: Jawaban): Tolakan[] {
  const aturan = skema.rebutan;
  if (aturan === null) return [];
  if (!isPelanggaran(baru) && !isMasihDirebut(aturan, sesoal)) return [tolak('soal-sudah-selesai', 'soal')];
  return aturan.jumlah !== null && soalUnik([...sebabak, baru]) > aturan.jumlah ? [tolak('soal-babak-habis', 'soal')] : [];
}

/**
 * Why an answer cannot be kept beside those that count (`riwayat`); `skor` the team's score of this moment, null when stakes are not looked at.
 * A team answers a question of a round once, and a breach is not judged a second time (case 3, inferred). A breach stands whatever was noted
 * before it, by this desk or another: what it leaves no room for counts no longer (`skorCerdas`).
 */
export function tolakJawaban(skema: SkemaCerdas, riwayat: readonly Jawaban[], baru: Jawaban, skor: number | null): Tolakan[] {
  const nilai = tolakNilai(skema, baru, skor);
  if (nilai.length > 0) return nilai;
  const sebabak = riwayat.filter((satu) => satu.babak === baru.babak);
  const sesoal = sebabak.filter((satu) => satu.soal === baru.soal);
  if (sesoal.some((satu) => satu.regu === baru.regu && (isPelanggaran(satu) || !isPelanggaran(baru)))) return [tolak('regu-sudah-menjawab', 'regu')];
  if (baru.babak === 'wajib') return tolakWajib(skema, sebabak, baru);
  if (baru.babak === 'lempar') return tolakLempar(riwayat, sesoal, baru);
  return baru.babak === 'rebutan' ? tolakRebutan(skema, sebabak, sesoal, baru) : [];
}
