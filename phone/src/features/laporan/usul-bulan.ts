// Which month the reports begin with: the one that is due, while somebody here can still do something about it.
import { bulanTagihan } from '@lini/core/pelaporan/kesempatan.ts';
import { keadaanLaporan } from '@lini/core/pelaporan/laporan-bulan.ts';
import { type Bulan, bulanDari } from '@lini/core/tanggal.ts';
import { listInstitusi } from '../../app/institusi-saya.ts';
import { getLaporan } from '../../app/laporan/laporan-institusi.ts';
import { hariIni } from '../../app/waktu.ts';
import { isBisaDiajukan } from './kirim-laporan.ts';

const SELESAI: ReadonlySet<string> = new Set(['diajukan', 'diperiksa']);

/** The month that is due while a report of this phone waits to be sent; else the present one, as for recaps that nobody sends. */
export function usulBulan(isDiajukan: boolean): Bulan {
  if (!isDiajukan) return bulanDari(hariIni.value);
  const tagihan = bulanTagihan(hariIni.value);
  const isMenunggu = listInstitusi()
    .map((satu) => getLaporan(satu, tagihan))
    .some((satu) => isBisaDiajukan(satu) && !SELESAI.has(keadaanLaporan(satu.laporan)));
  return isMenunggu ? tagihan : bulanDari(hariIni.value);
}
