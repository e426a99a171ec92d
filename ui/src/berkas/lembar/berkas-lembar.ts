// Makes the file of a sheet; the writers of XLSX and PDF are fetched when somebody asks for one.
import type { Lembar } from '@lini/core/laporan/lembar.ts';
import { writeCsv } from '../csv.ts';
import { barisCsv } from './csv-lembar.ts';

export type BentukBerkas = 'xlsx' | 'pdf' | 'csv';

const JENIS_XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The file. Throws when its writer can't be fetched. */
export async function buatBerkas(lembar: Lembar, bentuk: BentukBerkas): Promise<Blob> {
  if (bentuk === 'xlsx') return new Blob([await (await import('./xlsx.ts')).buatXlsx(lembar)], { type: JENIS_XLSX });
  if (bentuk === 'pdf') return new Blob([await (await import('./pdf.ts')).buatPdf(lembar)], { type: 'application/pdf' });
  return new Blob([writeCsv(barisCsv(lembar))], { type: 'text/csv;charset=utf-8' });
}
