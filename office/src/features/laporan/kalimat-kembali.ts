// Sentences ready to return a report with: one for each oddity found, then those a PKB writes most.
import type { BarisLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { type Teks, teks } from '@lini/core/teks.ts';

export type KalimatKembali = { readonly alasan: Teks; readonly baris: readonly { readonly indikator: string; readonly alasan: Teks }[] };

const UMUM: readonly KalimatKembali[] = [
  teks('Ada kegiatan yang belum dicatat. Lengkapi, lalu ajukan lagi.', 'Some activities are not recorded. Complete them and send again.'),
  teks('Angkanya tidak cocok dengan buku register. Periksa lagi.', 'The figures do not match the register. Check again.'),
].map((alasan) => ({ alasan, baris: [] }));

/** More would hide the way to send them. */
const TAMPIL_JANGGAL = 3;

/** The ready sentences about one report, the most fitting first. */
export const listKalimat = ({ janggal }: Pick<BarisLaporan, 'janggal'>): KalimatKembali[] => [
  ...janggal.slice(0, TAMPIL_JANGGAL).map(
    ({ alasan, indikator }): KalimatKembali => ({
      alasan: teks(`${alasan.id}. Mohon diperiksa lagi.`, `${alasan.en}. Please check again.`),
      baris: indikator === null ? [] : [{ indikator, alasan }],
    }),
  ),
  ...UMUM,
];
