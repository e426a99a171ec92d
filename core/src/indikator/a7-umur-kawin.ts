// A7: the median age at first marriage. Medians cannot be added up, so the number of women of each age travels with it and every area takes the median of the sums.

import { isHadir } from '../keluarga/keluarga.ts';
import { parameterPada } from '../parameter/parameter.ts';
import type { DesaPotret, KeluargaPotret } from '../potret/potret.ts';
import { umurTahun } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { Angka, AngkaPerIndikator } from './angka.ts';
import type { IndikatorDesa, IndikatorKeluarga } from './indikator.ts';

/** The first and the last count stand for everyone below or above; a median there is told as that age. */
const TERENDAH = 14;
const TERTINGGI = 30;
const UMUR: readonly number[] = Array.from({ length: TERTINGGI - TERENDAH + 1 }, (_, ke) => TERENDAH + ke);

const idUmur = (umur: number): string => `A7.${umur}`;
/** The counts behind the median, by age. */
export const ID_UMUR_KAWIN: readonly string[] = UMUR.map(idUmur);

const SUMBER = { basis: 'sekunder', rujukan: 'Nama indikator: IKU BKKBN; kelompok umur 25 sampai 49 menurut indicators A7' } as const;

/** Ages at first marriage of the women ever married, of the ages the indicator is about; who did not tell is left out. */
function cariUmur({ keluarga, isAktif, pada }: KeluargaPotret): readonly number[] {
  if (!isAktif) return [];
  const parameter = parameterPada(pada);
  return [...keluarga.anggota.values()].flatMap((satu) => {
    const usiaKawinPertama = keluarga.rincian.get(satu.id)?.usiaKawinPertama ?? null;
    const isPernahKawin = satu.jenisKelamin === 'P' && satu.statusKawin !== 'belum-kawin' && isHadir(satu);
    if (!isPernahKawin || satu.lahir === null || usiaKawinPertama === null) return [];
    const umur = umurTahun(satu.lahir, pada);
    const isUmurnya = umur >= parameter['kawin.medianAgeMin'] && umur <= parameter['kawin.medianAgeMax'];
    return isUmurnya ? [Math.min(TERTINGGI, Math.max(TERENDAH, usiaKawinPertama))] : [];
  });
}

const tersimpan = new WeakMap<KeluargaPotret, readonly number[]>();

/** Gathered once for each family: every age asks for them. */
function listUmur(potret: KeluargaPotret): readonly number[] {
  const umur = tersimpan.get(potret) ?? cariUmur(potret);
  tersimpan.set(potret, umur);
  return umur;
}

/**
 * The median out of the counts by age, as `median × n` over `n`: whole numbers, since a half only comes of an even n. Undefined: no
 * count is there.
 */
export function medianKawin(angka: AngkaPerIndikator): Angka | undefined {
  if (ID_UMUR_KAWIN.every((id) => angka[id] === undefined)) return undefined;
  const urut = UMUR.flatMap((umur) => Array.from({ length: angka[idUmur(umur)]?.pembilang ?? 0 }, () => umur));
  const n = urut.length;
  const [kiri = 0, kanan = 0] = [urut[Math.floor((n - 1) / 2)], urut[Math.floor(n / 2)]];
  return { pembilang: ((kiri + kanan) * n) / 2, penyebut: n };
}

/** The figures of an area with the median of its sums in place of what adding up the medians would give. */
export function denganMedian(angka: AngkaPerIndikator): AngkaPerIndikator {
  const a7 = medianKawin(angka);
  return a7 === undefined ? angka : { ...angka, A7: a7 };
}

const hitungDesa = ({ keluarga }: DesaPotret): Angka => {
  const banyak = new Map<string, number>();
  for (const umur of keluarga.flatMap(listUmur)) banyak.set(idUmur(umur), (banyak.get(idUmur(umur)) ?? 0) + 1);
  const angka = Object.fromEntries(ID_UMUR_KAWIN.map((id) => [id, { pembilang: banyak.get(id) ?? 0, penyebut: null }]));
  return medianKawin(angka) ?? { pembilang: 0, penyebut: 0 };
};

const median: IndikatorDesa = {
  id: 'A7',
  judul: teks('Umur kawin pertama (median)', 'Age at first marriage (median)'),
  rumus: teks(
    'Umur tengah saat kawin pertama dari perempuan 25 sampai 49 tahun yang pernah kawin dan umur kawinnya tercatat. Kecamatan dan kabupaten: nilai tengah dari semua perempuannya, bukan rata-rata nilai desa',
    'Median age at first marriage of women 25 to 49 ever married whose age then is known. Kecamatan and kabupaten: the median of all their women, not of the medians of villages',
  ),
  satuan: 'tahun',
  sifat: 'stok',
  arah: 'naik',
  sumber: SUMBER,
  isRawan: true,
  subjek: 'desa',
  pembilang: (desa) => hitungDesa(desa).pembilang,
  penyebut: (desa) => hitungDesa(desa).penyebut ?? 0,
};

const sebutUmur = (umur: number) => {
  if (umur === TERENDAH) return teks(`${umur} tahun atau kurang`, `${umur} years or less`);
  return umur === TERTINGGI ? teks(`${umur} tahun atau lebih`, `${umur} years or more`) : teks(`${umur} tahun`, `${umur} years`);
};

const perUmur = UMUR.map(
  (umur): IndikatorKeluarga => ({
    id: idUmur(umur),
    judul: teks(`Kawin pertama pada ${sebutUmur(umur).id}`, `First married at ${sebutUmur(umur).en}`),
    rumus: teks('Perempuan 25 sampai 49 tahun yang pernah kawin dan kawin pertama pada umur itu', 'Women 25 to 49 ever married who first married at that age'),
    satuan: 'jumlah',
    sifat: 'stok',
    arah: 'netral',
    sumber: SUMBER,
    subjek: 'keluarga',
    pembilang: (potret) => listUmur(potret).filter((satu) => satu === umur).length,
    penyebut: null,
  }),
);

export const a7UmurKawin: readonly (IndikatorDesa | IndikatorKeluarga)[] = [median, ...perUmur];
