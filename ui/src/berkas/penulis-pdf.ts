// The writer of PDF and its letters (some 550 KB compressed), fetched only when somebody asks for a PDF.
import penulis from 'pdfmake/build/pdfmake.min.js?url';
import tebal from 'pdfmake/fonts/Roboto/Roboto-Medium.ttf?url';
import biasa from 'pdfmake/fonts/Roboto/Roboto-Regular.ttf?url';

/** The little of pdfmake that Lini uses; the package brings no types. */
type PdfMake = {
  setFonts(fonts: Record<string, { normal: string; bold: string }>): void;
  setTableLayouts(tata: object): void;
  setUrlAccessPolicy(may: (url: string) => boolean): void;
  createPdf(dokumen: object): { getBuffer(): Promise<Uint8Array<ArrayBuffer>> };
};

const alamat = (berkas: string): string => new URL(berkas, location.href).href;

/** Its script names itself `pdfMake`; taken as a script it needs nothing from the files that everybody loads. */
const ambilPenulis = (): Promise<PdfMake> =>
  new Promise((jadi, gagal) => {
    const ada = (globalThis as { pdfMake?: PdfMake }).pdfMake;
    if (ada) return jadi(ada);
    const skrip = document.createElement('script');
    skrip.src = penulis;
    skrip.onload = () => {
      const { pdfMake } = globalThis as { pdfMake?: PdfMake };
      if (pdfMake) jadi(pdfMake);
      else gagal(new Error('penulis PDF tidak terbaca'));
    };
    skrip.onerror = () => {
      skrip.remove();
      gagal(new Error('penulis PDF tidak terambil'));
    };
    document.head.append(skrip);
  });

/** The PDF of a document in the words of pdfmake, its letters inside, so that it prints alike everywhere. Throws when writer or letters can't be fetched. */
export async function tulisPdf(dokumen: object, tata: object): Promise<Uint8Array<ArrayBuffer>> {
  const pdfMake = await ambilPenulis();
  pdfMake.setUrlAccessPolicy((url) => new URL(url).origin === location.origin);
  pdfMake.setFonts({ Roboto: { normal: alamat(biasa), bold: alamat(tebal) } });
  pdfMake.setTableLayouts(tata);
  return pdfMake.createPdf(dokumen).getBuffer();
}
