// A question of a cerdas cermat is made void (help from outside): it gives nobody anything.
import * as z from 'zod/mini';
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { aturanCerdas, tolakBelumDiatur, tolakDariJuri, tolakSudahTutup } from '../langkah-lomba.ts';
import { zAlasan, zIdLomba } from '../peserta-lomba.ts';

export const lombaSoalBatal = defineUntuk('lomba')({
  kind: 'lomba.soal-batal',
  version: 1,
  peran: ['pkb', 'koordinator', 'kabupaten', 'tamu'],
  isPengurus: true,
  judul: teks('Soal dibatalkan', 'Question void'),
  isi: z.object({ soal: zIdLomba, alasan: zAlasan }),
  tolakUbah: tolakSudahTutup,
  check: (_isi, { kini, pelaku }, { oleh }) => {
    const belum = tolakBelumDiatur(kini);
    if (belum.length > 0) return belum;
    if (aturanCerdas(kini) === null) return [tolak('lomba-bukan-cerdas')];
    return [...tolakSudahTutup({ kini, pelaku }), ...tolakDariJuri(kini, oleh)];
  },
  apply: (lomba, { soal, alasan }, { id }) => ({ ...lomba, soalBatal: [...lomba.soalBatal, { id, soal, alasan }] }),
  ringkas: ({ alasan }) => teks(alasan, alasan),
});
