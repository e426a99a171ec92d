// The words of a reminder about reports that have not come: institutions with their role and village, no name of a person.
import { JENIS_INSTITUSI } from '@lini/core/institusi/pilihan.ts';
import { batasBulan } from '@lini/core/pelaporan/batas.ts';
import type { BarisLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import type { Bulan, Tanggal } from '@lini/core/tanggal.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan, formatTanggal } from '@lini/ui/words/tanggal.ts';

type Baris = Pick<BarisLaporan, 'nama' | 'jenis'> & { readonly namaDesa: string };

/** `Sub-PPKBD RT 001`; the kind before a name that does not say it. */
export function namaDenganPeran({ nama, jenis }: Pick<BarisLaporan, 'nama' | 'jenis'>): string {
  const label = tt(labelPilihan(JENIS_INSTITUSI, jenis));
  return nama.toLowerCase().startsWith(label.toLowerCase()) ? nama : `${label} ${nama}`;
}

const kalimatAjukan = (batas: string): string =>
  t(
    `Mohon diajukan dari ponsel: buka Lini, Laporan, lalu Ajukan, paling lambat ${batas}. Tanpa sinyal pun bisa; terkirim sendiri saat ada sinyal. Terima kasih.`,
    `Please send them from the phone: open Lini, Reports, then Send, by ${batas}. It also works without a signal. Thank you.`,
  );

/** After the limit of the cadres only the PKB may send. */
const kalimatLewat = (batas: string): string =>
  t(
    `Batas kader ${batas} sudah lewat. Mohon beri tahu PKB angkanya; PKB yang mengajukan dari ponselnya. Terima kasih.`,
    `The limit of the cadres, ${batas}, has passed. Please tell the PKB, who sends them from the phone. Thank you.`,
  );

/** A message to send by hand: one line for each village, in the order of the list. */
export function tulisPengingat(daftar: readonly Baris[], bulan: Bulan, hariIni: Tanggal): string {
  const { ralat } = batasBulan(bulan);
  const [namaBulan, batas] = [formatBulan(bulan), formatTanggal(ralat)];
  const perDesa = Map.groupBy(daftar, ({ namaDesa }) => namaDesa);
  return [
    t(`Laporan bulan ${namaBulan} belum masuk (${daftar.length}):`, `Reports of ${namaBulan} not in yet (${daftar.length}):`),
    ...[...perDesa].map(([desa, milik]) => `- ${desa}: ${milik.map(namaDenganPeran).join(', ')}`),
    hariIni > ralat ? kalimatLewat(batas) : kalimatAjukan(batas),
  ].join('\n');
}
