// Reads and writes the small facts of the account's database, each with its own type.
import type { IDBPObjectStore, StoreNames } from 'idb';
import type { IsiKeadaan, KunciKeadaan, SkemaLini } from './skema.ts';

type Store<Mode extends IDBTransactionMode> = IDBPObjectStore<SkemaLini, ArrayLike<StoreNames<SkemaLini>>, 'keadaan', Mode>;

/** The fact, or nothing when it was never written. */
export async function bacaKeadaan<Kunci extends KunciKeadaan>(store: Store<IDBTransactionMode>, kunci: Kunci): Promise<IsiKeadaan[Kunci] | undefined> {
  return (await store.get(kunci)) as IsiKeadaan[Kunci] | undefined;
}

/** Writes the fact inside the transaction the store belongs to. */
export async function tulisKeadaan<Kunci extends KunciKeadaan>(store: Store<'readwrite'>, kunci: Kunci, nilai: IsiKeadaan[Kunci]): Promise<void> {
  await store.put(nilai, kunci);
}
