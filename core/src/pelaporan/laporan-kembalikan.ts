// The report goes back to the cadre, with a reason she can act on; line by line where that helps.
import * as z from 'zod/mini';
import type { Peran } from '../akses/peran.ts';
import { defineUntuk, type Pelaku } from '../catatan/define.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { isiLangkah, zAlasan } from './isi-laporan.ts';
import { type KeadaanLaporan, keadaanLaporan, type LaporanBulan, tambahJejak } from './laporan-bulan.ts';
import { tolakLangkah, tolakTanpaAlasan } from './tolak-laporan.ts';

const BARIS_TERBANYAK = 40;
/** A desk gives back what lies on it or has just left it, not what a higher one has taken. */
const BOLEH: Readonly<Partial<Record<Peran, readonly KeadaanLaporan[]>>> = {
  pkb: ['diajukan', 'diperiksa', 'disetujui'],
  koordinator: ['diajukan', 'diperiksa', 'disetujui', 'disahkan'],
  kabupaten: ['disahkan', 'diterima'],
};
const DARI: readonly KeadaanLaporan[] = [...new Set(Object.values(BOLEH).flat())];

/** Whether a desk of this role may give it back from this state. */
export const isBolehKembali = (peran: Peran, keadaan: KeadaanLaporan): boolean => BOLEH[peran]?.includes(keadaan) === true;

/** On whose desk it lies: one that has left this desk is not given back from here. */
const tolakMejaLain = (laporan: LaporanBulan, pelaku: Pelaku | null): Tolakan[] =>
  pelaku === null || isBolehKembali(pelaku.peran, keadaanLaporan(laporan)) ? [] : [tolak('laporan-di-meja-lain', 'ajuan')];

export const laporanKembalikan = defineUntuk('laporan')({
  kind: 'laporan.kembalikan',
  version: 1,
  peran: ['pkb', 'koordinator', 'kabupaten'],
  isTetap: true,
  judul: teks('Laporan dikembalikan', 'Report returned'),
  isi: z.object({
    ...isiLangkah,
    alasan: zAlasan,
    baris: z
      .array(z.object({ indikator: z.string().check(z.maxLength(60)), alasan: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)) }))
      .check(z.maxLength(BARIS_TERBANYAK)),
  }),
  check: (isi, { kini, pelaku }, amplop) => {
    const tolakan = [...tolakTanpaAlasan(isi.alasan), ...tolakLangkah(kini, isi, DARI, amplop)];
    return tolakan.length > 0 ? tolakan : tolakMejaLain(kini, pelaku);
  },
  apply: (laporan, isi, { id, terjadi, oleh, dicatat }) => ({
    ...laporan,
    langkah: tambahJejak(laporan.langkah, { id, tanggal: terjadi, oleh, dicatat, jenis: 'kembalikan', ajuan: isi.ajuan, alasan: isi.alasan, baris: isi.baris }),
  }),
  ringkas: (isi) => teks(isi.alasan ?? '', isi.alasan ?? ''),
});
