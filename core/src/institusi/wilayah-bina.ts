// The families an institution serves, and what its cadres did for them by name.
import type { InstitusiPotret, KeluargaPotret } from '../potret/potret.ts';
import type { Tanggal } from '../tanggal.ts';

/** The active families of its RT; of the whole village when it names no RT. */
export const listKeluargaBinaan = ({ institusi, konteks }: InstitusiPotret): KeluargaPotret[] =>
  konteks.keluarga.filter((satu) => satu.isAktif && (institusi.wilayah.length === 0 || institusi.wilayah.includes(satu.keluarga.rt)));

/** What was done for families by name: resupply by the cadre, referrals. */
export type LayananKeluarga = { readonly ulangPil: number; readonly ulangKondom: number; readonly rujukan: number; readonly rujukanSelesai: number };

const LAYANAN_KOSONG: LayananKeluarga = { ulangPil: 0, ulangKondom: 0, rujukan: 0, rujukanSelesai: 0 };

/** The services for one family in the days from `awal` to `akhir`. */
export function layananKeluarga({ keluarga }: KeluargaPotret, awal: Tanggal, akhir: Tanggal): LayananKeluarga {
  const isDalam = (hari: Tanggal): boolean => hari >= awal && hari <= akhir;
  const dariKader = [...keluarga.pasangan.values()].flatMap((satu) => satu.pelayanan.filter((yang) => yang.tempat === 'kader' && isDalam(yang.tanggal)));
  return {
    ulangPil: dariKader.filter((satu) => satu.metode === 'pil').length,
    ulangKondom: dariKader.filter((satu) => satu.metode === 'kondom').length,
    rujukan: keluarga.rujukan.filter((satu) => isDalam(satu.tanggal)).length,
    rujukanSelesai: [...keluarga.rujukanSelesai.values()].filter((satu) => satu.hasil === 'dilayani' && isDalam(satu.tanggal)).length,
  };
}

/** The services for several families together. */
export function jumlahLayanan(keluarga: readonly KeluargaPotret[], awal: Tanggal, akhir: Tanggal): LayananKeluarga {
  return keluarga.reduce((hasil, satu) => {
    const baru = layananKeluarga(satu, awal, akhir);
    return {
      ulangPil: hasil.ulangPil + baru.ulangPil,
      ulangKondom: hasil.ulangKondom + baru.ulangKondom,
      rujukan: hasil.rujukan + baru.rujukan,
      rujukanSelesai: hasil.rujukanSelesai + baru.rujukanSelesai,
    };
  }, LAYANAN_KOSONG);
}
