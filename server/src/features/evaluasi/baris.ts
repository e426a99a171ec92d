// Rows of evaluations out of the database, within the reach of the account.
import type { Evaluasi, KeadaanKelas } from '@lini/core/klasifikasi/imp/evaluasi.ts';
import type { BarisEvaluasi } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import type { CiriSebaya } from '@lini/core/klasifikasi/imp/sebaya.ts';
import type { Pembanding } from '@lini/core/klasifikasi/imp/sebaya-wire.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import type { Tx } from '../../platform/sql/connect.ts';

export type BarisSql = {
  readonly id: string;
  readonly desa: string;
  readonly namaDesa: string;
  readonly bulan: Bulan;
  readonly jenis: BarisEvaluasi['jenis'];
  readonly nama: string;
  readonly isi: Evaluasi;
};

/** Every evaluation of a kabupaten in a month that the account may see. */
export const loadBulan = (tx: Tx, kab: string, bulan: Bulan): Promise<readonly BarisSql[]> => tx<BarisSql[]>`
  select n.institusi_id as id, n.desa, w.nama as "namaDesa", n.bulan, n.jenis, n.nama, n.isi
  from nilai_institusi n join wilayah w on w.kode = n.desa
  where n.kab = ${kab} and n.bulan = ${bulan} order by n.desa, n.jenis, n.nama, n.institusi_id`;

/** One institution through its months, the newest first. */
export const loadSatu = (tx: Tx, id: string): Promise<readonly BarisSql[]> => tx<BarisSql[]>`
  select n.institusi_id as id, n.desa, w.nama as "namaDesa", n.bulan, n.jenis, n.nama, n.isi
  from nilai_institusi n join wilayah w on w.kode = n.desa
  where n.kab in (select distinct left(d, 5) from desa_terlihat() d) and n.institusi_id = ${id} order by n.bulan desc`;

/** Decisions, proposals, replies and agreed steps of a kabupaten as last counted, by institution. */
export async function loadKeadaan(tx: Tx, kab: string, bulan: Bulan): Promise<ReadonlyMap<string, KeadaanKelas>> {
  const rows = await tx<(KeadaanKelas & { readonly id: string })[]>`
    select institusi_id as id, isi -> 'putus' as putus, isi ->> 'usul' as usul, isi -> 'binaan' as binaan from nilai_institusi
    where kab = ${kab} and bulan = ${bulan}`;
  return new Map(rows.map((satu) => [satu.id, satu]));
}

/** A row as the office reads it: without the evidence, which one page shows line by line; `keadaan` may be of a later day. */
export function tulisBaris(
  { id, desa, namaDesa, jenis, nama, isi }: BarisSql,
  pembanding: (ciri: CiriSebaya) => Pembanding,
  keadaan: KeadaanKelas,
): BarisEvaluasi {
  const { rubrik, tingkat, hitung, skor, nilai, ciri, petugas, terakhir } = isi;
  const { putus, usul, binaan } = keadaan;
  const umum = { id, desa, namaDesa, jenis, nama, rubrik, tingkat, hitung, putus, usul, skor, nilai };
  return {
    ...umum,
    beban: ciri.beban,
    masa: ciri.masa,
    medan: ciri.medan,
    pelajaran: isi.pelajaran ?? null,
    petugas,
    terakhir,
    binaan: { terbuka: binaan.terbuka, lewat: binaan.lewat, selesai: binaan.selesai },
    pembanding: pembanding(ciri),
  };
}
