// The running pregnancies of a family: how far, when the birth is expected, and which visits belong to them.
import { type Anggota, isHadir, type Kehamilan, type Keluarga } from '../keluarga/keluarga.ts';
import type { Parameter } from '../parameter/parameter.ts';
import { selisihHari, type Tanggal, tambahHari } from '../tanggal.ts';
import type { PeriksaHamil } from './riwayat-hamil.ts';

export type IbuHamil = {
  readonly istri: Anggota;
  readonly kehamilan: Kehamilan;
  /** Completed weeks since the last period; null when that day is not known. */
  readonly minggu: number | null;
  /** Naegele: 280 days after the last period; null when that day is not known. */
  readonly taksiranLahir: Tanggal | null;
  /** Visits of this pregnancy, in order of time. */
  readonly periksa: readonly PeriksaHamil[];
};

/** Completed weeks of pregnancy on a day. */
export const mingguHamil = (hpht: Tanggal, pada: Tanggal): number => Math.floor(selisihHari(hpht, pada) / 7);

/** The last visit when it showed a danger sign and nobody has taken the mother to help since; null: nothing of that kind. */
export function getBahaya({ rujukan }: Keluarga, { istri, periksa }: Pick<IbuHamil, 'istri' | 'periksa'>): PeriksaHamil | null {
  const terakhir = periksa.at(-1);
  if (!terakhir || terakhir.tandaBahaya.length === 0 || terakhir.rujukan === true) return null;
  return rujukan.some((satu) => satu.anggotaId === istri.id && satu.tanggal >= terakhir.tanggal) ? null : terakhir;
}

/** The first day a visit can belong to the running pregnancy: the last period, else the day after the delivery before, else any day. */
function sejak({ pasangan }: Keluarga, istriId: string, { hpht }: Kehamilan): Tanggal {
  if (hpht !== null) return hpht;
  const lalu = pasangan.get(istriId)?.persalinan.at(-1);
  return lalu ? tambahHari(lalu.tanggal, 1) : '';
}

/** Every woman of the family who is pregnant on the day, wives and others alike. */
export function listIbuHamil(keluarga: Keluarga, pada: Tanggal, parameter: Parameter): IbuHamil[] {
  return [...keluarga.pasangan.values()].flatMap(({ istriId, hamil }) => {
    const istri = keluarga.anggota.get(istriId);
    if (!hamil || !istri || !isHadir(istri)) return [];
    const awal = sejak(keluarga, istriId, hamil);
    return [
      {
        istri,
        kehamilan: hamil,
        minggu: hamil.hpht === null ? null : mingguHamil(hamil.hpht, pada),
        taksiranLahir: hamil.hpht === null ? null : tambahHari(hamil.hpht, parameter['hamil.days']),
        periksa: keluarga.hamilPeriksa.filter((satu) => satu.istriId === istriId && satu.tanggal >= awal && satu.tanggal <= pada),
      },
    ];
  });
}
