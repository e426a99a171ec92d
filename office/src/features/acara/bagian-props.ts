// What every part of a gathering's page is given.
import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import type { NamaWilayah } from './nama-orang.ts';

export type BagianProps = {
  readonly data: SatuAcara;
  readonly nama: NamaWilayah;
  /** Who filled something in and waits for her check-in, by id. */
  readonly menunggu: readonly string[];
  /** Asks the server at once. */
  readonly segarkan: () => void;
};
