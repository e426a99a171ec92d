// A protest is decided, for a written reason. One that is upheld opens the way for a penalty or a disqualification before the announcement.
import * as z from 'zod/mini';
import { zUuid } from '../../catatan/catatan.ts';
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { tolakSudahDiumumkan } from '../langkah-lomba.ts';
import { zAlasan } from '../peserta-lomba.ts';

export const lombaPutusProtes = defineUntuk('lomba')({
  kind: 'lomba.putus-protes',
  version: 1,
  peran: ['koordinator', 'kabupaten'],
  isPengurus: true,
  judul: teks('Protes diputus', 'Protest decided'),
  isTetap: true,
  isi: z.object({ protesId: zUuid, isDiterima: z.boolean(), alasan: zAlasan }),
  check: ({ protesId }, { kini }) => {
    const diumumkan = tolakSudahDiumumkan(kini);
    if (diumumkan.length > 0) return diumumkan;
    if (!kini.protes.some((satu) => satu.id === protesId)) return [tolak('protes-tidak-ada', 'protesId')];
    return kini.putusProtes.some((satu) => satu.protesId === protesId) ? [tolak('protes-sudah-diputus', 'protesId')] : [];
  },
  apply: (lomba, isi) => ({ ...lomba, putusProtes: [...lomba.putusProtes, isi] }),
  ringkas: ({ isDiterima, alasan }) => (isDiterima ? teks(`Diterima: ${alasan}`, `Upheld: ${alasan}`) : teks(`Ditolak: ${alasan}`, `Dismissed: ${alasan}`)),
});
