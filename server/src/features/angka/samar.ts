// Which figures of villages are withheld from this viewer: small counts, from whoever does not see those villages by name.
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import { listTautan, type SamarPerDesa, samarkanDesa } from '@lini/core/indikator/samar.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import type { TingkatWilayah } from '@lini/core/wilayah/wilayah.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { isBernama } from '../../platform/sql/wilayah.ts';
import { hariIni } from '../../platform/waktu.ts';

/** The ids asked for; null: every indicator. */
export type Pilihan = readonly string[] | null;

const PANJANG_KECAMATAN = 8;
const TAUTAN = listTautan(INDIKATOR);

/** The indicators asked for, and those that add up with one of them, with theirs in turn. */
function denganTautan(pilihan: readonly string[]): Set<string> {
  const hasil = new Set(pilihan);
  for (let sebelum = -1; sebelum < hasil.size; ) {
    sebelum = hasil.size;
    for (const idList of TAUTAN) if (idList.some((id) => hasil.has(id))) for (const id of idList) hasil.add(id);
  }
  return hasil;
}

/** Without the figures that were not asked for. */
const pilih = (samar: SamarPerDesa, pilihan: Pilihan): SamarPerDesa =>
  pilihan === null ? samar : new Map([...samar].map(([desa, satu]) => [desa, Object.fromEntries(Object.entries(satu).filter(([id]) => pilihan.includes(id)))]));

/**
 * What is withheld, by month and village, when the view shows single villages: a kecamatan with its villages, or one village. The
 * whole kecamatan is read either way, so that both views withhold the same. Empty for views of kecamatan and wider, and for the
 * cadres and the PKB, who see those villages by name.
 */
export async function readSamar(
  tx: Tx,
  { kode, tingkat }: { readonly kode: string; readonly tingkat: TingkatWilayah },
  dari: Bulan,
  sampai: Bulan,
  pilihan: Pilihan,
): Promise<ReadonlyMap<Bulan, SamarPerDesa>> {
  if (tingkat === 'provinsi' || tingkat === 'kabupaten' || (await isBernama(tx))) return new Map();
  const idList = pilihan === null ? null : denganTautan(pilihan);
  const daftar = INDIKATOR.filter(({ id }) => idList === null || idList.has(id));
  const rows = await tx<{ bulan: Bulan; desa: string; angka: AngkaPerIndikator }[]>`
    select bulan, desa, jsonb_object_agg(indikator, jsonb_build_object('pembilang', pembilang, 'penyebut', penyebut)) as angka from angka
    where kab = ${kode.slice(0, 5)} and starts_with(desa, ${`${kode.slice(0, PANJANG_KECAMATAN)}.`}) and bulan >= ${dari} and bulan <= ${sampai}
      and indikator = any (${daftar.map(({ id }) => id)}::text[])
    group by bulan, desa`;
  const batas = parameterPada(hariIni())['privacy.minCell'];
  return new Map(
    [...Map.groupBy(rows, (satu) => satu.bulan)].map(([bulan, desa]) => [
      bulan,
      pilih(samarkanDesa(new Map(desa.map((satu) => [satu.desa, satu.angka])), daftar, batas), pilihan),
    ]),
  );
}
