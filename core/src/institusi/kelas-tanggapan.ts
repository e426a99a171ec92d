// The cadre's reply to a decision about the class; it stands beside the decision and changes nothing by itself.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { tolakBukanPemegang } from './pemegang.ts';
import { tolakTanpaInstitusi } from './tolak-institusi.ts';

export const kelasTanggapan = defineUntuk('institusi')({
  kind: 'institusi.kelas-tanggapan',
  version: 1,
  peran: ['sub-ppkbd', 'ppkbd'],
  judul: teks('Tanggapan atas kelas', 'Reply to the class'),
  isi: z.object({ putusId: zUuid, isSetuju: z.boolean(), tanggapan: z.nullable(z.string().check(z.trim(), z.minLength(3), z.maxLength(500))) }),
  isianTetap: ['putusId'],
  check: (isi, { kini, pelaku }) => {
    const tanpa = [...tolakTanpaInstitusi(kini), ...tolakBukanPemegang(kini, pelaku)];
    if (tanpa.length > 0) return tanpa;
    if (!kini.kelas.putus.some((satu) => satu.id === isi.putusId)) return [tolak('menunggu-catatan', 'putusId')];
    return !isi.isSetuju && isi.tanggapan === null ? [tolak('tanggapan-wajib', 'tanggapan')] : [];
  },
  apply: (institusi, { putusId, isSetuju, tanggapan }, { id, terjadi }) => ({
    ...institusi,
    kelas: { ...institusi.kelas, tanggapan: [...institusi.kelas.tanggapan, { id, tanggal: terjadi, putusId, isSetuju, tanggapan }] },
  }),
  ringkas: ({ isSetuju }) => (isSetuju ? teks('Setuju', 'Agreed') : teks('Tidak setuju', 'Not agreed')),
  isiPanjang: (isi) => isi.tanggapan,
});
