// What the kabupaten set for villages, as accounts, sheets and the recount read it.
import type { MedanDesa } from '@lini/core/tetapan/medan.ts';
import type { PpmDesa } from '@lini/core/tetapan/ppm.ts';
import type { Tx } from './connect.ts';

/** The targets in force of years from `sejakTahun` on, of the villages the account sees; a target taken back is left out. */
export const loadPpm = (tx: Tx, sejakTahun: number): Promise<readonly PpmDesa[]> => tx<PpmDesa[]>`
  select desa, tahun, ditetapkan, target from (
    select distinct on (desa, berlaku_dari) desa, extract(year from berlaku_dari)::int as tahun,
      to_char(dibuat at time zone 'Asia/Makassar', 'YYYY-MM-DD') as ditetapkan, isi as target
    from tetapan_desa where jenis = 'ppm' and desa in (select desa_terlihat()) and berlaku_dari >= make_date(${sejakTahun}, 1, 1)
    order by desa, berlaku_dari, urut desc
  ) as baru where target <> '{}'::jsonb order by desa, tahun`;

/** The terrain of one village through time, in the order it was written. */
export const loadMedanDesa = (tx: Tx, kab: string, desa: string): Promise<readonly MedanDesa[]> => tx<MedanDesa[]>`
  select berlaku_dari as "berlakuDari", isi ->> 'medan' as medan from tetapan_desa where kab = ${kab} and jenis = 'medan' and desa = ${desa} order by urut`;
