// The families a by-name sheet is about: one RT or all of them, RT after RT, in the order of the heads' names.
import { findKepala } from '../../keluarga/keluarga.ts';
import type { KeluargaPotret } from '../../potret/potret.ts';
import type { BahanNama } from '../bahan-lembar.ts';

const namaKepala = ({ keluarga }: KeluargaPotret): string => findKepala(keluarga)?.nama ?? [...keluarga.anggota.values()][0]?.nama ?? '';

/** Groups the families by RT, both in order; `isMasuk` chooses which families stand on the sheet. */
export function kelompokkanRt({ desa, kepala }: BahanNama, isMasuk: (satu: KeluargaPotret) => boolean): (readonly [string, readonly KeluargaPotret[]])[] {
  const masuk = desa.keluarga.filter((satu) => (kepala.rt === null || satu.keluarga.rt === kepala.rt) && isMasuk(satu));
  const kunci = (satu: KeluargaPotret): string => `${namaKepala(satu)} ${satu.keluarga.id}`;
  return [...Map.groupBy(masuk, (satu) => satu.keluarga.rt)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rt, daftar]) => [rt, daftar.toSorted((a, b) => (kunci(a) < kunci(b) ? -1 : 1))]);
}
