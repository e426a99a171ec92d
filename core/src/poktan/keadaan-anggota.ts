// Which member families of a group hold a PUS and use contraception, whether they came or not (R/I/PPKBD blocks III and IV).
import type { Keluarga } from '../keluarga/keluarga.ts';
import { parameterPada } from '../parameter/parameter.ts';
import type { PoktanPotret } from '../potret/potret.ts';
import type { Tanggal } from '../tanggal.ts';
import { keadaanPus } from './keadaan-pus.ts';
import { isMasihWarga } from './kesertaan.ts';
import { kunciKeluarga, listAnggota } from './poktan.ts';

/** Of the member families at the end of the month; `takTentu`: not known whether PUS, with all who are outside the book. */
export type KeadaanAnggota = { readonly pus: number; readonly kb: number; readonly takTentu: number };

/** Of some families on a day; unknown: one outside the book. */
export function nilaiKeluarga(keluargaList: readonly (Keluarga | undefined)[], pada: Tanggal): KeadaanAnggota {
  const parameter = parameterPada(pada);
  const keadaan = keluargaList.map((satu) => keadaanPus(satu, pada, parameter));
  return {
    pus: keadaan.filter((satu) => satu.pus === true).length,
    kb: keadaan.filter((satu) => satu.kb).length,
    takTentu: keadaan.filter((satu) => satu.pus === null).length,
  };
}

const dinilai = new WeakMap<PoktanPotret, KeadaanAnggota>();

function nilai({ poktan, pada, konteks }: PoktanPotret): KeadaanAnggota {
  const cari = (id: string) => konteks.findKeluarga(id)?.keluarga;
  const anggota = listAnggota(poktan).filter((satu) => isMasihWarga(satu, cari));
  const keluarga = new Map(anggota.map((satu) => [kunciKeluarga(satu), satu.keluargaId]));
  return nilaiKeluarga(
    [...keluarga.values()].map((id) => (id === null ? undefined : cari(id))),
    pada,
  );
}

/** The states of a group's member families, worked out once per picture. */
export function keadaanAnggota(potret: PoktanPotret): KeadaanAnggota {
  const lama = dinilai.get(potret);
  if (lama !== undefined) return lama;
  const baru = nilai(potret);
  dinilai.set(potret, baru);
  return baru;
}
