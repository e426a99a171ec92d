// An announced result is opened to phones, usually once the big screen has revealed it. Until then no phone but the committee's holds it.
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { isHasilSama } from '../hasil-sama.ts';
import { zHasil } from '../isi-lomba.ts';
import { saatDari, tolakBelumDiatur } from '../langkah-lomba.ts';

export const lombaBuka = defineUntuk('lomba')({
  kind: 'lomba.buka',
  version: 1,
  peran: ['koordinator', 'kabupaten'],
  isPengurus: true,
  judul: teks('Hasil dibuka ke ponsel', 'Result opened to phones'),
  batasBita: 64 * 1024,
  isTetap: true,
  // It repeats the result: what a feed passed over once, because its reader might not see it, it does not go back for.
  isi: zHasil,
  check: (isi, { kini }) => {
    const belum = tolakBelumDiatur(kini);
    if (belum.length > 0) return belum;
    if (kini.umum === null) return [tolak('hasil-belum-diumumkan')];
    if (kini.buka !== null) return [tolak('hasil-sudah-dibuka')];
    return isHasilSama(kini.umum, isi) ? [] : [tolak('hasil-tidak-sama', 'hasil')];
  },
  apply: (lomba, isi, amplop) => ({ ...lomba, buka: lomba.buka ?? saatDari(amplop), umum: lomba.umum ?? { ...isi, ...saatDari(amplop) } }),
  ringkas: ({ hasil }) => teks(`${hasil.length} regu`, `${hasil.length} teams`),
});
