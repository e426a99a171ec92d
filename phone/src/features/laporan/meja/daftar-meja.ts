// The PKB's desk of a month: every report of his villages, the odd ones first, with what is odd about each.
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { type Kejanggalan, KODE_JANGGAL, listKejanggalan } from '@lini/core/pelaporan/kejanggalan.ts';
import { isMasuk, keadaanLaporan } from '@lini/core/pelaporan/laporan-bulan.ts';
import { isMenungguSetuju } from '@lini/core/pelaporan/laporan-langkah.ts';
import { type Bulan, tambahBulan } from '@lini/core/tanggal.ts';
import { getLaporan, type LaporanInstitusi, listLaporanSemua } from '../../../app/laporan/laporan-institusi.ts';
import { getSesi } from '../../../app/sesi.ts';
import { hariIni } from '../../../app/waktu.ts';
import { isMenungguKoordinator, isMenungguSaya } from './putusan.ts';

export type BarisMeja = { readonly satu: LaporanInstitusi; readonly janggal: readonly Kejanggalan[]; readonly namaDesa: string };

export type Meja = {
  /** Wait for him and something is odd, the most telling first. */
  readonly janggal: readonly BarisMeja[];
  /** Wait for him and nothing is. */
  readonly bersih: readonly BarisMeja[];
  /** Sent by himself: the koordinator approves them. */
  readonly koordinator: readonly BarisMeja[];
  readonly dikembalikan: readonly BarisMeja[];
  /** Approved or further on. */
  readonly selesai: readonly BarisMeja[];
  readonly belum: readonly BarisMeja[];
};

/** What is odd about a report beside the two months before it. */
export function kejanggalan({ laporan, institusi, bulan }: LaporanInstitusi): Kejanggalan[] {
  const entri = getSesi().buku.lain('institusi').get(institusi.id);
  const sebelum = entri ? [-1, -2].map((ke) => getLaporan(entri, tambahBulan(bulan, ke)).laporan).filter(isMasuk) : [];
  return listKejanggalan(laporan, sebelum, parameterPada(hariIni.value));
}

/** Whose report it is: an RT's number is the same in every village. */
export function sebutLaporan({ institusi }: LaporanInstitusi): string {
  const desa = getSesi().akun.desa.find((satu) => satu.kode === institusi.desa)?.nama;
  return [institusi.nama, desa].filter(Boolean).join(', ');
}

const berat = ({ janggal }: BarisMeja): number => KODE_JANGGAL.indexOf(janggal[0]?.kode ?? 'belum-didata');
const urut = (a: BarisMeja, b: BarisMeja): number =>
  a.namaDesa.localeCompare(b.namaDesa, 'id') || a.satu.institusi.nama.localeCompare(b.satu.institusi.nama, 'id');

/** The desk of a month over all villages of the account. */
export function susunMeja(bulan: Bulan): Meja {
  const namaDesa = new Map(getSesi().akun.desa.map((satu) => [satu.kode, satu.nama]));
  const semua = listLaporanSemua(bulan)
    .map((satu): BarisMeja => ({ satu, janggal: isMenungguSaya(satu) ? kejanggalan(satu) : [], namaDesa: namaDesa.get(satu.institusi.desa) ?? '' }))
    .sort(urut);
  const menunggu = semua.filter(({ satu }) => isMenungguSaya(satu));
  const isKembali = ({ satu }: BarisMeja): boolean => keadaanLaporan(satu.laporan) === 'dikembalikan';
  return {
    janggal: menunggu.filter((satu) => satu.janggal.length > 0).sort((a, b) => berat(a) - berat(b) || b.janggal.length - a.janggal.length),
    bersih: menunggu.filter((satu) => satu.janggal.length === 0),
    koordinator: semua.filter(({ satu }) => isMenungguKoordinator(satu)),
    dikembalikan: semua.filter(isKembali),
    selesai: semua.filter((satu) => isMasuk(satu.satu.laporan) && !isKembali(satu) && !isMenungguSetuju(satu.satu.laporan)),
    belum: semua.filter(({ satu }) => !isMasuk(satu.laporan)),
  };
}
