// A sheet as a PDF; the writer and its letters (some 550 KB compressed) are fetched only when somebody asks for one.
import type { Lembar } from '@lini/core/laporan/lembar.ts';
import tebal from 'pdfmake/fonts/Roboto/Roboto-Medium.ttf?url';
import biasa from 'pdfmake/fonts/Roboto/Roboto-Regular.ttf?url';
import { susunPdf, TATA_TABEL } from './susun-pdf.ts';

/** The PDF, its letters inside, so that it prints alike everywhere. Throws when writer or letters can't be fetched. */
export async function buatPdf(lembar: Lembar): Promise<Uint8Array<ArrayBuffer>> {
  const { default: pdfMake } = await import('pdfmake/build/pdfmake.min.js');
  const alamat = (berkas: string): string => new URL(berkas, location.href).href;
  pdfMake.setUrlAccessPolicy((url) => new URL(url).origin === location.origin);
  pdfMake.setFonts({ Roboto: { normal: alamat(biasa), bold: alamat(tebal) } });
  pdfMake.setTableLayouts(TATA_TABEL);
  return pdfMake.createPdf(susunPdf(lembar)).getBuffer();
}
