// What gatherings brought a cadre: asked of the office while there is a signal, kept on the phone for when there is none.
import { type RekamKader, zRekamKader } from '@lini/core/acara/rekam-wire.ts';
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { tanyaKantor } from '../../app/api.ts';
import { getSesi } from '../../app/sesi.ts';
import type { IsiKeadaan } from '../../log/skema.ts';

/** By card; null: the office could not be asked and nothing was kept. */
const tersimpan = signal<ReadonlyMap<string, RekamKader | null>>(new Map());

function taruh(id: string, rekam: RekamKader | null): void {
  tersimpan.value = new Map(tersimpan.value).set(id, rekam);
}

/** What was kept is shown at once; what the office says takes its place. */
async function muat(id: string): Promise<void> {
  const { db } = getSesi();
  const baca = async (): Promise<Readonly<Record<string, unknown>>> => ((await db.get('keadaan', 'rekam')) as IsiKeadaan['rekam'] | undefined) ?? {};
  const lama = zRekamKader.safeParse((await baca())[id]);
  if (lama.success && !tersimpan.peek().get(id)) taruh(id, lama.data);
  const hasil = await tanyaKantor(`/api/kader/${id}/acara`, zRekamKader);
  if (!('jawaban' in hasil)) {
    if (!tersimpan.peek().get(id)) taruh(id, null);
    return;
  }
  taruh(id, hasil.jawaban);
  const { buku } = getSesi();
  // Records of cards that left this phone leave it too; while the book is being opened nobody knows which.
  const sisa = Object.entries(await baca()).filter(([kartu]) => !buku.isSiap.peek() || buku.lain('kader').has(kartu));
  await db.put('keadaan', { ...Object.fromEntries(sisa), [id]: hasil.jawaban }, 'rekam').catch(() => undefined);
}

/** The record of a card as last fetched; undefined: it is being asked for, null: there is no signal and none was kept. */
export function useRekam(id: string): RekamKader | null | undefined {
  useEffect(() => {
    // Without an answer, or with the account being closed meanwhile, what was kept stays.
    void muat(id).catch(() => undefined);
  }, [id]);
  return tersimpan.value.get(id);
}
