// The medians of an institution's like in the last closed month: asked of the office while there is a signal, kept on the phone for when there is none.
import { type Sebaya, zSebaya } from '@lini/core/klasifikasi/imp/sebaya-wire.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { tanyaKantor } from '../../app/api.ts';
import { getSesi } from '../../app/sesi.ts';
import type { IsiKeadaan } from '../../log/skema.ts';

/** By institution, as last fetched. */
const tersimpan = signal<ReadonlyMap<string, Sebaya>>(new Map());

function taruh(id: string, sebaya: Sebaya): void {
  tersimpan.value = new Map(tersimpan.value).set(id, sebaya);
}

/** What was kept is shown at once; what the office says takes its place. */
async function muat(id: string, bulan: Bulan): Promise<void> {
  const { db } = getSesi();
  const baca = async (): Promise<Readonly<Record<string, unknown>>> => ((await db.get('keadaan', 'sebaya')) as IsiKeadaan['sebaya'] | undefined) ?? {};
  const lama = zSebaya.safeParse((await baca())[id]);
  if (lama.success && !tersimpan.value.has(id)) taruh(id, lama.data);
  const hasil = await tanyaKantor(`/api/evaluasi/sebaya?id=${id}&bulan=${bulan}`, zSebaya);
  if (!('jawaban' in hasil)) return;
  taruh(id, hasil.jawaban);
  await db.put('keadaan', { ...(await baca()), [id]: hasil.jawaban }, 'sebaya').catch(() => undefined);
}

/** Asks for the medians of a month. */
export function useMuatSebaya(id: string, bulan: Bulan): void {
  useEffect(() => {
    // Without an answer, or with the account being closed meanwhile, what was kept stays.
    void muat(id, bulan).catch(() => undefined);
  }, [id, bulan]);
}

/** The medians as last fetched; null: none were ever. Read inside what follows signals. */
export const sebayaKini = (id: string): Sebaya | null => tersimpan.value.get(id) ?? null;
