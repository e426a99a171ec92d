// A member's data changed in real life or became better known; all answers are given again.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { teks } from '../teks.ts';
import { isiAnggota, rapikanAnggota, tolakIsiAnggota, tolakNikSekeluarga } from './anggota-isi.ts';
import { isDariGanda, segarkan, withAnggota } from './keluarga.ts';
import { tolakSebelumJadiAnggota } from './tolak-umum.ts';

export const anggotaUbah = defineCatatan({
  kind: 'anggota.ubah',
  version: 1,
  judul: teks('Data anggota diubah', 'Member changed'),
  isi: z.object({ anggotaId: zUuid, ...isiAnggota }),
  check: (isi, konteks, amplop) => {
    const tanpaAnggota = tolakSebelumJadiAnggota(konteks, isi.anggotaId);
    return tanpaAnggota.length > 0 ? tanpaAnggota : [...tolakIsiAnggota(isi, amplop.terjadi), ...tolakNikSekeluarga(konteks.kini, isi)];
  },
  apply: (keluarga, { anggotaId, ...isi }, amplop) =>
    segarkan(
      withAnggota(keluarga, anggotaId, (lama) => {
        // Who heads a merged family is what the kept one says.
        const isKepalaGanda = isi.hubungan === 'kepala' && isDariGanda(keluarga, amplop);
        return { ...lama, ...rapikanAnggota(isi), hubungan: isKepalaGanda ? lama.hubungan : isi.hubungan };
      }),
      amplop.terjadi,
    ),
  ringkas: (isi) => teks(isi.nama, isi.nama),
});
