// A method in one word, for narrow columns: without what stands in brackets.
import { labelPilihan } from '../teks.ts';
import { METODE, type Metode } from './metode.ts';

/** Its name, `Tradisional`, `IUD`. */
export const namaCara = (metode: Metode): string => labelPilihan(METODE, metode).id.split(' (')[0] ?? metode;
