// Every printed sheet, one line each.
import type { DefinisiLembar } from '../laporan/bahan-lembar.ts';
import { riPpkbd } from '../laporan/lembar/ri-ppkbd.ts';

export const LEMBAR: readonly DefinisiLembar[] = [riPpkbd];
