// Works the small counts of a report out of the picture of its month.
import { listAnggota } from '../poktan/poktan.ts';
import type { DesaPotret } from '../potret/potret.ts';
import { awalBulan, bulanDari, type Tanggal } from '../tanggal.ts';
import type { CiriLaporan } from './ciri.ts';

function hitungHari(tanggal: readonly Tanggal[]): { readonly hari: number; readonly sehari: number } {
  const perHari = Map.groupBy(tanggal, (satu) => satu);
  return { hari: perHari.size, sehari: Math.max(0, ...[...perHari.values()].map((satu) => satu.length)) };
}

/** The counts of the month of `desa.pada`, up to that day. */
export function ciriLaporan(desa: DesaPotret): CiriLaporan {
  const awal = awalBulan(bulanDari(desa.pada));
  const isBulanIni = ({ tanggal }: { readonly tanggal: Tanggal }): boolean => tanggal >= awal && tanggal <= desa.pada;
  const kunjungan = desa.keluarga.flatMap(({ keluarga }) => keluarga.kunjungan.filter(isBulanIni).map((satu) => satu.tanggal));
  const berat = desa.keluarga.flatMap(({ keluarga }) =>
    [...keluarga.anak.values()].flatMap(({ ukur }) => ukur.filter(isBulanIni).flatMap((satu) => satu.berat ?? [])),
  );
  const pertemuan = desa.poktan.flatMap(({ poktan }) =>
    poktan.pertemuan.filter(isBulanIni).map((satu) => satu.hadir.length + (satu.tamuKeluarga ?? 0) + (satu.tamuRemaja ?? 0) > listAnggota(poktan).length),
  );
  const { hari, sehari } = hitungHari(kunjungan);
  return {
    kunjungan: kunjungan.length,
    hariKunjungan: hari,
    kunjunganSehari: sehari,
    timbangan: berat.length,
    timbanganBulat: berat.filter(Number.isInteger).length,
    pertemuan: pertemuan.length,
    pertemuanLebih: pertemuan.filter(Boolean).length,
  };
}
