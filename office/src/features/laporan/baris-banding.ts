// The lines of a report as an office reads them: what each is called, its number, and how it is written; the same as on the phone.
import type { AngkaPerIndikator, Indikator } from '@lini/core/indikator/indikator.ts';
import type { Samar } from '@lini/core/indikator/samar.ts';
import { type BarisLaporan, listJumlah, nilaiBaris, satuanBaris } from '@lini/core/laporan/laporan.ts';
import type { AngkaTersaring } from '@lini/core/pelaporan/laporan-wire.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';
import { LAPORAN } from '@lini/core/registry/laporan.ts';
import { formatNilai, TANPA_ANGKA } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { tulisNilai } from '../../app/tulis-angka.ts';

const PER_ID = new Map<string, Indikator>(INDIKATOR.map((satu) => [satu.id, satu]));
/** What tells two lines of one figure apart. */
export const kunciBaris = ({ indikator, tampil }: BarisLaporan): string => `${indikator} ${tampil}`;

/** Lines by figure and shape; the first report that has one names it. */
const PER_BARIS: ReadonlyMap<string, readonly BarisLaporan[]> = Map.groupBy(
  LAPORAN.flatMap(({ bagian }) => bagian.flatMap(({ baris }) => baris)).filter(
    (baris, ke, semua) => semua.findIndex((satu) => kunciBaris(satu) === kunciBaris(baris)) === ke,
  ),
  ({ indikator }) => indikator,
);

/** The lines of these figures in the shapes a report shows them; a figure of no report counts. */
export const listBaris = (idList: readonly string[]): BarisLaporan[] => idList.flatMap((id) => PER_BARIS.get(id) ?? listJumlah(id));

/** What a line is called; a count has a name of its own where the title of the figure speaks of a share. */
export function namaBaris(baris: BarisLaporan): string {
  const nama = baris.judul ?? PER_BARIS.get(baris.indikator)?.find(({ tampil, judul }) => tampil === baris.tampil && judul)?.judul;
  const judul = nama ?? PER_ID.get(baris.indikator)?.judul;
  return judul ? tt(judul) : baris.indikator;
}

/** What the first line of a figure is called; an id the office does not know shows as itself. */
export const namaIndikator = (id: string): string => namaBaris(PER_BARIS.get(id)?.[0] ?? { indikator: id, tampil: 'jumlah' });

const satuan = (baris: BarisLaporan): Indikator['satuan'] => satuanBaris(baris, PER_ID.get(baris.indikator)?.satuan ?? 'jumlah');

/** The number of a line; null: not counted, not sent, or not for this viewer. */
export const angkaBaris = (baris: BarisLaporan, angka: AngkaPerIndikator | null): number | null =>
  nilaiBaris(baris, angka?.[baris.indikator], PER_ID.get(baris.indikator)?.satuan ?? 'jumlah');

/** A line's number in words. Withheld is not unknown: a dash would say that nobody counted. */
export const tulisBaris = (baris: BarisLaporan, angka: AngkaPerIndikator | null, samar?: Samar): string =>
  samar === 'ikut' ? t('disamarkan', 'withheld') : tulisNilai(angkaBaris(baris, angka), satuan(baris), samar);

/** By how much a line changed; a dash where one of the two is missing. */
export function tulisBeda(baris: BarisLaporan, baru: AngkaPerIndikator | null, lama: AngkaPerIndikator | null): string {
  const [kini, lalu] = [angkaBaris(baris, baru), angkaBaris(baris, lama)];
  if (kini === null || lalu === null) return TANPA_ANGKA;
  const beda = kini - lalu;
  return beda === 0 ? t('tetap', 'same') : `${beda > 0 ? '+' : '−'}${formatNilai(Math.abs(beda), satuan(baris))}`;
}

/** Each line of a correction in words: `Jumlah PUS: 80 menjadi 81`; null: its figures are not for this viewer. */
export const listPerubahan = (ralat: AngkaTersaring, terkunci: AngkaTersaring): string[] | null =>
  ralat &&
  listBaris(Object.keys({ ...ralat.angka, ...ralat.samar })).map((baris) => {
    const tulis = (satu: AngkaTersaring): string => tulisBaris(baris, satu?.angka ?? null, satu?.samar?.[baris.indikator]);
    return `${namaBaris(baris)}: ${tulis(terkunci)} ${t('menjadi', 'becomes')} ${tulis(ralat)}`;
  });
