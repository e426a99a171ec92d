// What is withheld from this viewer: small counts of villages, from whoever does not see those villages by name (docs/decisions/0013).
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import { isRawan, listPembuka, listTautan, sebabTertutup, type Tertutup, tanpaSamar } from '@lini/core/indikator/samar.ts';
import { type DesaSamar, type SamarJumlah, type SamarKecamatan, samarkanJumlah, samarkanKecamatan } from '@lini/core/indikator/samar-kecamatan.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { ajuanKini, angkaTerkunci, kunciLaporan } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { AngkaTersaring } from '@lini/core/pelaporan/laporan-wire.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { indukWilayah, tingkatKode, type Wilayah } from '@lini/core/wilayah/wilayah.ts';
import { hariIni } from '../waktu.ts';
import type { Tx } from './connect.ts';
import { type LaporanWilayah, loadPerBulan, petaDesa } from './laporan.ts';
import { isBernama } from './wilayah.ts';

/** The ids asked for; null: every indicator. */
export type Pilihan = readonly string[] | null;
type Tempat = Pick<Wilayah, 'kode' | 'tingkat'>;

/** What is withheld in one month: of a village in all its shapes, and of the sums over reports of a kecamatan or wider. */
export type SamarBulan = { readonly desa: (kode: string) => Tertutup; readonly jumlah: (kode: string) => SamarJumlah };

const TERBUKA: Tertutup = new Set();
const TANPA: SamarJumlah = { diajukan: TERBUKA, terkunci: TERBUKA, selisih: TERBUKA };
const TANPA_SAMAR: SamarBulan = { desa: () => TERBUKA, jumlah: () => TANPA };
const KAITAN: readonly (readonly string[])[] = [...listTautan(INDIKATOR), ...[...listPembuka(INDIKATOR)].map(([id, pembuka]) => [id, ...pembuka])];

/** The kecamatan around a village, or the area itself: small counts are withheld by the whole kecamatan. */
export const kecamatanDari = ({ kode, tingkat }: Tempat): Tempat =>
  tingkat === 'desa' ? { kode: indukWilayah(kode) ?? kode, tingkat: 'kecamatan' } : { kode, tingkat };

/** The indicators asked for, and those that add up with one of them or tell it, with theirs in turn: the answer is the same whatever was asked. */
function denganKaitan(pilihan: readonly string[]): Set<string> {
  const hasil = new Set(pilihan);
  for (let sebelum = -1; sebelum < hasil.size; ) {
    sebelum = hasil.size;
    for (const idList of KAITAN) if (idList.some((id) => hasil.has(id))) for (const id of idList) hasil.add(id);
  }
  return hasil;
}

type BarisHidup = { readonly bulan: Bulan; readonly desa: string; readonly angka: AngkaPerIndikator };

const loadHidup = (tx: Tx, { kode, tingkat }: Tempat, bulanList: readonly Bulan[], idList: readonly string[]): Promise<BarisHidup[]> =>
  tx<BarisHidup[]>`
    select bulan, desa, jsonb_object_agg(indikator, jsonb_build_object('pembilang', pembilang, 'penyebut', penyebut)) as angka from angka
    where ${tingkat === 'provinsi' ? tx`starts_with(kab, ${`${kode}.`})` : tx`kab = ${kode.slice(0, 5)} and starts_with(desa, ${`${kode}.`})`}
      and bulan = any (${[...bulanList]}::text[]) and indikator = any (${[...idList]}::text[])
    group by bulan, desa`;

