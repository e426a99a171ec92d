// Every report, one line each.
import { kegiatanOperasional } from '../laporan/kegiatan-operasional.ts';
import type { Laporan } from '../laporan/laporan.ts';
import { laporanBulanan } from '../laporan/laporan-bulanan.ts';
import { rekapInstitusi } from '../laporan/rekap-institusi.ts';
import { rekapPoktanLaporan } from '../laporan/rekap-poktan.ts';

export const LAPORAN: readonly Laporan[] = [laporanBulanan, rekapPoktanLaporan, rekapInstitusi, kegiatanOperasional];
