// The register of a year as rows of text: what the screen's table, the print and the CSV of its counts share.
import { METODE } from '@lini/core/kb/metode.ts';
import { LABEL_KOTAK } from '@lini/core/pus/kotak.ts';
import { type BarisRegister, type KakiRegister, KODE_METODE, type Register } from '@lini/core/pus/register.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import type { Sel } from '@lini/ui/berkas/csv.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulanPendek, formatJam, formatTanggal, tanggalWita } from '@lini/ui/words/tanggal.ts';

export type BarisKaki = { readonly judul: string; readonly nilai: (kaki: KakiRegister) => number };

/** The lines under the table, in order. */
export const listBarisKaki = (): BarisKaki[] => [
  { judul: t('Jumlah PUS', 'Couples'), nilai: (kaki) => kaki.pus },
  ...METODE.map(({ nilai, label }) => ({ judul: tt(label), nilai: (kaki: KakiRegister) => kaki.metode[nilai] })),
  { judul: t('Jalur pemerintah', 'Government'), nilai: (kaki) => kaki.pemerintah },
  { judul: t('Jalur swasta', 'Private'), nilai: (kaki) => kaki.swasta },
  { judul: t('Jalur belum diketahui', 'Path not known'), nilai: (kaki) => kaki.jalurTakTahu },
  ...(['hamil', 'ias', 'iat', 'tial', 'belum'] as const).map((kotak) => ({ judul: tt(LABEL_KOTAK[kotak]), nilai: (kaki: KakiRegister) => kaki.kotak[kotak] })),
  { judul: t('Baris diperiksa', 'Lines checked'), nilai: (kaki) => kaki.diperiksa },
];

/** The codes of the cells in words; they are Lini's own. */
export const listKode = (): { kode: string; arti: string }[] => [
  ...METODE.map(({ nilai }) => ({ kode: KODE_METODE[nilai], arti: tt(labelPilihan(METODE, nilai)) })),
  { kode: 'H', arti: tt(LABEL_KOTAK.hamil) },
  { kode: 'IAS', arti: tt(LABEL_KOTAK.ias) },
  { kode: 'IAT', arti: tt(LABEL_KOTAK.iat) },
  { kode: 'TIAL', arti: tt(LABEL_KOTAK.tial) },
  { kode: '?', arti: tt(LABEL_KOTAK.belum) },
];

/** `NN` months as a cadre says an age: years from two on. */
const tulisUmurBulan = (bulan: number | null): string =>
  bulan === null ? '' : bulan < 24 ? t(`${bulan} bln`, `${bulan} mo`) : t(`${Math.floor(bulan / 12)} th`, `${Math.floor(bulan / 12)} y`);

/** What the paper register says of a couple beside the wife; only the print shows it. */
export function tulisPasangan({ namaSuami, umurBungsu }: BarisRegister): string {
  const bungsu = tulisUmurBulan(umurBungsu);
  const bagian = [namaSuami ?? '', bungsu === '' ? '' : t(`anak terkecil ${bungsu}`, `youngest ${bungsu}`)];
  return bagian.filter((satu) => satu !== '').join(' · ');
}

/** On every printed page, so that a sheet left lying about tells whose it is (identity-and-privacy.md 6). */
export const capRahasia = (nama: string, ms: number): string =>
  t(
    `RAHASIA, dicetak oleh ${nama}, ${formatTanggal(tanggalWita(ms))} ${formatJam(ms)}`,
    `CONFIDENTIAL, printed by ${nama}, ${formatTanggal(tanggalWita(ms))} ${formatJam(ms)}`,
  );

/** The counts under the table for a spreadsheet: never a name, for a file in Downloads is read by whoever holds the phone. */
export const kakiCsv = ({ kaki }: Register, bulanList: readonly string[]): Sel[][] => [
  [t('Jumlah', 'Count'), ...bulanList.map(formatBulanPendek)],
  ...listBarisKaki().map(({ judul, nilai }): Sel[] => [judul, ...kaki.map((satu) => (satu === null ? null : nilai(satu)))]),
];
