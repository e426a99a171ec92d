// Points are taken off a team by decision of the jury, for a written reason; what the clock takes off is counted, not written.
import * as z from 'zod/mini';
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { aturanCerdas, tolakBelumDiatur, tolakRegu, tolakSudahTutup } from '../langkah-lomba.ts';
import { zAlasan, zIdLomba } from '../peserta-lomba.ts';

const poin = z.number().check(
  z.gt(0),
  z.lte(100),
  z.refine((angka) => Number(angka.toFixed(2)) === angka),
);

const ratakan = (alasan: string): string =>
  alasan
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const lombaDenda = defineUntuk('lomba')({
  kind: 'lomba.denda',
  version: 1,
  peran: ['koordinator', 'kabupaten'],
  isPengurus: true,
  judul: teks('Nilai dikurangi', 'Points taken off'),
  dibaca: 'penyelenggara',
  isi: z.object({ regu: zIdLomba, poin, alasan: zAlasan }),
  tolakUbah: tolakSudahTutup,
  check: ({ regu, alasan }, { kini, pelaku }) => [
    ...tolakBelumDiatur(kini),
    ...(aturanCerdas(kini) ? [tolak('lomba-bukan-penampilan')] : []),
    ...tolakSudahTutup({ kini, pelaku }),
    ...tolakRegu(kini, regu),
    // One breach noted at two desks is one.
    ...(kini.denda.some((satu) => satu.regu === regu && ratakan(satu.alasan) === ratakan(alasan)) ? [tolak('denda-sudah-dicatat', 'alasan')] : []),
  ],
  apply: (lomba, isi, { id }) => ({ ...lomba, denda: [...lomba.denda, { id, ...isi }] }),
  ringkas: ({ poin: berapa, alasan }) => teks(`Kurang ${berapa}: ${alasan}`, `Minus ${berapa}: ${alasan}`),
});
