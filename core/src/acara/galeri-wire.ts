// The gallery of a gathering as an office or a phone asks for it: what each photo shows; the pictures are asked for one by one.
import * as z from 'zod/mini';

const zFotoGaleri = z.object({
  id: z.string(),
  keterangan: z.string(),
  /** The competition it shows; null: of the gathering itself, or the competition has not arrived. */
  lomba: z.nullable(z.string()),
  /** The day it was added. */
  pada: z.string(),
  /** At a gathering of the whole kabupaten only who added it, and the kabupaten. */
  isBolehBatal: z.boolean(),
});

export const zGaleri = z.object({
  /** The newest first. */
  foto: z.array(zFotoGaleri),
  /** Photos whose pictures are gone: their years are over, or they were withdrawn for a while. */
  terhapus: z.number(),
  /** The reader adds photos. */
  isPanitia: z.boolean(),
  /** How many more fit. */
  sisa: z.number(),
  /** Competitions a photo may be of. */
  lomba: z.array(z.object({ id: z.string(), nama: z.string() })),
});
export type Galeri = z.output<typeof zGaleri>;

/** Where a photo of the gallery is looked at. */
export const alamatFoto = (acaraId: string, fotoId: string): string => `/api/acara/${acaraId}/galeri/${fotoId}`;
