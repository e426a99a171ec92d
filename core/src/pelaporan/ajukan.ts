// What a report would say if it were sent now: the part of the village it is about, and every figure each phone can count of it.

import type { AngkaPerIndikator } from '../indikator/angka.ts';
import { hitungDaftar } from '../indikator/hitung.ts';
import type { Indikator } from '../indikator/indikator.ts';
import type { Institusi } from '../institusi/institusi.ts';
import type { DesaPotret } from '../potret/potret.ts';
import { INDIKATOR } from '../registry/indikator.ts';
import { bulanDari } from '../tanggal.ts';
import { bagianInstitusi } from './bagian-institusi.ts';
import { ciriLaporan } from './hitung-ciri.ts';
import { angkaKeIsi } from './isi-laporan.ts';
import { type LaporanBulan, laporanKosong } from './laporan-bulan.ts';

/** What no monthly report has: a median, which does not add up, the yearly cards, shares that repeat the columns of the groups, and what is counted from reports themselves. */
const LUAR_LAPORAN: ReadonlySet<string> = new Set([
  ...['A7', 'K0', 'F4'],
  ...['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10', 'D11'],
  ...['E1', 'E2', 'E3', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12'],
]);

/** `D10` of `D10.bkb`. */
const kepala = (id: string): string => id.split('.')[0] as string;

/** The figures a report carries: none that some phones cannot count. One more indicator is decided upon in `ajukan.test.ts`. */
export const INDIKATOR_LAPORAN: readonly Indikator[] = INDIKATOR.filter((satu) => satu.peran === undefined && !LUAR_LAPORAN.has(kepala(satu.id)));

/** A report that is being sent counts itself as one that came in. */
function denganLaporanIni(desa: DesaPotret, institusiId: string): DesaPotret {
  const jejak = { id: '', tanggal: '', oleh: '', dicatat: '' };
  const masuk: LaporanBulan = {
    ...laporanKosong(''),
    ajuan: [{ ...jejak, angka: {}, ciri: ciriLaporan({ ...desa, keluarga: [], poktan: [] }), keterangan: null, penjelasan: {} }],
  };
  return { ...desa, institusi: desa.institusi.map((satu) => (satu.institusi.id === institusiId ? { ...satu, laporan: satu.laporan ?? masuk } : satu)) };
}

/** The figures of an institution's report out of the picture of its village at the end of the month. */
export const angkaLaporan = (desa: DesaPotret, institusi: Institusi): AngkaPerIndikator =>
  hitungDaftar(INDIKATOR_LAPORAN, denganLaporanIni(bagianInstitusi(desa, institusi), institusi.id));

export type PengantarAjuan = { readonly keterangan: string | null; readonly penjelasan: Readonly<Record<string, string>> };

/** The answers of `laporan.ajukan` for the month of `desa.pada`. */
export function isiAjuan(desa: DesaPotret, institusi: Institusi, { keterangan, penjelasan }: PengantarAjuan) {
  return {
    institusiId: institusi.id,
    jenis: institusi.jenis ?? 'sub-ppkbd',
    nama: institusi.nama,
    bulan: bulanDari(desa.pada),
    angka: angkaKeIsi(angkaLaporan(desa, institusi)),
    ciri: ciriLaporan(bagianInstitusi(desa, institusi)),
    keterangan,
    penjelasan,
  };
}
