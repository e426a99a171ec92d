// The answers of the registration card K/0, shared by registering a group and changing its card (poktan.md 2).

import * as z from 'zod/mini';
import { zTanggal } from '../catatan/catatan.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { PENERBIT_SK, SUMBER_DANA } from '../imp/pilihan.ts';
import type { Tanggal } from '../tanggal.ts';
import { nilaiPilihan } from '../teks.ts';
import { BASIS_PIKR, PEMBINA, PENGELOLA_PIKR } from './pilihan.ts';

const pendek = z.nullable(z.string().check(z.trim(), z.maxLength(100)));
/** Values of lists that differ by kind of group and grow with the years: what a list no longer knows stays readable. */
export const zDaftarNilai = z.array(z.string().check(z.regex(/^[a-z0-9-]+$/), z.maxLength(40))).check(z.maxLength(60));
const zDana = z.array(z.enum(nilaiPilihan(SUMBER_DANA))).check(z.maxLength(SUMBER_DANA.length));

export const isiKartu = {
  nama: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  /** Register number within the desa, as written on the card. */
  noRegister: z.nullable(z.string().check(z.trim(), z.maxLength(30))),
  alamat: z.nullable(z.string().check(z.maxLength(200))),
  pembinaJabatan: z.nullable(z.enum(nilaiPilihan(PEMBINA))),
  pembinaNama: pendek,
  /** Whether there is a decree; null: not asked. */
  sk: z.nullable(z.boolean()),
  skNomor: pendek,
  skTanggal: z.nullable(zTanggal),
  skPenerbit: z.nullable(z.enum(nilaiPilihan(PENERBIT_SK))),
  sumberDana: zDana,
  keterpaduan: zDaftarNilai,
  /** National priority project; only BKR and BKL are asked. */
  prioritas: z.nullable(z.boolean()),
  sarana: zDaftarNilai,
  /** PIK-R only. */
  basis: z.nullable(z.enum(nilaiPilihan(BASIS_PIKR))),
  pengelola: z.nullable(z.enum(nilaiPilihan(PENGELOLA_PIKR))),
  /** UPPKA only. */
  jenisUsaha: pendek,
  modalSumber: zDana,
  /** Rupiah. */
  modalJumlah: z.nullable(z.int().check(z.nonnegative(), z.maximum(10_000_000_000))),
  /** UPPKA and PIK-R only. */
  tahap: z.nullable(z.string().check(z.regex(/^[a-z0-9-]+$/), z.maxLength(40))),
};

const zKartu = z.object(isiKartu);
export type KartuPoktan = z.output<typeof zKartu>;

/** Refusals about the card's own answers. */
export const tolakKartu = ({ skTanggal }: KartuPoktan, terjadi: Tanggal): Tolakan[] =>
  skTanggal !== null && skTanggal > terjadi ? [tolak('sk-sesudah-kartu', 'skTanggal')] : [];

/** The card alone, out of answers that hold more. */
export const ambilKartu = (isi: KartuPoktan): KartuPoktan =>
  Object.fromEntries(Object.keys(isiKartu).map((kunci) => [kunci, isi[kunci as keyof KartuPoktan]])) as KartuPoktan;
