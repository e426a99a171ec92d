// What a participant thought of the day: one to five for each aspect she answered, and what should be better.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { nilaiPilihan, teks } from '../teks.ts';
import { PERAN_PESERTA, tolakBukanPeserta } from './milik-peserta.ts';
import { ASPEK_EVALUASI } from './pilihan.ts';
import { tolakBelumHadir } from './tolak-acara.ts';

const zNilai = z.object({ aspek: z.enum(nilaiPilihan(ASPEK_EVALUASI)), nilai: z.int().check(z.gte(1), z.lte(5)) });

export const acaraEvaluasi = defineUntuk('acara')({
  kind: 'acara.evaluasi',
  version: 1,
  peran: PERAN_PESERTA,
  dibaca: 'panitia',
  judul: teks('Penilaian acara', 'Evaluation of the day'),
  isi: z.object({
    pesertaId: zUuid,
    /** An aspect left out was not answered. */
    nilai: z.array(zNilai).check(
      z.minLength(1),
      z.refine((nilai) => new Set(nilai.map((satu) => satu.aspek)).size === nilai.length),
    ),
    saran: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(600))),
  }),
  isianTetap: ['pesertaId'],
  isMilikPencatat: true,
  // Of hundreds each would be folded again whenever one scan is taken back.
  isSekaliDiperiksa: true,
  check: ({ pesertaId }, { pelaku, kini }, amplop) => {
    const bukan = tolakBukanPeserta(pesertaId, amplop, pelaku);
    return bukan.length > 0 ? bukan : tolakBelumHadir(kini, pesertaId, amplop.terjadi);
  },
  apply: (acara, { pesertaId, nilai, saran }, { terjadi: pada }) => ({
    ...acara,
    // One of each day; written again on that day, the later one stands.
    evaluasi: new Map(acara.evaluasi).set(`${pada} ${pesertaId}`, { pesertaId, pada, nilai, saran }),
  }),
  ringkas: ({ nilai }) => teks(`${nilai.length} hal dinilai`, `${nilai.length} aspects`),
});
