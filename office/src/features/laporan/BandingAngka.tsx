// Figures in columns beside one another, a row for each line, with the difference where two columns are compared.
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import type { SamarPerIndikator } from '@lini/core/indikator/samar.ts';
import type { BarisLaporan } from '@lini/core/laporan/laporan.ts';
import { t } from '@lini/ui/words/t.ts';
import type { ComponentChildren } from 'preact';
import { DataTable } from '../../charts/DataTable.tsx';
import { angkaBaris, kunciBaris, namaBaris, tulisBaris, tulisBeda } from './baris-banding.ts';

export type KolomBanding = { readonly judul: string; readonly angka: AngkaPerIndikator | null; readonly samar?: SamarPerIndikator | undefined };

export type BandingAngkaProps = {
  judul: string;
  daftar: readonly BarisLaporan[];
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
function Sel({ baris, kolom: { angka, samar }, pembanding }: { baris: BarisLaporan; kolom: KolomBanding; pembanding: number | null }) {
  const nilai = angkaBaris(baris, angka);
  const tulisan = tulisBaris(baris, angka, samar?.[baris.indikator]);
  return nilai !== null && pembanding !== null && nilai !== pembanding ? <strong class="differs">{tulisan}</strong> : tulisan;
}

/** Draws the table. */
export function BandingAngka({ judul, daftar, kolom, beda, tanda, aksi }: BandingAngkaProps) {
  const [utama, kedua] = kolom;
  const [baru, lama] = beda === 'menjadi' ? [kedua, utama] : [utama, kedua];
  const isPertama = (baris: BarisLaporan): boolean => daftar.find(({ indikator }) => indikator === baris.indikator) === baris;
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
      baris={daftar.map((baris) => ({
        kunci: kunciBaris(baris),
        sel: [
          <>
            {namaBaris(baris)}
            {isPertama(baris) && tanda?.has(baris.indikator) && <span class="line-note">{tanda.get(baris.indikator)}</span>}
          </>,
          ...sisip<ComponentChildren>(
            kolom.map((satu, ke) => <Sel baris={baris} kolom={satu} pembanding={ke > 1 ? angkaBaris(baris, utama?.angka ?? null) : null} />),
            beda ? [tulisBeda(baris, baru?.angka ?? null, lama?.angka ?? null)] : [],
          ),
          ...(aksi ? [isPertama(baris) && aksi(baris.indikator)] : []),
        ],
      }))}
    />
  );
}
