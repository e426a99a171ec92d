// A meeting of the institution, or one its officers attended.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { JENIS_PERTEMUAN } from './pilihan.ts';
import { tolakTanpaInstitusi } from './tolak-institusi.ts';

export const HADIR_LAIN_TERBANYAK = 1000;

export const institusiPertemuan = defineUntuk('institusi')({
  kind: 'institusi.pertemuan',
  version: 1,
  judul: teks('Pertemuan', 'Meeting'),
  isi: z.object({
    jenis: z.enum(nilaiPilihan(JENIS_PERTEMUAN)),
    tempat: z.nullable(z.string().check(z.trim(), z.maxLength(120))),
    agenda: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)),
    hadir: z.array(zUuid).check(z.maxLength(100)),
    hadirLain: z.nullable(z.int().check(z.nonnegative(), z.lte(HADIR_LAIN_TERBANYAK))),
    notulen: z.nullable(z.string().check(z.trim(), z.maxLength(4000))),
    isBawaEvaluasi: z.nullable(z.boolean()),
  }),
  check: (isi, { kini }) => {
    const tanpa = tolakTanpaInstitusi(kini);
    if (tanpa.length > 0) return tanpa;
    return isi.hadir.length === 0 && (isi.hadirLain ?? 0) === 0 ? [tolak('hadir-wajib', 'hadir')] : [];
  },
  apply: (institusi, isi, amplop) => {
    const { jenis, hadir, hadirLain, isBawaEvaluasi } = isi;
    const satu = { id: amplop.id, tanggal: amplop.terjadi, jenis, hadir, hadirLain, isNotulen: isi.notulen !== null && isi.notulen !== '', isBawaEvaluasi };
    return { ...institusi, pertemuan: [...institusi.pertemuan, satu] };
  },
  isiPanjang: (isi) => isi.notulen,
  ringkas: (isi) => {
    const jenis = labelPilihan(JENIS_PERTEMUAN, isi.jenis);
    const hadir = isi.hadir.length + (isi.hadirLain ?? 0);
    return teks(`${jenis.id}: ${isi.agenda}; hadir ${hadir} orang`, `${jenis.en}: ${isi.agenda}; ${hadir} present`);
  },
});
