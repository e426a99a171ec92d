// A member died.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { withAnggota, withPasangan } from './keluarga.ts';
import { tolakSebelumJadiAnggota } from './tolak-umum.ts';

export const anggotaMeninggal = defineCatatan({
  kind: 'anggota.meninggal',
  version: 1,
  judul: teks('Anggota meninggal', 'Member died'),
  isi: z.object({ anggotaId: zUuid }),
  check: (isi, konteks, amplop) => {
    const tanpaAnggota = tolakSebelumJadiAnggota(konteks, isi.anggotaId);
    if (tanpaAnggota.length > 0) return tanpaAnggota;
    const anggota = konteks.kini.anggota.get(isi.anggotaId);
    if (anggota?.meninggal) return [tolak('anggota-meninggal', 'anggotaId')];
    return anggota?.lahir && anggota.lahir > amplop.terjadi ? [tolak('tanggal-sebelum-lahir', 'terjadi')] : [];
  },
  apply: (keluarga, isi, amplop) => {
    const { ibuId = null, meninggal = null } = keluarga.anggota.get(isi.anggotaId) ?? {};
    // Two records of one family, merged, tell of one death.
    if (meninggal !== null) return keluarga;
    const berikut = withAnggota(keluarga, isi.anggotaId, (lama) => ({ ...lama, meninggal: amplop.terjadi }));
    // The number of living children that the mother told is one less.
    if (ibuId === null || !keluarga.pasangan.has(ibuId)) return berikut;
    return withPasangan(berikut, ibuId, (lama) => ({ ...lama, anakHidup: lama.anakHidup === null ? null : Math.max(0, lama.anakHidup - 1) }));
  },
  ringkas: (isi, keluarga) => {
    const nama = keluarga.anggota.get(isi.anggotaId)?.nama ?? '';
    return teks(nama, nama);
  },
});
