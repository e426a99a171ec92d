// Gatherings out of the database, as far as the reader may see them, folded.
import type { Acara } from '@lini/core/acara/acara.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { foldSubjek, susunCatatan } from '@lini/core/catatan/fold.ts';
import { type BarisCatatan, catatanDari, kolomTanpaGambar } from '../../platform/sql/baris-catatan.ts';
import type { Sql, Tx } from '../../platform/sql/connect.ts';

/** The facts of some gatherings, by gathering; certificates also of people whose own the reader's phone does not hold. */
export async function loadCatatan(tx: Sql | Tx, ids: readonly string[]): Promise<Map<string, Catatan[]>> {
  const rows = await tx<
    BarisCatatan[]
  >`select ${kolomTanpaGambar(tx)} from catatan c where c.subjek_jenis = 'acara' and c.subjek_id = any (${[...ids]}::uuid[])`;
  const sertifikat = await tx<BarisCatatan[]>`select ${kolomTanpaGambar(tx)} from sertifikat_acara(${[...ids]}::uuid[]) c`;
  const semua = new Map([...rows, ...sertifikat].map((baris) => [baris.id, catatanDari(baris)]));
  return Map.groupBy(semua.values(), (satu) => satu.subjek.id);
}

/** A gathering as its facts tell. */
export const lipatAcara = (id: string, catatan: readonly Catatan[]): Acara => foldSubjek('acara', id, susunCatatan(catatan));
