// The order of play, told by round and question rather than by clocks: those of two desks need not agree.
import type { HasilJawab } from './skema-cerdas.ts';

type Letak = { readonly babak: 'wajib' | 'lempar' | 'rebutan' | 'taruhan' | 'tambahan'; readonly soal: string; readonly hasil: HasilJawab };

/** Rounds in the order every scheme prints them (events.md 4); a question passed on belongs to the question in turn. */
const URUT_BABAK: Readonly<Record<Letak['babak'], number>> = { wajib: 0, lempar: 0, rebutan: 1, taruhan: 2, tambahan: 3 };

/** `rebutan-2` stands before `rebutan-10`. */
function bandingNomor(a: string, b: string): number {
  const [kiri, kanan] = [a, b].map((soal) => (soal.match(/\d+/g) ?? []).map(Number)) as [number[], number[]];
  const ke = kiri.findIndex((nomor, urut) => nomor !== kanan[urut]);
  return ke < 0 ? kiri.length - kanan.length : (kiri[ke] as number) - (kanan[ke] ?? -1);
}

/** Answered too early or without leave: it counts whatever else was answered to the question. */
export const isPelanggaran = ({ hasil }: Pick<Letak, 'hasil'>): boolean => hasil === 'dahulu' || hasil === 'tanpa-izin';

const urutDalamSoal = (satu: Letak): number => (satu.babak === 'wajib' ? 0 : isPelanggaran(satu) ? 1 : 2);

const bandingSoal = (a: Letak, b: Letak): number =>
  URUT_BABAK[a.babak] - URUT_BABAK[b.babak] || bandingNomor(a.soal, b.soal) || (a.soal < b.soal ? -1 : a.soal > b.soal ? 1 : 0);

/** Whether the question of `a` is played before that of `b`. */
export const isSoalSebelum = (a: Letak, b: Letak): boolean => bandingSoal(a, b) < 0;

/** In the order of play; answers of one kind to one question stay in the order given. */
export const urutMain = <Satu extends Letak>(jawaban: readonly Satu[]): Satu[] =>
  [...jawaban].sort((a, b) => bandingSoal(a, b) || urutDalamSoal(a) - urutDalamSoal(b));
