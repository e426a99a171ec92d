// The growth of a child drawn against the SD lines, and the table behind it.
import type { UkurAnak } from '@lini/core/anak/riwayat-anak.ts';
import type { Anggota } from '@lini/core/keluarga/keluarga.ts';
import { bulanPenuh, type Tanggal } from '@lini/core/tanggal.ts';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { kalimatUkuran, nilaiUkur, sebutan } from '../../app/HasilTumbuh.tsx';
import { type IndeksGrafik, type SD_GRAFIK, susunGrafik, type Titik } from './skala-tumbuh.ts';

const jalur = (titik: readonly Titik[]): string => titik.map(({ x, y }, ke) => `${ke === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
const tulisSd = (sd: number): string => (sd > 0 ? `+${sd}` : String(sd).replace('-', '−'));

/** The outer lines end close together; their names are moved apart. */
const GESER_LABEL: Readonly<Record<(typeof SD_GRAFIK)[number], number>> = { [-3]: 6, [-2]: -4, 0: 0, 2: 4, 3: -6 };

function ringkasan(anak: Anggota, indeks: IndeksGrafik, jumlah: number): string {
  const apa = indeks === 'bbu' ? t('berat', 'weight') : t('panjang atau tinggi', 'length or height');
  return t(
    `Grafik ${apa} ${anak.nama}, ${jumlah} pengukuran, terhadap garis WHO. Angkanya ada di tabel.`,
    `Chart of ${apa}, ${jumlah} measurings, against the WHO lines. The figures are in the table.`,
  );
}

function Gambar({ anak, ukur, pada, indeks }: { anak: Anggota; ukur: readonly UkurAnak[]; pada: Tanggal; indeks: IndeksGrafik }) {
  const grafik = susunGrafik(anak, ukur, pada, indeks);
  if (!grafik) return null;
  const { lebar, tinggi } = grafik;
  return (
    <svg class="grafik-tumbuh" viewBox={`0 0 ${lebar} ${tinggi}`} role="img" aria-label={ringkasan(anak, indeks, grafik.anak.length)}>
      {grafik.langkah.map(({ nilai, y }) => (
        <g key={nilai} class="grafik-langkah">
          <line x1={36} x2={lebar - 30} y1={y} y2={y} />
          <text x={32} y={y} dy="0.35em" text-anchor="end">
            {formatAngka(nilai)}
          </text>
        </g>
      ))}
      {grafik.bulan.map(({ bulan, x }) => (
        <text key={bulan} class="grafik-bulan" x={x} y={tinggi - 14} text-anchor="middle">
          {bulan}
        </text>
      ))}
      {grafik.garis.map(({ sd, titik }) => (
        <g key={sd} class={`garis-sd sd-${Math.abs(sd)}`}>
          <path d={jalur(titik)} />
          <text x={lebar - 26} y={(titik.at(-1)?.y ?? 0) + GESER_LABEL[sd]} dy="0.35em">
            {tulisSd(sd)}
          </text>
        </g>
      ))}
      <path class="garis-anak" d={jalur(grafik.anak)} />
      {grafik.anak.map(({ x, y, ukur: satu }) => (
        <circle key={satu.id} class="titik-anak" cx={x} cy={y} r={4.5} />
      ))}
    </svg>
  );
}

function Tabel({ anak, ukur }: { anak: Anggota; ukur: readonly UkurAnak[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard (axe: scrollable-region-focusable).
    <section class="tabel-tumbuh" aria-label={t('Semua pengukuran', 'All measurings')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('Tanggal', 'Day')}</th>
            <th scope="col">{t('Umur', 'Age')}</th>
            <th scope="col">{t('Ukuran', 'Measures')}</th>
            <th scope="col">{t('Hasil', 'Result')}</th>
          </tr>
        </thead>
        <tbody>
          {[...ukur].reverse().map((satu) => {
            const nilai = nilaiUkur(anak, satu);
            const bulan = anak.lahir === null ? null : bulanPenuh(anak.lahir, satu.tanggal);
            const hasil = nilai ? [nilai.skor.tbu, nilai.skor.bbu, nilai.skor.bbtb].flatMap((skor) => (skor ? sebutan(skor.status) : [])) : [];
            return (
              <tr key={satu.id}>
                <th scope="row">{formatTanggal(satu.tanggal)}</th>
                <td>{bulan === null ? '–' : t(`${bulan} bulan`, `${bulan} months`)}</td>
                <td class="tabular">{kalimatUkuran(satu)}</td>
                <td>{hasil.join(', ') || '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Draws the choice of chart, the chart and the table of a child that was measured at least once. */
export function GrafikTumbuh({ anak, ukur, pada }: { anak: Anggota; ukur: readonly UkurAnak[]; pada: Tanggal }) {
  const [indeks, setIndeks] = useState<IndeksGrafik>('bbu');
  return (
    <section class="bagian" aria-labelledby="grafik">
      <h2 id="grafik">{t('Grafik pertumbuhan', 'Growth chart')}</h2>
      <div class="cluster">
        <FilterChip isOn={indeks === 'bbu'} onToggle={() => setIndeks('bbu')}>
          {t('Berat', 'Weight')}
        </FilterChip>
        <FilterChip isOn={indeks === 'tbu'} onToggle={() => setIndeks('tbu')}>
          {t('Panjang atau tinggi', 'Length or height')}
        </FilterChip>
      </div>
      <Gambar anak={anak} ukur={ukur} pada={pada} indeks={indeks} />
      <p class="soft">
        {indeks === 'bbu'
          ? t(
              'Berat (kg) menurut umur (bulan). Garis tebal: anak ini. Garis 0: anak seumur pada umumnya.',
              'Weight (kg) by age (months). Bold: this child. 0: the usual child of that age.',
            )
          : t(
              'Panjang (cm) menurut umur (bulan). Garis tebal: anak ini. Garis 0: anak seumur pada umumnya.',
              'Length (cm) by age (months). Bold: this child. 0: the usual child of that age.',
            )}
      </p>
      <details class="lain">
        <summary>{t('Tabel semua pengukuran', 'Table of all measurings')}</summary>
        <Tabel anak={anak} ukur={ukur} />
      </details>
    </section>
  );
}
