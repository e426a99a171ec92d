// The change code of a member in one month, as column 25 of Rekapitulasi Data Keluarga has it (forms.md 3.4).
import type { Anggota } from '../../keluarga/keluarga.ts';
import type { KeluargaPotret } from '../../potret/potret.ts';
import { akhirBulan, bulanDari, type Tanggal, tambahBulan } from '../../tanggal.ts';

/** 1 menikah, 2 bercerai, 3 meninggal, 4 pindah, 5 anggota keluarga baru. */
export type KodeMutasi = 1 | 2 | 3 | 4 | 5;

/**
 * What happened to a member in the month of the picture, against the end of the month before; several changes in the order of
 * the codes. Everyone of a family first registered in the month is new to the book, not to the family: no code.
 */
export function mutasiAnggota({ keluarga, pada, padaHari }: KeluargaPotret, anggota: Anggota): KodeMutasi[] {
  const isBulanIni = (hari: Tanggal | null): boolean => hari !== null && bulanDari(hari) === bulanDari(pada);
  const keluargaLalu = padaHari(akhirBulan(tambahBulan(bulanDari(pada), -1)))?.keluarga ?? null;
  const lalu = keluargaLalu?.anggota.get(anggota.id) ?? null;
  const isNikah = lalu !== null && lalu.statusKawin !== 'kawin' && anggota.statusKawin === 'kawin';
  const isTercatatNikah = keluarga.pernikahan.some((satu) => satu.istriId === anggota.id && isBulanIni(satu.tanggal));
  const isPergi = isBulanIni(anggota.pindah) || (anggota.pindah === null && anggota.meninggal === null && isBulanIni(keluarga.pindah));
  const kode: (readonly [KodeMutasi, boolean])[] = [
    [1, isNikah || isTercatatNikah],
    [2, lalu?.statusKawin === 'kawin' && anggota.statusKawin === 'cerai-hidup'],
    [3, isBulanIni(anggota.meninggal)],
    [4, isPergi],
    [5, keluargaLalu !== null && lalu === null],
  ];
  return kode.filter(([, isTerjadi]) => isTerjadi).map(([nomor]) => nomor);
}
