// The seats of a hall as a drawing: how large a seat may be so that the plan and its legend stay on one page, and the blocks drawn so.
import { type Ruang, TEPI, ukuranKertas } from '../lembar/kertas.ts';
import type { Arah } from './dokumen.ts';
import type { KepalaAcara } from './kepala-acara.ts';

/** A block of seats: rows from the stage backwards, seats from left to right by their labels; null is a gap. */
export type BlokKursi = { readonly nama: string; readonly baris: readonly (readonly (string | null)[])[] };

/** What stands on a seat: the number of its contingent, or a dot; nothing: nobody sits there. */
export type IsiKursi = { readonly tulisan: string; readonly warna: string | null } | null;

/** Side of a seat on the plan, in points. Below the smallest nobody reads the numbers: the plan goes on to a second page. */
const [SISI_TERBESAR, SISI_TERKECIL] = [19, 7];
/** Smaller seats do not carry their labels: the first and the last of each row stand beside it. */
const SISI_BERLABEL = 15;
const LEBAR_LABEL = 18;
export const SELA_BLOK = 12;

const TINGGI_HURUF = 1.18;
/** Title, stage, name of the blocks, and what pdfmake leaves between them. */
const TINGGI_TETAP = 23 + 27 + 14;
const TINGGI_KETERANGAN = 15;
/** Width of a letter as a share of its size. */
const LEBAR_HURUF = 0.56;
const HURUF = 9;

const lebarBlok = ({ baris }: BlokKursi): number => Math.max(0, ...baris.map((satu) => satu.length));

/** The side of a seat so that all blocks stand side by side in the room, in points. */
export function sisiKursi(blok: readonly BlokKursi[], { lebar, tinggi }: Ruang): number {
  const kolom = blok.reduce((jumlah, satu) => jumlah + lebarBlok(satu), 0);
  const baris = Math.max(0, ...blok.map((satu) => satu.baris.length));
  if (kolom === 0) return SISI_TERBESAR;
  const muat = (label: number): number => Math.min(SISI_TERBESAR, (lebar - SELA_BLOK * (blok.length + 1) - label) / kolom, (tinggi - 1) / baris);
  const sisi = muat(0);
  return sisi >= SISI_BERLABEL ? sisi : Math.max(SISI_TERKECIL, Math.min(SISI_BERLABEL - 0.1, muat(2 * LEBAR_LABEL * blok.length)));
}

/** Names of the legend side by side on a page of this width. */
export const kolomKeterangan = (nama: readonly string[], lebar: number): number =>
  Math.max(1, Math.min(nama.length, Math.floor(lebar / (30 + Math.max(0, ...nama.map((satu) => satu.length)) * HURUF * LEBAR_HURUF))));

/** What stands around the seats: the letterhead, the lines that describe the gathering, the names of the legend, the sentence below. */
export type Sekitar = Pick<KepalaAcara, 'kop' | 'kertas'> & { readonly uraian: readonly string[]; readonly nama: readonly string[]; readonly kalimat: string };

const baris = (tulisan: string, lebar: number): number => Math.ceil((tulisan.length * HURUF * LEBAR_HURUF) / lebar);

/** What is left for the seats, by an estimate on the safe side. */
function ruangDenah({ kop, kertas, uraian, nama, kalimat }: Sekitar, arah: Arah): Ruang {
  const { width, height } = ukuranKertas({ kertas });
  const [lebar, tinggi] = (arah === 'tegak' ? [width, height] : [height, width]).map((satu) => satu - 2 * TEPI) as [number, number];
  const tinggiKop = (28 + (kop.kepanjangan ? 9.5 : 0) + (kop.alamat ? 8.5 : 0)) * TINGGI_HURUF + 18;
  const tinggiUraian = uraian.reduce((jumlah, satu) => jumlah + baris(satu, lebar - 80) * HURUF * TINGGI_HURUF + 1.5, 8);
  const tinggiKeterangan = 8 + Math.ceil(nama.length / kolomKeterangan(nama, lebar)) * TINGGI_KETERANGAN;
  const tinggiKalimat = 6 + baris(kalimat, lebar) * HURUF * TINGGI_HURUF;
  return { lebar, tinggi: tinggi - 8 - TINGGI_TETAP - tinggiKop - tinggiUraian - tinggiKeterangan - tinggiKalimat };
}

