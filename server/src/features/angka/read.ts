// Reads figures for screens: sums of villages within the reach of the account, made by the database.
import { denganMedian, ID_UMUR_KAWIN } from '@lini/core/indikator/a7-umur-kawin.ts';
import type { AngkaWilayah, Tren } from '@lini/core/indikator/angka-wire.ts';
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import type { TingkatWilayah, Wilayah } from '@lini/core/wilayah/wilayah.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { type Pilihan, readSamar, tutupAngka } from '../../platform/sql/samar.ts';
import { getWilayah, listBagian, PANJANG_BAGIAN } from '../../platform/sql/wilayah.ts';

type BarisAngka = { readonly kunci: string; readonly indikator: string; readonly pembilang: number; readonly penyebut: number | null };
type Jumlah = { readonly pembilang: number; readonly penyebut: number | null };

/** The figures asked for by area or month; a median is taken of the sums. */
function susunAngka(rows: readonly BarisAngka[], pilihan: Pilihan): Map<string, AngkaPerIndikator> {
  const perKunci = new Map<string, Record<string, Jumlah>>();
  for (const { kunci, indikator, pembilang, penyebut } of rows) {
    const milik: Record<string, Jumlah> = perKunci.get(kunci) ?? {};
    milik[indikator] = { pembilang, penyebut };
    perKunci.set(kunci, milik);
  }
  const pilih = (semua: AngkaPerIndikator): AngkaPerIndikator =>
    pilihan === null ? semua : Object.fromEntries(Object.entries(semua).filter(([id]) => pilihan.includes(id)));
  return new Map([...perKunci].map(([kunci, milik]) => [kunci, pilih(denganMedian(milik))]));
}

/** Rows of the villages of an area, in the words the indexes of `angka` know: they lead with the kabupaten. */
function dalam(tx: Tx, kode: string, tingkat: TingkatWilayah) {
  if (tingkat === 'provinsi') return tx`starts_with(kab, ${`${kode}.`})`;
  if (tingkat === 'kabupaten') return tx`kab = ${kode}`;
  const kab = tx`kab = ${kode.slice(0, 5)}`;
  if (tingkat === 'desa') return tx`${kab} and desa = ${kode}`;
  return tx`${kab} and desa = any (array(select kode from wilayah where tingkat = 'desa' and starts_with(kode, ${`${kode}.`})))`;
}

// A sum over a missing denominator is no denominator: `sum` alone would pass it over.
const jumlah = (tx: Tx) => tx`sum(pembilang)::bigint as pembilang, case when bool_and(penyebut is not null) then sum(penyebut)::bigint end as penyebut`;

const terpilih = (tx: Tx, pilihan: Pilihan) => (pilihan === null ? tx`` : tx`and indikator = any (${[...pilihan]}::text[])`);

/** What has to be read for what is asked: a median needs the counts behind it. */
const dibaca = (pilihan: Pilihan): Pilihan => (pilihan?.includes('A7') ? [...new Set([...pilihan, ...ID_UMUR_KAWIN])] : pilihan);

/** How many villages were counted in the month, and when the newest of them: one probe for each village, whatever the number of indicators. */
async function readHitungan(tx: Tx, kode: string, bulan: Bulan): Promise<{ terhitung: number; pada: Date | null }> {
  const [info] = await tx<[{ terhitung: number; pada: Date | null }]>`
    select count(a.pada) as terhitung, max(a.pada) as pada
    from wilayah w cross join lateral (
      select dihitung_pada as pada from angka where kab = left(w.kode, 5) and desa = w.kode and bulan = ${bulan} limit 1
    ) a
    where w.tingkat = 'desa' and (w.kode = ${kode} or starts_with(w.kode, ${`${kode}.`}))`;
  return info;
}

/** Sums of a kecamatan and wider are told whole: only single villages are withheld. */
const bulanTersamar = ({ tingkat }: Pick<Wilayah, 'tingkat'>, dilihat: readonly TingkatWilayah[], bulan: readonly Bulan[]): readonly Bulan[] =>
  dilihat.includes(tingkat) ? bulan : [];

/** One area and its parts in one month. */
export async function readAngka(tx: Tx, kode: string, bulan: Bulan, pilihan: Pilihan): Promise<AngkaWilayah> {
  const { desaSeluruh, ...wilayah } = await getWilayah(tx, kode);
  const panjang = PANJANG_BAGIAN[wilayah.tingkat];
  const rows = await tx<BarisAngka[]>`
    select coalesce(bagian, ${kode}) as kunci, indikator, ${jumlah(tx)}
    from (
      select left(desa, ${panjang}) as bagian, indikator, pembilang, penyebut from angka
      where ${dalam(tx, kode, wilayah.tingkat)} and bulan = ${bulan} ${terpilih(tx, dibaca(pilihan))}
    ) a
    group by grouping sets ((bagian, indikator), (indikator))`;
  const info = await readHitungan(tx, kode, bulan);
  const samar = (await readSamar(tx, wilayah, bulanTersamar(wilayah, ['desa', 'kecamatan'], [bulan]), pilihan))(bulan);
  const perKode = susunAngka(rows, pilihan);
  const bagian = await listBagian(tx, wilayah);
  return {
    wilayah,
    bulan,
    desaTerhitung: info.terhitung,
    desaSeluruh,
    dihitungPada: info.pada?.toISOString() ?? null,
    ...tutupAngka(perKode.get(kode) ?? {}, samar.desa(kode)),
    bagian: bagian.map((satu) => ({ wilayah: satu, ...tutupAngka(perKode.get(satu.kode) ?? {}, samar.desa(satu.kode)) })),
  };
}

/** One area month by month; months without figures are left out. */
export async function readTren(tx: Tx, kode: string, dari: Bulan, sampai: Bulan, pilihan: Pilihan): Promise<Tren> {
  const wilayah = await getWilayah(tx, kode);
  const rows = await tx<BarisAngka[]>`
    select bulan as kunci, indikator, ${jumlah(tx)} from angka
    where ${dalam(tx, kode, wilayah.tingkat)} and bulan >= ${dari} and bulan <= ${sampai} ${terpilih(tx, dibaca(pilihan))} group by indikator, bulan`;
  const perKunci = susunAngka(rows, pilihan);
  const samar = await readSamar(tx, wilayah, bulanTersamar(wilayah, ['desa'], [...perKunci.keys()]), pilihan);
  const perBulan = [...perKunci].map(([bulan, angka]) => ({ bulan, ...tutupAngka(angka, samar(bulan).desa(kode)) }));
  return { wilayah: kode, bulan: perBulan.sort((a, b) => (a.bulan < b.bulan ? -1 : 1)) };
}

/** A text that changes whenever a figure in reach was replaced. */
export async function readVersi(tx: Tx): Promise<string> {
  const [versi] = await tx<[{ jumlah: number; banyak: number }]>`select coalesce(sum(versi), 0)::bigint as jumlah, count(*) as banyak from angka_versi`;
  return `${versi.banyak}.${versi.jumlah}`;
}
