// A juror does not judge one team, or none at all, for a written reason (kin, ill): her sheet is not awaited and does not count.
import * as z from 'zod/mini';
import { defineUntuk } from '../../catatan/define.ts';
import { teks } from '../../teks.ts';
import { tolakBelumDiatur, tolakJuri, tolakJuriTertutup, tolakRegu } from '../langkah-lomba.ts';
import { zAlasan, zIdLomba } from '../peserta-lomba.ts';

export const lombaBerhalangan = defineUntuk('lomba')({
  kind: 'lomba.berhalangan',
  version: 1,
  peran: ['koordinator', 'kabupaten'],
  isPengurus: true,
  dibaca: 'panitia-wilayah',
  judul: teks('Juri berhalangan', 'Juror excused'),
  isi: z.object({ juri: zIdLomba, regu: z.nullable(zIdLomba), alasan: zAlasan }),
  tolakUbah: tolakJuriTertutup,
  // After closing the marks are known: leaving a juror out would then choose the result.
  check: ({ juri, regu }, { kini, pelaku }) => [
    ...tolakBelumDiatur(kini),
    ...tolakJuriTertutup({ kini, pelaku }),
    ...tolakJuri(kini, juri),
    ...tolakRegu(kini, regu),
  ],
  apply: (lomba, { juri, regu, alasan }, { id }) => ({ ...lomba, berhalangan: [...lomba.berhalangan, { id, juri, regu, alasan }] }),
  ringkas: ({ alasan }) => teks(alasan, alasan),
});
