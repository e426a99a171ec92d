// A catatan as a row: columns to read, the way back to the shape the rules know, and adding rows in bulk.
import type { Catatan, JenisSubjek } from '@lini/core/catatan/catatan.ts';
import { KIND_BERGAMBAR } from '@lini/core/lampiran/foto.ts';
import { json, type Sql, type Tx } from './connect.ts';

export type BarisCatatan = Omit<Catatan, 'subjek'> & { readonly nomor: number; readonly subjek_jenis: JenisSubjek; readonly subjek_id: string };

/** The columns of table `catatan` (alias `c`) that make a `BarisCatatan`. */
export const kolomCatatan = (sql: Sql | Tx) =>
  sql`c.nomor, c.id, c.kind, c.v, c.subjek_jenis, c.subjek_id, c.desa, c.rt, c.terjadi, c.dicatat, c.oleh, c.perangkat, c.urut, c.melihat, c.isi`;

/** Stands in the place of a photo where only its being there matters. */
const TANPA_GAMBAR = 'data:image/webp;base64,UklGRgAAAABXRUJQ';

/** As `kolomCatatan`, without the pictures of photos: judging and counting read every catatan of a village, and never a picture. */
export const kolomTanpaGambar = (sql: Sql | Tx) =>
  sql`c.nomor, c.id, c.kind, c.v, c.subjek_jenis, c.subjek_id, c.desa, c.rt, c.terjadi, c.dicatat, c.oleh, c.perangkat, c.urut, c.melihat,
    case when c.kind = any (${[...KIND_BERGAMBAR]}) and c.isi ? 'foto' then jsonb_set(c.isi, '{foto}', to_jsonb(${TANPA_GAMBAR}::text)) else c.isi end as isi`;

/** The catatan of a row. */
export const catatanDari = (baris: BarisCatatan): Catatan => ({
  id: baris.id,
  kind: baris.kind,
  v: baris.v,
  subjek: { jenis: baris.subjek_jenis, id: baris.subjek_id },
  desa: baris.desa,
  rt: baris.rt,
  terjadi: baris.terjadi,
  dicatat: baris.dicatat,
  oleh: baris.oleh,
  perangkat: baris.perangkat,
  urut: baris.urut,
  melihat: baris.melihat,
  isi: baris.isi,
});

/** The kabupaten a village code lies in: it leads every big key. */
export const kabDari = (desa: string): string => desa.slice(0, 5);

/** `diterima`: when it came, an ISO day or instant; left out: now. */
export type BarisBaru = { readonly catatan: Catatan; readonly nomor: number; readonly sidik: Buffer; readonly diterima?: string };

/** Adds numbered catatan in one statement. */
export async function insertCatatan(tx: Tx, baris: readonly BarisBaru[]): Promise<void> {
  if (baris.length === 0) return;
  const data = baris.map(({ catatan, nomor, sidik, diterima = null }) => {
    const { subjek, ...sisa } = catatan;
    return { ...sisa, kab: kabDari(catatan.desa), nomor, diterima, subjek_jenis: subjek.jenis, subjek_id: subjek.id, sidik: sidik.toString('hex') };
  });
  await tx`
    insert into catatan (kab, desa, nomor, id, kind, v, subjek_jenis, subjek_id, rt, terjadi, dicatat, oleh, perangkat, urut, melihat, isi, sidik, diterima_pada)
    select kab, desa, nomor, id, kind, v, subjek_jenis, subjek_id, rt, terjadi, dicatat, oleh, perangkat, urut, melihat, isi, decode(sidik, 'hex'), coalesce(diterima, now())
    from jsonb_to_recordset(${json(tx, data)}) as b (kab text, desa text, nomor bigint, id uuid, kind text, v integer, subjek_jenis text, subjek_id uuid, rt text,
      terjadi date, dicatat text, oleh uuid, perangkat uuid, urut bigint, melihat bigint, isi jsonb, sidik text, diterima timestamptz)`;
}
