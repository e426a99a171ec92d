// A sheet as a PDF.
import type { Lembar } from '@lini/core/laporan/lembar.ts';
import { tulisPdf } from '../penulis-pdf.ts';
import { susunPdf, TATA_TABEL } from './susun-pdf.ts';

/** The PDF. Throws when its writer can't be fetched. */
export const buatPdf = (lembar: Lembar): Promise<Uint8Array<ArrayBuffer>> => tulisPdf(susunPdf(lembar), TATA_TABEL);
