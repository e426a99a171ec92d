// A KIE session or event held by an institution: who spoke on what, who came (kie-and-training.md 1; block II of F/I/Dal).
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { tolakTanpaInstitusi } from '../institusi/tolak-institusi.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { BENTUK_KIE, CARA_TEMU, MEDIA_KIE, PENYAJI_KIE } from './pilihan.ts';
import { ringkasTopik } from './ringkas-topik.ts';
import { TOPIK_KIE } from './topik.ts';

export const HADIR_TERBANYAK = 5000;
export const TOKOH_TERBANYAK = 200;

/** Head counts; null: not counted. */
const zHadir = z.nullable(z.int().check(z.minimum(0), z.maximum(HADIR_TERBANYAK)));
const zTokoh = z.nullable(z.int().check(z.minimum(0), z.maximum(TOKOH_TERBANYAK)));

export const kegiatanKie = defineUntuk('institusi')({
  kind: 'kie.kegiatan',
  version: 1,
  judul: teks('KIE kelompok atau acara', 'Group session or event'),
  isi: z.object({
    bentuk: z.enum(nilaiPilihan(BENTUK_KIE)),
    topik: z.array(z.enum(nilaiPilihan(TOPIK_KIE))).check(z.minLength(1), z.maxLength(TOPIK_KIE.length)),
    penyaji: z.array(z.enum(nilaiPilihan(PENYAJI_KIE))).check(z.minLength(1), z.maxLength(PENYAJI_KIE.length)),
    hadirL: zHadir,
    hadirP: zHadir,
    toma: zTokoh,
    toga: zTokoh,
    toda: zTokoh,
    pemuda: zTokoh,
    media: z.array(z.enum(nilaiPilihan(MEDIA_KIE))).check(z.maxLength(MEDIA_KIE.length)),
    tempat: z.nullable(z.string().check(z.trim(), z.maxLength(100))),
    /** Null: not told. */
    caraTemu: z.nullable(z.enum(nilaiPilihan(CARA_TEMU))),
  }),
  check: (_isi, { kini }) => tolakTanpaInstitusi(kini),
  apply: (institusi, isi, { id, terjadi }) => ({ ...institusi, kie: [...institusi.kie, { id, tanggal: terjadi, ...isi }] }),
  ringkas: ({ bentuk, topik, hadirL, hadirP }) => {
    const isi = ringkasTopik(topik);
    const rupa = labelPilihan(BENTUK_KIE, bentuk);
    const hadir = hadirL === null && hadirP === null ? null : (hadirL ?? 0) + (hadirP ?? 0);
    return hadir === null
      ? teks(`${rupa.id}: ${isi.id}`, `${rupa.en}: ${isi.en}`)
      : teks(`${rupa.id}: ${isi.id} · ${hadir} orang`, `${rupa.en}: ${isi.en} · ${hadir} people`);
  },
});
