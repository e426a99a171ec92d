// A question of a cerdas cermat is answered: by which team, in which round, how it ended. A mistake is withdrawn with its reason.
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { type Jawaban, skemaJawaban, tolakJawaban } from '../cerdas/kejadian.ts';
import { LABEL_HASIL } from '../cerdas/skema-cerdas.ts';
import { skorKini } from '../hasil-umum.ts';
import { aturanCerdas, saatDari, tolakBelumDiatur, tolakDariJuri, tolakRegu, tolakSudahTutup } from '../langkah-lomba.ts';

export const lombaJawaban = defineUntuk('lomba')({
  kind: 'lomba.jawaban',
  version: 1,
  peran: ['pkb', 'koordinator', 'kabupaten', 'tamu'],
  judul: teks('Jawaban cerdas cermat', 'Answer in the quiz'),
  isi: skemaJawaban,
  tolakUbah: tolakSudahTutup,
  check: (isi, { kini, pelaku, dikoreksi }, amplop) => {
    const belum = tolakBelumDiatur(kini);
    if (belum.length > 0) return belum;
    const cerdas = aturanCerdas(kini);
    if (cerdas === null) return [tolak('lomba-bukan-cerdas')];
    const siapa = [...tolakSudahTutup({ kini, pelaku }), ...tolakDariJuri(kini, amplop.oleh), ...tolakRegu(kini, isi.regu)];
    if (siapa.length > 0) return siapa;
    // A corrected answer is looked at as of its own moment: what came later hung on it. What was passed on follows its answer in turn whatever the clocks.
    const isAsal = (satu: Jawaban): boolean => isi.babak === 'lempar' && satu.babak === 'wajib' && satu.soal === isi.soal;
    const jawaban = dikoreksi === null ? kini.jawaban : kini.jawaban.filter((satu) => satu.dicatat < amplop.dicatat || isAsal(satu));
    const skor = skorKini({ ...kini, jawaban }, cerdas).regu.get(isi.regu)?.total ?? 0;
    return tolakJawaban(cerdas, jawaban, isi, skor);
  },
  apply: (lomba, isi, amplop) => ({ ...lomba, jawaban: [...lomba.jawaban, { ...isi, ...saatDari(amplop) }] }),
  ringkas: ({ hasil }) => LABEL_HASIL[hasil],
});
