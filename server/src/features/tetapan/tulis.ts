// Adds settings of villages; only the kabupaten they lie in may, and nothing written before is changed.
import { bulanDari, type Tanggal } from '@lini/core/tanggal.ts';
import type { MedanBaru, PpmBaru } from '@lini/core/tetapan/tetapan-wire.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import { json, type Tx } from '../../platform/sql/connect.ts';
import { medanPalingAwal } from './baca.ts';

type Baris = { readonly desa: string; readonly isi: unknown };
type Simpan = { readonly jenis: 'ppm' | 'medan'; readonly akun: string; readonly berlakuDari: Tanggal; readonly alasan: string };

/** Throws `di-luar-wilayah` or `tidak-berhak`. */
async function cekHak(tx: Tx, desa: readonly string[]): Promise<void> {
  const [hitung] = await tx<[{ terlihat: number; boleh: number }]>`
    select count(*)::int as terlihat, (count(*) filter (where akun_kabupaten(left(d, 5))))::int as boleh
    from desa_terlihat() d where d = any (${desa as string[]}::text[])`;
  const banyak = new Set(desa).size;
  if (hitung.terlihat < banyak) throw new GalatHttp('di-luar-wilayah', 'desa');
  if (hitung.boleh < banyak) throw new GalatHttp('tidak-berhak');
}

const addBaris = (tx: Tx, { jenis, akun, berlakuDari, alasan }: Simpan, baris: readonly Baris[]): Promise<unknown> => tx`
  insert into tetapan_desa (kab, desa, jenis, berlaku_dari, isi, oleh, alasan)
  select left(desa, 5), desa, ${jenis}, ${berlakuDari}, isi, ${akun}, ${alasan}
  from jsonb_to_recordset(${json(tx, baris)}) as b (desa text, isi jsonb)`;

/** Sets the targets of the villages given; the others stay. */
export async function addPpm(tx: Tx, akun: string, { tahun, alasan, desa }: PpmBaru): Promise<void> {
  await cekHak(
    tx,
    desa.map(({ kode }) => kode),
  );
  const baris = desa.map(({ kode, target }) => ({ desa: kode, isi: target }));
  await addBaris(tx, { jenis: 'ppm', akun, berlakuDari: `${tahun}-01-01`, alasan }, baris);
}

/** Sets the terrain of the villages given; their institutions are compared anew from the month it counts from. Throws `medan-mundur`. */
export async function addMedan(tx: Tx, akun: string, { berlakuDari, alasan, desa }: MedanBaru, hariIni: Tanggal): Promise<void> {
  const kode = desa.map((satu) => satu.kode);
  await cekHak(tx, kode);
  if (berlakuDari < medanPalingAwal(hariIni)) throw new GalatHttp('medan-mundur', 'berlakuDari');
  const baris = desa.map((satu) => ({ desa: satu.kode, isi: { medan: satu.medan } }));
  await addBaris(tx, { jenis: 'medan', akun, berlakuDari, alasan }, baris);
  if (bulanDari(berlakuDari) > bulanDari(hariIni)) return;
  await tx`
    insert into kotor (kab, desa, sejak_bulan) select distinct n.kab, n.desa, ${bulanDari(berlakuDari)} from nilai_institusi n where n.desa = any (${kode}::text[])
    on conflict (kab, desa) do update set sejak_bulan = least(kotor.sejak_bulan, excluded.sejak_bulan), penanda = nextval('kotor_penanda')`;
}
