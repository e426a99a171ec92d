// Lessons the office wrote, kept in the account's own database: fetched by version after a sync, read without a signal.
import { type PelajaranKantor, zPelajaranKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import { zIsiVersi, zUntukPonsel } from '@lini/core/pelajaran/pelajaran-wire.ts';
import { type Signal, signal } from '@preact/signals';
import * as z from 'zod/mini';
import type { BasisData } from '../log/skema.ts';

const ALAMAT = '/api/pelajaran/ponsel';
const BATAS_MS = 60_000;

type Terbaca = { readonly db: BasisData; readonly daftar: readonly PelajaranKantor[] };
const terbaca: Signal<Terbaca | null> = signal(null);

const zTersimpan = z.array(zPelajaranKantor);

/** What this phone holds; a shape of another Lini counts as nothing, and is fetched again. */
async function bacaTersimpan(db: BasisData): Promise<readonly PelajaranKantor[]> {
  const hasil = zTersimpan.safeParse(await db.get('keadaan', 'pelajaran'));
  return hasil.success ? hasil.data : [];
}

/** The office's lessons as last read; undefined: not read from the phone yet, see `loadPelajaranKantor`. */
export const getPelajaranKantor = (db: BasisData): readonly PelajaranKantor[] | undefined => (terbaca.value?.db === db ? terbaca.value.daftar : undefined);

/** Reads them from the phone, once for each account. */
export async function loadPelajaranKantor(db: BasisData): Promise<void> {
  if (terbaca.peek()?.db === db) return;
  const daftar = await bacaTersimpan(db);
  if (terbaca.peek()?.db !== db) terbaca.value = { db, daftar };
}

const minta = (alamat: string, headers: HeadersInit = {}): Promise<Response> =>
  fetch(alamat, { headers, cache: 'no-store', credentials: 'same-origin', signal: AbortSignal.timeout(BATAS_MS) });

/** One version from the office; null: this Lini cannot read it. Throws without a line. */
async function ambilIsi(id: string, versi: number): Promise<PelajaranKantor | null> {
  const jawaban = await minta(`/api/pelajaran/isi?id=${id}&versi=${versi}`);
  if (!jawaban.ok) throw new Error(`pelajaran dijawab ${jawaban.status}`);
  const hasil = zIsiVersi.safeParse(await jawaban.json());
  return hasil.success ? { id, versi, isi: hasil.data.isi } : null;
}

/**
 * Asks the office which versions are in force and fetches those this phone lacks; all are replaced together, so that a broken line leaves
 * what was there. A version this Lini is too old for leaves the one before, and is asked for again. Throws without a line.
 */
export async function perbaruiPelajaran(db: BasisData): Promise<void> {
  const lama = await bacaTersimpan(db);
  const tanda = (await db.get('keadaan', 'pelajaranTanda')) as string | undefined;
  const jawaban = await minta(ALAMAT, tanda ? { 'if-none-match': tanda } : {});
  if (!jawaban.ok) return;
  const { daftar } = zUntukPonsel.parse(await jawaban.json());
  const perId = new Map(lama.map((satu) => [satu.id, satu]));
  const baru: PelajaranKantor[] = [];
  let isLengkap = true;
  for (const { id, versi, isTarik } of daftar) {
    const ada = perId.get(id);
    const satu = isTarik ? { id, versi, isi: null } : ada?.versi === versi ? ada : await ambilIsi(id, versi);
    isLengkap &&= satu !== null;
    baru.push(...[satu ?? ada].filter((yang) => yang !== undefined));
  }
  const tx = db.transaction('keadaan', 'readwrite');
  await tx.store.put(baru, 'pelajaran');
  await tx.store.put(isLengkap ? (jawaban.headers.get('etag') ?? '') : '', 'pelajaranTanda');
  await tx.done;
  terbaca.value = { db, daftar: baru };
}
