// Addresses of the lessons at the office, and the id a new one is given.

export const ALAMAT_PELAJARAN = '/kantor/pelajaran';
/** In place of an id: a lesson that is not kept yet. */
export const BARU = 'baru';

/** One lesson. */
export const alamatSatu = (id: string): string => `${ALAMAT_PELAJARAN}/${id}`;

const ID_TERPANJANG = 36;

/** An id from the title, unlike any that is taken: answers are stored under it for good. */
export function idDariJudul(judul: string, terpakai: ReadonlySet<string>): string {
  const kata = judul
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, ID_TERPANJANG)
    .replace(/^-+|-+$/g, '');
  const dasar = kata === '' || kata === BARU ? 'pelajaran' : kata;
  for (let ke = 1; ; ke += 1) {
    const id = ke === 1 ? dasar : `${dasar}-${ke}`;
    if (!terpakai.has(id)) return id;
  }
}
