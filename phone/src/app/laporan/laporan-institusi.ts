// The monthly report of one institution as this phone knows it: who owes it and what was sent.
import { type Institusi, isBerjalan } from '@lini/core/institusi/institusi.ts';
import { idLaporan } from '@lini/core/pelaporan/id-laporan.ts';
import { type LaporanBulan, laporanKosong } from '@lini/core/pelaporan/laporan-bulan.ts';
import { isWajibLapor, wajibTerkunci } from '@lini/core/pelaporan/wajib-lapor.ts';
import { akhirBulan, type Bulan, bulanDari, type Tanggal, tambahBulan } from '@lini/core/tanggal.ts';
import type { EntriSubjek } from '../entri.ts';
import { listInstitusi } from '../institusi-saya.ts';
import { getSesi } from '../sesi.ts';
import { hariIni } from '../waktu.ts';
import { tandaiTiba } from './tiba.ts';

export const JUMLAH_BULAN = 12;
/** Every step counts, also one whose office clock was a day ahead of this phone. */
const AKHIR_WAKTU: Tanggal = '9999-12-31';

export type LaporanInstitusi = {
  readonly id: string;
  readonly bulan: Bulan;
  /** As it was at the end of the month. */
  readonly institusi: Institusi;
  /** Whether its report is due: it worked at the end of the month, or did by the cards when the month was locked. */
  readonly isWajib: boolean;
  readonly laporan: LaporanBulan;
  /** Its catatan with their state; nothing: none was written yet. */
  readonly entri: EntriSubjek<'laporan'> | undefined;
};

/** The months a report can be looked at, newest first. */
export const listBulan = (): Bulan[] => Array.from({ length: JUMLAH_BULAN }, (_, ke) => tambahBulan(bulanDari(hariIni.value), -ke));

const laporanDi = (desa: string): LaporanBulan[] =>
  [...getSesi().buku.lain('laporan').values()].flatMap(({ keadaan }) => (keadaan.desa === desa ? [keadaan] : []));

/** The report of an institution and month. */
export function getLaporan(entriInstitusi: EntriSubjek<'institusi'>, bulan: Bulan): LaporanInstitusi {
  const id = idLaporan(entriInstitusi.id, bulan);
  const entri = getSesi().buku.lain('laporan').get(id);
  const institusi = entriInstitusi.sejarah(akhirBulan(bulan));
  const isAktif = isBerjalan(institusi) && institusi.jenis !== null;
  const isWajib = isWajibLapor(entriInstitusi.id, isAktif, wajibTerkunci(laporanDi(entriInstitusi.keadaan.desa), bulan));
  return { id, bulan, institusi, isWajib, laporan: entri ? tandaiTiba(entri.sejarah(AKHIR_WAKTU), entri.tampil) : laporanKosong(id), entri };
}

/** The report behind an id; undefined when no institution on this phone has it in the months that can be looked at. */
export function findLaporan(id: string): LaporanInstitusi | undefined {
  const { buku } = getSesi();
  const { institusiId, bulan } = buku.lain('laporan').get(id)?.keadaan ?? {};
  const dikenal = institusiId ? buku.lain('institusi').get(institusiId) : undefined;
  if (dikenal && bulan) return getLaporan(dikenal, bulan);
  const bulanList = listBulan();
  for (const satu of buku.lain('institusi').values()) {
    const cocok = bulanList.find((yang) => idLaporan(satu.id, yang) === id);
    if (cocok) return getLaporan(satu, cocok);
  }
  return undefined;
}

/** All reports of the month in every village of this phone. */
export const listLaporanSemua = (bulan: Bulan): LaporanInstitusi[] => {
  const { akun, buku } = getSesi();
  const desa = new Set(akun.desa.map((satu) => satu.kode));
  return [...buku.lain('institusi').values()]
    .filter((satu) => desa.has(satu.keadaan.desa))
    .map((satu) => getLaporan(satu, bulan))
    .filter(({ isWajib, laporan }) => isWajib || laporan.ajuan.length > 0);
};

/** All reports of the month in the village looked at: those due, and those that came although they were not. */
export const listLaporanDesa = (bulan: Bulan): LaporanInstitusi[] =>
  listInstitusi()
    .map((satu) => getLaporan(satu, bulan))
    .filter(({ isWajib, laporan }) => isWajib || laporan.ajuan.length > 0);

/** Sendings on this phone that have not reached the office, and those that the office sent back as they were. */
export const statusKiriman = ({ entri }: LaporanInstitusi, status: 'menunggu' | 'ditahan' | 'dikembalikan'): string[] =>
  (entri?.tampil ?? []).filter((satu) => satu.status === status).map((satu) => satu.catatan.id);
