// Couples that went to another family of the village in the month: what they used at the end of the month before is known in the family they left.
import { isBerhentiKb } from '../kb/peristiwa.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { akhirBulan, awalBulan, bulanDari, tambahBulan } from '../tanggal.ts';
import type { KeluargaPotret } from './potret.ts';
import type { PusPotret } from './pus-potret.ts';

/** The families each member has left since the first of the month. */
function petaAsal(daftar: readonly KeluargaPotret[]): Map<string, KeluargaPotret[]> {
  const asal = new Map<string, KeluargaPotret[]>();
  for (const satu of daftar) {
    const awal = awalBulan(bulanDari(satu.pada));
    for (const { id, pindah } of satu.keluarga.anggota.values()) {
      if (pindah !== null && pindah >= awal) asal.set(id, [...(asal.get(id) ?? []), satu]);
    }
  }
  return asal;
}

/** Whether she was an active user in that family at the end of the month before. */
function isPaDiAsal(asal: KeluargaPotret, istriId: string): boolean {
  const lalu = asal.padaHari(akhirBulan(tambahBulan(bulanDari(asal.pada), -1)));
  return lalu?.pus.some((pus) => pus.istri.id === istriId && pus.kotak === 'pa') ?? false;
}

/** The couples of one picture, joined; the same list when there is nothing to join. */
function sambungPus(satu: KeluargaPotret, asal: ReadonlyMap<string, readonly KeluargaPotret[]>): readonly PusPotret[] {
  const isPindahan = ({ istri, peristiwa }: PusPotret): boolean =>
    !peristiwa.isPaLalu && (asal.get(istri.id) ?? []).some((lama) => lama !== satu && isPaDiAsal(lama, istri.id));
  if (!satu.pus.some(isPindahan)) return satu.pus;
  const parameter = parameterPada(satu.pada);
  return satu.pus.map((pus) =>
    isPindahan(pus) ? { ...pus, peristiwa: { ...pus.peristiwa, isPaLalu: true, isPutus: isBerhentiKb(pus.kotak, parameter) } } : pus,
  );
}

/**
 * The pictures of one area with the couples joined to their month before: a user who stopped after she had joined another family of
 * the area is a drop-out of the area (family-planning.md 6.7). She stands in `paLalu` of the family she left. A picture without
 * such a couple stays the same object.
 */
export function sambungPindahan(daftar: readonly KeluargaPotret[]): readonly KeluargaPotret[] {
  const asal = petaAsal(daftar);
  if (asal.size === 0) return daftar;
  return daftar.map((satu) => {
    const pus = sambungPus(satu, asal);
    return pus === satu.pus ? satu : { ...satu, pus };
  });
}
