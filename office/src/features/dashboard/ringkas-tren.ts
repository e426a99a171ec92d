// A trend in a sentence or two, for those who read rather than look.

import { t } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import type { TitikTren } from '../../charts/TrendLine.tsx';
import { deltaAngka, kalimatDelta } from './delta.ts';

type Ukuran = Parameters<typeof deltaAngka>[0];

const tulisSamar = (banyak: number): string => t(`${banyak} bulan disamarkan.`, banyak === 1 ? 'One month is withheld.' : `${banyak} months are withheld.`);

/** From where to where, how much, and which months are missing. */
export function ringkasTren(titik: readonly TitikTren[], ukuran: Ukuran, tulis: (nilai: number) => string): string {
  const ada = titik.filter((satu): satu is TitikTren & { nilai: number } => satu.nilai !== null);
  const [awal, akhir] = [ada[0], ada.at(-1)];
  const samar = titik.filter((satu) => satu.samar).length;
  if (!awal || !akhir) return samar > 0 ? tulisSamar(samar) : t('Belum ada bulan yang terhitung.', 'No month was counted yet.');
  if (awal === akhir) {
    const satu = t(
      `Baru ${formatBulan(awal.bulan)} yang terhitung: ${tulis(awal.nilai)}.`,
      `Only ${formatBulan(awal.bulan)} was counted: ${tulis(awal.nilai)}.`,
    );
    const tampak = t(`Hanya ${formatBulan(awal.bulan)} yang tampil: ${tulis(awal.nilai)}.`, `Only ${formatBulan(awal.bulan)} is shown: ${tulis(awal.nilai)}.`);
    return samar > 0 ? `${tampak} ${tulisSamar(samar)}` : satu;
  }
  const gerak = kalimatDelta(deltaAngka(ukuran, akhir.nilai, awal.nilai), ukuran.satuan);
  const kosong = titik.length - ada.length - samar;
  const sisa = [
    ...(kosong > 0 ? [t(`${kosong} bulan belum terhitung.`, kosong === 1 ? 'One month was not counted.' : `${kosong} months were not counted.`)] : []),
    ...(samar > 0 ? [tulisSamar(samar)] : []),
  ];
  const pokok = t(
    `Dari ${tulis(awal.nilai)} pada ${formatBulan(awal.bulan)} menjadi ${tulis(akhir.nilai)} pada ${formatBulan(akhir.bulan)}: ${gerak}.`,
    `From ${tulis(awal.nilai)} in ${formatBulan(awal.bulan)} to ${tulis(akhir.nilai)} in ${formatBulan(akhir.bulan)}: ${gerak}.`,
  );
  return [pokok, ...sisa].join(' ');
}

/** As `ringkasTren` over the finished months; the running one is told apart, without a verdict. */
export function ringkasBerjalan(titik: readonly TitikTren[], ukuran: Ukuran, tulis: (nilai: number) => string): string {
  const kini = titik.at(-1);
  const selesai = ringkasTren(titik.slice(0, -1), ukuran, tulis);
  if (!kini || kini.nilai === null) return selesai;
  return `${selesai} ${t(`${formatBulan(kini.bulan)} masih berjalan: ${tulis(kini.nilai)}.`, `${formatBulan(kini.bulan)} still runs: ${tulis(kini.nilai)}.`)}`;
}
