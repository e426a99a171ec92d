// The report goes back to the cadre, with a reason she can act on; line by line where that helps.
import * as z from 'zod/mini';
import type { Peran } from '../akses/peran.ts';
import { defineUntuk } from '../catatan/define.ts';
import { teks } from '../teks.ts';
import { isiLangkah, zAlasan } from './isi-laporan.ts';
import { type KeadaanLaporan, tambahJejak } from './laporan-bulan.ts';
import { tolakLangkah, tolakTanpaAlasan } from './tolak-laporan.ts';

const BARIS_TERBANYAK = 40;
const PERAN_KEMBALI: readonly Peran[] = ['pkb', 'koordinator', 'kabupaten'];
const DARI: readonly KeadaanLaporan[] = ['diajukan', 'diperiksa', 'disetujui', 'disahkan', 'diterima'];

/** Whether a desk of this role may give it back from this state. */
export const isBolehKembali = (peran: Peran, keadaan: KeadaanLaporan): boolean => PERAN_KEMBALI.includes(peran) && DARI.includes(keadaan);

const SEMUA: readonly KeadaanLaporan[] = ['diajukan', 'diperiksa', 'disetujui', 'disahkan', 'diterima'];
/** A desk gives back what lies on it or has just left it, not what a higher one has taken. */
const BOLEH: Readonly<Record<string, readonly KeadaanLaporan[]>> = {
  pkb: ['diajukan', 'diperiksa', 'disetujui'],
  koordinator: ['diajukan', 'diperiksa', 'disetujui', 'disahkan'],
  kabupaten: ['disahkan', 'diterima'],
};

export const laporanKembalikan = defineUntuk('laporan')({
  kind: 'laporan.kembalikan',
  version: 1,
  peran: PERAN_KEMBALI,
  isTetap: true,
  judul: teks('Laporan dikembalikan', 'Report returned'),
  isi: z.object({
    ...isiLangkah,
    alasan: zAlasan,
    baris: z
      .array(z.object({ indikator: z.string().check(z.maxLength(60)), alasan: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)) }))
      .check(z.maxLength(BARIS_TERBANYAK)),
  }),
  check: (isi, { kini, pelaku }, amplop) => [...tolakTanpaAlasan(isi.alasan), ...tolakLangkah(kini, isi, BOLEH[pelaku?.peran ?? ''] ?? SEMUA, amplop)],
  apply: (laporan, isi, { id, terjadi, oleh, dicatat }) => ({
    ...laporan,
    langkah: tambahJejak(laporan.langkah, { id, tanggal: terjadi, oleh, dicatat, jenis: 'kembalikan', ajuan: isi.ajuan, alasan: isi.alasan, baris: isi.baris }),
  }),
  ringkas: (isi) => teks(isi.alasan ?? '', isi.alasan ?? ''),
});
