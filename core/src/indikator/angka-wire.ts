// Figures on the wire from the server to the office: sums per area and month, never a name.
import * as z from 'zod/mini';

const zAngka = z.object({ pembilang: z.int(), penyebut: z.nullable(z.int()) });
/** By indicator id; an id that is missing was not counted. */
export const zAngkaPerIndikator = z.record(z.string(), zAngka);
/** By indicator id: figures withheld from this viewer, and why (`samar.ts`); left out: none. They are missing among the figures. */
export const zSamar = z.optional(z.record(z.string(), z.enum(['kecil', 'ikut'])));
export const zWilayahRingkas = z.object({
  kode: z.string(),
  nama: z.string(),
  tingkat: z.enum(['provinsi', 'kabupaten', 'kecamatan', 'desa']),
  isKelurahan: z.boolean(),
});

/** `GET /api/angka?wilayah=63.11&bulan=2026-11`: one area, its parts one level down, one month; with `indikator=B1,B2` those figures only. */
export const zAngkaWilayah = z.object({
  wilayah: zWilayahRingkas,
  bulan: z.string(),
  /** Villages of the area whose figures exist, and all its villages. */
  desaTerhitung: z.int(),
  desaSeluruh: z.int(),
  /** When the newest of these figures was counted, ISO instant; null when none exists. */
  dihitungPada: z.nullable(z.string()),
  angka: zAngkaPerIndikator,
  samar: zSamar,
  bagian: z.array(z.object({ wilayah: zWilayahRingkas, angka: zAngkaPerIndikator, samar: zSamar })),
});
export type AngkaWilayah = z.infer<typeof zAngkaWilayah>;

/** `GET /api/angka/tren?wilayah=63.11&dari=2025-12&sampai=2026-11`: one area by month, also with `indikator`; months without figures are left out. */
export const zTren = z.object({ wilayah: z.string(), bulan: z.array(z.object({ bulan: z.string(), angka: zAngkaPerIndikator, samar: zSamar })) });
export type Tren = z.infer<typeof zTren>;

/** `GET /api/angka/versi`: changes whenever a figure within the viewer's reach was replaced. */
export const zVersiAngka = z.object({ versi: z.string(), bulanIni: z.string() });
export type VersiAngka = z.infer<typeof zVersiAngka>;
