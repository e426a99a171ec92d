// A team protests, through its companion or the committee, before the protest window is over.
import * as z from 'zod/mini';
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { isProtesLewat, saatDari, tolakBelumDiatur, tolakRegu, tolakSudahDiumumkan } from '../langkah-lomba.ts';
import { zAlasan, zIdLomba } from '../peserta-lomba.ts';

export const lombaProtes = defineUntuk('lomba')({
  kind: 'lomba.protes',
  version: 1,
  peran: ['pkb', 'koordinator', 'kabupaten'],
  judul: teks('Protes', 'Protest'),
  dibaca: 'panitia',
  isMilikPencatat: true,
  isi: z.object({ regu: zIdLomba, alasan: zAlasan }),
  isianTetap: ['regu'],
  // What was decided is what was read then.
  tolakUbah: ({ kini }, _isi, { id }) => (kini.putusProtes.some((satu) => satu.protesId === id) ? [tolak('protes-tidak-berubah')] : []),
  check: ({ regu }, { kini }, { dicatat }) => [
    ...tolakBelumDiatur(kini),
    ...tolakSudahDiumumkan(kini),
    ...(isProtesLewat(kini, dicatat) ? [tolak('protes-terlambat')] : []),
    ...tolakRegu(kini, regu),
  ],
  apply: (lomba, isi, amplop) => ({ ...lomba, protes: [...lomba.protes, { ...isi, ...saatDari(amplop) }] }),
  ringkas: ({ alasan }) => teks(alasan, alasan),
});
