// Reads figures for screens: sums of villages within the reach of the account, made by the database.
import type { AngkaWilayah, Tren } from '@lini/core/indikator/angka-wire.ts';
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import type { TingkatWilayah } from '@lini/core/wilayah/wilayah.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import type { Tx } from '../../platform/sql/connect.ts';

type WilayahRingkas = AngkaWilayah['wilayah'];
type BarisAngka = { readonly kunci: string; readonly indikator: string; readonly pembilang: number; readonly penyebut: number | null };
type Jumlah = { readonly pembilang: number; readonly penyebut: number | null };

/** Length of the codes one level below. */
const PANJANG_BAGIAN: Record<TingkatWilayah, number> = { provinsi: 5, kabupaten: 8, kecamatan: 13, desa: 13 };

/** The area, when it exists and all its villages are in reach; throws `tidak-ditemukan` or `di-luar-wilayah`. */
export async function getWilayah(tx: Tx, kode: string): Promise<WilayahRingkas & { desaSeluruh: number }> {
  const [wilayah] = await tx<WilayahRingkas[]>`select kode, nama, tingkat, is_kelurahan as "isKelurahan" from wilayah where kode = ${kode}`;
  if (!wilayah) throw new GalatHttp('tidak-ditemukan', 'wilayah');
  const [hitung] = await tx<[{ seluruh: number; terlihat: number }]>`
    select count(*) as seluruh, count(*) filter (where kode = any (array(select desa_terlihat()))) as terlihat
    from wilayah where tingkat = 'desa' and (kode = ${kode} or starts_with(kode, ${`${kode}.`}))`;
  if (hitung.terlihat < hitung.seluruh || hitung.seluruh === 0) throw new GalatHttp('di-luar-wilayah', 'wilayah');
  return { ...wilayah, desaSeluruh: hitung.seluruh };
}

function susunAngka(rows: readonly BarisAngka[]): Map<string, AngkaPerIndikator> {
  const hasil = new Map<string, Record<string, Jumlah>>();
  for (const { kunci, indikator, pembilang, penyebut } of rows) {
    const milik = hasil.get(kunci) ?? {};
    milik[indikator] = { pembilang, penyebut };
    hasil.set(kunci, milik);
  }
  return hasil;
}

/** Rows of the villages of an area; the index leads with the kabupaten, so it is named even where the code says it. */
const dalam = (tx: Tx, kode: string) =>
  kode.length < 5
    ? tx`starts_with(desa, ${`${kode}.`})`
    : kode.length === 5
      ? tx`kab = ${kode}`
      : tx`kab = ${kode.slice(0, 5)} and (desa = ${kode} or starts_with(desa, ${`${kode}.`}))`;

// A sum over a missing denominator is no denominator: `sum` alone would pass it over.
const jumlah = (tx: Tx) => tx`sum(pembilang)::bigint as pembilang, case when bool_and(penyebut is not null) then sum(penyebut)::bigint end as penyebut`;

/** One area and its parts in one month. */
export async function readAngka(tx: Tx, kode: string, bulan: Bulan): Promise<AngkaWilayah> {
  const { desaSeluruh, ...wilayah } = await getWilayah(tx, kode);
  const panjang = PANJANG_BAGIAN[wilayah.tingkat];
  const rows = await tx<BarisAngka[]>`
    select left(desa, ${panjang}) as kunci, indikator, ${jumlah(tx)} from angka where ${dalam(tx, kode)} and bulan = ${bulan}
    group by 1, 2 order by 1, 2`;
  const semua = await tx<
    BarisAngka[]
  >`select ${kode} as kunci, indikator, ${jumlah(tx)} from angka where ${dalam(tx, kode)} and bulan = ${bulan} group by 2 order by 2`;
  const [info] = await tx<[{ terhitung: number; pada: Date | null }]>`
    select count(distinct desa) as terhitung, max(dihitung_pada) as pada from angka where ${dalam(tx, kode)} and bulan = ${bulan}`;
  const perBagian = susunAngka(rows);
  const bagian =
    wilayah.tingkat === 'desa'
      ? []
      : await tx<WilayahRingkas[]>`
          select kode, nama, tingkat, is_kelurahan as "isKelurahan" from wilayah where starts_with(kode, ${`${kode}.`}) and length(kode) = ${panjang} order by kode`;
  return {
    wilayah,
    bulan,
    desaTerhitung: info.terhitung,
    desaSeluruh,
    dihitungPada: info.pada?.toISOString() ?? null,
    angka: susunAngka(semua).get(kode) ?? {},
    bagian: bagian.map((satu) => ({ wilayah: satu, angka: perBagian.get(satu.kode) ?? {} })),
  };
}

/** One area month by month; months without figures are left out. */
export async function readTren(tx: Tx, kode: string, dari: Bulan, sampai: Bulan): Promise<Tren> {
  await getWilayah(tx, kode);
  const rows = await tx<BarisAngka[]>`
    select bulan as kunci, indikator, ${jumlah(tx)} from angka where ${dalam(tx, kode)} and bulan >= ${dari} and bulan <= ${sampai} group by 1, 2 order by 1, 2`;
  return { wilayah: kode, bulan: [...susunAngka(rows)].map(([bulan, angka]) => ({ bulan, angka })) };
}

/** A text that changes whenever a figure in reach was replaced. */
export async function readVersi(tx: Tx): Promise<string> {
  const [versi] = await tx<[{ jumlah: number; banyak: number }]>`select coalesce(sum(versi), 0)::bigint as jumlah, count(*) as banyak from angka_versi`;
  return `${versi.banyak}.${versi.jumlah}`;
}
