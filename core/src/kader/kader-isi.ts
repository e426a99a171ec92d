// The answers of a cadre's card, shared by entering and changing it.
import * as z from 'zod/mini';
import { zTanggal } from '../catatan/catatan.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { LAHIR_TERTUA } from '../keluarga/anggota-isi.ts';
import { tolakNik } from '../keluarga/nik.ts';
import { JENIS_KELAMIN, NIK_KOSONG } from '../keluarga/pilihan.ts';
import type { Tanggal } from '../tanggal.ts';
import { nilaiPilihan } from '../teks.ts';
import type { Kader, PelatihanKader } from './kader.ts';
import { type JenisPelatihan, PELATIHAN, PENDIDIKAN_KADER } from './pilihan.ts';

/** The field that keeps the year of one kind of training. */
export const isianTahun = (jenis: JenisPelatihan): `tahun-${JenisPelatihan}` => `tahun-${jenis}`;

export const TAHUN_TERTUA = 1970;
export const TAHUN_TERMUDA = 2100;
const zTahun = z.nullable(z.int().check(z.gte(TAHUN_TERTUA), z.lte(TAHUN_TERMUDA)));

export const isiKader = {
  nama: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  nik: z.nullable(z.string().check(z.maxLength(30))),
  nikKosong: z.nullable(z.enum(nilaiPilihan(NIK_KOSONG))),
  jenisKelamin: z.enum(nilaiPilihan(JENIS_KELAMIN)),
  lahir: z.nullable(zTanggal),
  alamat: z.string().check(z.maxLength(200)),
  pendidikan: z.nullable(z.enum(nilaiPilihan(PENDIDIKAN_KADER))),
  pelatihan: z.array(z.enum(nilaiPilihan(PELATIHAN))).check(z.maxLength(PELATIHAN.length)),
  'tahun-pencatatan': zTahun,
  'tahun-konseling': zTahun,
  'tahun-advokasi': zTahun,
  'tahun-kie': zTahun,
  'tahun-e-learning': zTahun,
  'tahun-lainnya': zTahun,
};

const skema = z.object(isiKader);
export type IsiKader = z.infer<typeof skema>;

/** Refusals about a card on the day it was written. */
export function tolakIsiKader(isi: IsiKader, terjadi: Tanggal): Tolakan[] {
  const nik = isi.nik === null ? (isi.nikKosong === null ? [tolak('nik-alasan-wajib', 'nik')] : []) : tolakNik(isi.nik, 'nik');
  if (nik.length > 0) return nik;
  if (isi.lahir !== null && isi.lahir > terjadi) return [tolak('tanggal-sebelum-lahir', 'lahir')];
  if (isi.lahir !== null && isi.lahir < LAHIR_TERTUA) return [tolak('tanggal-terlalu-lama', 'lahir')];
  const tahunIni = Number(terjadi.slice(0, 4));
  const tahunDepan = isi.pelatihan.find((jenis) => (isi[isianTahun(jenis)] ?? 0) > tahunIni);
  return tahunDepan ? [tolak('tanggal-masa-depan', isianTahun(tahunDepan))] : [];
}

/** The cadre with the card's answers; `id` names the catatan that gave them. */
export function terapkanKartu(kader: Kader, isi: IsiKader, id: string): Kader {
  const { nama, nik, nikKosong, jenisKelamin, lahir, alamat, pendidikan } = isi;
  const pelatihanKartu = isi.pelatihan.map(
    (jenis): PelatihanKader => ({ id: `${id} ${jenis}`, jenis, tanggal: null, tahun: isi[isianTahun(jenis)], hari: null, isBersertifikat: null }),
  );
  return { ...kader, nama, nik, nikKosong, jenisKelamin, lahir, alamat, pendidikan, pelatihanKartu };
}
