// The kabupaten locks a report: its figures stay. The first lock of a village also keeps which institutions owed a report of that month.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { JENIS_INSTITUSI } from '../institusi/pilihan.ts';
import { nilaiPilihan, teks } from '../teks.ts';
import { isiLangkah } from './isi-laporan.ts';
import { tambahJejak } from './laporan-bulan.ts';
import { KUNCI, periksaLangkah } from './laporan-langkah.ts';

/** More than any village has. */
const TERBANYAK = 200;
const zWajib = z.array(z.object({ id: zUuid, jenis: z.enum(nilaiPilihan(JENIS_INSTITUSI)), nama: z.string().check(z.maxLength(120)) }));

export const laporanKunci = defineUntuk('laporan')({
  kind: 'laporan.kunci',
  version: 2,
  // Version 1 did not keep which reports were due.
  upgrade: { 1: (lama) => ({ ...lama, wajib: null }) },
  peran: KUNCI.peran,
  isTetap: true,
  judul: KUNCI.judul,
  /** `wajib`: filled by the office's server; null where an earlier lock of the village has it. */
  isi: z.object({ ...isiLangkah, wajib: z.nullable(zWajib.check(z.maxLength(TERBANYAK))) }),
  check: (isi, { kini }, amplop) => periksaLangkah(KUNCI, kini, isi, amplop),
  apply: (laporan, isi, { id, terjadi, oleh, dicatat }) => ({
    ...laporan,
    langkah: tambahJejak(laporan.langkah, { id, tanggal: terjadi, oleh, dicatat, jenis: 'kunci', ajuan: isi.ajuan, alasan: null, baris: [], wajib: isi.wajib }),
  }),
  ringkas: (isi) => teks(isi.bulan, isi.bulan),
});
