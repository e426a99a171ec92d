// The kinds of gatherings and competitions. The phone loads them with their screens, the server at its start (`kenalkanAcara`).
import { acaraRencana } from '../acara/acara-rencana.ts';
import { kenalkan } from '../catatan/baca.ts';
import type { DefinisiApaSaja } from '../catatan/define.ts';
import { lombaAtur } from '../lomba/lomba-atur.ts';

export const DEFINISI_ACARA: readonly DefinisiApaSaja[] = [acaraRencana, lombaAtur];

/** From now on these kinds are read, judged and folded; doing it again changes nothing. */
export const kenalkanAcara = (): void => kenalkan(DEFINISI_ACARA);
