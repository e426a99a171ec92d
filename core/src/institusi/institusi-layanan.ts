// A service of the institution without a named family: coaching, help for a group or the posyandu, accompaniment.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { JENIS_POKTAN_DIBANTU, LAYANAN } from './pilihan.ts';
import { tolakTanpaInstitusi } from './tolak-institusi.ts';

export const ORANG_TERBANYAK = 1000;

export const institusiLayanan = defineUntuk('institusi')({
  kind: 'institusi.layanan',
  version: 1,
  judul: teks('Pelayanan', 'Service'),
  isi: z.object({
    jenis: z.enum(nilaiPilihan(LAYANAN)),
    poktan: z.nullable(z.enum(nilaiPilihan(JENIS_POKTAN_DIBANTU))),
    orang: z.int().check(z.gte(1), z.lte(ORANG_TERBANYAK)),
    keterangan: z.nullable(z.string().check(z.trim(), z.maxLength(200))),
  }),
  check: (_isi, { kini }) => tolakTanpaInstitusi(kini),
  apply: (institusi, { jenis, poktan, orang }, amplop) => ({
    ...institusi,
    layanan: [...institusi.layanan, { id: amplop.id, tanggal: amplop.terjadi, jenis, poktan, orang }],
  }),
  ringkas: (isi) => {
    const jenis = labelPilihan(LAYANAN, isi.jenis);
    return teks(`${jenis.id}, ${isi.orang} orang`, `${jenis.en}, ${isi.orang} people`);
  },
});
