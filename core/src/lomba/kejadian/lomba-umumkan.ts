// The result is announced: ranks, scores, the step of each tie. It must be the one that was counted, and stands for good.
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { hitungHasil } from '../hasil-umum.ts';
import { type IsiUmumkan, zHasil } from '../isi-lomba.ts';
import { isProtesLewat, listProtesTerbuka, saatDari, tolakBelumDiatur, tolakBelumTutup, tolakSudahDiumumkan } from '../langkah-lomba.ts';

const barisSama = (satu: IsiUmumkan['hasil'][number]): unknown[] => [
  ...[satu.regu, satu.kontingen, satu.keadaan, satu.peringkat, satu.nilai, satu.denda, satu.alasan],
  ...[satu.gelar?.jenis ?? null, satu.gelar?.ke ?? null],
];
/** The result as one text, whatever the order of fields on the way. */
const tulisHasil = ({ hasil, seri }: IsiUmumkan): string =>
  JSON.stringify([hasil.map(barisSama), seri.map(({ atas, bawah, langkah }) => [atas, bawah, langkah])]);

export const lombaUmumkan = defineUntuk('lomba')({
  kind: 'lomba.umumkan',
  version: 1,
  peran: ['koordinator', 'kabupaten'],
  isPengurus: true,
  judul: teks('Hasil diumumkan', 'Result announced'),
  batasBita: 64 * 1024,
  isTetap: true,
  isi: zHasil,
  check: (isi, { kini }, { dicatat }) => {
    const belum = [...tolakBelumDiatur(kini), ...tolakBelumTutup(kini), ...tolakSudahDiumumkan(kini)];
    if (belum.length > 0) return belum;
    if (!isProtesLewat(kini, dicatat)) return [tolak('protes-masih-dibuka')];
    if (listProtesTerbuka(kini).length > 0) return [tolak('protes-belum-diputus')];
    const hitung = hitungHasil(kini);
    return hitung.isLengkap && tulisHasil(hitung) === tulisHasil(isi) ? [] : [tolak('hasil-tidak-sama', 'hasil')];
  },
  apply: (lomba, isi, amplop) => ({ ...lomba, umum: lomba.umum ?? { ...isi, ...saatDari(amplop) } }),
  ringkas: ({ hasil }) => teks(`${hasil.length} regu`, `${hasil.length} teams`),
});
