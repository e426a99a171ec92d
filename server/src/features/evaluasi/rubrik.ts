// The rubrics of an office: read, tried over the last closed month, and added as a new version. Written by the kabupaten only.
import { bandingKelompok } from '@lini/core/klasifikasi/banding-kelompok.ts';
import { bandingRubrik } from '@lini/core/klasifikasi/imp/banding.ts';
import type { DaftarRubrik, Pratinjau, RubrikBaru } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import { type IsiRubrik, type Rubrik, rubrikPada } from '@lini/core/klasifikasi/imp/rubrik.ts';
import { RUBRIK_AWAL } from '@lini/core/klasifikasi/imp/rubrik-awal.ts';
import { awalBulan, bulanDari, type Tanggal, tambahBulan } from '@lini/core/tanggal.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import { json, type Tx } from '../../platform/sql/connect.ts';
import { bacaRubrik, loadBarisRubrik, loadRubrik } from '../../platform/sql/rubrik.ts';
import { loadBulan } from './baris.ts';
import { loadBahan } from './kelompok.ts';

/** The kabupaten of the account: of its villages, the first. Throws when it sees none. */
async function getKab(tx: Tx): Promise<string> {
  const [baris] = await tx<{ kab: string }[]>`select left(d, 5) as kab from desa_terlihat() d order by 1 limit 1`;
  if (!baris) throw new GalatHttp('di-luar-wilayah');
  return baris.kab;
}

const isBoleh = async (tx: Tx, kab: string): Promise<boolean> => (await tx<[{ boleh: boolean }]>`select akun_kabupaten(${kab}) as boleh`)[0].boleh;

const bentuk = ({ berlakuDari, catatan, gabung, isHitungGanda, bulanPoktan, poktan, baris }: IsiRubrik): IsiRubrik => ({
  berlakuDari,
  catatan,
  gabung,
  isHitungGanda,
  bulanPoktan,
  ...(poktan === undefined ? {} : { poktan }),
  baris,
});

/** A judgement of a closed month stays: a new rubric counts from the month that runs, at the earliest. */
const palingAwal = (hariIni: Tanggal): Tanggal => awalBulan(bulanDari(hariIni));

/** All versions, and which is in force today. */
export async function readRubrik(tx: Tx, hariIni: Tanggal): Promise<DaftarRubrik> {
  const kab = await getKab(tx);
  const baris = await loadBarisRubrik(tx, kab);
  const semua = [
    { rubrik: RUBRIK_AWAL, dibuat: null, alasan: null },
    ...baris.map((satu) => ({ rubrik: bacaRubrik(satu), dibuat: satu.dibuat.toISOString(), alasan: satu.alasan })),
  ];
  const berlaku =
    rubrikPada(
      semua.map((satu) => satu.rubrik),
      hariIni,
    )?.versi ?? 0;
  return { daftar: semua, berlaku, palingAwal: palingAwal(hariIni), isBolehUbah: await isBoleh(tx, kab) };
}

/** Who would change class, over the evidence of the last closed month. */
export async function tryRubrik(tx: Tx, isi: IsiRubrik, hariIni: Tanggal): Promise<Pratinjau> {
  const kab = await getKab(tx);
  if (!(await isBoleh(tx, kab))) throw new GalatHttp('tidak-berhak');
  const bulan = tambahBulan(bulanDari(hariIni), -1);
  const semua = await loadBulan(tx, kab, bulan);
  const kini = rubrikPada(await loadRubrik(tx, kab), hariIni) ?? RUBRIK_AWAL;
  const baru: Rubrik = { ...bentuk(isi), versi: kini.versi + 1, basis: 'perkiraan' };
  const bukti = semua.flatMap(({ id, jenis, isi: { bukti: satu } }) => (satu === null ? [] : [{ id, jenis, bukti: satu }]));
  const { ubah, ...hitung } = bandingRubrik(kini, baru, bukti);
  const perId = new Map(semua.map((satu) => [satu.id, satu]));
  const bahan = await loadBahan(tx, kab, bulan);
  const kelompokPerId = new Map(bahan.map((satu) => [satu.id, satu]));
  const kelompok = bandingKelompok(kini, baru, bahan);
  return {
    bulan,
    ...hitung,
    kelompok: {
      ...kelompok,
      ubah: kelompok.ubah.flatMap((satu) => {
        const baris = kelompokPerId.get(satu.id);
        return baris ? [{ ...satu, nama: baris.nama, namaDesa: baris.namaDesa, jenis: baris.jenis }] : [];
      }),
    },
    ubah: ubah.flatMap((satu) => {
      const baris = perId.get(satu.id);
      return baris ? [{ ...satu, peran: [...satu.peran], nama: baris.nama, namaDesa: baris.namaDesa, jenis: baris.jenis }] : [];
    }),
  };
}

/** Adds a version. It judges the month it counts from once that has closed, so that nothing is counted anew today. Throws `tidak-berhak` or `rubrik-mundur`. */
export async function addRubrik(tx: Tx, akun: string, { rubrik, alasan }: RubrikBaru, hariIni: Tanggal): Promise<void> {
  const kab = await getKab(tx);
  if (!(await isBoleh(tx, kab))) throw new GalatHttp('tidak-berhak');
  if (rubrik.berlakuDari < palingAwal(hariIni)) throw new GalatHttp('rubrik-mundur', 'berlakuDari');
  // Two at once would both be given the same number.
  await tx`select pg_advisory_xact_lock(hashtext('lini.rubrik'), hashtext(${kab}))`;
  await tx`
    insert into rubrik (kab, versi, berlaku_dari, isi, oleh, alasan)
    select ${kab}, coalesce(max(versi), 0) + 1, ${rubrik.berlakuDari}, ${json(tx, bentuk(rubrik))}, ${akun}, ${alasan} from rubrik where kab = ${kab}`;
}
