// People are invited to a gathering, many at once; an invitation that comes again stands in the place of the earlier one.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { isDalamWilayah } from '../wilayah/wilayah.ts';
import { listLebihKuota, listTanpaDesa } from './kuota.ts';
import { ingatNama } from './nama-lama.ts';
import { zPeserta } from './peserta.ts';
import { tolakTanpaRencana } from './tolak-acara.ts';

/** Most people in one catatan; a larger gathering is invited in several. */
export const UNDANGAN_TERBANYAK = 500;

const zUndang = z.object({
  peserta: z.array(zPeserta).check(z.minLength(1), z.maxLength(UNDANGAN_TERBANYAK)),
  /** Why more are invited than the area has places, or cadres of no village; left out or null: they are within them. */
  lebihKuota: z.optional(z.nullable(z.string().check(z.trim(), z.minLength(3), z.maxLength(300)))),
});

export const acaraUndang = defineUntuk('acara')({
  kind: 'acara.undang',
  version: 1,
  peran: ['pkb', 'koordinator', 'kabupaten'],
  judul: teks('Peserta diundang', 'Participants invited'),
  batasBita: 96 * 1024,
  isi: zUndang,
  // Places are counted when people are invited: a later plan with fewer, or a name taken off by mistake, still comes and goes.
  isSekaliDiperiksa: true,
  check: ({ peserta, lebihKuota }, { kini }, { desa: wilayah }) => {
    const tanpaRencana = tolakTanpaRencana(kini);
    if (tanpaRencana.length > 0) return tanpaRencana;
    if (new Set(peserta.map(({ id }) => id)).size < peserta.length) return [tolak('peserta-kembar', 'peserta')];
    // Who works elsewhere never gets the list on the phone, and would not see the invitation.
    if (peserta.some(({ desa }) => desa !== null && !isDalamWilayah(desa, wilayah))) return [tolak('peserta-luar-wilayah', 'peserta')];
    const isLebih = listLebihKuota(kini, peserta).length > 0 || listTanpaDesa(kini, peserta).length > 0;
    return isLebih && !lebihKuota ? [tolak('kuota-penuh', 'lebihKuota')] : [];
  },
  apply: (acara, { peserta, lebihKuota }, { id, terjadi, dicatat, oleh }) => ({
    ...acara,
    undangan: [...acara.undangan, { catatanId: id, pada: terjadi, dicatat, oleh, orangId: peserta.map((satu) => satu.id), lebihKuota: lebihKuota ?? null }],
    peserta: new Map([...acara.peserta, ...peserta.map((satu) => [satu.id, satu] as const)]),
    dicabut: new Map([...acara.dicabut].filter(([id]) => !peserta.some((satu) => satu.id === id))),
  }),
  applyDibatalkan: (acara, { peserta }) => ingatNama(acara, peserta),
  ringkas: ({ peserta }) => teks(`${peserta.length} orang diundang`, `${peserta.length} people invited`),
});
