// What gatherings brought people and areas, as phones and offices ask for it.
import * as z from 'zod/mini';
import { nilaiPilihan } from '../teks.ts';
import { JENIS_ACARA } from './rencana.ts';

export const zTempatLomba = z.object({
  lomba: z.string(),
  regu: z.string(),
  isPenyisihan: z.boolean(),
  /** Null: absent, disqualified, or not announced to the reader yet. */
  peringkat: z.nullable(z.number()),
  gelar: z.nullable(z.object({ jenis: z.enum(['juara', 'harapan']), ke: z.number() })),
});
export type TempatLomba = z.output<typeof zTempatLomba>;

export const zRekamAcara = z.object({
  id: z.string(),
  jenis: z.enum(nilaiPilihan(JENIS_ACARA)),
  judul: z.string(),
  mulai: z.string(),
  selesai: z.string(),
  /** Null: no attendance was taken, so that nobody can tell. */
  isHadir: z.nullable(z.boolean()),
  /** Training hours of the programme; 0: none. */
  jp: z.number(),
  /** The number of the certificate that stands. */
  sertifikat: z.nullable(z.string()),
  /** Null: the reader may not see scores. */
  nilai: z.nullable(z.object({ pre: z.nullable(z.number()), post: z.nullable(z.number()), gain: z.nullable(z.number()), isLulus: z.nullable(z.boolean()) })),
  lomba: z.array(zTempatLomba),
});
export type RekamAcara = z.output<typeof zRekamAcara>;

/** The gatherings of the cadre of one card, the latest first. `orang` null: no account of the village bears her name, or two do, or it is not the reader's to see. */
export const zRekamKader = z.object({ hariIni: z.string(), orang: z.nullable(z.string()), acara: z.array(zRekamAcara) });
export type RekamKader = z.output<typeof zRekamKader>;

/** The cadres who serve an institution, by name. */
export const zRekamInstitusi = z.object({
  hariIni: z.string(),
  kader: z.array(z.object({ id: z.string(), nama: z.string(), acara: z.array(zRekamAcara) })),
});
export type RekamInstitusi = z.output<typeof zRekamInstitusi>;

export const zMedali = z.object({ juara: z.array(z.number()), harapan: z.number() });
export type Medali = z.output<typeof zMedali>;

/** One gathering as it was for the people of one area. */
export const zRekapAcara = z.object({
  id: z.string(),
  jenis: z.enum(nilaiPilihan(JENIS_ACARA)),
  judul: z.string(),
  mulai: z.string(),
  diundang: z.number(),
  /** Of the invited; null: no attendance was taken. */
  hadir: z.nullable(z.number()),
  /** Came without invitation. */
  langsung: z.number(),
  sertifikat: z.number(),
  medali: zMedali,
});
export type RekapAcara = z.output<typeof zRekapAcara>;

/** Gatherings of a year by area: of a kabupaten each kecamatan, of a kecamatan itself. */
export const zRekapWilayah = z.object({
  tahun: z.number(),
  hariIni: z.string(),
  bagian: z.array(z.object({ kode: z.string(), nama: z.string(), acara: z.array(zRekapAcara) })),
});
export type RekapWilayah = z.output<typeof zRekapWilayah>;
