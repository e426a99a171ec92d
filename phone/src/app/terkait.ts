// What falls with a catatan that is settled: the corrections and withdrawals of it that can no longer find it.
import type { BarisAntrian } from '@lini/sync/antrian.ts';

/** The id itself and those of the outbox that point to it. */
export const idTerkait = (antrian: readonly BarisAntrian[], id: string): string[] => [
  id,
  ...antrian.filter(({ catatan }) => (catatan.isi as { sasaran?: unknown }).sasaran === id).map((satu) => satu.catatan.id),
];
