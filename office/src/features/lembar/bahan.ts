// A sheet of an area from the figures the server gives: head of the form, figures of the month and of the year, parts, what is withheld.
import type { Akun } from '@lini/core/akses/akun.ts';
import type { AngkaWilayah, Tren } from '@lini/core/indikator/angka-wire.ts';
import type { BahanAngka, DaerahKepala, KepalaLembar, LembarAngka } from '@lini/core/laporan/bahan-lembar.ts';
import type { Lembar } from '@lini/core/laporan/lembar.ts';
import { dariMasuk } from '@lini/core/laporan/lembar-masuk.ts';
import { susunTersamar } from '@lini/core/laporan/lembar-samar.ts';
import { type BahanTersamar, kunciBahan, type SumberTerkunci } from '@lini/core/laporan/lembar-terkunci.ts';
import type { RekapLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import type { Bulan, Tanggal } from '@lini/core/tanggal.ts';
import { teks } from '@lini/core/teks.ts';
import { ppmPada } from '@lini/core/tetapan/ppm.ts';
import type { DaftarPpm } from '@lini/core/tetapan/tetapan-wire.ts';
import { indukWilayah, tingkatKode } from '@lini/core/wilayah/wilayah.ts';
import { namaWilayah } from '../../app/nama-wilayah.ts';

/** The area of a level on the way up from `kode`; null above the level asked for. */
function daerah(akun: Akun, kode: string, tingkat: 'kabupaten' | 'kecamatan' | 'desa', nama: string): DaerahKepala | null {
  let satu: string | null = kode;
  while (satu !== null && tingkatKode(satu) !== tingkat) satu = indukWilayah(satu);
  if (satu === null) return null;
  if (satu === kode) return { nama, kode };
  const dariDesa = tingkat === 'kabupaten' ? akun.desa.find((desa) => desa.kode.startsWith(`${satu}.`))?.kabupaten : undefined;
  return { nama: (dariDesa ?? namaWilayah(akun, satu)).replace(/^Kabupaten /, ''), kode: satu };
}

function susunKepala(akun: Akun, { wilayah, bulan }: AngkaWilayah, hariIni: Tanggal): KepalaLembar {
  const cari = (tingkat: 'kabupaten' | 'kecamatan' | 'desa') => daerah(akun, wilayah.kode, tingkat, wilayah.nama.replace(/^Kabupaten /, ''));
  return {
    tingkat: wilayah.tingkat,
    kabupaten: cari('kabupaten'),
    kecamatan: cari('kecamatan'),
    desa: cari('desa'),
    rt: null,
    bulan,
    pelapor: null,
    noRegister: null,
    pembina: null,
    dibuat: hariIni,
  };
}

const CONTOH = teks('Data contoh: orang dan keluarga di sini rekaan.', 'Demo data: the people and families here are invented.');

/** The reports behind the sheet; null: none was asked for. */
function sumberTerkunci([kini, ...lain]: readonly RekapLaporan[]): SumberTerkunci | null {
  if (!kini) return null;
  const setahun = [kini, ...lain].flatMap(({ bulan, seluruh }) => (seluruh.terkunci ? [[bulan, seluruh.terkunci] as const] : []));
  const ralat = kini.ralat.filter(({ jenis, isDisetujui }) => jenis === 'ppkbd' && isDisetujui === true);
  return { seluruh: kini.seluruh, bagian: kini.bagian, ralat, setahun: new Map(setahun) };
}

/** The targets of the village of a sheet; null: none were set, or the area is no village. */
function susunPpm(ppm: DaftarPpm | null, kode: string, bulan: Bulan): BahanAngka['ppm'] {
  const desa = ppm?.desa.find((satu) => satu.kode === kode);
  const terbaru = desa?.target && desa.ditetapkan ? { target: desa.target, ditetapkan: desa.ditetapkan } : null;
  return ppmPada(kode, bulan, terbaru, ppm?.terkunci ?? []);
}

export type DataBahan = {
  readonly angka: AngkaWilayah;
  readonly tren: Tren | null;
  readonly rekap: readonly RekapLaporan[];
  readonly ppm: DaftarPpm | null;
};

/** What the sheet is made from: locked figures where the month is locked. `tren` holds the months of the year that have figures. */
export function susunBahan(akun: Akun, definisi: LembarAngka, { angka: data, tren, rekap, ppm }: DataBahan, hariIni: Tanggal): BahanTersamar {
  const bulanList = tren?.bulan ?? [];
  const hidup: BahanTersamar = {
    bahan: {
      kepala: susunKepala(akun, data, hariIni),
      angka: data.angka,
      setahun: new Map(bulanList.map(({ bulan, angka }) => [bulan, angka])),
      bagian: data.bagian.map(({ wilayah, angka }) => ({ kode: wilayah.kode, nama: wilayah.nama, angka })),
      ppm: susunPpm(ppm, data.wilayah.kode, data.bulan),
    },
    samar: {
      angka: data.samar ?? {},
      setahun: new Map(bulanList.map(({ bulan, samar }) => [bulan, samar ?? {}])),
      bagian: new Map(data.bagian.map(({ wilayah, samar }) => [wilayah.kode, samar ?? {}])),
    },
  };
  const sumber = sumberTerkunci(rekap);
  return sumber ? dariMasuk(definisi, kunciBahan(definisi, hidup, sumber), sumber) : hidup;
}

/** The sheet. */
export function susunLembar(akun: Akun, definisi: LembarAngka, { bahan, samar }: BahanTersamar): Lembar {
  const lembar = susunTersamar(definisi, bahan, samar);
  return akun.isContoh ? { ...lembar, catatan: [...lembar.catatan, CONTOH] } : lembar;
}
