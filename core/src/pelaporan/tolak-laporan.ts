// What a step about a report is refused for: the wrong state, another sending, another month, one's own report, a reason that lacks.
import type { Catatan } from '../catatan/catatan.ts';
import type { Pelaku } from '../catatan/define.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import type { Bulan, Tanggal } from '../tanggal.ts';
import { batasBulan } from './batas.ts';
import { hariTerakhirAjukan } from './kesempatan.ts';
import { ajuanKini, type KeadaanLaporan, keadaanLaporan, type LaporanBulan, langkahKini } from './laporan-bulan.ts';

/** Letters of the shortest reason, as of every other reason in Lini. */
export const ALASAN_TERPENDEK = 3;

/** A reason must be said: a return teaches, a correction must be answered for. */
export const tolakTanpaAlasan = (alasan: string | null): Tolakan[] =>
  alasan === null || alasan.trim().length < ALASAN_TERPENDEK ? [tolak('alasan-kosong', 'alasan')] : [];

/** What is written about a report names its month; another one would be looked for where the report is not. */
export const tolakBulanLain = ({ bulan }: LaporanBulan, disebut: Bulan): Tolakan[] =>
  bulan !== null && bulan !== disebut ? [tolak('subjek-tidak-cocok', 'bulan')] : [];

type Langkah = { readonly ajuan: string; readonly bulan: Bulan };

/**
 * A step counts only for the sending it looked at, in one of the states it follows from, and after every step already made: two
 * desks that worked apart cannot both decide.
 */
export function tolakLangkah(laporan: LaporanBulan, { ajuan, bulan }: Langkah, dari: readonly KeadaanLaporan[], amplop: Catatan): Tolakan[] {
  const kini = ajuanKini(laporan);
  if (kini === null || !laporan.ajuan.some((satu) => satu.id === ajuan)) return [tolak('menunggu-catatan', 'ajuan')];
  const bulanLain = tolakBulanLain(laporan, bulan);
  if (bulanLain.length > 0) return bulanLain;
  if (kini.id !== ajuan || langkahKini(laporan).some((satu) => satu.dicatat > amplop.dicatat)) return [tolak('laporan-sudah-berubah', 'ajuan')];
  if (!dari.includes(keadaanLaporan(laporan))) return [tolak('laporan-belum-waktunya', 'ajuan')];
  return amplop.terjadi < kini.tanggal ? [tolak('laporan-sebelum-diajukan', 'terjadi')] : [];
}

/** Nobody approves what they sent themselves. */
export const tolakSendiri = (laporan: LaporanBulan, ajuan: string, amplop: Catatan): Tolakan[] =>
  laporan.ajuan.some((satu) => satu.id === ajuan && satu.oleh === amplop.oleh) ? [tolak('setujui-sendiri', 'oleh')] : [];

/** From the last day of the month until the limit of who sends, later for a returned report; the PKB's where the role is not known. */
export function tolakWaktu(laporan: LaporanBulan, bulan: Bulan, hari: Tanggal, pelaku: Pelaku | null): Tolakan[] {
  if (hari < batasBulan(bulan).mulai) return [tolak('laporan-bulan-berjalan', 'bulan')];
  return hari > hariTerakhirAjukan(bulan, pelaku?.peran ?? 'pkb', laporan) ? [tolak('laporan-lewat-batas', 'bulan')] : [];
}
