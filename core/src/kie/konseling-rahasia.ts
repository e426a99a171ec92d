// What was said in a counselling talk. Only its writer and the PKB may read it: the database keeps it from everyone else.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { tolakTanpaKeluarga } from '../keluarga/tolak-umum.ts';
import { teks } from '../teks.ts';

export const RAHASIA_TERPANJANG = 2000;

/** The note hangs on a talk of the same writer; it waits while the talk has not arrived. */
function tolakKonseling(kini: { readonly konseling: readonly { id: string; oleh: string }[] }, konselingId: string, oleh: string): Tolakan[] {
  const sasaran = kini.konseling.find((satu) => satu.id === konselingId);
  if (!sasaran) return [tolak('menunggu-catatan', 'konseling')];
  return sasaran.oleh === oleh ? [] : [tolak('konseling-orang-lain', 'konseling')];
}

export const konselingRahasia = defineCatatan({
  kind: 'konseling.rahasia',
  version: 1,
  isMilikPencatat: true,
  dibaca: 'penulis-pkb',
  judul: teks('Catatan rahasia konseling', 'Confidential counselling note'),
  isi: z.object({
    konseling: zUuid,
    rahasia: z.string().check(z.trim(), z.minLength(1), z.maxLength(RAHASIA_TERPANJANG)),
  }),
  check: (isi, { kini }, { oleh }) => {
    const tanpaKeluarga = tolakTanpaKeluarga(kini);
    return tanpaKeluarga.length > 0 ? tanpaKeluarga : tolakKonseling(kini, isi.konseling, oleh);
  },
  // No effect on what is known about the family: phones without the note must come to the same state and figures.
  apply: (keluarga) => keluarga,
  ringkas: () => teks('Hanya penulisnya dan PKB yang bisa membaca', 'Only its writer and the PKB can read it'),
  isiPanjang: (isi) => isi.rahasia,
});
