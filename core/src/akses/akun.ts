// The signed-in person, as the server tells it to phone and office.

import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { nilaiPilihan } from '../teks.ts';
import { PERAN, type Peran, TUGAS_TAMU, type TugasTamu } from './peran.ts';

export const zMasuk = z.object({
  namaPengguna: z.string().check(z.trim(), z.regex(/^[\w.-]{1,60}$/)),
  sandi: z.string().check(z.minLength(1), z.maxLength(200)),
  /** The device that asks, so that its sessions can be told apart; an office computer has none. */
  perangkat: z.optional(z.nullable(zUuid)),
});
export type Masuk = z.infer<typeof zMasuk>;

export const zTugasTamu = z.object({
  /** Kemendagri code of the kecamatan or kabupaten. */
  wilayah: z.string(),
  acara: zUuid,
  /** Null: the door of the whole gathering. */
  lomba: z.nullable(zUuid),
  tugas: z.enum(nilaiPilihan(TUGAS_TAMU)) as z.ZodMiniType<TugasTamu>,
});
export type TugasTamuAkun = z.infer<typeof zTugasTamu>;

export const zTugas = z.object({
  /** Kemendagri code of any level. */
  wilayah: z.string(),
  nama: z.string(),
  /** The RT of a Sub-PPKBD; empty: the whole area. */
  rt: z.array(z.string()),
});

export const zAkun = z.object({
  id: z.string(),
  nama: z.string(),
  peran: z.enum(nilaiPilihan(PERAN)) as z.ZodMiniType<Peran>,
  tugas: z.array(zTugas),
  /** Villages in reach with name, kecamatan and kabupaten, for headings and lists. */
  desa: z.array(z.object({ kode: z.string(), nama: z.string(), kecamatan: z.string(), kabupaten: z.optional(z.string()) })),
  /** Names of the kecamatan and villages by code that gatherings bring together, beyond the villages in reach; left out: no gatherings. */
  namaWilayah: z.optional(z.record(z.string(), z.string())),
  /** Colleagues who work in those villages, so that a history can name its writer; an office has none. */
  rekan: z.optional(z.array(z.object({ id: z.string(), nama: z.string() }))),
  /**
   * Rubrics of the office for the class of institutions, in force or to come; left out: only the one Lini begins with. Their shape is
   * checked where they are used (`klasifikasi/imp/rubrik.ts`), so that the sign-in does not load it.
   */
  rubrik: z.optional(z.array(z.unknown())),
  /** Targets of new acceptors of the villages in reach, of this year and the last (`tetapan/ppm.ts`, checked there); left out: none set. */
  ppm: z.optional(z.array(z.unknown())),
  /** Targets of locked months that were set anew since, as above. */
  ppmTerkunci: z.optional(z.array(z.unknown())),
  /** What a guest serves; only an account with role `tamu` has it. */
  tamu: z.optional(zTugasTamu),
  /** True while the people of this database are invented: the screen says *data contoh*. */
  isContoh: z.boolean(),
});
export type Akun = z.infer<typeof zAkun>;

/** Demo people offered on the sign-in screen; empty outside a demo. */
export const zOrangContoh = z.array(z.object({ namaPengguna: z.string(), nama: z.string(), peran: z.string(), keterangan: z.string() }));
export type OrangContoh = z.infer<typeof zOrangContoh>;
