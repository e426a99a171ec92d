// What the committee at the office is told about gatherings.
import * as z from 'zod/mini';
import { nilaiPilihan } from '../teks.ts';
import { type Acara, acaraKosong } from './acara.ts';
import { JENIS_ACARA } from './rencana.ts';

type Peta = { readonly peta: readonly (readonly [string, unknown])[] };
const isPeta = (nilai: unknown): nilai is Peta => typeof nilai === 'object' && nilai !== null && 'peta' in nilai && Array.isArray(nilai.peta);

/** A folded gathering as plain JSON: each map as its entries. */
export const tulisAcara = (acara: Acara): Record<string, unknown> =>
  Object.fromEntries(Object.entries(acara).map(([kunci, nilai]) => [kunci, nilai instanceof Map ? { peta: [...nilai] } : nilai]));

/** The gathering out of that JSON; what an older server left out is empty. */
const bacaAcara = (mentah: Record<string, unknown>): Acara => ({
  ...acaraKosong(String(mentah.id)),
  ...Object.fromEntries(Object.entries(mentah).map(([kunci, nilai]) => [kunci, isPeta(nilai) ? new Map(nilai.peta) : nilai])),
});

/** Its inside is what the same core folded on the server, and is not checked again. */
const zAcara = z.pipe(z.record(z.string(), z.unknown()), z.transform(bacaAcara));

const zWilayah = z.object({ kode: z.string(), nama: z.string() });

export const zRingkasAcara = z.object({
  id: z.string(),
  wilayah: zWilayah,
  jenis: z.enum(nilaiPilihan(JENIS_ACARA)),
  judul: z.string(),
  mulai: z.string(),
  selesai: z.string(),
  tempat: z.string(),
  jp: z.number(),
  diundang: z.number(),
  /** Answers to the invitation. */
  akanHadir: z.number(),
  berhalangan: z.number(),
  /** Persons seen at the door, walk-ins among them. */
  hadir: z.number(),
  sertifikat: z.number(),
  /** Sum of the budget lines, in rupiah. */
  anggaran: z.number(),
  isBatal: z.boolean(),
});
export type RingkasAcara = z.output<typeof zRingkasAcara>;

/** `ikut`: her cadres who came to an orientation of the year, each once, from the moment the first one was noted. */
const zKecamatanOrientasi = z.object({ kode: z.string(), nama: z.string(), ikut: z.number() });

export const zDaftarAcara = z.object({
  tahun: z.number(),
  hariIni: z.string(),
  /** Areas for which the reader may plan gatherings. */
  boleh: z.array(zWilayah),
  /** Kecamatan the reader works in or over, for the plan of the year. */
  kecamatan: z.array(zKecamatanOrientasi),
  daftar: z.array(zRingkasAcara),
});
export type DaftarAcara = z.output<typeof zDaftarAcara>;

/** `acara` null: nothing changed since the version asked with. */
export const zSatuAcara = z.object({
  versi: z.number(),
  /** Who filled something in and waits for her check-in; told every time, for nothing about the gathering changes by it. */
  menungguHadir: z.array(z.string()),
  acara: z.nullable(
    z.object({
      isi: zAcara,
      /** Names of the areas that its people come from. */
      wilayah: z.array(zWilayah),
      /** Certificates taken back. */
      sertifikatDicabut: z.array(z.object({ nomor: z.string(), nama: z.string(), alasan: z.string() })),
      /** May plan, announce, issue certificates; the others invite and take attendance. */
      isPengatur: z.boolean(),
      hariIni: z.string(),
    }),
  ),
});
export type SatuAcara = NonNullable<z.output<typeof zSatuAcara>['acara']>;

/** What was issued now, and how many had one already. */
export const zHasilTerbit = z.object({ terbit: z.number(), sudah: z.number() });
export type HasilTerbit = z.output<typeof zHasilTerbit>;

/** What anyone is told about a certificate number: no score, no village, no id. */
export const zCekSertifikat = z.union([
  z.object({
    keadaan: z.enum(['sah', 'dicabut']),
    nomor: z.string(),
    nama: z.string(),
    acara: z.string(),
    mulai: z.string(),
    selesai: z.string(),
    tempat: z.string(),
    jp: z.number(),
    /** The gathering was called off afterwards. */
    isAcaraBatal: z.boolean(),
    isContoh: z.boolean(),
  }),
  /** `salah-tulis`: the check digits do not fit; `tidak-dikenal`: they fit, and it was never issued. */
  z.object({ keadaan: z.enum(['salah-tulis', 'tidak-dikenal']) }),
]);
export type CekSertifikat = z.output<typeof zCekSertifikat>;

const zPeranKurang = z.array(z.string());
/** Mean of the roles that have a score, 0 to 100; null: none has. */
const zNilaiInstitusi = z.nullable(z.number());

/** A cadre who may be invited. */
export const zCalon = z.object({
  id: z.string(),
  nama: z.string(),
  peran: z.enum(['sub-ppkbd', 'ppkbd']),
  desa: z.string(),
  /** The institution she serves, as evaluated last; null: none was found. */
  institusi: z.nullable(z.object({ id: z.string(), nama: z.string(), kelas: z.nullable(z.string()), peranKurang: zPeranKurang, nilai: zNilaiInstitusi })),
  /** The last orientation she came to; null: none known. */
  terakhir: z.nullable(z.string()),
});
export type Calon = z.output<typeof zCalon>;

export const zDaftarCalon = z.object({
  hariIni: z.string(),
  /** The month the evaluations are of. */
  bulan: z.string(),
  wilayah: z.array(zWilayah),
  daftar: z.array(zCalon),
});
export type DaftarCalon = z.output<typeof zDaftarCalon>;
