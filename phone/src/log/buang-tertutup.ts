// Lets go of counted catatan that this account may not hold: their kind was narrowed after they had been sent, or the role changed.
import type { Akun } from '@lini/core/akses/akun.ts';
import { listTertutup } from '@lini/core/catatan/tertutup.ts';
import { DEFINISI } from '@lini/core/registry/definisi.ts';
import { bacaKeadaan, tulisKeadaan } from './keadaan.ts';
import type { BasisData } from './skema.ts';

/** Changes whenever a kind is narrowed or the role does: reading every catatan on each opening would cost seconds. */
const tandaAturan = ({ peran }: Pick<Akun, 'peran'>): string =>
  [peran, ...DEFINISI.flatMap(({ kind, dibaca = 'desa' }) => (dibaca === 'desa' ? [] : [kind + dibaca]))].join();

/**
 * Removes them in one transaction, before the book is read; gives how many. The cursor stays: the office does not send them
 * again. The outbox is the account's own and is left alone.
 */
export async function buangTertutup(db: BasisData, akun: Pick<Akun, 'id' | 'peran'>): Promise<number> {
  const tanda = tandaAturan(akun);
  const tx = db.transaction(['catatan', 'keadaan'], 'readwrite', { durability: 'strict' });
  tx.done.catch(() => undefined);
  const keadaan = tx.objectStore('keadaan');
  if ((await bacaKeadaan(keadaan, 'aturanBaca')) === tanda) return 0;
  const store = tx.objectStore('catatan');
  const baris = await store.getAll();
  const kunci = new Map(baris.map((satu) => [satu.id, [satu.desa, satu.nomor] as [string, number]]));
  const tertutup = listTertutup(
    baris.map((satu) => satu.catatan),
    akun,
  );
  await Promise.all(tertutup.map(({ id }) => store.delete(kunci.get(id) as [string, number])));
  await tulisKeadaan(keadaan, 'aturanBaca', tanda);
  // The work list as it was last seen may name them.
  if (tertutup.length > 0) await keadaan.delete('beranda');
  await tx.done;
  return tertutup.length;
}
