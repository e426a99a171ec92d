// A member died.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { withAnggota } from './keluarga.ts';
import { tolakTanpaAnggota } from './tolak-umum.ts';

export const anggotaMeninggal = defineCatatan({
  kind: 'anggota.meninggal',
  version: 1,
  judul: teks('Anggota meninggal', 'Member died'),
  isi: z.object({ anggotaId: zUuid }),
  check: (isi, { kini }, amplop) => {
    const tanpaAnggota = tolakTanpaAnggota(kini, isi.anggotaId, 'anggotaId');
    if (tanpaAnggota.length > 0) return tanpaAnggota;
    const anggota = kini.anggota.get(isi.anggotaId);
    if (anggota?.meninggal) return [tolak('anggota-meninggal', 'anggotaId')];
    return anggota?.lahir && anggota.lahir > amplop.terjadi ? [tolak('tanggal-sebelum-lahir', 'terjadi')] : [];
  },
  apply: (keluarga, isi, amplop) => withAnggota(keluarga, isi.anggotaId, (lama) => ({ ...lama, meninggal: amplop.terjadi })),
  ringkas: (isi, keluarga) => {
    const nama = keluarga.anggota.get(isi.anggotaId)?.nama ?? '';
    return teks(nama, nama);
  },
});
