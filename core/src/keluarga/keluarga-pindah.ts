// The whole family moved out of the village; it stays in the history and leaves the counts from that day.
import * as z from 'zod/mini';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { labelPilihan, nilaiPilihan, type Pilihan, teks } from '../teks.ts';
import { isDariGanda } from './keluarga.ts';
import { tolakTanpaKeluarga } from './tolak-umum.ts';

export const TUJUAN_PINDAH = [
  { nilai: 'desa-lain', label: teks('Desa lain di kabupaten ini', 'Another village of this kabupaten') },
  { nilai: 'luar-kabupaten', label: teks('Luar kabupaten', 'Outside the kabupaten') },
  { nilai: 'tidak-diketahui', label: teks('Tidak diketahui', 'Not known') },
] as const satisfies Pilihan[];

export const keluargaPindah = defineCatatan({
  kind: 'keluarga.pindah',
  version: 2,
  judul: teks('Keluarga pindah keluar desa', 'Family moved out of the village'),
  isi: z.object({ jenis: z.enum(nilaiPilihan(TUJUAN_PINDAH)), tujuan: z.string().check(z.maxLength(200)) }),
  // Version 1 had only the words.
  upgrade: { 1: (lama) => ({ ...lama, jenis: 'tidak-diketahui' }) },
  check: (_isi, { kini, pada }) => {
    const tanpaKeluarga = tolakTanpaKeluarga(kini);
    if (tanpaKeluarga.length > 0) return tanpaKeluarga;
    return pada.pindah === null ? [] : [tolak('sudah-pindah', 'terjadi')];
  },
  // Closing a double by moving it out says nothing about the family that is kept.
  apply: (keluarga, _isi, amplop) => (isDariGanda(keluarga, amplop) ? keluarga : { ...keluarga, pindah: amplop.terjadi }),
  ringkas: (isi) => {
    const jenis = labelPilihan(TUJUAN_PINDAH, isi.jenis);
    if (isi.tujuan === '') return jenis;
    return isi.jenis === 'tidak-diketahui' ? teks(isi.tujuan, isi.tujuan) : teks(`${jenis.id}: ${isi.tujuan}`, `${jenis.en}: ${isi.tujuan}`);
  },
});
