// The answers of the K/0 card of an institution, shared by entering and changing it (forms.md 3.1).

import * as z from 'zod/mini';
import { SUMBER_DANA } from '../imp/pilihan.ts';
import { ambilSk, isiSk } from '../kader/sk.ts';
import { nilaiPilihan } from '../teks.ts';
import type { Institusi } from './institusi.ts';
import { JENIS_INSTITUSI, KEPENGURUSAN, KLASIFIKASI_KARTU, MEDIA } from './pilihan.ts';

export const PALING_BANYAK_DASAWISMA = 50;

export const isiKartu = {
  jenis: z.enum(nilaiPilihan(JENIS_INSTITUSI)),
  nama: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  wilayah: z.array(z.string().check(z.regex(/^\d{3}$/))).check(z.maxLength(200)),
  noRegister: z.nullable(z.string().check(z.trim(), z.maxLength(60))),
  kepengurusan: z.nullable(z.enum(nilaiPilihan(KEPENGURUSAN))),
  ...isiSk,
  sumberDana: z.array(z.enum(nilaiPilihan(SUMBER_DANA))).check(z.maxLength(SUMBER_DANA.length)),
  media: z.array(z.enum(nilaiPilihan(MEDIA))).check(z.maxLength(MEDIA.length)),
  klasifikasi: z.nullable(z.enum(nilaiPilihan(KLASIFIKASI_KARTU))),
  dasawisma: z.nullable(z.int().check(z.nonnegative(), z.lte(PALING_BANYAK_DASAWISMA))),
  isKeluargaMembina: z.nullable(z.boolean()),
};

const skema = z.object(isiKartu);
export type IsiKartu = z.infer<typeof skema>;

/** The institution with the card's answers. */
export function terapkanKartuInstitusi(institusi: Institusi, isi: IsiKartu): Institusi {
  const { jenis, nama, wilayah, noRegister, kepengurusan, sumberDana, media, klasifikasi, dasawisma, isKeluargaMembina } = isi;
  return { ...institusi, jenis, nama, wilayah, noRegister, kepengurusan, sk: ambilSk(isi), sumberDana, media, klasifikasi, dasawisma, isKeluargaMembina };
}
