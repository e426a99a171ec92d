// The answer to an invitation: she will come, or cannot. A later answer stands in the place of the earlier one; the committee enters one only for whoever has not answered herself.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { teks } from '../teks.ts';
import { isMengganti, PERAN_PESERTA, tolakBukanPeserta } from './milik-peserta.ts';

export const acaraJawab = defineUntuk('acara')({
  kind: 'acara.jawab',
  version: 1,
  peran: PERAN_PESERTA,
  dibaca: 'panitia-wilayah',
  judul: teks('Undangan dijawab', 'Invitation answered'),
  isi: z.object({ pesertaId: zUuid, isHadir: z.boolean(), alasan: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(300))) }),
  isianTetap: ['pesertaId'],
  isMilikPencatat: true,
  check: ({ pesertaId }, konteks, amplop) =>
    tolakBukanPeserta(pesertaId, amplop, konteks, ({ jawaban }) => [...jawaban].map(([id, { isSendiri }]) => ({ pesertaId: id, isSendiri }))),
  apply: (acara, { pesertaId, isHadir, alasan }, { terjadi: pada, oleh }) => {
    const isSendiri = oleh === pesertaId;
    if (!isMengganti(isSendiri, acara.jawaban.get(pesertaId))) return acara;
    return { ...acara, jawaban: new Map(acara.jawaban).set(pesertaId, { isHadir, alasan, pada, isSendiri }) };
  },
  ringkas: ({ isHadir }) => (isHadir ? teks('Akan hadir', 'Will come') : teks('Tidak bisa hadir', 'Cannot come')),
});
