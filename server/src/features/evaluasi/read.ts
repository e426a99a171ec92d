// Reads evaluations for screens: the institutions of an area in a month, and one institution with the lines of the rubric.
import { keadaanHariIni } from '@lini/core/klasifikasi/imp/evaluasi.ts';
import type { DaftarEvaluasi, SatuEvaluasi } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import { kalimatBaris } from '@lini/core/klasifikasi/imp/kalimat.ts';
import { nilaiInstitusi } from '@lini/core/klasifikasi/imp/nilai.ts';
import { akhirBulan, type Bulan, bulanDari, type Tanggal, tambahBulan } from '@lini/core/tanggal.ts';
import { isDalamWilayah } from '@lini/core/wilayah/wilayah.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { loadRubrik } from '../../platform/sql/rubrik.ts';
import { type BarisSql, loadBulan, loadKeadaan, loadSatu, tulisBaris } from './baris.ts';
import { loadPembanding } from './sebaya.ts';
import { getWilayah, loadBagian } from './wilayah.ts';

/** Whether what is open in a month is open today: in the one that runs, and in the last closed one, from which an office works. */
const isKini = (bulan: Bulan, hariIni: Tanggal): boolean => bulan >= tambahBulan(bulanDari(hariIni), -1);

/** The institutions of an area in a month; in the last closed one with what was decided, proposed, replied and agreed since. */
export async function readDaftar(tx: Tx, kode: string, bulan: Bulan, hariIni: Tanggal): Promise<DaftarEvaluasi> {
  const wilayah = await getWilayah(tx, kode);
  const kab = kode.slice(0, 5);
  const semua = await loadBulan(tx, kab, bulan);
  const pembanding = await loadPembanding(tx, kab, bulan);
  const kini = isKini(bulan, hariIni) ? await loadKeadaan(tx, kab, bulanDari(hariIni)) : null;
  const keadaan = ({ id, isi }: BarisSql) => (kini === null ? isi : keadaanHariIni(kini.get(id) ?? isi, hariIni));
  const daftar = semua.filter((satu) => isDalamWilayah(satu.desa, kode)).map((satu) => tulisBaris(satu, pembanding, keadaan(satu)));
  return { wilayah, bulan, hariIni, keadaanPada: kini === null ? akhirBulan(bulan) : hariIni, bagian: [...(await loadBagian(tx, wilayah))], daftar };
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
  const terbaru = keadaanHariIni((semua[0] ?? kini).isi, hariIni);
  const isHariIni = isKini(kini.bulan, hariIni);
  const keadaan = isHariIni ? terbaru : kini.isi;
  return {
    kini: tulisBaris(kini, pembanding, keadaan),
    bulan: kini.bulan,
    hariIni,
    keadaanPada: isHariIni ? hariIni : akhirBulan(kini.bulan),
    sesudah: !isHariIni && terbaru.putus !== null && terbaru.putus.tanggal > akhirBulan(kini.bulan) ? terbaru.putus : null,
    rinci: keadaan.rinci ? { ...keadaan.rinci, binaan: [...keadaan.rinci.binaan] } : null,
    dinilai: kini.isi.bukti && { bulan: kini.isi.bukti.bulan, sampai: kini.isi.bukti.sampai },
    ...(await susunBaris(tx, kini)),
    riwayat: semua.map(({ bulan: satu, isi }) => ({ bulan: satu, hitung: isi.hitung, putus: isi.putus?.kelas ?? null, nilai: isi.nilai, rubrik: isi.rubrik })),
  };
}
