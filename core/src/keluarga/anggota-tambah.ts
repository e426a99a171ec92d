// A member entered in a family.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { labelPilihan, teks } from '../teks.ts';
import { isiAnggota, rapikanAnggota, tolakIsiAnggota, tolakNikSekeluarga } from './anggota-isi.ts';
import { isDariGanda, isHadir, segarkan } from './keluarga.ts';
import { HUBUNGAN } from './pilihan.ts';
import { tolakTanpaKeluarga } from './tolak-umum.ts';

export const anggotaTambah = defineCatatan({
  kind: 'anggota.tambah',
  version: 1,
  judul: teks('Anggota keluarga ditambah', 'Member added'),
  isi: z.object({ anggotaId: zUuid, ...isiAnggota }),
  check: (isi, { kini, pada }, amplop) => {
    const tanpaKeluarga = tolakTanpaKeluarga(kini);
    if (tanpaKeluarga.length > 0) return tanpaKeluarga;
    if (kini.anggota.has(isi.anggotaId)) return [tolak('anggota-sudah-ada', 'anggotaId')];
    const isKepalaKedua = isi.hubungan === 'kepala' && [...pada.anggota.values()].some((satu) => satu.hubungan === 'kepala' && isHadir(satu));
    return isKepalaKedua ? [tolak('kepala-sudah-ada', 'hubungan')] : [...tolakIsiAnggota(isi, amplop.terjadi), ...tolakNikSekeluarga(kini, isi)];
  },
  apply: (keluarga, { anggotaId, ...isi }, amplop) => {
    const lama = keluarga.anggota.get(anggotaId);
    // Told twice after a merge: the kept family's answers stand, and what is known since then stays.
    if (lama && isDariGanda(keluarga, amplop)) return keluarga;
    const { meninggal, pindah } = lama ?? { meninggal: null, pindah: null };
    const kepala = [...keluarga.anggota.values()].find((satu) => satu.hubungan === 'kepala' && satu.id !== anggotaId && isHadir(satu));
    const isKepalaKedua = isi.hubungan === 'kepala' && kepala !== undefined;
    const anggota = new Map(keluarga.anggota);
    // Two records of one family, merged, may each have a head: the one of the kept family stands.
    const isKalah = isKepalaKedua && isDariGanda(keluarga, amplop);
    if (isKepalaKedua && !isKalah) anggota.set(kepala.id, { ...kepala, hubungan: 'lainnya' });
    anggota.set(anggotaId, { ...rapikanAnggota(isi), hubungan: isKalah ? 'lainnya' : isi.hubungan, id: anggotaId, meninggal, pindah });
    return segarkan({ ...keluarga, anggota }, amplop.terjadi);
  },
  ringkas: (isi) => {
    const hubungan = labelPilihan(HUBUNGAN, isi.hubungan);
    return teks(`${isi.nama}, ${hubungan.id}`, `${isi.nama}, ${hubungan.en}`);
  },
});
