// What every part of a gathering's page is given.
import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import type { NamaWilayah } from './nama-orang.ts';

/** `segarkan` asks the server at once. */
export type BagianProps = { readonly data: SatuAcara; readonly nama: NamaWilayah; readonly segarkan: () => void };
