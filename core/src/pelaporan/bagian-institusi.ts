// The part of a village that an institution reports.
import { type Institusi, isMelayaniRt } from '../institusi/institusi.ts';
import type { DesaPotret } from '../potret/potret.ts';

/** The whole of it for a PPKBD, its RT for the others. */
export function bagianInstitusi(desa: DesaPotret, institusi: Institusi): DesaPotret {
  if (institusi.jenis === 'ppkbd' || institusi.wilayah.length === 0) return desa;
  const rt: ReadonlySet<string> = new Set(institusi.wilayah);
  const isMilik = (satu: string): boolean => rt.has(satu);
  return {
    ...desa,
    keluarga: desa.keluarga.filter((satu) => isMilik(satu.keluarga.rt)),
    poktan: desa.poktan.filter((satu) => isMilik(satu.poktan.rt)),
    institusi: desa.institusi.filter((satu) => isMelayaniRt(satu.institusi, rt)),
    kader: desa.kader.filter((satu) => isMilik(satu.kader.rt)),
  };
}
