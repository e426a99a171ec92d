// A ruled table of a paper: heading repeated on every page, no row torn in two, missing words as "–".
import { TANPA_ANGKA } from '../../words/angka.ts';

/** `lebar` in points, or `*` for what is left. */
export type KolomAcara = { readonly judul: string; readonly lebar: number | '*'; readonly rata?: 'left' | 'center' | 'right'; readonly panjang?: number };

export type SelAcara = string | number | null | object;

const WARNA_KEPALA = '#E4EEEB';

/** A tall row has its words a little lower, where the eye expects them. */
const turun = (tinggi: number | undefined): object => (tinggi ? { margin: [0, (tinggi - 14) / 2, 0, 0] } : {});

function sel(isi: SelAcara, rata: string, tinggi?: number): object {
  if (typeof isi === 'object' && isi !== null) return { alignment: rata, ...isi };
  return { text: isi === null ? TANPA_ANGKA : String(isi), alignment: rata, ...turun(tinggi) };
}

export type OpsiTabel = {
  /** Height of each row in points, for what is written by hand. */
  readonly tinggi?: number;
  readonly huruf?: number;
  /** Said in place of rows when there are none. */
  readonly kosong?: string;
  /** The total row. */
  readonly jumlah?: readonly SelAcara[];
  /** What stands right below the table and never without its last rows, as signatures: together they go on to the next page, under the heading. */
  readonly kaki?: readonly object[];
};

/** Rows that stay with what is below the table. */
const BARIS_EKOR = 3;
/** What `lapang` pads and rules: the rows below the last line lie over it exactly. */
const [SELA, GARIS] = [3, 0.5];

/** The last rows as a table of their own inside one row that is never torn, without a frame, so that the writer repeats the heading above it. */
function barisEkor(kolom: readonly KolomAcara[], ekor: readonly (readonly object[])[], kaki: readonly object[], tinggi: number | undefined): object[] {
  const tepi = -(SELA + GARIS);
  const tabel = {
    table: { dontBreakRows: true, widths: kolom.map(({ lebar }) => lebar), ...(tinggi ? { heights: tinggi } : {}), body: ekor },
    layout: 'lapang',
    margin: [tepi, -2.5 - GARIS, tepi, 8],
  };
  return [
    { stack: [...(ekor.length > 0 ? [tabel] : []), ...kaki], colSpan: kolom.length, border: [false, false, false, false], fillColor: null },
    ...kolom.slice(1).map(() => ({})),
  ];
}

/** The table over the width of the page. A column with `panjang` spans its heading over so many columns; those that follow have an empty heading. */
export function tabelAcara(kolom: readonly KolomAcara[], baris: readonly (readonly SelAcara[])[], opsi: OpsiTabel = {}): object {
  const { tinggi, huruf = 9, kosong = 'Tidak ada.', jumlah, kaki } = opsi;
  const kepala = kolom.map(({ judul, panjang }) => ({
    text: judul,
    bold: true,
    alignment: 'center',
    fillColor: WARNA_KEPALA,
    ...(panjang ? { colSpan: panjang } : {}),
    ...(tinggi ? { margin: [0, 2, 0, 2] } : {}),
  }));
  const isi =
    baris.length === 0
      ? [[{ text: kosong, colSpan: kolom.length, color: '#444444' }, ...kolom.slice(1).map(() => ({}))]]
      : baris.map((satu) => kolom.map(({ rata = 'left' }, ke) => sel(satu[ke] ?? null, rata, tinggi)));
  const akhir = jumlah ? [kolom.map(({ rata = 'left' }, ke) => ({ ...sel(jumlah[ke] ?? '', rata), bold: true, fillColor: '#F3F3F3' }))] : [];
  const semua = [...isi, ...akhir];
  const banyakEkor = kaki && baris.length > 0 ? Math.min(BARIS_EKOR, semua.length) : 0;
  const badan = semua.slice(0, semua.length - banyakEkor);
  const ekor = kaki ? [barisEkor(kolom, semua.slice(semua.length - banyakEkor), kaki, tinggi)] : [];
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: kolom.map(({ lebar }) => lebar),
      ...(tinggi && baris.length > 0 ? { heights: (ke: number) => (ke === 0 || ke > badan.length ? 'auto' : tinggi) } : {}),
      body: [kepala, ...badan, ...ekor],
    },
    layout: 'lapang',
    fontSize: huruf,
    margin: [0, 0, 0, 8],
  };
}

/** Lines of `label : words` at the head of a paper; what is not known is left to the pen. */
export const uraian = (baris: readonly (readonly [string, string | null])[], lebarLabel = 100): object => ({
  table: { widths: [lebarLabel, 6, '*'], body: baris.map(([label, isi]) => [label, ':', isi || '……………………………………']) },
  layout: 'polos',
  margin: [0, 0, 0, 8],
});
