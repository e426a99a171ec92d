// A photo that belongs to another catatan of the same subject, such as the minutes of a meeting; made small before it is kept.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { BATAS_BITA_FOTO, type DefinisiCatatan, defineUmum } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import type { Institusi } from '../institusi/institusi.ts';
import { teks } from '../teks.ts';

const PANJANG_FOTO = 90_000;

const isInstitusi = (keadaan: unknown): keadaan is Institusi => typeof keadaan === 'object' && keadaan !== null && 'berfoto' in keadaan;

const dasar = defineUmum({
  kind: 'lampiran.foto',
  version: 1,
  judul: teks('Foto', 'Photo'),
  batasBita: BATAS_BITA_FOTO,
  isi: z.object({
    /** The catatan it shows. */
    untuk: zUuid,
    foto: z.string().check(z.maxLength(PANJANG_FOTO), z.regex(/^data:image\/(jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/)),
    keterangan: z.nullable(z.string().check(z.trim(), z.maxLength(200))),
  }),
  check: (isi, { kini }) =>
    isInstitusi(kini) && ![...kini.pertemuan, ...kini.kie].some((satu) => satu.id === isi.untuk) ? [tolak('menunggu-catatan', 'untuk')] : [],
  ringkas: (isi) => teks(isi.keterangan ?? 'Foto kegiatan', isi.keterangan ?? 'Photo of the activity'),
});

export const lampiranFoto: DefinisiCatatan<{ untuk: string; foto: string; keterangan: string | null }, unknown> = {
  ...dasar,
  // The state keeps which records have a photo, never the photo itself.
  apply: (keadaan, isi) => (isInstitusi(keadaan) ? { ...keadaan, berfoto: new Set([...keadaan.berfoto, isi.untuk]) } : keadaan),
};
