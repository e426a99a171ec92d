// What figure sheets of random villages are made from, as the phone makes it and as the office does.
import { hitungDaftar } from '@lini/core/indikator/hitung.ts';
import { type AngkaPerIndikator, jumlahkanAngka } from '@lini/core/indikator/indikator.ts';
import type { BahanAngka, LembarAngka } from '@lini/core/laporan/bahan-lembar.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';
import { akhirBulan, type Bulan, daftarBulan } from '@lini/core/tanggal.ts';
import fc from 'fast-check';
import { kepalaUji } from './cacat-lembar.ts';
import { type DesaAcak, potretDesaAcak } from './desa-acak.ts';

/** Months in which the random villages live. */
export const bulanAcak: fc.Arbitrary<Bulan> = fc.constantFrom(...daftarBulan('2025-06', '2026-05'));

/** The village on the last day of a month. */
export const potretBulanAcak = (desa: DesaAcak, bulan: Bulan): DesaPotret => potretDesaAcak(desa, akhirBulan(bulan));

/** The figures of the ids given. */
export const hitungAcak = (idList: readonly string[], desa: DesaAcak, bulan: Bulan): AngkaPerIndikator =>
  hitungDaftar(
    INDIKATOR.filter(({ id }) => idList.includes(id)),
    potretBulanAcak(desa, bulan),
  );

/** As the phone makes it: only the ids the sheet names. */
export function bahanDesa({ indikator, alir }: LembarAngka, desa: DesaAcak, bulan: Bulan): BahanAngka {
  const bulanList = alir.length === 0 ? [] : daftarBulan(`${bulan.slice(0, 4)}-01`, bulan);
  const setahun = new Map(bulanList.map((satu) => [satu, hitungAcak(alir, desa, satu)]));
  return { kepala: kepalaUji(bulan), angka: hitungAcak(indikator, desa, bulan), setahun, bagian: [], ppm: null };
}

/** As the office makes it: parts with their own figures. */
export function bahanDaerah(tingkat: 'kecamatan' | 'kabupaten', bagian: readonly AngkaPerIndikator[], bulan: Bulan): BahanAngka {
  const angka = jumlahkanAngka(bagian);
  const kepala = kepalaUji(bulan, { tingkat, desa: null });
  return {
    kepala,
    angka,
    setahun: new Map([[bulan, angka]]),
    bagian: bagian.map((satu, ke) => ({ kode: `63.11.0${ke + 1}`, nama: `Daerah ${ke + 1}`, angka: satu })),
    ppm: null,
  };
}
