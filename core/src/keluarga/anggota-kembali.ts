// A member who had left the family came back to it.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { segarkan, withAnggota } from './keluarga.ts';
import { tolakSebelumJadiAnggota } from './tolak-umum.ts';

export const anggotaKembali = defineCatatan({
  kind: 'anggota.kembali',
  version: 1,
  judul: teks('Anggota kembali ke keluarga', 'Member came back'),
  isi: z.object({ anggotaId: zUuid }),
  check: (isi, konteks) => {
    const tanpaAnggota = tolakSebelumJadiAnggota(konteks, isi.anggotaId);
    if (tanpaAnggota.length > 0) return tanpaAnggota;
    const anggota = konteks.pada.anggota.get(isi.anggotaId);
    if (anggota?.meninggal) return [tolak('anggota-meninggal', 'anggotaId')];
    return anggota?.pindah === null ? [tolak('masih-di-keluarga', 'anggotaId')] : [];
  },
  apply: (keluarga, isi, amplop) =>
    segarkan(
      withAnggota(keluarga, isi.anggotaId, (lama) => ({ ...lama, pindah: null })),
      amplop.terjadi,
    ),
  ringkas: (isi, keluarga) => {
    const nama = keluarga.anggota.get(isi.anggotaId)?.nama ?? '';
    return teks(nama, nama);
  },
});
