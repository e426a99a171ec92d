// A team is disqualified, for a written reason: it is shown in the result, not ranked.
import * as z from 'zod/mini';
import { defineUntuk } from '../../catatan/define.ts';
import { teks } from '../../teks.ts';
import { tolakBelumDiatur, tolakRegu, tolakSudahTutup } from '../langkah-lomba.ts';
import { zAlasan, zIdLomba } from '../peserta-lomba.ts';

export const lombaDiskualifikasi = defineUntuk('lomba')({
  kind: 'lomba.diskualifikasi',
  version: 1,
  peran: ['koordinator', 'kabupaten'],
  isPengurus: true,
  dibaca: 'panitia-wilayah',
  judul: teks('Regu didiskualifikasi', 'Team disqualified'),
  isi: z.object({ regu: zIdLomba, alasan: zAlasan }),
  tolakUbah: tolakSudahTutup,
  check: ({ regu }, { kini, pelaku }) => [...tolakBelumDiatur(kini), ...tolakSudahTutup({ kini, pelaku }), ...tolakRegu(kini, regu)],
  apply: (lomba, { regu, alasan }, { id, dicatat }) => ({ ...lomba, diskualifikasi: [...lomba.diskualifikasi, { id, regu, alasan, dicatat }] }),
  ringkas: ({ alasan }) => teks(alasan, alasan),
});
