// The desk of a competition once its data is there, and whether this account writes answers at it, or only watches it from outside.
import { tolakSudahTutup } from '@lini/core/lomba/langkah-lomba.ts';
import type { SatuLomba } from '@lini/core/lomba/lomba-wire.ts';
import { tingkatKode } from '@lini/core/wilayah/wilayah.ts';
import type { MejaLomba } from './use-lomba.ts';

export type MejaTerisi = MejaLomba & { readonly data: SatuLomba };

/** Whether answers are written here: by whoever runs it; in a kecamatan its PKB helps until closing, at the kabupaten nobody does (`isPengurus`). */
export const isBolehMenulisSoal = ({ lomba, isBolehAtur }: SatuLomba): boolean =>
  tolakSudahTutup({ kini: lomba, pelaku: null }).length === 0 && (isBolehAtur || (lomba.tutup === null && tingkatKode(lomba.desa) === 'kecamatan'));

/**
 * Whether the account only takes part: of a competition of the whole kabupaten it then does not read who is out or excused, nor written scores
 * (decision 0025), and what is counted from them would be wrong.
 */
export const isPesertaSaja = ({ lomba, isBolehAtur }: { readonly lomba: Pick<SatuLomba['lomba'], 'desa'>; readonly isBolehAtur: boolean }): boolean =>
  !isBolehAtur && tingkatKode(lomba.desa) === 'kabupaten';
