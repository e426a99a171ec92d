// What came of an agreed step.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { labelPilihan, nilaiPilihan, type Pilihan, teks } from '../teks.ts';
import { tolakTanpaInstitusi } from './tolak-institusi.ts';

export const HASIL_BINAAN = [
  { nilai: 'terlaksana', label: teks('Terlaksana', 'Done') },
  { nilai: 'sebagian', label: teks('Sebagian', 'In part') },
  { nilai: 'tidak', label: teks('Tidak terlaksana', 'Not done') },
] as const satisfies Pilihan[];

export const binaanSelesai = defineUntuk('institusi')({
  kind: 'institusi.binaan-selesai',
  version: 1,
  judul: teks('Hasil pembinaan', 'Result of coaching'),
  isi: z.object({ binaanId: zUuid, hasil: z.enum(nilaiPilihan(HASIL_BINAAN)), keterangan: z.nullable(z.string().check(z.trim(), z.maxLength(300))) }),
  isianTetap: ['binaanId'],
  check: (isi, { kini }) => {
    const tanpa = tolakTanpaInstitusi(kini);
    if (tanpa.length > 0) return tanpa;
    if (kini.kelas.binaanSelesai.has(isi.binaanId)) return [tolak('binaan-sudah-selesai', 'binaanId')];
    return kini.kelas.binaan.some((satu) => satu.id === isi.binaanId) ? [] : [tolak('menunggu-catatan', 'binaanId')];
  },
  // Kept beside the talk: in the order of days the result may have been dated before it.
  apply: (institusi, { binaanId, hasil, keterangan }, { terjadi }) => ({
    ...institusi,
    kelas: { ...institusi.kelas, binaanSelesai: new Map(institusi.kelas.binaanSelesai).set(binaanId, { tanggal: terjadi, hasil, keterangan }) },
  }),
  ringkas: (isi, { kelas }) => {
    const hasil = labelPilihan(HASIL_BINAAN, isi.hasil);
    const sepakat = kelas.binaan.find((satu) => satu.id === isi.binaanId)?.sepakat;
    const tulis = (satu: string): string => [sepakat && `${sepakat}: ${satu}`, isi.keterangan].filter(Boolean).join('; ') || satu;
    return teks(tulis(hasil.id), tulis(hasil.en));
  },
});
