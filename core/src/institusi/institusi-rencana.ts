// One line of the year plan: in which month, for which role, what.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { PERAN_BAKTI } from './pilihan.ts';
import { tolakTanpaInstitusi } from './tolak-institusi.ts';

export const institusiRencana = defineUntuk('institusi')({
  kind: 'institusi.rencana',
  version: 1,
  judul: teks('Rencana kegiatan', 'Line of the plan'),
  isi: z.object({
    tahun: z.int().check(z.gte(2000), z.lte(2100)),
    bulan: z.int().check(z.gte(1), z.lte(12)),
    peran: z.enum(nilaiPilihan(PERAN_BAKTI)),
    kegiatan: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)),
  }),
  check: (_isi, { kini }) => tolakTanpaInstitusi(kini),
  apply: (institusi, isi, amplop) => {
    const bulan = `${isi.tahun}-${String(isi.bulan).padStart(2, '0')}`;
    return { ...institusi, rencana: [...institusi.rencana, { id: amplop.id, bulan, peran: isi.peran, kegiatan: isi.kegiatan }] };
  },
  ringkas: (isi) => {
    const peran = labelPilihan(PERAN_BAKTI, isi.peran);
    const kapan = `${String(isi.bulan).padStart(2, '0')}-${isi.tahun}`;
    return teks(`${kapan}: ${isi.kegiatan} (${peran.id})`, `${kapan}: ${isi.kegiatan} (${peran.en})`);
  },
});
