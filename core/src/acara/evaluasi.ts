// What a participant thought of the day: one to five for each aspect she answered, and what should be better.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import type { Tanggal } from '../tanggal.ts';
import { nilaiPilihan, teks } from '../teks.ts';
import type { Acara } from './acara.ts';
import { isMengganti, PERAN_PESERTA, tolakBukanPeserta } from './milik-peserta.ts';
import { ASPEK_EVALUASI } from './pilihan.ts';
import { tolakBelumHadir } from './tolak-acara.ts';

/** The day an evaluation counts for: what was written after the last day counts for it (inferred). */
export const hariDinilai = ({ rencana }: Acara, pada: Tanggal): Tanggal => (rencana !== null && pada > rencana.selesai ? rencana.selesai : pada);

const zNilai = z.object({ aspek: z.enum(nilaiPilihan(ASPEK_EVALUASI)), nilai: z.int().check(z.gte(1), z.lte(5)) });

export const acaraEvaluasi = defineUntuk('acara')({
  kind: 'acara.evaluasi',
  version: 1,
  peran: PERAN_PESERTA,
  dibaca: 'panitia-wilayah',
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
  check: ({ pesertaId }, konteks, amplop) => {
    const { kini } = konteks;
    const hari = hariDinilai(kini, amplop.terjadi);
    const bukan = tolakBukanPeserta(pesertaId, amplop, konteks, ({ evaluasi }) =>
      [...evaluasi.values()].filter(({ pada }) => hariDinilai(kini, pada) === hari),
    );
    return bukan.length > 0 ? bukan : tolakBelumHadir(kini, pesertaId, amplop.terjadi);
  },
  apply: (acara, { pesertaId, nilai, saran }, { terjadi: pada, oleh }) => {
    // One of each day; written again on that day, the later one stands.
    const kunci = `${pada} ${pesertaId}`;
    const isSendiri = oleh === pesertaId;
    if (!isMengganti(isSendiri, acara.evaluasi.get(kunci))) return acara;
    return { ...acara, evaluasi: new Map(acara.evaluasi).set(kunci, { pesertaId, pada, nilai, saran, isSendiri }) };
  },
  ringkas: ({ nilai }) => teks(`${nilai.length} hal dinilai`, `${nilai.length} aspects`),
});
