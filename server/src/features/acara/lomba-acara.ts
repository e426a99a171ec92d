// Competitions of gatherings as the reader sees them, without the sheets, to tell who won what.
import { foldSubjek, susunCatatan } from '@lini/core/catatan/fold.ts';
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { type BarisCatatan, catatanDari, kolomCatatan } from '../../platform/sql/baris-catatan.ts';
import type { Tx } from '../../platform/sql/connect.ts';

/** Hundreds of rows that no result needs: it is announced as it was counted. */
const TANPA = ['lomba.nilai', 'lomba.suara', 'lomba.jawaban', 'lomba.tampil'];

/** Those of some gatherings; row-level security leaves out what is not opened to the reader. */
export async function loadLomba(tx: Tx, acaraIds: readonly string[]): Promise<KeadaanLomba[]> {
  const rows = await tx<BarisCatatan[]>`
    select ${kolomCatatan(tx)} from catatan c
    where c.kab in (select distinct left(a, 5) from acara_terlihat() a) and c.subjek_jenis = 'lomba' and c.kind <> all (${TANPA}) and c.subjek_id in (
      select subjek_id from catatan where subjek_jenis = 'lomba' and kind = 'lomba.atur' and isi ->> 'acaraId' = any (${[...acaraIds]}))`;
  return [...Map.groupBy(rows.map(catatanDari), (satu) => satu.subjek.id)].map(([id, catatan]) => foldSubjek('lomba', id, susunCatatan(catatan)));
}
