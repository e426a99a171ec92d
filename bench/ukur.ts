// Measuring: runs something many times and tells the middle and the slow end, in milliseconds.

export type Ukuran = { readonly kali: number; readonly p50: number; readonly p95: number; readonly rata: number };

const persentil = (urut: readonly number[], bagian: number): number => urut[Math.min(urut.length - 1, Math.floor(urut.length * bagian))] ?? Number.NaN;

/** The middle and the slow end of some measured times. */
export function ringkasWaktu(waktu: readonly number[]): Ukuran {
  const urut = waktu.toSorted((a, b) => a - b);
  const rata = waktu.reduce((jumlah, satu) => jumlah + satu, 0) / waktu.length;
  return { kali: waktu.length, p50: persentil(urut, 0.5), p95: persentil(urut, 0.95), rata };
}

/** Runs `kerja` `kali` times one after another, after three runs that do not count. */
export async function ukur(kali: number, kerja: (ke: number) => Promise<unknown>): Promise<Ukuran> {
  for (let ke = 0; ke < 3; ke += 1) await kerja(ke);
  const waktu: number[] = [];
  for (let ke = 0; ke < kali; ke += 1) {
    const mulai = performance.now();
    await kerja(ke + 3);
    waktu.push(performance.now() - mulai);
  }
  return ringkasWaktu(waktu);
}

export type BarisHasil = { readonly nama: string; readonly lini: Ukuran; readonly pembanding: string; readonly acuan: Ukuran; readonly catatan: string };

const ms = (nilai: number): string => nilai.toFixed(1);

/** The results as a Markdown table; the ratio compares medians. */
export function tulisTabel(baris: readonly BarisHasil[]): string {
  const kepala = ['| what | p50 ms | p95 ms | reference beside it | p50 ms | ratio | note |', '| --- | --- | --- | --- | --- | --- | --- |'];
  const isi = baris.map(
    (satu) =>
      `| ${satu.nama} (${satu.lini.kali}×) | ${ms(satu.lini.p50)} | ${ms(satu.lini.p95)} | ${satu.pembanding} | ${ms(satu.acuan.p50)} | ${(satu.lini.p50 / satu.acuan.p50).toFixed(1)} | ${satu.catatan} |`,
  );
  return [...kepala, ...isi].join('\n');
}
