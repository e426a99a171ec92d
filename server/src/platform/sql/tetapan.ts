// What the kabupaten set for villages, as accounts, sheets and the recount read it.
import type { MedanDesa } from '@lini/core/tetapan/medan.ts';
import type { PpmDesa, PpmKunci } from '@lini/core/tetapan/ppm.ts';
import type { Tx } from './connect.ts';

/** The targets in force of years from `sejakTahun` on, of the villages the account sees; a target taken back is left out. */
export const loadPpm = (tx: Tx, sejakTahun: number): Promise<readonly PpmDesa[]> => tx<PpmDesa[]>`
  select desa, tahun, ditetapkan, target from (
    select distinct on (desa, berlaku_dari) desa, extract(year from berlaku_dari)::int as tahun,
      to_char(dibuat at time zone 'Asia/Makassar', 'YYYY-MM-DD') as ditetapkan, isi as target
    from tetapan_desa where jenis = 'ppm' and desa in (select desa_terlihat()) and berlaku_dari >= make_date(${sejakTahun}, 1, 1)
    order by desa, berlaku_dari, urut desc
  ) as baru where target <> '{}'::jsonb order by desa, tahun`;

/** The targets in force when months from `sejakTahun` on were locked, of the villages the account sees, where a later save changed them. */
export const loadPpmTerkunci = (tx: Tx, sejakTahun: number): Promise<readonly PpmKunci[]> => tx<PpmKunci[]>`
  select k.desa, k.bulan, nullif(t.isi, '{}'::jsonb) as target,
    case when t.isi <> '{}'::jsonb then to_char(t.dibuat at time zone 'Asia/Makassar', 'YYYY-MM-DD') end as ditetapkan
  from saat_kunci(${sejakTahun}) k cross join lateral (select make_date(left(k.bulan, 4)::int, 1, 1) as hari, left(k.desa, 5) as kab) j
  left join lateral (
    select s.isi, s.dibuat from tetapan_desa s
    where s.kab = j.kab and s.jenis = 'ppm' and s.desa = k.desa and s.berlaku_dari = j.hari and s.dibuat <= k.pada order by s.urut desc limit 1
  ) t on true
  where exists (
    select from tetapan_desa n where n.kab = j.kab and n.jenis = 'ppm' and n.desa = k.desa and n.berlaku_dari = j.hari and n.dibuat > k.pada
  ) order by k.desa, k.bulan`;

/** The terrain of one village through time, in the order it was written. */
export const loadMedanDesa = (tx: Tx, kab: string, desa: string): Promise<readonly MedanDesa[]> => tx<MedanDesa[]>`
  select berlaku_dari as "berlakuDari", isi ->> 'medan' as medan from tetapan_desa where kab = ${kab} and jenis = 'medan' and desa = ${desa} order by urut`;
