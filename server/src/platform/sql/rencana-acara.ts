// The gathering a link is for, as it stands: its plan with what corrected it, called off or not.
import type { Acara } from '@lini/core/acara/acara.ts';
import { KIND_BATAL } from '@lini/core/catatan/batal.ts';
import { foldSubjek, susunCatatan } from '@lini/core/catatan/fold.ts';
import { KIND_KOREKSI } from '@lini/core/catatan/koreksi.ts';
import { type BarisCatatan, catatanDari, kolomCatatan } from './baris-catatan.ts';
import type { Sql, Tx } from './connect.ts';

/** Of hundreds of facts those that say what is planned; the fold passes over withdrawals of the others. */
const TENTANG_RENCANA = ['acara.rencana', 'acara.batalkan', KIND_BATAL, KIND_KOREKSI];

/** The plan as far as the reader sees it; its `rencana` is null while there is none, or no longer. */
export async function loadRencana(tx: Sql | Tx, id: string): Promise<Acara> {
  const rows = await tx<BarisCatatan[]>`
    select ${kolomCatatan(tx)} from catatan c where c.subjek_jenis = 'acara' and c.subjek_id = ${id} and c.kind = any (${TENTANG_RENCANA})`;
  return foldSubjek('acara', id, susunCatatan(rows.map(catatanDari)));
}
