// The result is announced to the hall: ranks, scores, the step of each tie. It must be the one that was counted, and stands for good.
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { isHasilSama } from '../hasil-sama.ts';
import { hitungHasil, tolakGelarSeri } from '../hasil-umum.ts';
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
    if (!hitung.isLengkap || !isHasilSama(hitung, isi)) return [tolak('hasil-tidak-sama', 'hasil')];
    // A protest that was upheld may tie a title again, and lets the extra question be played; without one nothing could part it any more.
    return kini.putusProtes.some((satu) => satu.isDiterima) ? tolakGelarSeri(kini, hitung) : [];
  },
  apply: (lomba, isi, amplop) => ({ ...lomba, umum: lomba.umum ?? { ...isi, ...saatDari(amplop) } }),
  ringkas: ({ hasil }) => teks(`${hasil.length} regu`, `${hasil.length} teams`),
});
