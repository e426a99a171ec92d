// The births of a couple up to a day.
import type { Acak } from './acak.ts';
import { ANAK_AKHIR, PELUANG_KEMBAR } from './margin.ts';
import { HARI_BULAN, HARI_TAHUN, type Hari } from './waktu.ts';

const UMUR_BERSALIN_TERTUA = 43;
const PELUANG_JARAK_DEKAT = 0.052;
/** Fewer births in the last two years than the pattern gives: the tables have half as many baduta per year as older balita. */
const PELUANG_BADUTA = 0.72;

/** Months between two deliveries: mostly two and a half to six years, seldom under two. */
const jarakBulan = (acak: Acak): number => (acak.ya(PELUANG_JARAK_DEKAT) ? 12 + 11 * acak.angka() : 25 + 50 * acak.angka() ** 1.3);

/** Days of birth, oldest first (twins share one), of a wife born on `lahirIstri` and married at `umurKawin`. */
export function listKelahiran(acak: Acak, lahirIstri: Hari, umurKawin: number, sampai: Hari): Hari[] {
  const akhir = acak.timbang(ANAK_AKHIR);
  const hasil: Hari[] = [];
  let hari = lahirIstri + (umurKawin + 0.85 - Math.log(1 - acak.angka()) * 1.3) * HARI_TAHUN;
  while (hasil.length < akhir && hari < sampai - 20 && hari - lahirIstri < UMUR_BERSALIN_TERTUA * HARI_TAHUN) {
    const isBaduta = sampai - hari < 24 * HARI_BULAN;
    if (isBaduta && !acak.ya(PELUANG_BADUTA)) break;
    hasil.push(Math.floor(hari));
    if (acak.ya(PELUANG_KEMBAR)) hasil.push(Math.floor(hari));
    hari += jarakBulan(acak) * HARI_BULAN;
  }
  return hasil;
}
