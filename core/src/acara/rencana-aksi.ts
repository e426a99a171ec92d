// What a participant will do with what she learned: at most five lines, each with its role and its day, looked at again at the next coaching.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { teks } from '../teks.ts';
import { isMengganti, PERAN_PESERTA, tolakBukanPeserta } from './milik-peserta.ts';
import { zButirAksi } from './pilihan.ts';

export const BUTIR_AKSI_TERBANYAK = 5;

export const acaraRencanaAksi = defineUntuk('acara')({
  kind: 'acara.rencana-aksi',
  version: 1,
  peran: PERAN_PESERTA,
  dibaca: 'panitia-wilayah',
  judul: teks('Rencana sesudah acara', 'Plan after the gathering'),
  isi: z.object({ pesertaId: zUuid, butir: z.array(zButirAksi).check(z.minLength(1), z.maxLength(BUTIR_AKSI_TERBANYAK)) }),
  isianTetap: ['pesertaId'],
  isMilikPencatat: true,
  check: ({ pesertaId }, konteks, amplop) =>
    tolakBukanPeserta(pesertaId, amplop, konteks, ({ rencanaAksi }) => [...rencanaAksi].map(([id, { isSendiri }]) => ({ pesertaId: id, isSendiri }))),
  apply: (acara, { pesertaId, butir }, { terjadi: pada, oleh }) => {
    const isSendiri = oleh === pesertaId;
    if (!isMengganti(isSendiri, acara.rencanaAksi.get(pesertaId))) return acara;
    return { ...acara, rencanaAksi: new Map(acara.rencanaAksi).set(pesertaId, { butir, pada, isSendiri }) };
  },
  ringkas: ({ butir }) => teks(butir.map((satu) => satu.isi).join('; '), butir.map((satu) => satu.isi).join('; ')),
});
