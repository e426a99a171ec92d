// A training that a cadre followed, with days and certificate.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { PELATIHAN } from './pilihan.ts';
import { tolakTanpaKader } from './tolak-kader.ts';

export const LAMA_PELATIHAN = { rendah: 1, tinggi: 60 };

export const pelatihanKader = defineUntuk('kader')({
  kind: 'kader.pelatihan',
  version: 1,
  judul: teks('Pelatihan diikuti', 'Training followed'),
  isi: z.object({
    jenis: z.enum(nilaiPilihan(PELATIHAN)),
    nama: z.nullable(z.string().check(z.trim(), z.maxLength(120))),
    hari: z.nullable(z.int().check(z.gte(LAMA_PELATIHAN.rendah), z.lte(LAMA_PELATIHAN.tinggi))),
    isBersertifikat: z.nullable(z.boolean()),
  }),
  check: (_isi, { kini }) => tolakTanpaKader(kini),
  apply: (kader, isi, amplop) => {
    const satu = { id: amplop.id, jenis: isi.jenis, tanggal: amplop.terjadi, tahun: null, hari: isi.hari, isBersertifikat: isi.isBersertifikat };
    return { ...kader, pelatihan: [...kader.pelatihan, satu] };
  },
  ringkas: (isi) => {
    const jenis = labelPilihan(PELATIHAN, isi.jenis);
    const lama = isi.hari === null ? { id: '', en: '' } : teks(`${isi.hari} hari`, `${isi.hari} days`);
    return teks([isi.nama ?? jenis.id, lama.id].filter(Boolean).join(', '), [isi.nama ?? jenis.en, lama.en].filter(Boolean).join(', '));
  },
});
