// Which indicators the dashboard shows, and where.
import type { Indikator } from '@lini/core/indikator/indikator.ts';
import { INDIKATOR } from '@lini/core/registry.ts';

const perId = new Map(INDIKATOR.map((indikator) => [indikator.id, indikator]));

/** The indicator of an id, if the registry has it. */
export const findIndikator = (id: string): Indikator | undefined => perId.get(id);

const pilih = (idList: readonly string[]): readonly Indikator[] => idList.flatMap((id) => perId.get(id) ?? []);

/** The eight figures of the first row. */
export const UTAMA = pilih(['A1', 'A2', 'B1', 'B2', 'B3', 'B6', 'C1', 'C5']);

/** The method mix: a share of the active users each. */
export const BAURAN = INDIKATOR.filter(({ id }) => id.startsWith('B4.'));

/** What makes families at risk, and how far the count can be trusted. */
export const SEBAB = pilih(['C3', 'C4']);
export const SEBAB_LENGKAP = pilih(['C2']);

/** All that can be ranked, the figures of the first row before the others. */
export const PILIHAN: readonly Indikator[] = [...UTAMA, ...INDIKATOR.filter((indikator) => !UTAMA.includes(indikator))];

export const BAWAAN = 'B1';
