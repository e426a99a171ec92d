// A member's data changed in real life or became better known; all answers are given again.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { teks } from '../teks.ts';
import { isiAnggota, rapikanAnggota, tolakIsiAnggota, tolakNikSekeluarga } from './anggota-isi.ts';
import { catatPernikahan, isDariGanda, segarkan, withAnggota } from './keluarga.ts';
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
  apply: (keluarga, { anggotaId, ...isi }, amplop) => {
    const lama = keluarga.anggota.get(anggotaId);
    // Who heads a merged family is what the kept one says.
    const isKepalaGanda = isi.hubungan === 'kepala' && isDariGanda(keluarga, amplop);
    const berubah = withAnggota(keluarga, anggotaId, (satu) => ({
      ...satu,
      ...rapikanAnggota(isi),
      hubungan: isKepalaGanda ? satu.hubungan : isi.hubungan,
    }));
    // A wedding that is told as a change of status is a wedding all the same (A6); its own day is not known, so that no age at marriage is noted.
    const isMenikah = lama?.statusKawin === 'belum-kawin' && isi.statusKawin === 'kawin' && isi.jenisKelamin === 'P';
    return segarkan(isMenikah ? catatPernikahan(berubah, anggotaId, amplop.terjadi) : berubah, amplop.terjadi);
  },
  ringkas: (isi) => teks(isi.nama, isi.nama),
});
