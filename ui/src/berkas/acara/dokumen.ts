// The frame of a paper: its size and margins, page numbers, what must stand on every page, and the lines to sign on.
import { TEPI, ukuranKertas } from '../lembar/kertas.ts';
import { tanggalPanjang } from './kata-hari.ts';
import type { KepalaAcara, Kertas, Penanda, Penutup } from './kepala-acara.ts';
import { kopPdf } from './kop.ts';

/** A document in the words of pdfmake. */
export type DokumenPdf = { readonly content: readonly object[] } & Readonly<Record<string, unknown>>;

export type Arah = 'tegak' | 'mendatar';

/** Room between the margins, in points. */
export function lebarIsi(kertas: Kertas, arah: Arah = 'tegak', tepi = TEPI): number {
  const { width, height } = ukuranKertas({ kertas });
  return (arah === 'tegak' ? width : height) - 2 * tepi;
}

/** Stands across every page of a paper about invented people, light enough to read through. */
const tandaContoh = (isContoh: boolean): object =>
  isContoh ? { watermark: { text: 'DATA CONTOH', color: '#7a1f1f', opacity: 0.09, bold: true, angle: -35 } } : {};

export type OpsiDokumen = {
  readonly arah?: Arah;
  readonly tepi?: number;
  /** Without page numbers: a certificate, a sheet to cut up. */
  readonly isTanpaKaki?: boolean;
  readonly huruf?: number;
};

/** A paper with its foot on every page: what it is, and page so of so many. */
export function susunDokumen(
  { kertas, isContoh }: Pick<KepalaAcara, 'kertas' | 'isContoh'>,
  judul: string,
  content: readonly object[],
  opsi: OpsiDokumen = {},
): DokumenPdf {
  const { arah = 'tegak', tepi = TEPI, isTanpaKaki = false, huruf = 10 } = opsi;
  const kaki = (halaman: number, banyak: number): object => ({
    columns: [
      { text: isContoh ? `${judul}. Data contoh: orang di sini rekaan` : judul, width: '*' },
      { text: `Halaman ${halaman} dari ${banyak}`, alignment: 'right', width: 90 },
    ],
    fontSize: 7.5,
    color: '#444444',
    margin: [tepi, 10, tepi, 0],
  });
  return {
    pageSize: ukuranKertas({ kertas }),
    pageOrientation: arah === 'mendatar' ? 'landscape' : 'portrait',
    pageMargins: [tepi, tepi, tepi, isTanpaKaki ? tepi : tepi + 8],
    info: { title: judul, creator: 'Lini', producer: 'Lini' },
    defaultStyle: { font: 'Roboto', fontSize: huruf },
    ...tandaContoh(isContoh),
    ...(isTanpaKaki ? {} : { footer: kaki }),
    content,
    // A heading is never left behind at the foot of a page.
    pageBreakBefore: ({ headlineLevel }: { headlineLevel?: number }, pager: { getFollowingNodesOnPage(): readonly unknown[] }): boolean =>
      headlineLevel === 1 && pager.getFollowingNodesOnPage().length === 0,
  };
}

/** The letterhead and the title of a paper, upright unless said otherwise. */
export const kepalaDokumen = ({ kop, kertas }: KepalaAcara, judul: string, arah: Arah = 'tegak'): object[] => [
  kopPdf(kop, lebarIsi(kertas, arah)),
  { text: judul.toUpperCase(), bold: true, alignment: 'center', fontSize: 13, margin: [0, 0, 0, 8] },
];

const TITIK = '……………………………………';

const satuPenanda = ({ sebagai, nama, nip }: Penanda, isNip: boolean): object[] => [
  { text: sebagai, margin: [0, 0, 0, 44] },
  { text: nama ?? `(${TITIK})`, ...(nama === null ? {} : { bold: true, decoration: 'underline' }) },
  ...(isNip ? [{ text: nip === undefined ? ' ' : `NIP. ${nip ?? '…………………………'}` }] : []),
];

function barisTandaTangan({ tempat, tanggal, penanda }: Penutup, sebaris: number): object[] {
  const hari = `${tempat ?? '……………………'}, ${tanggal === null ? '………………… 20……' : tanggalPanjang(tanggal)}`;
  const isNip = penanda.some(({ nip }) => nip !== undefined);
  const baris: Penanda[][] = [];
  for (let mulai = 0; mulai < penanda.length; mulai += sebaris) baris.push(penanda.slice(mulai, mulai + sebaris));
  const kolom = (isi: readonly Penanda[], ke: number): object[] => {
    // One who signs alone stands at the right, as on a letter.
    const kosong = isi.length === 1 ? [{ width: '*', text: '' }] : [];
    const tandatangan = isi.map((satu, di) => ({ width: '*', stack: [{ text: ke === 0 && di === isi.length - 1 ? hari : ' ' }, ...satuPenanda(satu, isNip)] }));
    return [...kosong, ...tandatangan];
  };
  return baris.map((isi, ke) => ({ columns: kolom(isi, ke), columnGap: 12, alignment: 'center', margin: [0, 14, 0, 0] }));
}

/**
 * Those who sign side by side, place and day above the last of the first row; more than `sebaris` go on below. What they sign (`depan`) stays
 * on their page, and nothing of it is torn in two.
 */
export const penutupPdf = (penutup: Penutup, depan: readonly object[] = [], sebaris = 3): object[] => [
  { stack: [...depan, ...barisTandaTangan(penutup, sebaris)], unbreakable: true },
];
