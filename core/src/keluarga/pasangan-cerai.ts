// A divorce: both are divorced from that day, and one of them may leave the family by the same catatan.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { isIstri } from '../pus/kotak.ts';
import { teks } from '../teks.ts';
import { lepasMop, segarkan, withAnggota, withPasangan } from './keluarga.ts';
import { tolakBukanIstri, tolakSebelumJadiAnggota } from './tolak-umum.ts';

export const pasanganCerai = defineCatatan({
  kind: 'pasangan.cerai',
  version: 1,
  judul: teks('Bercerai', 'Divorce'),
  /** `keluar`: who leaves the family; null: nobody, or it is written by itself. */
  isi: z.object({ istriId: zUuid, suamiId: z.nullable(zUuid), keluar: z.nullable(zUuid) }),
  check: (isi, konteks, amplop) => {
    const bukanIstri = tolakBukanIstri(konteks, isi.istriId, amplop.terjadi);
    if (bukanIstri.length > 0) return bukanIstri;
    const suami = isi.suamiId === null ? null : konteks.pada.anggota.get(isi.suamiId);
    if (isi.suamiId !== null) {
      const tanpaSuami = tolakSebelumJadiAnggota(konteks, isi.suamiId);
      if (tanpaSuami.length > 0) return tanpaSuami;
      if (suami?.jenisKelamin !== 'L') return [tolak('calon-tidak-cocok', 'suamiId')];
    }
    const isSalahSatu = isi.keluar === null || isi.keluar === isi.istriId || isi.keluar === isi.suamiId;
    return isSalahSatu ? [] : [tolak('calon-tidak-cocok', 'keluar')];
  },
  apply: (keluarga, isi, amplop) => {
    let hasil = withAnggota(keluarga, isi.istriId, (lama) => ({ ...lama, statusKawin: 'cerai-hidup' }));
    // A man with another wife in the house stays married.
    const isMasihBeristri = [...hasil.anggota.values()].some((satu) => satu.id !== isi.istriId && satu.hubungan === 'istri' && isIstri(satu));
    if (isi.suamiId !== null && !isMasihBeristri) hasil = withAnggota(hasil, isi.suamiId, (lama) => ({ ...lama, statusKawin: 'cerai-hidup' }));
    if (isi.keluar !== null) hasil = withAnggota(hasil, isi.keluar, (lama) => ({ ...lama, pindah: amplop.terjadi }));
    if (hasil.pasangan.has(isi.istriId)) hasil = withPasangan(hasil, isi.istriId, (lama) => lepasMop(lama, amplop.terjadi));
    return segarkan(hasil, amplop.terjadi);
  },
  ringkas: (isi, keluarga) => {
    const nama = [isi.istriId, isi.suamiId].flatMap((id) => (id === null ? [] : (keluarga.anggota.get(id)?.nama ?? []))).join(', ');
    return teks(nama, nama);
  },
});
