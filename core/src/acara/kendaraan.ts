// A vehicle of a gathering is described: where and when its passengers meet. A later description stands in the place of the earlier one of the same name.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { teks } from '../teks.ts';
import { PERAN_PANITIA } from './milik-peserta.ts';
import { BATAS_TEMPAT } from './penempatan.ts';
import { tolakTanpaRencana } from './tolak-acara.ts';

const tulisan = (paling: number) => z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(paling)));
const nama = z.string().check(z.trim(), z.minLength(1), z.maxLength(BATAS_TEMPAT));

export const zKendaraan = z.object({
  /** As passengers are placed in it: `Bus 2`. */
  nama,
  titikKumpul: tulisan(160),
  /** Hour of leaving on the first day, WITA. */
  berangkat: z.nullable(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  /** Seats for passengers; null: not known. */
  kursi: z.nullable(z.int().check(z.gte(1), z.lte(100))),
});
export type KendaraanAcara = z.infer<typeof zKendaraan>;

export const acaraKendaraan = defineUntuk('acara')({
  kind: 'acara.kendaraan',
  version: 1,
  peran: PERAN_PANITIA,
  isPengurus: true,
  judul: teks('Kendaraan dicatat', 'Vehicle noted'),
  isi: zKendaraan,
  check: (_isi, { kini }) => tolakTanpaRencana(kini),
  apply: (acara, isi) => ({ ...acara, kendaraan: new Map(acara.kendaraan).set(isi.nama, isi) }),
  ringkas: ({ nama: sebutan, titikKumpul, berangkat }) => {
    const isi = [sebutan, titikKumpul, berangkat].filter(Boolean).join(', ');
    return teks(isi, isi);
  },
});

const zPengemudi = z.object({ kendaraan: nama, pengemudi: tulisan(120), telepon: z.nullable(z.string().check(z.trim(), z.regex(/^\+?[\d\s-]{6,20}$/))) });
export type PengemudiAcara = Omit<z.infer<typeof zPengemudi>, 'kendaraan'>;

/** Who drives it, kept apart: a telephone number is the committee's, not on the phone of everybody who was invited (decision 0019). */
export const acaraPengemudi = defineUntuk('acara')({
  kind: 'acara.pengemudi',
  version: 1,
  peran: PERAN_PANITIA,
  isPengurus: true,
  dibaca: 'panitia',
  judul: teks('Pengemudi dicatat', 'Driver noted'),
  isi: zPengemudi,
  check: (_isi, { kini }) => tolakTanpaRencana(kini),
  apply: (acara, { kendaraan, ...isi }) => ({ ...acara, pengemudi: new Map(acara.pengemudi).set(kendaraan, isi) }),
  ringkas: ({ kendaraan, pengemudi }) => teks(`${kendaraan}: ${pengemudi ?? '–'}`, `${kendaraan}: ${pengemudi ?? '–'}`),
});
