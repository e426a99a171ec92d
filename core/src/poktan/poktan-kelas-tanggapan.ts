// The cadre's reply to a decision about the class of a group; it stands beside the decision and changes nothing by itself.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { tolakTanpaPoktan } from './tolak-poktan.ts';

export const poktanKelasTanggapan = defineUntuk('poktan')({
  kind: 'poktan.kelas-tanggapan',
  version: 1,
  peran: ['sub-ppkbd', 'ppkbd'],
  judul: teks('Tanggapan atas kelas kelompok', 'Reply to the class of the group'),
  isi: z.object({ putusId: zUuid, isSetuju: z.boolean(), tanggapan: z.nullable(z.string().check(z.trim(), z.minLength(3), z.maxLength(500))) }),
  isianTetap: ['putusId'],
  check: (isi, konteks) => {
    const { kini } = konteks;
    const tanpa = tolakTanpaPoktan(konteks);
    if (tanpa.length > 0) return tanpa;
    if (!kini.kelas.putus.some((satu) => satu.id === isi.putusId)) return [tolak('menunggu-catatan', 'putusId')];
    return !isi.isSetuju && isi.tanggapan === null ? [tolak('tanggapan-wajib', 'tanggapan')] : [];
  },
  apply: (poktan, { putusId, isSetuju, tanggapan }, { id, terjadi, oleh }) => ({
    ...poktan,
    kelas: { ...poktan.kelas, tanggapan: [...poktan.kelas.tanggapan, { id, tanggal: terjadi, oleh, putusId, isSetuju, tanggapan }] },
  }),
  ringkas: ({ isSetuju }) => (isSetuju ? teks('Setuju', 'Agreed') : teks('Tidak setuju', 'Not agreed')),
  isiPanjang: (isi) => isi.tanggapan,
});
