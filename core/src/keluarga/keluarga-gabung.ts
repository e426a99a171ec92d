// Two records turned out to be one family: written on the family that is kept; withdrawing it gives both back (identity-and-privacy.md 3).
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import type { Keluarga } from './keluarga.ts';
import { tolakTanpaKeluarga } from './tolak-umum.ts';

export const KIND_GABUNG = 'keluarga.gabung';

const isi = z.object({
  /** The duplicate; it is no family of its own while this counts. */
  dari: zUuid,
  /** Members of the duplicate that are the same person as a member of the kept family; the others join it as they are. */
  anggota: z.array(z.object({ dari: zUuid, ke: zUuid })).check(z.maxLength(40)),
  alasan: z.string().check(z.trim(), z.minLength(3), z.maxLength(300)),
});
export type IsiGabung = z.infer<typeof isi>;

/** Whether each person is one person of the other family at most, and both are man or both woman. */
function isPasanganCocok(pasangan: IsiGabung['anggota'], ganda: Keluarga, tetap: Keluarga): boolean {
  const isSatuSatu = (['dari', 'ke'] as const).every((sisi) => new Set(pasangan.map((satu) => satu[sisi])).size === pasangan.length);
  return isSatuSatu && pasangan.every(({ dari, ke }) => ganda.anggota.get(dari)?.jenisKelamin === tetap.anggota.get(ke)?.jenisKelamin);
}

export const keluargaGabung = defineCatatan({
  kind: KIND_GABUNG,
  version: 1,
  judul: teks('Keluarga ganda digabung', 'Duplicate family merged'),
  isi,
  check: (jawaban, { kini, sekitar }, amplop) => {
    const tanpaKeluarga = tolakTanpaKeluarga(kini);
    if (tanpaKeluarga.length > 0) return tanpaKeluarga;
    if (jawaban.dari === amplop.subjek.id) return [tolak('gabung-diri-sendiri', 'dari')];
    const ganda = sekitar.findKeluarga(jawaban.dari);
    if (ganda?.digabungKe || sekitar.findKeluarga(amplop.subjek.id)?.digabungKe) return [tolak('sudah-digabung', 'dari')];
    if (!ganda || ganda.keluarga.terdaftar === null) return [tolak('menunggu-keluarga', 'dari')];
    if (ganda.keluarga.desa !== amplop.desa) return [tolak('gabung-beda-desa', 'dari')];
    const isLengkap = jawaban.anggota.every((satu) => ganda.keluarga.anggota.has(satu.dari) && kini.anggota.has(satu.ke));
    if (!isLengkap) return [tolak('menunggu-anggota', 'anggota')];
    return isPasanganCocok(jawaban.anggota, ganda.keluarga, kini) ? [] : [tolak('orang-tidak-cocok', 'anggota')];
  },
  // Another duplicate is another merge, which nobody but the two families would be told of.
  isianTetap: ['dari'],
  // The effect is on the sets of catatan, before anything is folded: see `catatan/gabung.ts`.
  apply: (keluarga) => keluarga,
  ringkas: (jawaban) => teks(jawaban.alasan, jawaban.alasan),
});
