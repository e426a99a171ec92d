// The questions of the report desk to the server.
import {
  type DaftarLaporan,
  type LaporanSatu,
  type RekapLaporan,
  zDaftarLaporan,
  zJawabanCatat,
  zLaporanSatu,
  zRekapLaporan,
} from '@lini/core/pelaporan/laporan-wire.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { ask, type Jawaban } from '../../app/api.ts';

export const mintaDaftar = (wilayah: string, bulan: Bulan, batal?: AbortSignal): Promise<Jawaban<DaftarLaporan>> =>
  ask(`/api/laporan/daftar?wilayah=${wilayah}&bulan=${bulan}`, zDaftarLaporan, batal ? { batal } : {});

export const mintaRekap = (wilayah: string, bulan: Bulan, batal: AbortSignal): Promise<Jawaban<RekapLaporan>> =>
  ask(`/api/laporan/rekap?wilayah=${wilayah}&bulan=${bulan}`, zRekapLaporan, { batal });

export const mintaSatu = (id: string, batal: AbortSignal): Promise<Jawaban<LaporanSatu>> => ask(`/api/laporan/satu?id=${id}`, zLaporanSatu, { batal });

/** Writes steps; the answer has one verdict for each. */
export const kirimLangkah = (catatan: readonly unknown[]) => ask('/api/kantor/catat', zJawabanCatat, { kirim: { catatan } });
