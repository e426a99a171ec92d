// A sheet of an area from the figures the server gives: head of the form, figures of the month and of the year, parts, what is withheld.
import type { Akun } from '@lini/core/akses/akun.ts';
import type { AngkaWilayah, Tren } from '@lini/core/indikator/angka-wire.ts';
import type { DaerahKepala, KepalaLembar, LembarAngka } from '@lini/core/laporan/bahan-lembar.ts';
import type { Lembar } from '@lini/core/laporan/lembar.ts';
import { susunTersamar } from '@lini/core/laporan/lembar-samar.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { teks } from '@lini/core/teks.ts';
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

/** The sheet; `tren` holds the months of the year that have figures. */
export function susunLembar(akun: Akun, definisi: LembarAngka, data: AngkaWilayah, tren: Tren | null, hariIni: Tanggal): Lembar {
  const bulanList = tren?.bulan ?? [];
  const lembar = susunTersamar(
    definisi,
    {
      kepala: susunKepala(akun, data, hariIni),
      angka: data.angka,
      setahun: new Map(bulanList.map(({ bulan, angka }) => [bulan, angka])),
      bagian: data.bagian.map(({ wilayah, angka }) => ({ kode: wilayah.kode, nama: wilayah.nama, angka })),
      ppm: null,
    },
    {
      angka: data.samar ?? {},
      setahun: new Map(bulanList.map(({ bulan, samar }) => [bulan, samar ?? {}])),
      bagian: new Map(data.bagian.map(({ wilayah, samar }) => [wilayah.kode, samar ?? {}])),
    },
  );
  return akun.isContoh ? { ...lembar, catatan: [...lembar.catatan, CONTOH] } : lembar;
}
