// Reads evaluations for screens: the institutions of an area in a month, and one institution with the lines of the rubric.
import type { DaftarEvaluasi, SatuEvaluasi } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import { kalimatBaris } from '@lini/core/klasifikasi/imp/kalimat.ts';
import { nilaiInstitusi } from '@lini/core/klasifikasi/imp/nilai.ts';
import type { Bulan, Tanggal } from '@lini/core/tanggal.ts';
import { isDalamWilayah } from '@lini/core/wilayah/wilayah.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { loadRubrik } from '../../platform/sql/rubrik.ts';
import { type BarisSql, loadBulan, loadSatu, tulisBaris } from './baris.ts';
import { loadPembanding } from './sebaya.ts';
import { getWilayah, loadBagian } from './wilayah.ts';

/** The institutions of an area in a month. */
export async function readDaftar(tx: Tx, kode: string, bulan: Bulan, hariIni: Tanggal): Promise<DaftarEvaluasi> {
  const wilayah = await getWilayah(tx, kode);
  const semua = await loadBulan(tx, kode.slice(0, 5), bulan);
  const pembanding = await loadPembanding(tx, kode.slice(0, 5), bulan);
  const daftar = semua.filter((satu) => isDalamWilayah(satu.desa, kode)).map((satu) => tulisBaris(satu, pembanding));
  return { wilayah, bulan, hariIni, bagian: [...(await loadBagian(tx, wilayah))], daftar };
}

/** The lines of the rubric by which the row was judged. */
async function susunBaris(tx: Tx, { desa, jenis, isi }: BarisSql): Promise<Pick<SatuEvaluasi, 'baris' | 'berikut'>> {
  const rubrik = (await loadRubrik(tx, desa.slice(0, 5))).find((satu) => satu.versi === isi.rubrik);
  if (isi.bukti === null || rubrik === undefined) return { baris: [], berikut: null };
  const { baris, berikut } = nilaiInstitusi(isi.bukti, jenis, rubrik);
  const kurang = new Set(berikut?.kurang);
  return {
    baris: baris.map((satu) => ({
      peran: satu.peran,
      tingkat: satu.tingkat,
      kalimat: kalimatBaris(satu),
      isTercapai: satu.isTercapai,
      isUntukBerikut: kurang.has(satu),
    })),
    berikut: berikut?.kelas ?? null,
  };
}

/** One institution in a month (its newest when left out), and the months before. */
export async function readSatu(tx: Tx, id: string, bulan: Bulan | null, hariIni: Tanggal): Promise<SatuEvaluasi> {
  const semua = await loadSatu(tx, id);
  const kini = bulan === null ? semua[0] : semua.find((satu) => satu.bulan === bulan);
  if (!kini) throw new GalatHttp('tidak-ditemukan', 'id');
  const pembanding = await loadPembanding(tx, kini.desa.slice(0, 5), kini.bulan);
  return {
    kini: tulisBaris(kini, pembanding),
    bulan: kini.bulan,
    hariIni,
    dinilai: kini.isi.bukti && { bulan: kini.isi.bukti.bulan, sampai: kini.isi.bukti.sampai },
    ...(await susunBaris(tx, kini)),
    riwayat: semua.map(({ bulan: satu, isi }) => ({ bulan: satu, hitung: isi.hitung, putus: isi.putus?.kelas ?? null, nilai: isi.nilai, rubrik: isi.rubrik })),
  };
}
