// The work list as it was last seen, kept to be shown at once while the book of families is still being opened.
import type { Teks } from '@lini/core/teks.ts';
import { type Signal, signal } from '@preact/signals';
import type { BasisData } from '../log/skema.ts';

export type BarisBeranda = { readonly alamat: string; readonly nama: string; readonly alasan: Teks; readonly tempat: string };

/** `desa`: the village it is of. */
export type Beranda = {
  readonly desa: string;
  readonly kelompok: readonly { readonly id: string; readonly judul: Teks; readonly jumlah: number; readonly baris: readonly BarisBeranda[] }[];
};

/** What was last seen; null: nothing yet. */
export const beranda: Signal<Beranda | null> = signal(null);

/** Reads it from the account's database. */
export async function loadBeranda(db: BasisData): Promise<void> {
  beranda.value = ((await db.get('keadaan', 'beranda')) as Beranda | undefined) ?? null;
}

/** Keeps it for the next opening; what cannot be written is only slower next time. */
export async function saveBeranda(db: BasisData, isi: Beranda): Promise<void> {
  beranda.value = isi;
  await db.put('keadaan', isi, 'beranda').catch(() => undefined);
}
