// A wedding: written on the family in which the couple lives from then on, once both are members of it.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { type Tanggal, umurTahun } from '../tanggal.ts';
import { teks } from '../teks.ts';
import { type Anggota, catatPernikahan, type Keluarga, lepasMop, segarkan, withAnggota, withPasangan } from './keluarga.ts';
import { RINCIAN_KOSONG } from './rincian.ts';
import { tolakSebelumJadiAnggota } from './tolak-umum.ts';

/** Notes the age at a first marriage; a later one, or an unknown birth date, tells nothing about it. */
function catatUsiaKawin(keluarga: Keluarga, anggota: Anggota | undefined, terjadi: Tanggal): Keluarga {
  if (anggota?.statusKawin !== 'belum-kawin' || anggota.lahir === null || anggota.lahir > terjadi) return keluarga;
  const lama = keluarga.rincian.get(anggota.id) ?? RINCIAN_KOSONG;
  const usiaKawinPertama = lama.usiaKawinPertama ?? umurTahun(anggota.lahir, terjadi);
  return { ...keluarga, rincian: new Map(keluarga.rincian).set(anggota.id, { ...lama, usiaKawinPertama }) };
}

function nikahkan(keluarga: Keluarga, istriId: string, suamiId: string | null, terjadi: Tanggal): Keluarga {
  const [istri, suami] = [keluarga.anggota.get(istriId), suamiId === null ? undefined : keluarga.anggota.get(suamiId)];
  let hasil = catatUsiaKawin(catatUsiaKawin(keluarga, istri, terjadi), suami, terjadi);
  if (suamiId !== null) hasil = withAnggota(hasil, suamiId, (lama) => ({ ...lama, statusKawin: 'kawin' }));
  // She is the head's wife only when he is the head; a daughter of the house stays the head's child.
  const isIstriKepala = suami?.hubungan === 'kepala' && istri?.hubungan === 'lainnya';
  return withAnggota(hasil, istriId, (lama) => ({ ...lama, statusKawin: 'kawin', hubungan: isIstriKepala ? 'istri' : lama.hubungan }));
}

export const pasanganNikah = defineCatatan({
  kind: 'pasangan.nikah',
  version: 1,
  judul: teks('Menikah', 'Wedding'),
  /** `suamiId` null: the husband is not a member of this family. */
  isi: z.object({ istriId: zUuid, suamiId: z.nullable(zUuid) }),
  check: (isi, konteks) => {
    for (const id of isi.suamiId === null ? [isi.istriId] : [isi.istriId, isi.suamiId]) {
      const tanpaAnggota = tolakSebelumJadiAnggota(konteks, id);
      if (tanpaAnggota.length > 0) return tanpaAnggota;
      if (konteks.pada.anggota.get(id)?.meninggal) return [tolak('anggota-meninggal', id === isi.istriId ? 'istriId' : 'suamiId')];
    }
    const istri = konteks.pada.anggota.get(isi.istriId);
    const suami = isi.suamiId === null ? null : konteks.pada.anggota.get(isi.suamiId);
    if (istri?.jenisKelamin !== 'P') return [tolak('calon-tidak-cocok', 'istriId')];
    if (suami && suami.jenisKelamin !== 'L') return [tolak('calon-tidak-cocok', 'suamiId')];
    return istri.statusKawin === 'kawin' ? [tolak('sudah-kawin', 'istriId')] : [];
  },
  apply: (keluarga, isi, amplop) => {
    const menikah = segarkan(nikahkan(keluarga, isi.istriId, isi.suamiId, amplop.terjadi), amplop.terjadi);
    const hasil = catatPernikahan(menikah, isi.istriId, amplop.terjadi);
    // Told already, or nothing is known about her couple.
    if (hasil === menikah || !hasil.pasangan.has(isi.istriId)) return hasil;
    // What an earlier couple wished, and its husband's vasectomy, say nothing about this one.
    return withPasangan(hasil, isi.istriId, (lama) => ({ ...lepasMop(lama, amplop.terjadi), ingin: null }));
  },
  ringkas: (isi, keluarga) => {
    const nama = [isi.istriId, isi.suamiId].flatMap((id) => (id === null ? [] : (keluarga.anggota.get(id)?.nama ?? []))).join(', ');
    return teks(nama, nama);
  },
});
