// What a step about a report is refused for: the wrong state, another sending, one's own report, a reason that lacks.
import type { Catatan } from '../catatan/catatan.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { ajuanKini, type KeadaanLaporan, keadaanLaporan, type LaporanBulan, langkahKini } from './laporan-bulan.ts';

/** A reason must be said: a return teaches, a correction must be answered for. */
export const tolakTanpaAlasan = (alasan: string | null): Tolakan[] => (alasan === null || alasan === '' ? [tolak('alasan-kosong', 'alasan')] : []);

/**
 * A step counts only for the sending it looked at, in one of the states it follows from, and after every step already made: two
 * desks that worked apart cannot both decide.
 */
export function tolakLangkah(laporan: LaporanBulan, ajuan: string, dari: readonly KeadaanLaporan[], amplop: Catatan): Tolakan[] {
  const kini = ajuanKini(laporan);
  if (kini === null || !laporan.ajuan.some((satu) => satu.id === ajuan)) return [tolak('menunggu-catatan', 'ajuan')];
  if (kini.id !== ajuan || langkahKini(laporan).some((satu) => satu.dicatat > amplop.dicatat)) return [tolak('laporan-sudah-berubah', 'ajuan')];
  return dari.includes(keadaanLaporan(laporan)) ? [] : [tolak('laporan-belum-waktunya', 'ajuan')];
}

/** Nobody approves what they sent themselves. */
export const tolakSendiri = (laporan: LaporanBulan, ajuan: string, amplop: Catatan): Tolakan[] =>
  laporan.ajuan.some((satu) => satu.id === ajuan && satu.oleh === amplop.oleh) ? [tolak('setujui-sendiri', 'oleh')] : [];
