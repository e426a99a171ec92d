// Participants are placed: contingent, seat, bus. A later place stands in the place of the earlier one of the same person.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import type { Acara } from './acara.ts';
import { UNDANGAN_TERBANYAK } from './acara-undang.ts';
import { type Penempatan, zPenempatan } from './penempatan.ts';
import { tolakTanpaRencana } from './tolak-acara.ts';

const zSusun = z.object({ penempatan: z.array(zPenempatan).check(z.minLength(1), z.maxLength(UNDANGAN_TERBANYAK)) });

const susun = (acara: Acara, penempatan: readonly Penempatan[]): ReadonlyMap<string, Penempatan> =>
  new Map([...acara.penempatan, ...penempatan.map((satu) => [satu.orangId, satu] as const)]);

/** Seats of those who are still on the list; one who was taken off frees hers. */
const kursiTerpakai = (acara: Acara, semua: ReadonlyMap<string, Penempatan>): string[] =>
  [...semua.values()].flatMap(({ orangId, kursi }) => (kursi === null || acara.dicabut.has(orangId) ? [] : [kursi]));

export const acaraSusun = defineUntuk('acara')({
  kind: 'acara.susun',
  version: 1,
  peran: ['pkb', 'koordinator', 'kabupaten'],
  judul: teks('Kontingen, kursi, dan bus disusun', 'Contingents, seats and buses arranged'),
  batasBita: 96 * 1024,
  isi: zSusun,
  check: ({ penempatan }, { kini }) => {
    const tanpaRencana = tolakTanpaRencana(kini);
    if (tanpaRencana.length > 0) return tanpaRencana;
    if (new Set(penempatan.map(({ orangId }) => orangId)).size < penempatan.length) return [tolak('peserta-kembar', 'penempatan')];
    const kursi = kursiTerpakai(kini, susun(kini, penempatan));
    return new Set(kursi).size < kursi.length ? [tolak('kursi-kembar', 'penempatan')] : [];
  },
  apply: (acara, { penempatan }, { id, dicatat }) => ({
    ...acara,
    penempatan: susun(acara, penempatan),
    susunan: [...acara.susunan, { catatanId: id, dicatat, orang: penempatan.length }],
  }),
  ringkas: ({ penempatan }) => teks(`${penempatan.length} orang disusun tempatnya`, `${penempatan.length} people placed`),
});
