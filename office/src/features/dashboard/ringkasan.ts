// The first page of the dashboard: which indicators it shows, and where.
import type { Indikator } from '@lini/core/indikator/indikator.ts';
import { isPusTerdata } from '@lini/core/indikator/pus-terdata.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';
import type { Bagian } from './bagian.ts';

const perId = new Map(INDIKATOR.map((indikator) => [indikator.id, indikator]));

const pilih = (idList: readonly string[]): readonly Indikator[] => idList.flatMap((id) => perId.get(id) ?? []);

/** The eight figures of the first row. */
export const UTAMA = pilih(['A1', 'A2', 'B1', 'B2', 'B3', 'B6', 'C1', 'C5']);

/** The method mix: a share of the active users each. */
export const BAURAN = INDIKATOR.filter(({ id }) => id.startsWith('B4.'));

/** What makes families at risk, and how far the count can be trusted. */
export const SEBAB = pilih(['C3', 'C4']);
export const SEBAB_LENGKAP = pilih(['C2']);

/** Whom the percentages of couples leave out; told beside them. */
const BELUM_DIDATA = pilih(['A2.belum']);

const UMUM = 'B1';

const pokok = (bagian: Bagian | null): readonly Indikator[] => bagian?.pokok ?? UTAMA;

/** What the page or section shows, `terpilih` among it: what is asked of the server. */
export function listTampil(bagian: Bagian | null, terpilih: Indikator): readonly Indikator[] {
  const daftar = bagian ? bagian.indikator : [...UTAMA, ...BAURAN, ...SEBAB, ...SEBAB_LENGKAP];
  const sisih = daftar.some(({ penyebut }) => penyebut === isPusTerdata) ? BELUM_DIDATA : [];
  return [...new Set([...daftar, ...sisih, terpilih])];
}

/** The indicator to rank and follow: the one asked for, or the section's first that is a share. */
export function pilihIndikator(bagian: Bagian | null, id: string | null): Indikator {
  const diminta = id === null ? undefined : perId.get(id);
  if (diminta) return diminta;
  const umum = bagian === null ? perId.get(UMUM) : bagian.pokok.find(({ satuan }) => satuan === 'persen');
  return (umum ?? pokok(bagian)[0]) as Indikator;
}
