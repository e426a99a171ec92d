// The list of a desk: every report of an area and month, with oddities and main figures where the area is small enough to be checked one by one.
import { idLaporan } from '@lini/core/pelaporan/id-laporan.ts';
import { ajuanKini, isMasuk, type LaporanBulan } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { DaftarLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { type Bulan, tambahBulan } from '@lini/core/tanggal.ts';
import type { Wilayah } from '@lini/core/wilayah/wilayah.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { type LaporanWilayah, loadLaporan, loadWilayah } from '../../platform/sql/laporan.ts';
import { kecamatanDari, readSamar, saring } from '../../platform/sql/samar.ts';
import { getWilayah, isBernama } from '../../platform/sql/wilayah.ts';
import { ANGKA_BARIS, type PandanganBaris, susunBaris } from './baris.ts';
import { readPengaju } from './pengaju.ts';

/** Months before that tell what is odd. */
const SEBELUM = 2;

const angkaKini = (laporan: LaporanBulan) => ajuanKini(laporan)?.angka ?? null;

/** The reports of the same institution in the months before, newest first; those nobody sent are left out. */
export const laporanSebelum = (institusi: string, bulan: Bulan, lama: ReadonlyMap<string, LaporanBulan>): LaporanBulan[] =>
  Array.from({ length: SEBELUM }, (_, ke) => lama.get(idLaporan(institusi, tambahBulan(bulan, -1 - ke)))).filter((satu) => satu !== undefined);

/** An institution whose card came after the lock is no row, unless it sent a report. */
const isTampak = ({ isWajib, laporan }: LaporanWilayah): boolean => isWajib || isMasuk(laporan);

/** Draws the row of each report of a kecamatan or village, for one viewer. */
export async function susunSemua(tx: Tx, pembaca: string, tempat: Pick<Wilayah, 'kode' | 'tingkat'>, bulan: Bulan, daftar: readonly LaporanWilayah[]) {
  const bernama = await isBernama(tx);
  const lama = await loadLaporan(
    tx,
    tempat,
    Array.from({ length: SEBELUM }, (_, ke) => tambahBulan(bulan, -1 - ke)),
    bernama ? 'semua' : 'desa',
  );
  const lalu = (satu: LaporanWilayah): LaporanBulan | undefined => lama.get(idLaporan(satu.institusi, tambahBulan(bulan, -1)));
  const samar = await readSamar(tx, tempat, [bulan, tambahBulan(bulan, -1)], ANGKA_BARIS);
  const pengaju = await readPengaju(
    tx,
    daftar.map((satu) => satu.laporan),
  );
  return daftar.filter(isTampak).map((satu) => {
    const laporanLalu = lalu(satu);
    const pandangan: PandanganBaris = {
      pembaca,
      pengaju: pengaju.get(satu.laporan.id) ?? null,
      isBernama: bernama,
      isDenganAngka: true,
      sebelum: laporanSebelum(satu.institusi, bulan, lama),
      angka: saring(angkaKini(satu.laporan), samar(bulan).desa(satu.desa)),
      lalu: laporanLalu ? saring(angkaKini(laporanLalu), samar(tambahBulan(bulan, -1)).desa(satu.desa)) : null,
    };
    return susunBaris(satu, pandangan);
  });
}

const TANPA_ANGKA = { pengaju: null, isBernama: false, isDenganAngka: false, sebelum: [], angka: null, lalu: null } as const;

/** The reports of an area and month; throws `tidak-ditemukan` or `di-luar-wilayah`. */
export async function readDaftar(tx: Tx, pembaca: string, kode: string, bulan: Bulan): Promise<DaftarLaporan> {
  const { desaSeluruh, ...wilayah } = await getWilayah(tx, kode);
  if (wilayah.tingkat === 'kabupaten' || wilayah.tingkat === 'provinsi') {
    const daftar = await loadWilayah(tx, wilayah, bulan, 'tanpa');
    return { wilayah, bulan, baris: daftar.filter(isTampak).map((satu) => susunBaris(satu, { ...TANPA_ANGKA, pembaca })) };
  }
  const tempat = (await isBernama(tx)) ? wilayah : kecamatanDari(wilayah);
  const daftar = await loadWilayah(tx, tempat, bulan, (await isBernama(tx)) ? 'semua' : 'desa');
  const baris = await susunSemua(tx, pembaca, tempat, bulan, daftar);
  return { wilayah, bulan, baris: baris.filter((satu) => wilayah.tingkat !== 'desa' || satu.desa === wilayah.kode) };
}
