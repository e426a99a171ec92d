// A photo of a gathering for its gallery: made small, with a line that says what it shows and, when it is of one, the competition.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { BATAS_BITA_FOTO, defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { batasFoto, FOTO_DIHAPUS, KIND_FOTO_ACARA, zGambar } from '../lampiran/foto.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { teks } from '../teks.ts';
import { PERAN_PANITIA } from './milik-peserta.ts';
import { tolakTanpaRencana } from './tolak-acara.ts';

/** Bounds of the line below a photo, which is also what somebody who cannot see it is told. */
export const PANJANG_KETERANGAN = { rendah: 3, tinggi: 200 };

/** The version of `KALIMAT_IZIN`: who said yes to which words stays known (identity-and-privacy.md 5, consent). */
export const VERSI_IZIN = 1;

/** What whoever adds a photo confirms; `tahun` is `privacy.photoYears`. */
export const kalimatIzin = (tahun: number) =>
  teks(
    `Orang yang tampak jelas sudah diberi tahu: foto ini dilihat peserta dan kantor wilayah acara selama ${tahun} tahun. Tidak ada yang keberatan. Foto anak seizin orang tuanya.`,
    `Those who can be recognised were told that participants and offices of the area see this photo for ${tahun} years. Nobody objects. For children a parent agreed.`,
  );

export const acaraFoto = defineUntuk('acara')({
  kind: KIND_FOTO_ACARA,
  version: 1,
  peran: PERAN_PANITIA,
  dibaca: 'galeri',
  judul: teks('Foto acara', 'Photo of the gathering'),
  batasBita: BATAS_BITA_FOTO,
  isi: z.object({
    foto: zGambar,
    keterangan: z.string().check(z.trim(), z.minLength(PANJANG_KETERANGAN.rendah), z.maxLength(PANJANG_KETERANGAN.tinggi)),
    /** The competition it shows; null: of the gathering itself. */
    lombaId: z.nullable(zUuid),
    izin: z.literal(VERSI_IZIN),
  }),
  // What is wrong about a photo is withdrawn and added anew: a correction would carry the whole picture once more.
  isianTetap: ['foto', 'keterangan', 'lombaId', 'izin'],
  check: ({ foto }, { kini, hariIni }, { terjadi }) => {
    const tanpaRencana = tolakTanpaRencana(kini);
    if (tanpaRencana.length > 0) return tanpaRencana;
    const parameter = parameterPada(hariIni);
    // Only an old photo may come without its picture: one that was erased while it waited in custody.
    if (foto === FOTO_DIHAPUS && terjadi > batasFoto(hariIni, parameter)) return [tolak('isi-tidak-sah', 'foto')];
    return kini.banyakFoto >= parameter['acara.galleryPhotos'] ? [tolak('galeri-penuh', 'foto')] : [];
  },
  // The state keeps how many there are, never the photo itself.
  apply: (acara) => ({ ...acara, banyakFoto: acara.banyakFoto + 1 }),
  ringkas: ({ keterangan }) => teks(keterangan, keterangan),
});
