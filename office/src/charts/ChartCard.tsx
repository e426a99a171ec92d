// The frame of a chart: what it shows in words, the chart or its table, and the table to take along.

import { type Sel, saveCsv } from '@lini/ui/berkas/csv.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { DataTable, type KolomTabel } from './DataTable.tsx';

/** The data of a chart, once for the eye and once for the file. */
export type TabelGrafik = {
  readonly kolom: readonly KolomTabel[];
  readonly baris: readonly { readonly kunci: string; readonly tampak: readonly ComponentChildren[]; readonly berkas: readonly Sel[] }[];
  /** File name without its ending. */
  readonly nama: string;
};

export type ChartCardProps = {
  judul: string;
  keterangan?: ComponentChildren;
  /** Chooses what is drawn; stands beside the title. */
  pilihan?: ComponentChildren;
  /** Changes how it is drawn; stands with the other tools. */
  aksi?: ComponentChildren;
  tabel: TabelGrafik;
  kelas?: string;
  children: ComponentChildren;
};

/** Draws the frame with its switch between chart and table. */
export function ChartCard({ judul, keterangan, pilihan, aksi, tabel, kelas = '', children }: ChartCardProps) {
  const id = useId();
  const [isTabel, setTabel] = useState(false);
  const simpan = () => saveCsv(`${tabel.nama}.csv`, [tabel.kolom.map((kolom) => kolom.judul), ...tabel.baris.map(({ berkas }) => berkas)]);
  return (
    <section class={`card chart ${kelas}`} aria-labelledby={id}>
      <div class="chart-title">
        <h2 id={id}>{judul}</h2>
        {pilihan && <div class="no-print">{pilihan}</div>}
      </div>
      <div class="chart-line">
        <p class="soft">{keterangan}</p>
        <div class="chart-tools no-print">
          {aksi}
          <Button kind="quiet" isCompact icon={isTabel ? 'grafik' : 'tabel'} aria-describedby={id} onClick={() => setTabel(!isTabel)}>
            {isTabel ? t('Grafik', 'Chart') : t('Tabel', 'Table')}
          </Button>
          <Button kind="quiet" isCompact icon="unduh" aria-describedby={id} onClick={simpan}>
            CSV
          </Button>
        </div>
      </div>
      {isTabel ? (
        <DataTable judul={`${t('Tabel', 'Table')}: ${judul}`} kolom={tabel.kolom} baris={tabel.baris.map(({ kunci, tampak }) => ({ kunci, sel: tampak }))} />
      ) : (
        children
      )}
    </section>
  );
}
