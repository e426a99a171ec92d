// The answers of one meeting (R/I): who spoke, what about, who came. Group members are ticked by name, never counted by hand.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { nilaiPilihan } from '../teks.ts';
import { zDaftarNilai } from './kartu-isi.ts';
import { CARA_BERTEMU, DISKUSI, KELOMPOK_UMUR, PEMBINA } from './pilihan.ts';

/** Far more than any group has. */
const TAMU_TERBANYAK = 500;
export const HADIR_TERBANYAK = 250;
const zJumlah = z.nullable(z.int().check(z.nonnegative(), z.maximum(TAMU_TERBANYAK)));
const zOrangList = z.array(zUuid).check(z.maxLength(HADIR_TERBANYAK));

export const isiPertemuan = {
  penyaji: z.array(z.enum(nilaiPilihan(PEMBINA))).check(z.minLength(1), z.maxLength(PEMBINA.length)),
  materi: zDaftarNilai.check(z.minLength(1)),
  /** Which children the talk was about; BKB only. */
  kelompokUmur: z.array(z.enum(nilaiPilihan(KELOMPOK_UMUR))).check(z.maxLength(KELOMPOK_UMUR.length)),
  diskusi: z.nullable(z.enum(nilaiPilihan(DISKUSI))),
  cara: z.enum(nilaiPilihan(CARA_BERTEMU)),
  /** Group members (their ids in the group) who were there. */
  hadir: zOrangList,
  /** Children (their ids in the families) who were there, and what was seen of them; BKB only. */
  anak: zOrangList,
  kka: zOrangList,
  kms: zOrangList,
  sesuai: zOrangList,
  tidakSesuai: zOrangList,
  /** Guests, who are no members; null: not asked, which is not zero. */
  tamuKeluarga: zJumlah,
  tamuPus: zJumlah,
  tamuKb: zJumlah,
  tamuLansia: zJumlah,
  tamuRemaja: zJumlah,
  /** Why more came than there are members, when asked. */
  alasanLebih: z.nullable(z.string().check(z.maxLength(300))),
};

const zPertemuan = z.object(isiPertemuan);
export type IsiPertemuan = z.output<typeof zPertemuan>;
