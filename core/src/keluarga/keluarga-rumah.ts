// The dwelling: main drinking water and latrine, the two that count for families at risk of stunting, and floor area.
import * as z from 'zod/mini';
import { defineCatatan } from '../catatan/define.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { segarkan } from './keluarga.ts';
import { AIR, JAMBAN, LUAS_LANTAI } from './pilihan.ts';
import { tolakTanpaKeluarga } from './tolak-umum.ts';

export const keluargaRumah = defineCatatan({
  kind: 'keluarga.rumah',
  version: 2,
  judul: teks('Rumah: air minum dan jamban', 'Dwelling: water and latrine'),
  // Null: not asked. Unknown is never counted as safe.
  isi: z.object({
    air: z.nullable(z.enum(nilaiPilihan(AIR))),
    jamban: z.nullable(z.enum(nilaiPilihan(JAMBAN))),
    luas: z.nullable(z.enum(nilaiPilihan(LUAS_LANTAI))),
  }),
  // Version 1 did not ask for the floor.
  upgrade: { 1: (lama) => ({ ...lama, luas: null }) },
  check: (_isi, { kini }) => tolakTanpaKeluarga(kini),
  // What was not asked this time is still what it was seen to be; a wrong answer is corrected, not left out.
  apply: (keluarga, isi, amplop) => {
    const { air = null, jamban = null, luas = null } = keluarga.rumah ?? {};
    const rumah = { air: isi.air ?? air, jamban: isi.jamban ?? jamban, luas: isi.luas ?? luas, pada: amplop.terjadi };
    return segarkan({ ...keluarga, rumah }, amplop.terjadi);
  },
  ringkas: (isi) => {
    const air = isi.air === null ? teks('air belum ditanya', 'water not asked') : labelPilihan(AIR, isi.air);
    const jamban = isi.jamban === null ? teks('jamban belum ditanya', 'latrine not asked') : labelPilihan(JAMBAN, isi.jamban);
    return teks(`${air.id}; ${jamban.id}`, `${air.en}; ${jamban.en}`);
  },
});
