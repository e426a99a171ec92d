// A6: weddings of the month in which the wife was under the legal age.
import { parameterPada } from '../parameter/parameter.ts';
import type { KeluargaPotret } from '../potret/potret.ts';
import { bulanDari, umurTahun } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

/** Ages of the wives at the weddings of the month; a wife whose birth date is not known is left out of both counts. */
function listUmur({ keluarga, pada }: KeluargaPotret): { umur: number; batas: number }[] {
  return keluarga.pernikahan.flatMap(({ tanggal, istriId }) => {
    const lahir = keluarga.anggota.get(istriId)?.lahir ?? null;
    const isBulanIni = bulanDari(tanggal) === bulanDari(pada) && tanggal <= pada;
    return isBulanIni && lahir !== null ? [{ umur: umurTahun(lahir, tanggal), batas: parameterPada(tanggal)['pup.legalMinAge'] }] : [];
  });
}

export const a6KawinDiBawah19: IndikatorKeluarga = {
  id: 'A6',
  judul: teks('Menikah di bawah 19 tahun', 'Married under 19'),
  rumus: teks(
    'Pernikahan bulan ini yang istrinya belum 19 tahun, dari pernikahan bulan ini yang tanggal lahir istrinya diketahui; status belum kawin yang diubah menjadi kawin dihitung pernikahan',
    "Weddings of the month with a wife under 19, out of those whose wife's birth date is known; a status changed from unmarried to married counts as a wedding",
  ),
  satuan: 'persen',
  sifat: 'alir',
  arah: 'turun',
  sumber: { basis: 'perkiraan', rujukan: 'Batas umur: UU 16/2019 (19 tahun); rumus pilihan Lini' },
  subjek: 'keluarga',
  pembilang: (potret) => listUmur(potret).filter(({ umur, batas }) => umur < batas).length,
  penyebut: (potret) => listUmur(potret).length,
};
