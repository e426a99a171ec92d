// Reads the settings of the villages in reach, with every save.

import { awalBulan, bulanDari, type Tanggal } from '@lini/core/tanggal.ts';
import type { DaftarMedan, DaftarPpm, Simpanan } from '@lini/core/tetapan/tetapan-wire.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { loadPpm, loadPpmTerkunci } from '../../platform/sql/tetapan.ts';

type Desa = Pick<DaftarPpm['desa'][number], 'kode' | 'nama' | 'kecamatan'>;

const loadDesa = (tx: Tx): Promise<Desa[]> => tx<Desa[]>`
  select w.kode, w.nama, coalesce(k.nama, '') as kecamatan
  from desa_terlihat() d join wilayah w on w.kode = d left join wilayah k on k.kode = left(w.kode, 8) order by w.kode`;

const isBoleh = async (tx: Tx): Promise<boolean> => {
  const [baris] = await tx<
    [{ boleh: boolean }]
  >`select coalesce(bool_or(akun_kabupaten(kab)), false) as boleh from (select distinct left(d, 5) as kab from desa_terlihat() d) k`;
  return baris.boleh;
};

async function loadRiwayat(tx: Tx, jenis: 'ppm' | 'medan'): Promise<Simpanan[]> {
  type Baris = Omit<Simpanan, 'dibuat' | 'banyak'> & { readonly dibuat: Date; readonly banyak: number };
  const rows = await tx<Baris[]>`select dibuat, oleh, alasan, berlaku_dari as "berlakuDari", banyak::int from riwayat_tetapan(${jenis})`;
  return rows.map((satu) => ({ ...satu, dibuat: satu.dibuat.toISOString() }));
}

/** The targets of a year. */
export async function readPpm(tx: Tx, tahun: number): Promise<DaftarPpm> {
  const perDesa = new Map((await loadPpm(tx, tahun)).filter((satu) => satu.tahun === tahun).map((satu) => [satu.desa, satu]));
  const desa = await loadDesa(tx);
  const riwayat = await loadRiwayat(tx, 'ppm');
  return {
    tahun,
    isBolehUbah: await isBoleh(tx),
    desa: desa.map((satu) => {
      const ppm = perDesa.get(satu.kode);
      return { ...satu, target: ppm?.target ?? null, ditetapkan: ppm?.ditetapkan ?? null };
    }),
    riwayat: riwayat.filter(({ berlakuDari }) => berlakuDari.startsWith(`${tahun}-`)),
    terkunci: (await loadPpmTerkunci(tx, tahun)).filter(({ bulan }) => bulan.startsWith(`${tahun}-`)),
  };
}

/** The earliest day a terrain may count from: closed months stay as they were compared. */
export const medanPalingAwal = (hariIni: Tanggal): Tanggal => awalBulan(bulanDari(hariIni));

type Medan = Pick<DaftarMedan['desa'][number], 'medan' | 'berlakuDari'>;

/** The terrain as it was last set, also where it counts from a later day. */
export async function readMedan(tx: Tx, hariIni: Tanggal): Promise<DaftarMedan> {
  const rows = await tx<(Medan & { readonly desa: string })[]>`
    select distinct on (desa) desa, isi ->> 'medan' as medan, berlaku_dari as "berlakuDari" from tetapan_desa
    where jenis = 'medan' and desa in (select desa_terlihat()) order by desa, berlaku_dari desc, urut desc`;
  const perDesa = new Map(rows.map(({ desa, ...satu }) => [desa, satu]));
  const kosong: Medan = { medan: null, berlakuDari: null };
  return {
    palingAwal: medanPalingAwal(hariIni),
    isBolehUbah: await isBoleh(tx),
    desa: (await loadDesa(tx)).map((satu) => ({ ...satu, ...(perDesa.get(satu.kode) ?? kosong) })),
    riwayat: await loadRiwayat(tx, 'medan'),
  };
}
