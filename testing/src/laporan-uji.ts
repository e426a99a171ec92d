// A monthly report of the made-up village at any state of its way, and the people who take its steps.
import { uuidUji } from './buku-keluarga.ts';
import { BukuLaporan } from './buku-laporan.ts';

export const KADER = uuidUji(2, 0xcade);
export const PKB = uuidUji(3, 0xcade);
export const KOORDINATOR = uuidUji(4, 0xcade);
export const KABUPATEN = uuidUji(5, 0xcade);

export const DITERIMA = { putusan: 'diterima' };

/** The code of a refusal, else the verdict. */
export const kode = (putusan: { putusan: string; kode?: string }): string => putusan.kode ?? putusan.putusan;

const JALAN = [
  ['periksa', PKB, 'diperiksa'],
  ['setujui', PKB, 'disetujui'],
  ['sahkan', KOORDINATOR, 'disahkan'],
  ['terima', KABUPATEN, 'diterima'],
  ['kunci', KABUPATEN, 'terkunci'],
] as const;

/** A report taken as far as `keadaan`, with the id of its sending. Throws when a step is refused, or for a state that is not on the way. */
export function laporanSampai(keadaan: string): { readonly buku: BukuLaporan; readonly ajuan: string } {
  const buku = new BukuLaporan();
  const ajuan = buku.ajukan('2026-06-02');
  if (keadaan === 'diajukan') return { buku, ajuan };
  for (const [jenis, oleh, sesudah] of JALAN) {
    const putusan = kode(buku.coba(buku.tulis(`laporan.${jenis}`, '2026-06-08', { ajuan }, oleh)));
    if (putusan !== 'diterima') throw new Error(`${jenis}: ${putusan}`);
    if (sesudah === keadaan) return { buku, ajuan };
  }
  throw new Error(keadaan);
}
