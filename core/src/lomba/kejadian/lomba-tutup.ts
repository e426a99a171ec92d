// The competition is closed: every sheet is in, no title of a quiz is shared, nothing is changed any more, and from now on the committee sees them.
import * as z from 'zod/mini';
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { hitungHasil, tolakGelarSeri } from '../hasil-umum.ts';
import { saatDari, tolakBelumDiatur } from '../langkah-lomba.ts';

export const lombaTutup = defineUntuk('lomba')({
  kind: 'lomba.tutup',
  version: 1,
  peran: ['koordinator', 'kabupaten'],
  isPengurus: true,
  judul: teks('Lomba ditutup', 'Competition closed'),
  isTetap: true,
  isi: z.object({}),
  check: (_isi, { kini }) => {
    const belum = tolakBelumDiatur(kini);
    if (belum.length > 0) return belum;
    if (kini.tutup !== null) return [tolak('lomba-sudah-ditutup')];
    const hitung = hitungHasil(kini);
    return hitung.isLengkap ? tolakGelarSeri(kini, hitung) : [tolak('lembar-belum-lengkap')];
  },
  apply: (lomba, _isi, amplop) => ({ ...lomba, tutup: lomba.tutup ?? saatDari(amplop) }),
  ringkas: () => teks('Nilai tidak berubah lagi', 'Marks no longer change'),
});
