// Makes the file of a paper; the writer of PDF is fetched when somebody asks for one.
import type { DokumenPdf } from './dokumen.ts';

/** The PDF of a paper. Throws when its writer can't be fetched. */
export async function buatKertas(dokumen: DokumenPdf): Promise<Blob> {
  const [{ tulisPdf }, { TATA_TABEL }] = await Promise.all([import('../penulis-pdf.ts'), import('../lembar/susun-pdf.ts')]);
  return new Blob([await tulisPdf(dokumen, TATA_TABEL)], { type: 'application/pdf' });
}
