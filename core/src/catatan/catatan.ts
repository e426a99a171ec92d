// The catatan: one fact a cadre recorded, made on the phone, only ever added.
import * as z from 'zod/mini';
import { isTanggal, type Tanggal } from '../tanggal.ts';

/** What lives in one village. */
export const JENIS_DESA = ['keluarga', 'poktan', 'institusi', 'kader', 'laporan'] as const;
export type JenisDesa = (typeof JENIS_DESA)[number];
/** What a catatan is about. */
export const JENIS_SUBJEK = [...JENIS_DESA, 'acara', 'lomba'] as const;
export type JenisSubjek = (typeof JENIS_SUBJEK)[number];

/** Gatherings and competitions belong to a kecamatan or kabupaten; every other subject lives in one village (decision 0019). */
export const isSubjekAcara = (jenis: JenisSubjek): jenis is Exclude<JenisSubjek, JenisDesa> => jenis === 'acara' || jenis === 'lomba';

export type Catatan<Isi = unknown> = {
  /** UUIDv7 made on the device; derived where the programme allows only one. */
  readonly id: string;
  /** `subject.act`, registered in `registry/definisi.ts`. */
  readonly kind: string;
  /** Version of the kind's `isi` that the device knew. */
  readonly v: number;
  readonly subjek: { readonly jenis: JenisSubjek; readonly id: string };
  /** Kemendagri code of the village, for a gathering of the kecamatan or kabupaten: unit of numbering, access and counting. */
  readonly desa: string;
  readonly rt: string;
  /** The day it happened in the field. */
  readonly terjadi: Tanggal;
  /** Hybrid logical clock of the device, see `hlc.ts`. */
  readonly dicatat: string;
  /** Account that recorded it. */
  readonly oleh: string;
  readonly perangkat: string;
  /** The device's own gap-free number, from 1. */
  readonly urut: number;
  /** The village number up to which this device had seen when it wrote. */
  readonly melihat: number;
  readonly isi: Isi;
};

const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));

/** A calendar day inside a schema. */
export const zTanggal = z.string().check(z.refine((nilai) => isTanggal(nilai)));
export const zUuid = uuid;

const DESA = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;
const KABUPATEN_KECAMATAN = /^\d{2}\.\d{2}(\.\d{2})?$/;

/** The envelope every catatan travels in; `isi` is judged later by its own kind. */
export const zCatatan = z
  .object({
    id: uuid,
    kind: z.string().check(z.regex(/^[a-z]+(\.[a-z-]+)+$/), z.maxLength(60)),
    v: z.int().check(z.positive(), z.maximum(1000)),
    subjek: z.object({ jenis: z.enum(JENIS_SUBJEK), id: uuid }),
    desa: z.string().check(z.maxLength(13)),
    rt: z.string().check(z.regex(/^\d{3}$/)),
    terjadi: zTanggal,
    dicatat: z.string().check(z.regex(/^\d{15}-[0-9a-f]{4}-[0-9a-f]{8}$/)),
    oleh: uuid,
    perangkat: uuid,
    urut: z.int().check(z.positive()),
    melihat: z.int().check(z.nonnegative()),
    isi: z.record(z.string(), z.unknown()),
  })
  .check(z.refine(({ desa, subjek }) => (isSubjekAcara(subjek.jenis) ? KABUPATEN_KECAMATAN : DESA).test(desa), { path: ['desa'] }));

/** Order of the fold: day it happened, then the device's logical clock, then id. Arrival order never matters. */
export function urutkanCatatan(a: Catatan, b: Catatan): number {
  if (a.terjadi !== b.terjadi) return a.terjadi < b.terjadi ? -1 : 1;
  return urutkanPencatatan(a, b);
}

/** Order of writing: logical clock, then id. Later writing wins among corrections. */
export function urutkanPencatatan(a: Catatan, b: Catatan): number {
  if (a.dicatat !== b.dicatat) return a.dicatat < b.dicatat ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
}
