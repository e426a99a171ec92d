// Assistance given to a family at risk of stunting, by kind and for whom (stunting-risk.md 8).
import * as z from 'zod/mini';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { tolakTanpaKeluarga } from '../keluarga/tolak-umum.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { JENIS_DAMPING, UNTUK_DAMPING } from './pilihan-krs.ts';

export const krsDamping = defineCatatan({
  kind: 'krs.damping',
  version: 1,
  judul: teks('Pendampingan KRS', 'KRS assistance'),
  isi: z.object({
    jenis: z.array(z.enum(nilaiPilihan(JENIS_DAMPING))).check(z.minLength(1), z.maxLength(JENIS_DAMPING.length)),
    untuk: z.enum(nilaiPilihan(UNTUK_DAMPING)),
  }),
  check: (isi, { kini }) => {
    const tanpaKeluarga = tolakTanpaKeluarga(kini);
    if (tanpaKeluarga.length > 0) return tanpaKeluarga;
    return isi.jenis.includes('tidak-ada') && isi.jenis.length > 1 ? [tolak('damping-tidak-ada-sendiri', 'jenis')] : [];
  },
  apply: (keluarga, isi, amplop) => ({
    ...keluarga,
    damping: [...keluarga.damping, { id: amplop.id, tanggal: amplop.terjadi, jenis: isi.jenis, untuk: isi.untuk }],
  }),
  ringkas: (isi) => {
    const jenis = isi.jenis.map((satu) => labelPilihan(JENIS_DAMPING, satu));
    const untuk = labelPilihan(UNTUK_DAMPING, isi.untuk);
    return teks(
      `${jenis.map((satu) => satu.id).join(', ')}; untuk ${untuk.id.toLowerCase()}`,
      `${jenis.map((satu) => satu.en).join(', ')}; for ${untuk.en.toLowerCase()}`,
    );
  },
});
