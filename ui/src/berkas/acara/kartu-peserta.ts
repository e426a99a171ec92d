// Kartu peserta: eight badges on a sheet to cut apart, the name big enough to be read across a table, the code to be scanned at the door.
import { tulisKodePeserta } from '@lini/core/acara/kode-peserta.ts';
import { qrPdf } from '../../qr/pdf-qr.ts';
import { TANPA_ANGKA } from '../../words/angka.ts';
import { ukuranKertas } from '../lembar/kertas.ts';
import { type DokumenPdf, susunDokumen } from './dokumen.ts';
import { rentangTanggal } from './kata-hari.ts';
import type { KepalaAcara, OrangAcara } from './kepala-acara.ts';

/** `peran`: what she is at this gathering (Peserta, Juri, Panitia); `kontingen` null: of none. */
export type PemegangKartu = OrangAcara & { readonly id: string; readonly peran: string; readonly kontingen: string | null };

export type MasukanKartu = KepalaAcara & { readonly orang: readonly PemegangKartu[] };

const KOLOM = 2;
const BARIS = 4;
/** What a printer at an office can't reach, in points: 7 mm. */
const TEPI_KARTU = 20;
const SELA = 9;
const TINGGI_KAKI = 31;
const SISI_QR = 108;
/** Room for the name beside the code. */
const LEBAR_NAMA = 152;
const WARNA = '#0b5d52';

/** Width of a letter of a name as a share of its size. */
const LEBAR_HURUF = 0.57;

/** The size of a name, the largest at which its longest word stands on one line and the whole on some four. */
export function hurufNama(nama: string): number {
  const terpanjang = Math.max(...nama.split(/\s+/).map((kata) => kata.length));
  const isMuat = (huruf: number): boolean => terpanjang * huruf * LEBAR_HURUF <= LEBAR_NAMA && nama.length * huruf * LEBAR_HURUF <= 4.2 * LEBAR_NAMA;
  return [24, 21, 18, 15, 12.5].find(isMuat) ?? 10;
}

/** Letters of the head of a badge; a long name of the gathering is written smaller, and the place is left out where it would push the code away. */
const KEPALA_PANJANG = 70;
const KEPALA_TERPANJANG = 110;

function kepalaKartu({ acara, mulai, sampai, tempat }: KepalaAcara): object[] {
  const isTempat = tempat !== null && acara.length + tempat.length <= KEPALA_TERPANJANG;
  return [
    { text: acara, fontSize: acara.length > KEPALA_PANJANG ? 7.5 : 9, bold: true, color: WARNA },
    { text: `${rentangTanggal(mulai, sampai)}${isTempat ? `, ${tempat}` : ''}`, fontSize: 7.5, color: '#444444', margin: [0, 0, 0, 6] },
  ];
}

function satuKartu(acara: KepalaAcara, orang: PemegangKartu): object {
  const dari = [orang.jabatan, orang.desa].filter((satu) => satu !== null).join(', ');
  return {
    stack: [
      ...kepalaKartu(acara),
      {
        columns: [
          {
            width: '*',
            stack: [
              { text: orang.nama, fontSize: hurufNama(orang.nama), bold: true, lineHeight: 1.05 },
              { text: dari || TANPA_ANGKA, fontSize: 10, margin: [0, 5, 0, 0] },
            ],
          },
          { width: SISI_QR, ...qrPdf(tulisKodePeserta(orang.id), SISI_QR) },
        ],
        columnGap: 2,
      },
    ],
    margin: [SELA, SELA, 2, 0],
  };
}

/** The coloured foot of a badge: what she is here, and with whom. */
function kakiKartu(orang: PemegangKartu, lebar: number): object {
  return {
    table: {
      widths: [lebar - 2 * SELA],
      body: [
        [
          {
            text: [{ text: orang.peran.toUpperCase(), bold: true }, orang.kontingen ? `   ${orang.kontingen}` : ''],
            color: '#ffffff',
            fillColor: WARNA,
            fontSize: 10,
            alignment: 'center',
          },
        ],
      ],
    },
    layout: { hLineWidth: () => 0, vLineWidth: () => 0, paddingTop: () => 3, paddingBottom: () => 3 },
  };
}

/** The sheets, in the order given. */
export function kartuPesertaPdf(masukan: MasukanKartu): DokumenPdf {
  const { width, height } = ukuranKertas(masukan);
  const [lebar, tinggi] = [(width - 2 * TEPI_KARTU) / KOLOM, (height - 2 * TEPI_KARTU) / BARIS];
  const perHalaman = KOLOM * BARIS;
  const halaman = Array.from({ length: Math.ceil(masukan.orang.length / perHalaman) }, (_, ke) => masukan.orang.slice(ke * perHalaman, (ke + 1) * perHalaman));
  const content = halaman.flatMap((orang, ke) => [
    { ...garisPotong(orang.length, lebar, tinggi), ...(ke > 0 ? { pageBreak: 'before' } : {}) },
    ...orang.flatMap((satu, di) => {
      const [x, y] = [TEPI_KARTU + (di % KOLOM) * lebar, TEPI_KARTU + Math.floor(di / KOLOM) * tinggi];
      return [
        { columns: [{ width: lebar, ...satuKartu(masukan, satu) }], absolutePosition: { x, y } },
        { columns: [{ width: lebar, ...kakiKartu(satu, lebar) }], absolutePosition: { x: x + SELA - 4, y: y + tinggi - TINGGI_KAKI } },
      ];
    }),
  ]);
  return susunDokumen(masukan, `Kartu peserta ${masukan.acara}`, content, { tepi: TEPI_KARTU, isTanpaKaki: true });
}

/** Dashed lines around the badges of one sheet. */
function garisPotong(banyak: number, lebar: number, tinggi: number): object {
  const baris = Math.ceil(banyak / KOLOM);
  const garis = (x1: number, y1: number, x2: number, y2: number): object => ({
    type: 'line',
    x1,
    y1,
    x2,
    y2,
    lineWidth: 0.5,
    lineColor: '#808080',
    dash: { length: 3, space: 3 },
  });
  const tegak = Array.from({ length: KOLOM + 1 }, (_, ke) => garis(ke * lebar, 0, ke * lebar, baris * tinggi));
  const datar = Array.from({ length: baris + 1 }, (_, ke) => garis(0, ke * tinggi, KOLOM * lebar, ke * tinggi));
  return { canvas: [...tegak, ...datar], absolutePosition: { x: TEPI_KARTU, y: TEPI_KARTU } };
}