export type UkuranDenah = { readonly arah: Arah; readonly sisi: number; readonly lebar: number };

/** The way to hold the paper on which the seats are larger, and their side. */
export function ukuranDenah(blok: readonly BlokKursi[], sekitar: Sekitar): UkuranDenah {
  const untuk = (arah: Arah): UkuranDenah => {
    const ruang = ruangDenah(sekitar, arah);
    return { arah, sisi: sisiKursi(blok, ruang), lebar: ruang.lebar };
  };
  const [mendatar, tegak] = [untuk('mendatar'), untuk('tegak')];
  return tegak.sisi > mendatar.sisi ? tegak : mendatar;
}

const TANPA_TEPI = { border: [false, false, false, false] };

function gambarKursi(label: string | null | undefined, isi: IsiKursi, sisi: number): object {
  if (label == null) return { text: '', ...TANPA_TEPI };
  const kali = sisi / SISI_TERBESAR;
  const tulisan = isi?.tulisan ?? ' ';
  const nomor = { text: tulisan, fontSize: sisi < SISI_BERLABEL ? Math.min(8, sisi * 0.6) : 8 * kali, bold: true, noWrap: true };
  return {
    stack: sisi < SISI_BERLABEL ? [nomor] : [{ text: label, fontSize: 5.5 * kali, color: '#444444', noWrap: true }, nomor],
    alignment: 'center',
    ...(isi?.warna ? { fillColor: isi.warna } : {}),
  };
}

const labelTepi = (label: string | null | undefined, alignment: 'left' | 'right', sisi: number): object => ({
  text: label ?? '',
  fontSize: Math.min(5.5, sisi * 0.6),
  color: '#444444',
  alignment,
  noWrap: true,
  margin: [0, Math.max(0, (sisi - 8) / 4), 0, 0],
  ...TANPA_TEPI,
});

/** One block with its name. */
export function gambarBlok(blok: BlokKursi, isi: (label: string) => IsiKursi, sisi: number): object {
  const lebar = lebarBlok(blok);
  const isTepi = sisi < SISI_BERLABEL;
  const kursi = (satu: readonly (string | null)[]): object[] =>
    Array.from({ length: lebar }, (_, ke) => gambarKursi(satu[ke], satu[ke] == null ? null : isi(satu[ke]), sisi));
  const satuBaris = (satu: readonly (string | null)[]): object[] => {
    const ada = satu.filter((label) => label !== null);
    return isTepi ? [labelTepi(ada[0], 'right', sisi), ...kursi(satu), labelTepi(ada.at(-1), 'left', sisi)] : kursi(satu);
  };
  const lebarTepi = isTepi ? [LEBAR_LABEL - 2.5] : [];
  return {
    width: 'auto',
    stack: [
      { text: blok.nama, bold: true, alignment: 'center', fontSize: 9, margin: [0, 0, 0, 2] },
      {
        table: {
          widths: [...lebarTepi, ...Array.from({ length: lebar }, () => sisi - 2.5), ...lebarTepi],
          heights: sisi - (isTepi ? 0.5 : 1.5),
          body: blok.baris.map(satuBaris),
        },
        layout: {
          hLineWidth: () => 0.5,
          vLineWidth: () => 0.5,
          hLineColor: () => '#808080',
          vLineColor: () => '#808080',
          paddingLeft: () => 1,
          paddingRight: () => 1,
          paddingTop: () => (isTepi ? 0 : 1),
          paddingBottom: () => 0,
        },
      },
    ],
  };
}
