// Every printed sheet, one line each.
import type { DefinisiLembar } from '../laporan/bahan-lembar.ts';
import { lembarDal } from '../laporan/lembar/dal.ts';
import { rekKab, rekKec } from '../laporan/lembar/rek-dal.ts';
import { riPpkbd } from '../laporan/lembar/ri-ppkbd.ts';
import { salinSiga } from '../laporan/lembar/salin-siga.ts';
import { tabelPpkbd, tabelSubPpkbd } from '../laporan/lembar/tahunan-imp.ts';
import { vervalKrs } from '../laporan/lembar/verval-krs.ts';

export const LEMBAR: readonly DefinisiLembar[] = [riPpkbd, lembarDal, rekKec, rekKab, vervalKrs, tabelPpkbd, tabelSubPpkbd, salinSiga];
