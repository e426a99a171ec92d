// Two writings of one name: titles, points and capitals do not tell people apart.

const GELAR: ReadonlySet<string> = new Set(['bu', 'ibu', 'pak', 'bapak', 'hj', 'h', 'haji', 'hajjah', 'acil']);

/** The name by which writings are compared; empty when there is none but a title. Names alone never tell who somebody is (identity-and-privacy.md 3): the caller narrows to one village or team. */
export function samakanNama(nama: string): string {
  const kata = nama
    .toLowerCase()
    .replace(/[.,'’`-]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  const isNama = (satu: string): boolean => !GELAR.has(satu);
  const awal = kata.findIndex(isNama);
  return awal < 0 ? '' : kata.slice(awal, kata.findLastIndex(isNama) + 1).join(' ');
}
