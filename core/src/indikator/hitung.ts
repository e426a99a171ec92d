// Counts the indicators of a village, month by month, from its catatan. Phone and server use this one code.
import type { Catatan } from '../catatan/catatan.ts';
import { type CatatanSiap, susunCatatan, terapkan } from '../catatan/fold.ts';
import { type Keluarga, keluargaKosong } from '../keluarga/keluarga.ts';
import { type Parameter, parameterPada } from '../parameter/parameter.ts';
import type { KeluargaPotret } from '../potret/potret.ts';
import { potretKeluarga } from '../potret/potret-keluarga.ts';
import { INDIKATOR } from '../registry.ts';
import { akhirBulan, type Bulan, type Tanggal, tambahBulan } from '../tanggal.ts';
import type { Angka, AngkaPerIndikator, Indikator } from './indikator.ts';

const nilai = (jawaban: boolean | number): number => Number(jawaban);

/** The two counts of one indicator over pictures taken on the same day. */
export function hitungIndikator(indikator: Indikator, potretList: readonly KeluargaPotret[]): Angka {
  let pembilang = 0;
  let penyebut = 0;
  for (const potret of potretList) {
    if (indikator.subjek === 'keluarga') {
      pembilang += nilai(indikator.pembilang(potret));
      penyebut += indikator.penyebut ? nilai(indikator.penyebut(potret)) : 0;
      continue;
    }
    for (const pus of potret.pus) {
      const isDasar = indikator.penyebut ? nilai(indikator.penyebut(pus)) : 0;
      penyebut += isDasar;
      // A ratio counts only what its denominator holds, so that no share can pass the whole.
      pembilang += indikator.penyebut && isDasar === 0 ? 0 : nilai(indikator.pembilang(pus));
    }
  }
  return { pembilang, penyebut: indikator.penyebut ? penyebut : null };
}

/** All registered indicators over pictures taken on the same day. */
export function hitungSemua(potretList: readonly KeluargaPotret[]): AngkaPerIndikator {
  return Object.fromEntries(INDIKATOR.map((indikator) => [indikator.id, hitungIndikator(indikator, potretList)]));
}

/** Walks one family through the months in one pass and hands out its picture at the end of each. */
export function potretPerBulan(
  id: string,
  siap: readonly CatatanSiap[],
  bulanList: readonly Bulan[],
  parameterPadaHari: (hari: Tanggal) => Parameter = parameterPada,
): KeluargaPotret[] {
  let keluarga = keluargaKosong(id);
  let indeks = 0;
  const majuSampai = (hari: Tanggal): Keluarga => {
    for (let satu = siap[indeks]; satu !== undefined && satu.catatan.terjadi <= hari; satu = siap[indeks]) {
      keluarga = terapkan(keluarga, satu);
      indeks += 1;
    }
    return keluarga;
  };
  return bulanList.map((bulan) => {
    const lalu = majuSampai(akhirBulan(tambahBulan(bulan, -1)));
    const akhir = akhirBulan(bulan);
    const kini = majuSampai(akhir);
    return potretKeluarga(lalu.terdaftar === null ? null : lalu, kini, akhir, parameterPadaHari(akhir));
  });
}

/**
 * The figures of a whole village for each month asked (ascending), from the counted catatan of each of its families.
 * Always the whole village, so that figures are replaced and never incremented (records-and-sync.md 7).
 */
export function hitungDesa(catatanPerKeluarga: ReadonlyMap<string, readonly Catatan[]>, bulanList: readonly Bulan[]): Map<Bulan, AngkaPerIndikator> {
  const potretBulan = bulanList.map((): KeluargaPotret[] => []);
  const parameterBulan = new Map(bulanList.map((bulan) => [akhirBulan(bulan), parameterPada(akhirBulan(bulan))]));
  for (const [id, catatan] of catatanPerKeluarga) {
    const potret = potretPerBulan(id, susunCatatan(catatan), bulanList, (hari) => parameterBulan.get(hari) ?? parameterPada(hari));
    for (const [indeks, satu] of potret.entries()) potretBulan[indeks]?.push(satu);
  }
  return new Map(bulanList.map((bulan, indeks) => [bulan, hitungSemua(potretBulan[indeks] ?? [])]));
}
