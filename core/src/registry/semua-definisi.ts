// Every kind of catatan there is, for whoever must know them all: the server, the data dictionary, tests.
import type { DefinisiApaSaja } from '../catatan/define.ts';
import { DEFINISI } from './definisi.ts';
import { DEFINISI_ACARA } from './definisi-acara.ts';

export const SEMUA_DEFINISI: readonly DefinisiApaSaja[] = [...DEFINISI, ...DEFINISI_ACARA];
