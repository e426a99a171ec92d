// Pre-test and post-test: the score of a person, and what a class gained topic by topic (kie-and-training.md 3).

/** Tests are scored 0 to 100 with one decimal; null for a test without questions, which has no score at all. */
export const nilaiTes = (benar: number, soal: number): number | null => (soal === 0 ? null : Math.round((1000 * benar) / soal) / 10);

/** Whether a score typed from paper is one: 0 to 100, at most one decimal. */
export const isNilaiTes = (nilai: number): boolean => nilai >= 0 && nilai <= 100 && Math.round(nilai * 10) / 10 === nilai;

export type Kenaikan = {
  /** Post minus pre; null when one of them was not taken: absence is no score of 0. */
  readonly gain: number | null;
  /** The share of what could still be gained, (post - pre) / (100 - pre); null also when nothing could. */
  readonly ternormal: number | null;
  /** The pre-test was full already: shown as "maks". */
  readonly isMaks: boolean;
};

const persepuluh = (nilai: number): number => Math.round(nilai * 10);

/** Gain and normalised gain of two scores of 0 to 100. Basis: inferred formulas of kie-and-training.md 3. */
export function hitungKenaikan(pre: number | null, post: number | null): Kenaikan {
  if (pre === null || post === null) return { gain: null, ternormal: null, isMaks: pre === 100 };
  // Tenths as whole numbers: 69.9 - 50 is 19.9, not 19.900000000000006.
  const [naik, sisa] = [persepuluh(post) - persepuluh(pre), 1000 - persepuluh(pre)];
  return { gain: naik / 10, ternormal: sisa === 0 ? null : naik / sisa, isMaks: sisa === 0 };
}

export type JawabanTes = { readonly peserta: string; readonly tes: 'pre' | 'post'; readonly topik: string; readonly isBenar: boolean };

export type BenarTopik = { readonly topik: string; readonly peserta: number; readonly benar: number; readonly soal: number };

/** Right answers of one test by topic, the weakest topic first: what a trainer dwells on. `soal`: questions answered, of all who took it. */
export function benarPerTopik(jawaban: readonly JawabanTes[], tes: 'pre' | 'post'): BenarTopik[] {
  const perTopik = Map.groupBy(
    jawaban.filter((satu) => satu.tes === tes),
    ({ topik }) => topik,
  );
  const hasil = [...perTopik].map(([topik, milik]): BenarTopik => {
    const peserta = new Set(milik.map((satu) => satu.peserta)).size;
    return { topik, peserta, benar: milik.filter((satu) => satu.isBenar).length, soal: milik.length };
  });
  return hasil.sort((a, b) => a.benar * b.soal - b.benar * a.soal);
}

export type HasilTopik = {
  readonly topik: string;
  readonly peserta: number;
  readonly pre: { readonly benar: number; readonly soal: number };
  readonly post: { readonly benar: number; readonly soal: number };
} & Kenaikan;

/**
 * Right answers by topic, in the order the topics first appear, only of those who answered the topic in both tests: otherwise the gain
 * would compare different people (inferred). Gains are in percentage points.
 */
export function hasilPerTopik(jawaban: readonly JawabanTes[]): HasilTopik[] {
  return [...new Set(jawaban.map((satu) => satu.topik))].map((topik): HasilTopik => {
    const setopik = jawaban.filter((satu) => satu.topik === topik);
    const yang = (tes: 'pre' | 'post'): Set<string> => new Set(setopik.filter((satu) => satu.tes === tes).map((satu) => satu.peserta));
    const [adaPre, adaPost] = [yang('pre'), yang('post')];
    const keduanya = new Set([...adaPre].filter((satu) => adaPost.has(satu)));
    const hitung = (tes: 'pre' | 'post') => {
      const milik = setopik.filter((satu) => satu.tes === tes && keduanya.has(satu.peserta));
      return { benar: milik.filter((satu) => satu.isBenar).length, soal: milik.length };
    };
    const [pre, post] = [hitung('pre'), hitung('post')];
    if (keduanya.size === 0) return { topik, peserta: 0, pre, post, gain: null, ternormal: null, isMaks: false };
    const naik = post.benar * pre.soal - pre.benar * post.soal;
    const sisa = post.soal * (pre.soal - pre.benar);
    const isMaks = sisa === 0;
    return { topik, peserta: keduanya.size, pre, post, gain: (100 * naik) / (pre.soal * post.soal), ternormal: isMaks ? null : naik / sisa, isMaks };
  });
}
