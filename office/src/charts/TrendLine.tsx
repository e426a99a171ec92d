// A line by month with labelled axes; months that were not counted are gaps.
import type { Satuan } from '@lini/core/indikator/indikator.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { formatBulan, formatBulanPendek } from '@lini/ui/words/tanggal.ts';
import { rentang, sumbu } from './skala.ts';
import { useLebar } from './use-lebar.ts';

/** `samar`: the figure is there and withheld from this viewer. */
export type TitikTren = { readonly bulan: Bulan; readonly nilai: number | null; readonly samar?: string | undefined };

export type TrendLineProps = {
  titik: readonly TitikTren[];
  tulis: (nilai: number) => string;
  /** The axis has coarser numbers than the points. */
  tulisSumbu: (nilai: number) => string;
  /** Counts have whole steps; a share ends at 100. */
  satuan: Satuan;
  /** The trend in a sentence, for those who do not see the line. */
  ringkasan: string;
};

/** Heights and margins in rem, drawn at the reader's own text size. */
const TINGGI = 13;
const ATAS = 1.75;
const BAWAH = 2.75;
const KANAN = 2;

/** The path through the counted months, broken where one is missing. */
export function jalurTren(titik: readonly { readonly x: number; readonly y: number | null }[]): string {
  let jalur = '';
  let isSambung = false;
  for (const { x, y } of titik) {
    if (y !== null) jalur += `${isSambung ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
    isSambung = y !== null;
  }
  return jalur;
}

/** Draws the line as wide as its place. */
export function TrendLine({ titik, tulis, tulisSumbu, satuan, ringkasan }: TrendLineProps) {
  const { ref, lebar, rem } = useLebar();
  const ada = titik.flatMap(({ nilai }) => nilai ?? []);
  const langkah = satuan === 'persen' ? sumbu(rentang(ada, 100), 3) : sumbu(rentang(ada), 3, satuan === 'jumlah' ? 1 : 0);
  const [bawah, atas] = [langkah[0] ?? 0, langkah.at(-1) ?? 1];
  const kiri = (Math.max(...langkah.map((satu) => tulisSumbu(satu).length)) * 0.6 + 0.9) * rem;
  const x = (urut: number) => kiri + rem + (urut / Math.max(1, titik.length - 1)) * (lebar - kiri - (KANAN + 1) * rem);
  const y = (nilai: number) => (TINGGI - BAWAH - ((nilai - bawah) / (atas - bawah)) * (TINGGI - BAWAH - ATAS)) * rem;
  const tempat = titik.map(({ bulan, nilai }, urut) => ({ bulan, nilai, x: x(urut), y: nilai === null ? null : y(nilai) }));
  // Counted from the last month, the one that matters most.
  const tiap = Math.max(1, Math.ceil((titik.length * 3.1 * rem) / Math.max(1, lebar - kiri)));
  const akhir = tempat.at(-1);
  return (
    <div ref={ref} class="trend">
      {lebar > 0 && (
        <svg viewBox={`0 0 ${lebar} ${TINGGI * rem}`} role="img" aria-label={ringkasan}>
          {langkah.map((satu) => (
            <g key={satu} class="trend-step">
              <line x1={kiri} x2={lebar} y1={y(satu)} y2={y(satu)} />
              <text x={kiri - 0.5 * rem} y={y(satu)} dy="0.35em" text-anchor="end">
                {tulisSumbu(satu)}
              </text>
            </g>
          ))}
          {tempat.map(({ bulan, x: kolom }, urut) =>
            (titik.length - 1 - urut) % tiap === 0 ? (
              <g key={bulan} class="trend-month">
                <text x={kolom} y={(TINGGI - BAWAH + 1.4) * rem} text-anchor="middle">
                  {formatBulanPendek(bulan)}
                </text>
                {(bulan.endsWith('-01') || urut < tiap) && (
                  <text x={kolom} y={(TINGGI - 0.2) * rem} text-anchor="middle">
                    {bulan.slice(0, 4)}
                  </text>
                )}
              </g>
            ) : null,
          )}
          <path class="trend-line" d={jalurTren(tempat)} />
          {tempat.map(({ bulan, nilai, x: kolom, y: baris }) =>
            nilai !== null && baris !== null ? (
              <circle key={bulan} class="trend-dot" cx={kolom} cy={baris} r={0.25 * rem}>
                <title>{`${formatBulan(bulan)}: ${tulis(nilai)}`}</title>
              </circle>
            ) : null,
          )}
          {akhir?.nilai != null && akhir.y !== null && (
            <text class="trend-last" x={akhir.x} y={akhir.y - 0.7 * rem} text-anchor="middle">
              {tulis(akhir.nilai)}
            </text>
          )}
        </svg>
      )}
    </div>
  );
}
