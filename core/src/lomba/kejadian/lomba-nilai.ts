// The sheet of a juror for a team: hers alone until the competition is closed, changed only by a later sheet with its reason; after closing only where
// an upheld protest has the team judged anew.
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { aturanJuri, isOlehPenyelenggara, tolakBelumDiatur, tolakBukanJuri, tolakJuri, tolakRegu } from '../langkah-lomba.ts';
import { findLembarSebelum, skemaIsiLembar, tolakLembar } from '../lembar-juri.ts';
import { listNilaiUlang } from '../putusan-protes.ts';

export const lombaNilai = defineUntuk('lomba')({
  kind: 'lomba.nilai',
  version: 1,
  peran: ['tamu', 'koordinator', 'kabupaten'],
  judul: teks('Lembar nilai juri', 'Sheet of a juror'),
  dibaca: 'juri',
  isMilikPencatat: true,
  isTetap: true,
  isi: skemaIsiLembar,
  // What it hangs on, rules, lists and earlier sheets, is never withdrawn.
  isSekaliDiperiksa: true,
  check: (isi, { kini, pelaku }, { oleh, id, dicatat }) => {
    const belum = tolakBelumDiatur(kini);
    if (belum.length > 0) return belum;
    const lomba = aturanJuri(kini);
    if (lomba === null) return [tolak('lomba-bukan-penampilan')];
    const isUlang = kini.tutup !== null && listNilaiUlang(kini).includes(isi.regu);
    // Judged anew on paper, the organisers write it for her, with her reason.
    const isDariKertas = isUlang && isOlehPenyelenggara({ kini, pelaku });
    const siapa = [...(isDariKertas ? tolakJuri(kini, isi.juri) : tolakBukanJuri(kini, isi.juri, oleh)), ...tolakRegu(kini, isi.regu)];
    if (siapa.length > 0) return siapa;
    if (isi.aturan !== undefined && isi.aturan !== kini.aturanId) return [tolak('aturan-berubah')];
    const sebelum = findLembarSebelum(kini.lembar, { ...isi, id, dicatat });
    return tolakLembar(lomba, isi, sebelum, kini.tutup !== null && !isUlang);
  },
  apply: (lomba, isi, { id, dicatat }) => ({ ...lomba, lembar: [...lomba.lembar, { ...isi, id, dicatat }] }),
  ringkas: ({ alasan }) => (alasan ? teks('Lembar diubah', 'Sheet amended') : teks('Lembar nilai', 'Score sheet')),
});
