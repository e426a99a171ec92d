// A photo that belongs to another catatan of the same subject, such as the minutes of a meeting; made small before it is kept.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { BATAS_BITA_FOTO, type DefinisiCatatan, defineUmum } from '../catatan/define.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import type { Institusi } from '../institusi/institusi.ts';
import { type Parameter, parameterPada } from '../parameter/parameter.ts';
import { type Tanggal, tambahTahun } from '../tanggal.ts';
import { teks } from '../teks.ts';

const PANJANG_FOTO = 90_000;
/** Minutes, attendance list, and the meeting itself, with one to spare. */
const FOTO_TERBANYAK = 4;

/** By the first bytes of the picture, not by what the address says: JPEG (FF D8 FF), or WebP (RIFF, four bytes of length, WEBP). */
const FOTO = /^data:image\/(?:jpeg;base64,\/9j\/|webp;base64,UklGR[g-v][A-Za-z0-9+/]{5}XRUJQ)[A-Za-z0-9+/]*={0,2}$/;

/** Stands in the place of a photo that was erased; that there was one stays a fact. */
export const FOTO_DIHAPUS = 'dihapus';

/** A picture as it is kept, or that it was erased. */
export const zGambar = z.union([z.literal(FOTO_DIHAPUS), z.string().check(z.maxLength(PANJANG_FOTO), z.regex(FOTO))]);

/** A photo's day, or an earlier one, on which it is erased (identity-and-privacy.md 7): `privacy.photoYears` before today. */
export const batasFoto = (hariIni: Tanggal, parameter: Pick<Parameter, 'privacy.photoYears'>): Tanggal =>
  tambahTahun(hariIni, -parameter['privacy.photoYears']);

/** The subjects whose records may have photos: meetings of institutions and groups, and KIE sessions. */
type Berfoto = Pick<Institusi, 'berfoto'> & { readonly pertemuan: readonly { readonly id: string }[]; readonly kie?: readonly { readonly id: string }[] };

const isBisaBerfoto = (keadaan: unknown): keadaan is Berfoto => typeof keadaan === 'object' && keadaan !== null && 'berfoto' in keadaan;

function tolakSasaran(kini: unknown, untuk: string): Tolakan[] {
  if (!isBisaBerfoto(kini)) return [tolak('subjek-tidak-cocok', 'subjek')];
  if (![...kini.pertemuan, ...(kini.kie ?? [])].some((satu) => satu.id === untuk)) return [tolak('menunggu-catatan', 'untuk')];
  return (kini.berfoto.get(untuk) ?? 0) >= FOTO_TERBANYAK ? [tolak('foto-terlalu-banyak', 'untuk')] : [];
}

export const KIND_FOTO = 'lampiran.foto';

/** A photo in the gallery of a gathering (`acara-foto.ts`, which a phone loads with its screens). */
export const KIND_FOTO_ACARA = 'acara.foto';

/** Every kind that carries a picture. */
export const KIND_BERGAMBAR: readonly string[] = [KIND_FOTO, KIND_FOTO_ACARA];

const dasar = defineUmum({
  kind: KIND_FOTO,
  version: 1,
  judul: teks('Foto', 'Photo'),
  batasBita: BATAS_BITA_FOTO,
  isi: z.object({
    /** The catatan it shows. */
    untuk: zUuid,
    foto: zGambar,
    keterangan: z.nullable(z.string().check(z.trim(), z.maxLength(200))),
  }),
  check: (isi, { kini, hariIni }, amplop) => {
    // Only an old photo may come without its picture: one that was erased while it waited in custody.
    const isHapusanBaru = isi.foto === FOTO_DIHAPUS && amplop.terjadi > batasFoto(hariIni, parameterPada(hariIni));
    return isHapusanBaru ? [tolak('isi-tidak-sah', 'foto')] : tolakSasaran(kini, isi.untuk);
  },
  ringkas: (isi) => teks(isi.keterangan ?? 'Foto kegiatan', isi.keterangan ?? 'Photo of the activity'),
});

export const lampiranFoto: DefinisiCatatan<{ untuk: string; foto: string; keterangan: string | null }, unknown> = {
  ...dasar,
  // The state keeps how many photos a record has, never the photo itself.
  apply: (keadaan, { untuk }) =>
    isBisaBerfoto(keadaan) ? { ...keadaan, berfoto: new Map(keadaan.berfoto).set(untuk, (keadaan.berfoto.get(untuk) ?? 0) + 1) } : keadaan,
};
