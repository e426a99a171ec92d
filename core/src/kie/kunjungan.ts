// A visit to a family, with the KIE topics talked about (kie-and-training.md 1).
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolakTanpaKeluarga } from '../keluarga/tolak-umum.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { CARA_KUNJUNGAN, MEDIA_KIE } from './pilihan.ts';
import { ringkasTopik } from './ringkas-topik.ts';
import { TOPIK_KIE } from './topik.ts';

export const kunjungan = defineCatatan({
  kind: 'kunjungan.keluarga',
  version: 2,
  judul: teks('Kunjungan', 'Visit'),
  isi: z.object({
    /** The wife visited as PUS; null when the visit was to the family as a whole. */
    istriId: z.nullable(zUuid),
    topik: z.array(z.enum(nilaiPilihan(TOPIK_KIE))).check(z.minLength(1), z.maxLength(TOPIK_KIE.length)),
    /** Null: not asked. */
    cara: z._default(z.nullable(z.enum(nilaiPilihan(CARA_KUNJUNGAN))), null),
    media: z._default(z.array(z.enum(nilaiPilihan(MEDIA_KIE))).check(z.maxLength(MEDIA_KIE.length)), []),
  }),
  // Version 1 asked neither the way nor the media.
  upgrade: { 1: (lama) => ({ ...lama, cara: null, media: [] }) },
  check: (_isi, { kini }) => tolakTanpaKeluarga(kini),
  apply: (keluarga, isi, amplop) => ({
    ...keluarga,
    kunjungan: [...keluarga.kunjungan, { id: amplop.id, tanggal: amplop.terjadi, istriId: isi.istriId, topik: isi.topik, cara: isi.cara }],
  }),
  ringkas: ({ topik, cara }) => {
    const isi = ringkasTopik(topik);
    if (cara === null || cara === 'rumah') return isi;
    const lewat = labelPilihan(CARA_KUNJUNGAN, cara);
    return teks(`${isi.id} · ${lewat.id}`, `${isi.en} · ${lewat.en}`);
  },
});
