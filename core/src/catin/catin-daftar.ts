// A member is going to marry: who, when, and with whom.

import * as z from 'zod/mini';
import { zTanggal, zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { LAHIR_TERTUA } from '../keluarga/anggota-isi.ts';
import { tolakTanpaAnggota } from '../keluarga/tolak-umum.ts';
import { hariTeks } from '../nama-bulan.ts';
import { selisihHari } from '../tanggal.ts';
import { teks } from '../teks.ts';

/** A plan further away than this is a wrong year. */
const HARI_TERJAUH = 3 * 366;

export const catinDaftar = defineCatatan({
  kind: 'catin.daftar',
  version: 1,
  dibaca: 'penulis-ppkbd-pkb',
  judul: teks('Calon pengantin', 'Going to marry'),
  isi: z.object({
    anggotaId: zUuid,
    /** The planned day of the wedding. */
    rencana: zTanggal,
    pasanganNama: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
    pasanganLahir: z.nullable(zTanggal),
    /** Whether it is this member's first marriage; null when not told. */
    pertama: z.nullable(z.boolean()),
  }),
  check: (isi, { kini, pada }, amplop) => {
    const tanpaAnggota = tolakTanpaAnggota(kini, isi.anggotaId, 'anggotaId');
    if (tanpaAnggota.length > 0) return tanpaAnggota;
    const anggota = pada.anggota.get(isi.anggotaId) ?? kini.anggota.get(isi.anggotaId);
    if (anggota?.meninggal && anggota.meninggal <= amplop.terjadi) return [tolak('anggota-meninggal', 'anggotaId')];
    // A man may marry again; a married woman is registered by mistake.
    if (anggota?.jenisKelamin === 'P' && anggota.statusKawin === 'kawin') return [tolak('masih-kawin', 'anggotaId')];
    const jauh = selisihHari(amplop.terjadi, isi.rencana);
    if (jauh < 0 || jauh > HARI_TERJAUH) return [tolak('rencana-tidak-mungkin', 'rencana')];
    const { pasanganLahir } = isi;
    return pasanganLahir !== null && (pasanganLahir > amplop.terjadi || pasanganLahir < LAHIR_TERTUA) ? [tolak('tanggal-terlalu-lama', 'pasanganLahir')] : [];
  },
  apply: (keluarga, isi, amplop) => ({
    ...keluarga,
    catin: [...keluarga.catin, { ...isi, id: amplop.id, tanggal: amplop.terjadi, oleh: amplop.oleh }],
  }),
  ringkas: (isi, keluarga) => {
    const nama = keluarga.anggota.get(isi.anggotaId)?.nama ?? '';
    const hari = hariTeks(isi.rencana);
    return teks(`${nama}, rencana ${hari.id}`, `${nama}, planned ${hari.en}`);
  },
});
