// Every flow that writes several catatan in one breath, one line each.
import type { Alur } from '../form/alur.ts';
import { ikutKeluarga } from '../keluarga/alur/ikut-keluarga.ts';
import { menikahDiSini } from '../keluarga/alur/menikah-di-sini.ts';
import { menikahKeluargaBaru } from '../keluarga/alur/menikah-keluarga-baru.ts';
import { pisahKk } from '../keluarga/alur/pisah-kk.ts';

/** Flows that write several families at once, in the order a family's page offers them. */
export const ALUR: readonly Alur[] = [menikahKeluargaBaru, menikahDiSini, pisahKk, ikutKeluarga];
