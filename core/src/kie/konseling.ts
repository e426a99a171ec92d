// A counselling talk: that it was held, with whom, on what, and how it ended. What was said is a record of its own.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolakTanpaAnggota, tolakTanpaKeluarga } from '../keluarga/tolak-umum.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { HASIL_KONSELING } from './pilihan.ts';
import { ringkasTopik } from './ringkas-topik.ts';
import { TOPIK_KIE } from './topik.ts';

/** Longest talk that is believed, in minutes. */
export const MENIT_TERLAMA = 300;

export const konseling = defineCatatan({
  kind: 'konseling.keluarga',
  version: 1,
  judul: teks('Konseling', 'Counselling'),
  isi: z.object({
    /** Null: the family as a whole. */
    anggotaId: z.nullable(zUuid),
    topik: z.array(z.enum(nilaiPilihan(TOPIK_KIE))).check(z.minLength(1), z.maxLength(TOPIK_KIE.length)),
    /** Minutes; null: not told. */
    menit: z.nullable(z.int().check(z.minimum(1), z.maximum(MENIT_TERLAMA))),
    hasil: z.enum(nilaiPilihan(HASIL_KONSELING)),
  }),
  check: (isi, { kini }) => (isi.anggotaId === null ? tolakTanpaKeluarga(kini) : tolakTanpaAnggota(kini, isi.anggotaId, 'anggotaId')),
  apply: (keluarga, { anggotaId, topik }, { id, terjadi, oleh }) => ({
    ...keluarga,
    konseling: [...keluarga.konseling, { id, tanggal: terjadi, oleh, anggotaId, topik }],
  }),
  ringkas: ({ topik, hasil }) => {
    const isi = ringkasTopik(topik);
    const akhir = labelPilihan(HASIL_KONSELING, hasil);
    return teks(`${isi.id} · ${akhir.id}`, `${isi.en} · ${akhir.en}`);
  },
});
