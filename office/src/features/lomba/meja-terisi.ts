// The desk of a competition once its data is there.
import type { SatuLomba } from '@lini/core/lomba/lomba-wire.ts';
import type { MejaLomba } from './use-lomba.ts';

export type MejaTerisi = MejaLomba & { readonly data: SatuLomba };
