// A protest is decided, for a written reason, and decided otherwise for another. One that is upheld opens what the result hangs on until the
// announcement: times, penalties, answers, disqualifications; and sheets, of the teams it names.
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { zPutusProtes } from '../isi-lomba.ts';
import { aturanJuri, tolakRegu, tolakSudahDiumumkan } from '../langkah-lomba.ts';

export const lombaPutusProtes = defineUntuk('lomba')({
  kind: 'lomba.putus-protes',
  version: 1,
  peran: ['koordinator', 'kabupaten'],
  isPengurus: true,
  // Jurors get it too, without its reasons: they learn from it whom they judge anew (`isi_tamu`).
  dibaca: 'penyelenggara',
  judul: teks('Protes diputus', 'Protest decided'),
  isTetap: true,
  isi: zPutusProtes,
  check: ({ protesId, isDiterima, nilaiUlang, mengubah }, { kini }) => {
    const diumumkan = tolakSudahDiumumkan(kini);
    if (diumumkan.length > 0) return diumumkan;
    if (!kini.protes.some((satu) => satu.id === protesId)) return [tolak('protes-tidak-ada', 'protesId')];
    if (mengubah === undefined && kini.putusProtes.some((satu) => satu.protesId === protesId)) return [tolak('protes-sudah-diputus', 'protesId')];
    if (nilaiUlang === undefined) return [];
    return isDiterima && aturanJuri(kini) !== null ? nilaiUlang.flatMap((regu) => tolakRegu(kini, regu)) : [tolak('nilai-ulang-tidak-berlaku', 'nilaiUlang')];
  },
  apply: (lomba, isi) => ({ ...lomba, putusProtes: [...lomba.putusProtes, isi] }),
  ringkas: ({ isDiterima, alasan }) => (isDiterima ? teks(`Diterima: ${alasan}`, `Upheld: ${alasan}`) : teks(`Ditolak: ${alasan}`, `Dismissed: ${alasan}`)),
});
