// The welfare rank of a family as an official list has it; never guessed by the cadre (stunting-risk.md 3.5).
import * as z from 'zod/mini';
import { zTanggal } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { SUMBER_DESIL } from './rincian.ts';
import { tolakTanpaKeluarga } from './tolak-umum.ts';

export const keluargaSejahtera = defineCatatan({
  kind: 'keluarga.sejahtera',
  version: 1,
  // Near finance: seen and written by the PKB (identity-and-privacy.md 4).
  peran: ['pkb'],
  dibaca: 'penulis-pkb',
  judul: teks('Peringkat kesejahteraan', 'Welfare rank'),
  isi: z.object({
    /** 1 to 10; null: the family is not on the list. */
    desil: z.nullable(z.int().check(z.minimum(1), z.maximum(10))),
    sumber: z.enum(nilaiPilihan(SUMBER_DESIL)),
    /** The day the list was made. */
    tanggalData: z.nullable(zTanggal),
  }),
  check: (isi, { kini }, amplop) => {
    const tanpaKeluarga = tolakTanpaKeluarga(kini);
    if (tanpaKeluarga.length > 0) return tanpaKeluarga;
    return isi.tanggalData !== null && isi.tanggalData > amplop.terjadi ? [tolak('tanggal-masa-depan', 'tanggalData')] : [];
  },
  // Nothing but the rank: phones without it must come to the same state and figures otherwise. A list that was copied is no visit either.
  apply: (keluarga, isi, amplop) => ({ ...keluarga, sejahtera: { ...isi, pada: amplop.terjadi } }),
  // The history is read by every cadre of the village: it names the list, not the rank.
  ringkas: (isi) => labelPilihan(SUMBER_DESIL, isi.sumber),
});
