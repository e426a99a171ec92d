// The rules of events.md 5 and 6 once more, written plainly and slowly on whole numbers, to check the shipped ones against.
import type { Pelaksanaan } from '@lini/core/lomba/pelaksanaan.ts';
import type { LangkahSeri, Lomba } from '@lini/core/lomba/skema-lomba.ts';

/** Divisible by every number of jurors or marks that a made-up competition has. */
const KELIPATAN = 2520;
/** Weight hundredths x mark hundredths / 100, times `KELIPATAN`. */
const SATU = 100 * 100 * 100 * KELIPATAN;

const bulat = (angka: number): number => {
  const hasil = Math.round(angka);
  if (!Number.isSafeInteger(hasil) || Math.abs(hasil - angka) > 1e-4) throw new Error(`bukan bilangan bulat: ${angka}`);
  return hasil;
};
const total = (daftar: readonly number[]): number => daftar.reduce((a, b) => a + b, 0);

export function isDinilai(jalan: Pelaksanaan, regu: string): boolean {
  return !jalan.tidakHadir.includes(regu) && !jalan.diskualifikasi.some((satu) => satu.regu === regu);
}

function lembarnya(jalan: Pelaksanaan, regu: string) {
  return jalan.lembar.filter((satu) => satu.regu === regu && !jalan.berhalangan.some((lain) => lain.juri === satu.juri && (lain.regu ?? regu) === regu));
}

function skorJuri(lomba: Lomba, nilai: Readonly<Record<string, number | null>>): number {
  let hasil = 0;
  for (const satu of lomba.kriteria) hasil += bulat(satu.bobot * 100) * bulat((nilai[satu.id] ?? Number.NaN) * 100) * KELIPATAN;
  return hasil;
}

/** Points off in hundredths, counted second by second. */
function dendaSeratus(lomba: Lomba, jalan: Pelaksanaan, regu: string): number {
  const lama = jalan.lama[regu] ?? 0;
  let detik = 0;
  for (let saat = 0; saat < 1000; saat += 1) {
    if (lomba.waktu.selamanya !== null && saat >= lomba.waktu.selamanya && saat < lama) detik += 1;
    if (lomba.waktu.sedikitnya !== null && saat >= lama && saat < lomba.waktu.sedikitnya) detik += 1;
  }
  let poin = 0;
  for (let sisa = detik - lomba.denda.bebasDetik; sisa > 0; sisa -= lomba.denda.satuanDetik) poin += bulat(lomba.denda.poin * 100);
  poin = Math.min(poin, bulat(lomba.denda.maksimal * 100));
  for (const satu of jalan.pelanggaran) if (satu.regu === regu) poin += bulat(satu.poin * 100);
  return poin;
}

/** The score of a judged team in units of `1 / SATU`. */
export function nilaiLambat(lomba: Lomba, jalan: Pelaksanaan, regu: string): number {
  let skor = lembarnya(jalan, regu).map((satu) => skorJuri(lomba, satu.nilai));
  const { pangkasMulai } = lomba.juri;
  if (pangkasMulai !== null && skor.length >= pangkasMulai) {
    skor = skor.filter((_, ke) => ke !== skor.indexOf(Math.max(...skor)));
    skor = skor.filter((_, ke) => ke !== skor.indexOf(Math.min(...skor)));
  }
  return bulat(total(skor) / skor.length) - bulat((dendaSeratus(lomba, jalan, regu) * SATU) / 100);
}

/** The key of a tie rule as a plain number, null when it cannot be used on the group. */
function kunci(lomba: Lomba, jalan: Pelaksanaan, langkah: LangkahSeri, regu: string, grup: readonly string[]): number | null {
  if (langkah.startsWith('kriteria-')) {
    const bobot = lomba.kriteria.map((satu) => satu.bobot).filter((satu, ke, semua) => semua.indexOf(satu) === ke);
    bobot.sort((a, b) => b - a);
    const pilih = bobot[Number(langkah.at(-1)) - 1];
    if (pilih === undefined) return null;
    const nilai = lomba.kriteria
      .filter((satu) => satu.bobot === pilih)
      .flatMap((satu) => lembarnya(jalan, regu).map((lembar) => bulat((lembar.nilai[satu.id] ?? 0) * 100)));
    return bulat((total(nilai) * KELIPATAN) / nilai.length);
  }
  if (langkah === 'denda-sedikit') return -dendaSeratus(lomba, jalan, regu);
  if (langkah === 'nilai-terendah') return Math.min(...lembarnya(jalan, regu).map((satu) => skorJuri(lomba, satu.nilai)));
  if (langkah === 'suara-juri') {
    const tentangMereka = jalan.suara.filter((satu) => satu.regu.length === grup.length && grup.every((lain) => satu.regu.includes(lain)));
    const suara = tentangMereka.flatMap((satu) => satu.suara);
    if (suara.length === 0) return null;
    const milik = (juri: string) => suara.filter((satu) => satu.juri === juri && grup.includes(satu.regu));
    return jalan.juri.filter((juri) => milik(juri).length > 0 && milik(juri).every((satu) => satu.regu === regu)).length;
  }
  for (let banyak = grup.length; banyak <= jalan.regu.length; banyak += 1)
    for (const { hasil } of jalan.undian) if (hasil.length === banyak && grup.every((satu) => hasil.includes(satu))) return -hasil.indexOf(regu);
  return null;
}

/** Compares two judged teams: above, below or beside, and the step that says so. */
export function bandingLambat(lomba: Lomba, jalan: Pelaksanaan): (a: string, b: string) => { beda: number; langkah: LangkahSeri | 'nilai' | null } {
  const nilai = new Map(jalan.regu.filter((satu) => isDinilai(jalan, satu.id)).map((satu) => [satu.id, nilaiLambat(lomba, jalan, satu.id)]));
  return (a, b) => {
    const [na, nb] = [nilai.get(a) ?? Number.NaN, nilai.get(b) ?? Number.NaN];
    if (na !== nb) return { beda: na - nb, langkah: 'nilai' };
    let grup = [...nilai.keys()].filter((regu) => nilai.get(regu) === na);
    // Teams that a vote leaves tied may be voted on again.
    for (const langkah of lomba.seri.flatMap((satu) => (satu === 'suara-juri' ? jalan.regu.map(() => satu) : [satu]))) {
      const kini = grup;
      const k = new Map(kini.map((regu) => [regu, kunci(lomba, jalan, langkah, regu, kini)]));
      const [ka, kb] = [k.get(a) ?? null, k.get(b) ?? null];
      if (ka === null || kb === null) continue;
      if (ka !== kb) return { beda: ka - kb, langkah };
      grup = kini.filter((regu) => k.get(regu) === ka);
    }
    return { beda: 0, langkah: null };
  };
}
