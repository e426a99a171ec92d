// Every printed sheet, one line each.
import type { DefinisiLembar } from '../laporan/bahan-lembar.ts';
import { lembarDal } from '../laporan/lembar/dal.ts';
import { registerPus } from '../laporan/lembar/register-pus.ts';
import { rekKab, rekKec } from '../laporan/lembar/rek-dal.ts';
import { rekapKeluarga } from '../laporan/lembar/rekap-keluarga.ts';
import { riPoktan } from '../laporan/lembar/ri-poktan.ts';
import { riPpkbd, riSubPpkbd } from '../laporan/lembar/ri-ppkbd.ts';
import { salinSiga } from '../laporan/lembar/salin-siga.ts';
import { tabelPpkbd, tabelSubPpkbd } from '../laporan/lembar/tahunan-imp.ts';
import { vervalKrs } from '../laporan/lembar/verval-krs.ts';
import { vervalNama } from '../laporan/lembar/verval-nama.ts';

export const LEMBAR: readonly DefinisiLembar[] = [
  riPpkbd,
  riSubPpkbd,
  registerPus,
  rekapKeluarga,
  riPoktan,
  lembarDal,
  rekKec,
  rekKab,
  vervalKrs,
  vervalNama,
  tabelPpkbd,
  tabelSubPpkbd,
  salinSiga,
];
