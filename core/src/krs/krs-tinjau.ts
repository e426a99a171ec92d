// A PKB reviews the computed KRS flag, with a reason (UU PDP 10: a decision by rule can be reviewed). Figures stay computed.
import * as z from 'zod/mini';
import { defineCatatan } from '../catatan/define.ts';
import { tolakTanpaKeluarga } from '../keluarga/tolak-umum.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { KEPUTUSAN_TINJAU } from './pilihan-krs.ts';

export const krsTinjau = defineCatatan({
  kind: 'krs.tinjau',
  version: 1,
  peran: ['pkb'],
  judul: teks('Tinjauan PKB atas KRS', "PKB's review of the KRS flag"),
  isi: z.object({ keputusan: z.enum(nilaiPilihan(KEPUTUSAN_TINJAU)), alasan: z.string().check(z.trim(), z.minLength(3), z.maxLength(300)) }),
  check: (_isi, { kini }) => tolakTanpaKeluarga(kini),
  apply: (keluarga, isi, amplop) => ({ ...keluarga, tinjauKrs: { tanggal: amplop.terjadi, keputusan: isi.keputusan, alasan: isi.alasan } }),
  ringkas: (isi) => {
    const { id, en } = labelPilihan(KEPUTUSAN_TINJAU, isi.keputusan);
    return teks(`${id}: ${isi.alasan}`, `${en}: ${isi.alasan}`);
  },
});