/** Every shape of the figures of each village; reports that do not speak for it are read too. */
function susunDesa(hidup: readonly BarisHidup[], daftar: readonly LaporanWilayah[]): Map<string, DesaSamar> {
  const suara = petaDesa(daftar);
  const perDesa = Map.groupBy(
    daftar.filter(({ jenis }) => jenis === 'ppkbd'),
    ({ desa }) => desa,
  );
  const angka = new Map(hidup.map((satu) => [satu.desa, satu.angka]));
  return new Map(
    [...new Set([...angka.keys(), ...suara.keys()])].map((desa): [string, DesaSamar] => {
      const laporan = suara.get(desa);
      const [kini, semua] = [angka.get(desa), perDesa.get(desa) ?? []];
      const diajukan = laporan && ajuanKini(laporan)?.angka;
      const lain = semua.flatMap(({ laporan: satu }) => [ajuanKini(satu)?.angka ?? {}, angkaTerkunci(satu) ?? {}, ...satu.ralat.map((ralat) => ralat.angka)]);
      return [desa, { ...(kini && { hidup: kini }), ...(diajukan && { diajukan }), isTerkunci: laporan !== undefined && kunciLaporan(laporan) !== null, lain }];
    }),
  );
}

function susunBulan(perDesa: ReadonlyMap<string, DesaSamar>, idList: ReadonlySet<string>): SamarBulan {
  const daftar = INDIKATOR.filter(({ id }) => idList.has(id));
  const batas = parameterPada(hariIni())['privacy.minCell'];
  const perKecamatan = new Map(
    [...Map.groupBy(perDesa, ([desa]) => indukWilayah(desa) ?? desa)].map(([kode, milik]): [string, SamarKecamatan] => [
      kode,
      samarkanKecamatan(new Map(milik), daftar, batas),
    ]),
  );
  const jumlah = (kode: string): SamarJumlah => {
    if (tingkatKode(kode) === 'kecamatan') return perKecamatan.get(kode) ?? TANPA;
    const bagian = new Set([...perKecamatan.keys()].map((satu) => (tingkatKode(kode) === 'provinsi' ? (indukWilayah(satu) ?? satu) : satu)));
    return samarkanJumlah([...bagian].filter((satu) => satu.startsWith(`${kode}.`)).map(jumlah), daftar);
  };
  return { desa: (kode) => perKecamatan.get(indukWilayah(kode) ?? kode)?.desa.get(kode) ?? TERBUKA, jumlah };
}

/**
 * What is withheld from this viewer in the area, by month. The whole kecamatan is read, also where one village is asked for, and live figures
 * together with reports, so that no view opens another. Nothing is withheld from the cadres and the PKB, who see those villages by name.
 */
export async function readSamar(tx: Tx, wilayah: Tempat, bulanList: readonly Bulan[], pilihan: Pilihan): Promise<(bulan: Bulan) => SamarBulan> {
  if (bulanList.length === 0 || (await isBernama(tx))) return () => TANPA_SAMAR;
  const tempat = kecamatanDari(wilayah);
  const diminta = pilihan && denganKaitan(pilihan);
  const idList = new Set(INDIKATOR.flatMap((satu) => (isRawan(satu) && (diminta?.has(satu.id) ?? true) ? [satu.id] : [])));
  if (idList.size === 0) return () => TANPA_SAMAR;
  const hidup = Map.groupBy(await loadHidup(tx, tempat, bulanList, [...idList]), ({ bulan }) => bulan);
  const laporan = await loadPerBulan(tx, tempat, bulanList, 'desa');
  const semua = new Map(bulanList.map((bulan) => [bulan, susunBulan(susunDesa(hidup.get(bulan) ?? [], laporan.get(bulan) ?? []), idList)]));
  return (bulan) => semua.get(bulan) ?? TANPA_SAMAR;
}

/** The figures as they are sent: without those withheld, which are named. */
export function tutupAngka(angka: AngkaPerIndikator, tertutup: Tertutup): NonNullable<AngkaTersaring> {
  const samar = sebabTertutup(angka, tertutup, parameterPada(hariIni())['privacy.minCell']);
  return Object.keys(samar).length === 0 ? { angka } : { angka: tanpaSamar(angka, samar), samar };
}

/** The same of figures that may lack. */
export const saring = (angka: AngkaPerIndikator | null, tertutup: Tertutup): AngkaTersaring => (angka === null ? null : tutupAngka(angka, tertutup));
