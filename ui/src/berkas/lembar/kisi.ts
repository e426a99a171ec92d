// One grid of columns for the tables of a sheet that stand under each other, as the paper forms do it with merged cells.

/** First and last grid column of a cell, both included. */
export type Letak = { readonly mulai: number; readonly akhir: number };

/** Widths in characters; `letak` places the cells of a table, given their widths, on the grid. */
export type Kisi = { readonly lebar: readonly number[]; readonly letak: (lebarKolom: readonly number[]) => Letak[] };

/** A table with this many columns is the grid by itself; fewer, and the edges of the other tables join in. */
const BANYAK = 6;
/** Edges nearer than this, in characters, are one. */
const RAPAT = 3;
const PALING_LEBAR_SENDIRI = 0.8;

/** The width of columns together. */
export const jumlahkan = (lebar: readonly number[]): number => lebar.reduce((jumlah, satu) => jumlah + satu, 0);

/** The edges of columns from the left, 0 first. */
function listTepi(lebar: readonly number[]): number[] {
  const tepi = [0];
  for (const satu of lebar) tepi.push((tepi.at(-1) ?? 0) + satu);
  return tepi;
}

/** Nearly as wide as the whole, or wider: as wide as the whole, so that the right edges meet. */
function regangkan(lebar: readonly number[], penuh: number): number[] {
  const jumlah = jumlahkan(lebar);
  const kali = jumlah > penuh * PALING_LEBAR_SENDIRI ? penuh / jumlah : 1;
  return lebar.map((satu) => satu * kali);
}

function gabungTepi(dasar: readonly number[], lain: readonly (readonly number[])[]): number[] {
  const penuh = Math.max(...[dasar, ...lain].map(jumlahkan));
  const tepi = listTepi(regangkan(dasar, penuh));
  for (const satu of lain.flatMap((lebar) => listTepi(regangkan(lebar, penuh)))) {
    if (tepi.every((ada) => Math.abs(ada - satu) >= RAPAT)) tepi.push(satu);
  }
  return tepi.sort((satu, dua) => satu - dua);
}

/** A cell gets at least this share of the width it asks for, where there is room. */
const CUKUP = 0.8;

/** Columns that differ by no more than this share of their width may stand under each other. */
const MIRIP = 0.35;
const EKOR = 4;
/** A first column no wider than this, in characters, holds running numbers. */
const SEMPIT = 6;

/**
 * A table whose columns after the first are like the last columns of the grid (twelve months under twelve months) stands right under
 * them, and its first column takes the rest; null where they are not alike.
 */
function letakSejajar(kolom: readonly number[], lebar: readonly number[]): Letak[] | null {
  const ekor = kolom.slice(1);
  const mulai = lebar.length - ekor.length;
  const isMirip = ekor.every((satu, ke) => Math.abs(satu - (lebar[mulai + ke] ?? 0)) <= MIRIP * satu);
  // A running number is not stretched to the width of a name.
  const isNomor = (kolom[0] ?? 0) <= SEMPIT;
  if (ekor.length < EKOR || mulai < 1 || !isMirip || isNomor) return null;
  return [{ mulai: 0, akhir: mulai - 1 }, ...ekor.map((_, ke) => ({ mulai: mulai + ke, akhir: mulai + ke }))];
}

/** The edge nearest to `tujuan` within the range of edges, yet not so near that the cell is squeezed. */
function tepiTerdekat(tepi: readonly number[], tujuan: number, paling: number, { mulai, akhir }: Letak): number {
  const awal = tepi[mulai - 1] ?? 0;
  let pilih = akhir;
  for (let ke = akhir; ke >= mulai; ke--) {
    const isCukup = (tepi[ke] ?? 0) - awal >= paling;
    if (isCukup && Math.abs((tepi[ke] ?? 0) - tujuan) <= Math.abs((tepi[pilih] ?? 0) - tujuan)) pilih = ke;
  }
  return pilih;
}

/** The grid on which every table given here, each as the widths of its columns, finds its place. */
export function susunKisi(tabel: readonly (readonly number[])[]): Kisi {
  const dasar = tabel.reduce((banyak, satu) => (satu.length > banyak.length ? satu : banyak), [] as readonly number[]);
  const tepi = dasar.length >= BANYAK ? listTepi(dasar) : gabungTepi(dasar, tabel);
  const penuh = tepi.at(-1) ?? 0;
  const lebar = tepi.slice(1).map((satu, ke) => satu - (tepi[ke] ?? 0));
  const letak = (lebarKolom: readonly number[]): Letak[] => {
    const sejajar = letakSejajar(lebarKolom, lebar);
    if (sejajar) return sejajar;
    const pas = regangkan(lebarKolom, penuh);
    const akhirTiap = listTepi(pas).slice(1);
    const hasil: Letak[] = [];
    akhirTiap.forEach((tujuan, ke) => {
      const mulai = (hasil.at(-1)?.akhir ?? -1) + 1;
      // One grid column stays free for each cell still to come.
      const paling = lebar.length - (akhirTiap.length - 1 - ke);
      hasil.push({ mulai, akhir: Math.max(mulai, tepiTerdekat(tepi, tujuan, (pas[ke] ?? 0) * CUKUP, { mulai: mulai + 1, akhir: paling }) - 1) });
    });
    return hasil;
  };
  return { lebar, letak };
}
