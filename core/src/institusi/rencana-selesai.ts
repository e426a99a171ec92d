// A line of the year plan was carried out.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { tolakTanpaInstitusi } from './tolak-institusi.ts';

export const rencanaSelesai = defineUntuk('institusi')({
  kind: 'institusi.rencana-selesai',
  version: 1,
  judul: teks('Rencana terlaksana', 'Plan carried out'),
  isi: z.object({ rencanaId: zUuid, hasil: z.nullable(z.string().check(z.trim(), z.maxLength(200))) }),
  check: (isi, { kini }) => {
    const tanpa = tolakTanpaInstitusi(kini);
    if (tanpa.length > 0) return tanpa;
    if (kini.rencanaSelesai.has(isi.rencanaId)) return [tolak('rencana-sudah-selesai', 'rencanaId')];
    return kini.rencana.some((satu) => satu.id === isi.rencanaId) ? [] : [tolak('menunggu-catatan', 'rencanaId')];
  },
  // Kept beside the lines: in the order of days a line may have been written down after it was done.
  apply: (institusi, isi, amplop) => ({ ...institusi, rencanaSelesai: new Map(institusi.rencanaSelesai).set(isi.rencanaId, amplop.terjadi) }),
  ringkas: (isi, institusi) => {
    const kegiatan = institusi.rencana.find((satu) => satu.id === isi.rencanaId)?.kegiatan ?? '';
    const tulisan = [kegiatan, isi.hasil].filter(Boolean).join(': ');
    return teks(tulisan, tulisan);
  },
});
