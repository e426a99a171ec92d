// A sheet as a PDF document: heading, tables, notes, signatures, page numbers, on A4 or F4.
import type { Lembar, TandaTangan } from '@lini/core/laporan/lembar.ts';
import { t } from '../../words/t.ts';
import { ruangIsi, TEPI, tepiSel, ukuranKertas } from './kertas.ts';
import { CENTANG, isiKepala, KOTAK, sebutHalaman, sebutRahasia } from './sel.ts';
import { tabelPdf } from './tabel-pdf.ts';
import { TEMPAT_TANGGAL, TITIK_NAMA, TITIK_NIP } from './tanda-tangan.ts';

const GARIS = '#808080';

function kepalaLembar(lembar: Lembar): object[] {
  const baris = lembar.kepala.map(({ label, isi }) => [label.id, ':', { text: isiKepala(isi), bold: true }]);
  return [
    ...(lembar.kode ? [{ text: lembar.kode, bold: true, alignment: 'right', fontSize: 9 }] : []),
    { text: lembar.judul.id, bold: true, alignment: 'center', fontSize: 13, margin: [0, 2, 0, 6] },
    ...(baris.length > 0 ? [{ table: { widths: [110, 6, '*'], body: baris }, layout: 'polos', margin: [0, 0, 0, 6] }] : []),
  ];
}

const satuTandaTangan = ({ label, nama, nip }: TandaTangan, isAkhir: boolean, isNip: boolean): object => ({
  stack: [
    isAkhir ? TEMPAT_TANGGAL : ' ',
    label.id,
    { text: nama ?? TITIK_NAMA, bold: nama !== null, ...(nama === null ? {} : { decoration: 'underline' }), margin: [0, 28, 0, 0] },
    ...(isNip ? [nip ? TITIK_NIP : ' '] : []),
  ],
  alignment: 'center',
});

function kakiLembar({ catatan, tandaTangan }: Lembar): object[] {
  const isNip = tandaTangan.some(({ nip }) => nip);
  return [
    ...catatan.map((satu) => ({
      text: satu.id.replaceAll(CENTANG, t('centang', 'tick')).replaceAll(KOTAK, t('kotak', 'box')),
      fontSize: 8,
      margin: [0, 0, 0, 2],
    })),
    ...(tandaTangan.length === 0
      ? []
      : [
          {
            columns: tandaTangan.map((satu, ke) => satuTandaTangan(satu, ke === tandaTangan.length - 1, isNip)),
            // A signature alone on a page signs nothing that can be seen, but one torn in two is worse.
            unbreakable: true,
            margin: [0, 4, 0, 0],
          },
        ]),
  ];
}

/** The document in the words of pdfmake. */
export function susunPdf(lembar: Lembar): object {
  const ruang = ruangIsi(lembar);
  const rahasia = lembar.isBernama ? sebutRahasia() : '';
  return {
    pageSize: ukuranKertas(lembar),
    pageOrientation: lembar.arah === 'mendatar' ? 'landscape' : 'portrait',
    pageMargins: [TEPI, TEPI, TEPI, TEPI + 8],
    info: { title: lembar.judul.id, creator: 'Lini', producer: 'Lini' },
    defaultStyle: { font: 'Roboto', fontSize: 9 },
    footer: (halaman: number, banyak: number): object => ({
      columns: [[lembar.kode, lembar.judul.id, rahasia].filter(Boolean).join('. '), { text: sebutHalaman(halaman, banyak), alignment: 'right' }],
      fontSize: 7.5,
      color: '#444444',
      margin: [TEPI, 10, TEPI, 0],
    }),
    content: [...kepalaLembar(lembar), ...lembar.bagian.map((bagian) => tabelPdf(bagian, ruang)), ...kakiLembar(lembar)],
    // A heading is never left behind at the foot of a page.
    pageBreakBefore: ({ headlineLevel }: { headlineLevel?: number }, pager: { getFollowingNodesOnPage(): readonly unknown[] }): boolean =>
      headlineLevel === 1 && pager.getFollowingNodesOnPage().length === 0,
  };
}

const tepi = (_kolom: number, { table }: { table: { widths: readonly unknown[] } }): number => tepiSel(table.widths.length);

const bergaris = (sela: number): object => ({
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => GARIS,
  vLineColor: () => GARIS,
  paddingLeft: tepi,
  paddingRight: tepi,
  paddingTop: () => sela,
  paddingBottom: () => sela,
});

/** How tables are ruled: `lini` with thin lines all around, `lapang` the same with more room in its rows, `polos` with none. */
export const TATA_TABEL = {
  lini: bergaris(0.8),
  lapang: bergaris(2.5),
  polos: { hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 0, paddingRight: () => 4, paddingTop: () => 0.5, paddingBottom: () => 0.5 },
} as const;
