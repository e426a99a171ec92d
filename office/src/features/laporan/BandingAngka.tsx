// Figures in columns beside one another, a row for each line, with the difference where two columns are compared.
import { type AngkaPerIndikator, type Indikator, nilaiAngka } from '@lini/core/indikator/indikator.ts';
import type { Samar, SamarPerIndikator } from '@lini/core/indikator/samar.ts';
import { laporanBulanan } from '@lini/core/laporan/laporan-bulanan.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';
import type { Teks } from '@lini/core/teks.ts';
import { formatNilai, TANPA_ANGKA } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import type { ComponentChildren } from 'preact';
import { tulisNilai } from '../../app/tulis-angka.ts';
import { DataTable } from '../../charts/DataTable.tsx';

export type KolomBanding = { readonly judul: string; readonly angka: AngkaPerIndikator | null; readonly samar?: SamarPerIndikator | undefined };

const findIndikator = (id: string): Indikator | undefined => INDIKATOR.find((satu) => satu.id === id);

/** Lines whose count has a name of its own: the indicator's title speaks of a share. */
const NAMA_HITUNGAN: ReadonlyMap<string, Teks> = new Map(
  laporanBulanan.bagian.flatMap(({ baris }) =>
    baris.flatMap(({ indikator, tampil, judul }) => (tampil === 'jumlah' && judul ? [[indikator, judul] as const] : [])),
  ),
);

/** What a line is called; an id the office does not know shows as itself. */
export function namaIndikator(id: string): string {
  const nama = NAMA_HITUNGAN.get(id) ?? findIndikator(id)?.judul;
  return nama ? tt(nama) : id;
}

/** A report carries counts: the numerator, also where the dashboard shows a share. */
const hitungan = (angka: AngkaPerIndikator | null, id: string): number | null => nilaiAngka(angka?.[id] && { ...angka[id], penyebut: null });

const bedaTertulis = (kini: number | null, lalu: number | null): string => {
  if (kini === null || lalu === null) return TANPA_ANGKA;
  const beda = kini - lalu;
  return beda === 0 ? t('tetap', 'same') : `${beda > 0 ? '+' : '−'}${formatNilai(Math.abs(beda), 'jumlah')}`;
};

export type BandingAngkaProps = {
  judul: string;
  idList: readonly string[];
  kolom: readonly KolomBanding[];
  /** How the first two columns are compared: `sejak` the first against an earlier second, `menjadi` the second against the first it replaces. */
  beda?: 'sejak' | 'menjadi' | undefined;
  /** Lines to point out, with what is said about each. */
  tanda?: ReadonlyMap<string, string>;
  /** Something to do with a line, at its end. */
  aksi?: (id: string) => ComponentChildren;
};

/** The difference stands after the two columns it is of. */
const sisip = <Satu,>(kolom: readonly Satu[], beda: readonly Satu[]): Satu[] => [...kolom.slice(0, 2), ...beda, ...kolom.slice(2)];

/** A value; one that differs from the first column is set off. */
function Sel({ nilai, samar, pembanding }: { nilai: number | null; samar: Samar | undefined; pembanding: number | null }) {
  // Withheld is not unknown: a dash would say that nobody counted.
  const tulisan = samar === 'ikut' ? t('disamarkan', 'withheld') : tulisNilai(nilai, 'jumlah', samar);
  return nilai !== null && pembanding !== null && nilai !== pembanding ? <strong class="differs">{tulisan}</strong> : tulisan;
}

/** Draws the table. */
export function BandingAngka({ judul, idList, kolom, beda, tanda, aksi }: BandingAngkaProps) {
  const [utama, kedua] = kolom;
  const [baru, lama] = beda === 'menjadi' ? [kedua, utama] : [utama, kedua];
  return (
    <DataTable
      judul={`${t('Tabel', 'Table')}: ${judul}`}
      kolom={[
        { judul: t('Baris', 'Line') },
        ...sisip(
          kolom.map((satu) => ({ judul: satu.judul, isAngka: true })),
          beda ? [{ judul: t('Beda', 'Change'), isAngka: true }] : [],
        ),
        ...(aksi ? [{ judul: t('Tandai', 'Mark') }] : []),
      ]}
      baris={idList.map((id) => ({
        kunci: id,
        sel: [
          <>
            {namaIndikator(id)}
            {tanda?.has(id) && <span class="line-note">{tanda.get(id)}</span>}
          </>,
          ...sisip<ComponentChildren>(
            kolom.map(({ angka, samar }, ke) => (
              <Sel nilai={hitungan(angka, id)} samar={samar?.[id]} pembanding={ke > 1 ? hitungan(utama?.angka ?? null, id) : null} />
            )),
            beda ? [bedaTertulis(hitungan(baru?.angka ?? null, id), hitungan(lama?.angka ?? null, id))] : [],
          ),
          ...(aksi ? [aksi(id)] : []),
        ],
      }))}
    />
  );
}
