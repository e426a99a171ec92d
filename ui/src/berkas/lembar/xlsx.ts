// A sheet as an XLSX workbook, ready to be printed on its paper; loaded only when somebody asks for it.
import type { Lembar } from '@lini/core/laporan/lembar.ts';
import { writeXlsx } from 'hucre/xlsx';
import { HURUF } from './gaya-xlsx.ts';
import { listPutus, tinggiHalaman } from './halaman-xlsx.ts';
import { jumlahkan, type Kisi, type Letak } from './kisi.ts';
import { type Pena, TINGGI_BARIS } from './pena.ts';
import { sebutHalaman, sebutRahasia } from './sel.ts';
import { susunXlsx } from './susun-xlsx.ts';
import { ubahDalamZip } from './zip.ts';

/** The number a spreadsheet has for 215 x 330 mm (folio, F4); the writer knows no such paper, and legal stands in until the file is mended. */
const KODE_LEGAL = 'paperSize="5"';
const KODE_F4 = 'paperSize="14"';
/** Inches. */
const TEPI = { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.25, footer: 0.25 };

/** Rows that one page still takes when it is shrunk a little. */
const MUAT = { tegak: 75, mendatar: 48 } as const;

/** A tab may have 31 characters and none of these. */
const namaTab = ({ kode, judul }: Lembar): string => (kode || judul.id).replace(/[\\/?*[\]:]/g, '-').slice(0, 31);
/** In a footer an ampersand begins a code. */
const amankan = (kalimat: string): string => kalimat.replaceAll('&', '&&');

function kakiHalaman(lembar: Lembar): string {
  const kiri = [lembar.kode, lembar.isBernama ? sebutRahasia() : ''].filter(Boolean).join('. ');
  return `&L&8${amankan(kiri)}&R&8${sebutHalaman('&P', '&N')}`;
}

const tinggiBaris =
  (pena: Pena) =>
  (baris: number): number =>
    pena.tinggi.get(baris)?.height ?? TINGGI_BARIS;

/** What a page holds below the heading rows that every later page repeats, and the first page. */
function tinggiIsi(lembar: Lembar, pena: Pena, kisi: Kisi, kepala: Letak): [lanjut: number, pertama: number] {
  const penuh = tinggiHalaman({ lembar, tepi: TEPI, lebarHuruf: jumlahkan(kisi.lebar) });
  let tinggi = penuh;
  for (let baris = kepala.mulai; baris <= kepala.akhir; baris++) tinggi -= tinggiBaris(pena)(baris);
  return [tinggi, penuh];
}

/** The workbook, one tab. NIK and codes are text, numbers are numbers; heading rows repeat on every printed page. */
export async function buatXlsx(lembar: Lembar): Promise<Uint8Array<ArrayBuffer>> {
  const { pena, kisi, kepala, bagian } = susunXlsx(lembar);
  const isPanjang = kepala !== null && pena.baris > MUAT[lembar.arah];
  const putus = isPanjang && lembar.bagian.length > 1 ? listPutus(bagian, tinggiBaris(pena), ...tinggiIsi(lembar, pena, kisi, kepala)) : [];
  const buku = await writeXlsx({
    defaultFont: HURUF,
    properties: { title: lembar.judul.id, creator: 'Lini' },
    sheets: [
      {
        name: namaTab(lembar),
        columns: kisi.lebar.map((width) => ({ width })),
        rows: Array.from({ length: pena.baris }, () => kisi.lebar.map(() => null)),
        cells: pena.cells,
        merges: pena.merges,
        rowDefs: pena.tinggi,
        ...(isPanjang ? { freezePane: { rows: kepala.akhir + 1 } } : {}),
        // A break is told by the row it follows.
        ...(putus.length > 0 ? { rowBreaks: putus.map((baris) => baris - 1) } : {}),
        view: { showGridLines: false },
        pageSetup: {
          paperSize: lembar.kertas === 'f4' ? 'legal' : 'a4',
          orientation: lembar.arah === 'mendatar' ? 'landscape' : 'portrait',
          fitToPage: true,
          fitToWidth: 1,
          // A short sheet stays on one page; a long one goes on.
          fitToHeight: isPanjang ? 0 : 1,
          margins: TEPI,
          horizontalCentered: true,
          ...(isPanjang ? { printTitlesRow: `$${kepala.mulai + 1}:$${kepala.akhir + 1}` } : {}),
        },
        headerFooter: { oddFooter: kakiHalaman(lembar) },
      },
    ],
  });
  return ubahDalamZip(buku, 'xl/worksheets/sheet1.xml', (xml) => (lembar.kertas === 'f4' ? xml.replace(KODE_LEGAL, KODE_F4) : xml));
}
