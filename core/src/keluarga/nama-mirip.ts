// Whether two written names may be of one person: spelling, titles and short forms of Banjar and Arabic names differ by hand.

const SEBUTAN = new Set('h hj haji hajjah ibu bapak bpk pak bu almarhum alm almarhumah hr dr drs ir kh ust ustadz'.split(' '));
const MUHAMMAD = new Set('m muh moh mhd muhd muhammad mohammad muhamad mohamad mochamad mochammad muchamad achmad ahmad akhmad'.split(' '));

/** Old and new spelling, sounds written two ways, doubled letters. */
const EJAAN: readonly [RegExp, string][] = [
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/sj|sy|sh/g, 's'],
  [/ch|kh/g, 'h'],
  [/dh|dz|z/g, 'd'],
  [/th/g, 't'],
  [/ph|v/g, 'f'],
  [/q/g, 'k'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** Written short on many cards. */
const SINGKATAN = new Map([
  ['st', 'siti'],
  ['sti', 'siti'],
  ['sitti', 'siti'],
  ['abd', 'abdul'],
]);

const ejaRapi = (kata: string): string => EJAAN.reduce((hasil, [dari, ke]) => hasil.replace(dari, ke), SINGKATAN.get(kata) ?? kata);

/** The words of a name in one spelling, without titles; a name that is all titles keeps its words. */
export function kataNama(nama: string): string[] {
  const kata = nama
    .toLowerCase()
    .replace(/['’`.]/g, ' ')
    .replace(/[^\p{L}\s]/gu, ' ')
    .split(/\s+/)
    .filter((satu) => satu !== '');
  const tanpaSebutan = kata.filter((satu) => !SEBUTAN.has(satu));
  return (tanpaSebutan.length > 0 ? tanpaSebutan : kata).map((satu) => (MUHAMMAD.has(satu) ? satu : ejaRapi(satu)));
}

/** Whether one letter added, left out, changed, or swapped with its neighbour makes the words equal. */
export function isBedaSatuHuruf(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const [sisaA, sisaB] = [a.slice(i), b.slice(i)];
  if (sisaA.slice(1) === sisaB.slice(1) || sisaA.slice(1) === sisaB || sisaA === sisaB.slice(1)) return true;
  return sisaA[0] === sisaB[1] && sisaA[1] === sisaB[0] && sisaA.slice(2) === sisaB.slice(2);
}

/** 2: surely the same word; 1: may be (an initial, a form of Muhammad, one letter off in a long word); 0: another word. */
function miripKata(a: string, b: string): 0 | 1 | 2 {
  if (a === b) return a.length >= 3 && !MUHAMMAD.has(a) ? 2 : 1;
  if (MUHAMMAD.has(a) && MUHAMMAD.has(b)) return 1;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 1 : 0;
  return Math.min(a.length, b.length) >= 4 && isBedaSatuHuruf(a, b) ? 2 : 0;
}

/**
 * Whether two names may be of one person: every word of the shorter one is found in the longer one, and at least one of them is a
 * word that tells something (neither an initial nor a form of Muhammad). Never enough by itself: single and repeated names are
 * common here (identity-and-privacy.md 3).
 */
export function isNamaMirip(a: string, b: string): boolean {
  const [pendek, panjang] = [kataNama(a), kataNama(b)].sort((satu, dua) => satu.length - dua.length) as [string[], string[]];
  if (pendek.length === 0) return false;
  const sisa = [...panjang];
  let isBerarti = false;
  for (const kata of pendek) {
    const nilai = sisa.map((lain) => miripKata(kata, lain));
    const terbaik = Math.max(...nilai);
    if (terbaik === 0) return false;
    sisa.splice(nilai.indexOf(terbaik as 0 | 1 | 2), 1);
    isBerarti ||= terbaik === 2;
  }
  return isBerarti;
}
