// The written answers of a team are entered by the committee, from its paper; a mistake is entered again with its reason.
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { zTulis } from '../cerdas/isi-tulis.ts';
import { nilaiTulis } from '../cerdas/taruhan.ts';
import { aturanCerdas, saatDari, tolakBelumDiatur, tolakRegu, tolakSudahTutup } from '../langkah-lomba.ts';

export const lombaTulis = defineUntuk('lomba')({
  kind: 'lomba.tulis',
  version: 1,
  peran: ['koordinator', 'kabupaten'],
  isPengurus: true,
  judul: teks('Nilai babak tulis', 'Score of the written round'),
  dibaca: 'panitia-wilayah',
  isTetap: true,
  isi: zTulis,
  check: (isi, { kini, pelaku }) => {
    const belum = tolakBelumDiatur(kini);
    if (belum.length > 0) return belum;
    const tulis = aturanCerdas(kini)?.tulis;
    if (!tulis) return [tolak('babak-tulis-tidak-ada')];
    const salah = [...tolakSudahTutup({ kini, pelaku }), ...tolakRegu(kini, isi.regu)];
    if (salah.length > 0) return salah;
    // Whoever went on plays already, or is about to.
    if (kini.lolos !== null) return [tolak('lolos-sudah-diputus')];
    if (nilaiTulis(tulis, isi, tulis.soal ?? 0) === null) return [tolak('jawaban-tulis-tidak-genap', 'benar')];
    const isUlang = kini.tulis.some((satu) => satu.regu === isi.regu);
    return isUlang && isi.alasan === null ? [tolak('tulis-perlu-alasan', 'alasan')] : [];
  },
  apply: (lomba, isi, amplop) => ({ ...lomba, tulis: [...lomba.tulis, { ...isi, ...saatDari(amplop) }] }),
  ringkas: ({ benar, salah, kosong }) => teks(`${benar} benar, ${salah} salah, ${kosong} kosong`, `${benar} right, ${salah} wrong, ${kosong} blank`),
});
