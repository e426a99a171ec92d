// The result is announced to the hall: ranks, scores, the step of each tie. It must be the one that was counted, and stands for good.
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { isHasilSama } from '../hasil-sama.ts';
import { hitungHasil } from '../hasil-umum.ts';
import { zUmumkan } from '../isi-lomba.ts';
import { isProtesLewat, listProtesTerbuka, saatDari, tolakBelumDiatur, tolakBelumTutup, tolakSudahDiumumkan } from '../langkah-lomba.ts';

export const lombaUmumkan = defineUntuk('lomba')({
  kind: 'lomba.umumkan',
  version: 1,
  peran: ['koordinator', 'kabupaten'],
  isPengurus: true,
  judul: teks('Hasil diumumkan', 'Result announced'),
  batasBita: 64 * 1024,
  isTetap: true,
  isi: zUmumkan,
  // For the big screen, which the committee runs; phones get `lomba.buka`.
  dibaca: 'juri',
  check: (isi, { kini }, { dicatat }) => {
    const belum = [...tolakBelumDiatur(kini), ...tolakBelumTutup(kini), ...tolakSudahDiumumkan(kini)];
    if (belum.length > 0) return belum;
    if (!isProtesLewat(kini, dicatat)) return [tolak('protes-masih-dibuka')];
    if (listProtesTerbuka(kini).length > 0) return [tolak('protes-belum-diputus')];
    const hitung = hitungHasil(kini);
    return hitung.isLengkap && isHasilSama(hitung, isi) ? [] : [tolak('hasil-tidak-sama', 'hasil')];
  },
  apply: (lomba, isi, amplop) => ({ ...lomba, umum: lomba.umum ?? { ...isi, ...saatDari(amplop) } }),
  ringkas: ({ hasil }) => teks(`${hasil.length} regu`, `${hasil.length} teams`),
});
