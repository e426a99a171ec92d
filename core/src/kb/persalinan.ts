// Which delivery ends which pregnancy: births are told late, pregnancies even later, and the two arrive in any order.
import type { Kehamilan, Persalinan } from '../keluarga/keluarga.ts';
import { selisihHari, type Tanggal, tambahHari } from '../tanggal.ts';

/** No two pregnancies end within four weeks: two phones, or two records of one family, tell of one birth. */
const HARI_PERSALINAN_SAMA = 28;
/** A pregnancy whose last period is not known may have ended this long before the day somebody wrote it down. */
const HARI_SEBELUM_DIKETAHUI = 300;

/** Whether a delivery on `tanggal` ends a pregnancy that is written down for a later day; nothing ends within four weeks of the last period. */
export const isAkhirDari = ({ hpht, dicatat }: Kehamilan, tanggal: Tanggal): boolean =>
  hpht === null ? tanggal >= tambahHari(dicatat, -HARI_SEBELUM_DIKETAHUI) : selisihHari(hpht, tanggal) >= HARI_PERSALINAN_SAMA;

/**
 * Whether a pregnancy that becomes known on `hamil.dicatat` had ended by then. Without a last period a delivery written before the
 * pregnancy was is taken for an earlier one, unless it lies too near for a new pregnancy to be known.
 */
export const isSudahBerakhir = (hamil: Kehamilan, ditulis: string, persalinan: readonly Persalinan[]): boolean =>
  persalinan.some(({ tanggal, dicatat = '' }) => {
    if (!isAkhirDari(hamil, tanggal)) return false;
    return hamil.hpht !== null || dicatat > ditulis || selisihHari(tanggal, hamil.dicatat) < HARI_PERSALINAN_SAMA;
  });

/** Whether a delivery of that time is written down already. */
export const isPersalinanAda = (persalinan: readonly Persalinan[], tanggal: Tanggal): boolean =>
  persalinan.some((satu) => Math.abs(selisihHari(satu.tanggal, tanggal)) < HARI_PERSALINAN_SAMA);
