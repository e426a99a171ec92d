// Schooling, work, insurance, disability, birth certificate, age at first marriage and whereabouts of one member (forms.md 3.14).
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { umurTahun } from '../tanggal.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { segarkan } from './keluarga.ts';
import { DISABILITAS, JKN, KEBERADAAN, PEKERJAAN, PENDIDIKAN, RINCIAN_KOSONG } from './rincian.ts';
import { tolakSebelumJadiAnggota } from './tolak-umum.ts';

/** No first marriage is recorded below this age: it would be a mistyped number. */
const USIA_KAWIN_TERENDAH = 8;

export const anggotaRincian = defineCatatan({
  kind: 'anggota.rincian',
  version: 1,
  judul: teks('Rincian anggota', 'Details of a member'),
  isi: z.object({
    anggotaId: zUuid,
    pendidikan: z.nullable(z.enum(nilaiPilihan(PENDIDIKAN))),
    pekerjaan: z.nullable(z.enum(nilaiPilihan(PEKERJAAN))),
    jkn: z.nullable(z.enum(nilaiPilihan(JKN))),
    disabilitas: z.nullable(z.enum(nilaiPilihan(DISABILITAS))),
    akta: z.nullable(z.boolean()),
    usiaKawinPertama: z.nullable(z.int().check(z.minimum(USIA_KAWIN_TERENDAH), z.maximum(110))),
    keberadaan: z.nullable(z.enum(nilaiPilihan(KEBERADAAN))),
  }),
  check: (isi, konteks, amplop) => {
    const tanpaAnggota = tolakSebelumJadiAnggota(konteks, isi.anggotaId);
    if (tanpaAnggota.length > 0) return tanpaAnggota;
    const lahir = konteks.kini.anggota.get(isi.anggotaId)?.lahir ?? null;
    const isTerlaluTua = isi.usiaKawinPertama !== null && lahir !== null && isi.usiaKawinPertama > umurTahun(lahir, amplop.terjadi);
    return isTerlaluTua ? [tolak('usia-kawin-tidak-mungkin', 'usiaKawinPertama')] : [];
  },
  // What was not asked this time stays as it was known.
  apply: (keluarga, { anggotaId, ...isi }, amplop) => {
    const lama = keluarga.rincian.get(anggotaId) ?? RINCIAN_KOSONG;
    const terjawab = Object.fromEntries(Object.entries(isi).filter(([, nilai]) => nilai !== null));
    return segarkan({ ...keluarga, rincian: new Map(keluarga.rincian).set(anggotaId, { ...lama, ...terjawab }) }, amplop.terjadi);
  },
  ringkas: (isi, keluarga) => {
    const nama = keluarga.anggota.get(isi.anggotaId)?.nama ?? '';
    const pendidikan = isi.pendidikan === null ? null : labelPilihan(PENDIDIKAN, isi.pendidikan);
    return pendidikan ? teks(`${nama}: ${pendidikan.id}`, `${nama}: ${pendidikan.en}`) : teks(nama, nama);
  },
});
