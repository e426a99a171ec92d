// How a pregnancy ended; a living child enters the family by the same catatan.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan, type KonteksCheck } from '../catatan/define.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { type Keluarga, tutupMasaKb, withPasangan } from '../keluarga/keluarga.ts';
import { JENIS_KELAMIN } from '../keluarga/pilihan.ts';
import { tolakBukanIstri, tolakTanpaAnggota } from '../keluarga/tolak-umum.ts';
import type { Tanggal } from '../tanggal.ts';
import { labelPilihan, nilaiPilihan, type Pilihan, teks } from '../teks.ts';
import { isAkhirDari, isPersalinanAda } from './persalinan.ts';

export const HASIL_KEHAMILAN = [
  { nilai: 'lahir-hidup', label: teks('Lahir hidup', 'Live birth') },
  { nilai: 'lahir-mati', label: teks('Lahir mati', 'Stillbirth') },
  { nilai: 'keguguran', label: teks('Keguguran', 'Miscarriage') },
] as const satisfies Pilihan[];

const isPersalinanSama = (keluarga: Keluarga, istriId: string, terjadi: Tanggal): boolean =>
  isPersalinanAda(keluarga.pasangan.get(istriId)?.persalinan ?? [], terjadi);

/** A birth may be told before the pregnancy is, or when nobody has recorded it at all; a loss needs a pregnancy that is in the book. */
function tolakTanpaHamil({ istriId, hasil }: { istriId: string; hasil: string }, konteks: KonteksCheck, terjadi: Tanggal): Tolakan[] {
  const { kini, pada } = konteks;
  const nanti = kini.pasangan.get(istriId)?.hamil;
  if (pada.pasangan.get(istriId)?.hamil || (nanti && isAkhirDari(nanti, terjadi))) return [];
  if (hasil !== 'lahir-hidup') return [tolak('tidak-hamil', 'istriId')];
  return tolakBukanIstri(konteks, istriId, terjadi);
}

export const hamilAkhir = defineCatatan({
  kind: 'hamil.akhir',
  version: 1,
  judul: teks('Akhir kehamilan', 'End of pregnancy'),
  isi: z.object({
    istriId: zUuid,
    hasil: z.enum(nilaiPilihan(HASIL_KEHAMILAN)),
    /** The living babies; twins are two. */
    bayi: z.array(
      z.object({
        anggotaId: zUuid,
        nama: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
        jenisKelamin: z.enum(nilaiPilihan(JENIS_KELAMIN)),
      }),
    ),
  }),
  check: (isi, konteks, amplop) => {
    const { kini } = konteks;
    // Not only wives: she may have been widowed or divorced while pregnant.
    const tanpaAnggota = tolakTanpaAnggota(kini, isi.istriId, 'istriId');
    if (tanpaAnggota.length > 0) return tanpaAnggota;
    // The day is told from memory: a birth that counts may be known under an earlier or a later day.
    if (isPersalinanSama(kini, isi.istriId, amplop.terjadi)) return [tolak('sudah-dicatat-lahir', 'terjadi')];
    const tanpaHamil = tolakTanpaHamil(isi, konteks, amplop.terjadi);
    if (tanpaHamil.length > 0) return tanpaHamil;
    if ((isi.hasil === 'lahir-hidup') !== isi.bayi.length > 0) return [tolak('bayi-wajib', 'bayi')];
    return isi.bayi.some((bayi) => kini.anggota.has(bayi.anggotaId)) ? [tolak('anggota-sudah-ada', 'bayi')] : [];
  },
  apply: (keluarga, isi, amplop) => {
    // The first telling stands: the same babies under other ids are not more babies. Twins are one catatan.
    if (isPersalinanSama(keluarga, isi.istriId, amplop.terjadi)) return withPasangan(keluarga, isi.istriId, (lama) => ({ ...lama, hamil: null }));
    const anggota = new Map(keluarga.anggota);
    for (const bayi of isi.bayi) {
      anggota.set(bayi.anggotaId, {
        id: bayi.anggotaId,
        nama: bayi.nama,
        nik: null,
        nikKosong: 'belum-punya',
        jenisKelamin: bayi.jenisKelamin,
        lahir: amplop.terjadi,
        hubungan: 'anak',
        statusKawin: 'belum-kawin',
        ibuId: isi.istriId,
        meninggal: null,
        pindah: null,
      });
    }
    return withPasangan({ ...keluarga, anggota }, isi.istriId, (lama) => ({
      // Whatever was used or wished before the birth no longer holds: she is asked anew.
      ...tutupMasaKb(lama, amplop.terjadi),
      ingin: null,
      hamil: null,
      anakHidup: lama.anakHidup === null ? null : lama.anakHidup + isi.bayi.length,
      persalinan: [...lama.persalinan, { tanggal: amplop.terjadi, hasil: isi.hasil, kehamilan: lama.hamil, dicatat: amplop.dicatat }],
    }));
  },
  ringkas: (isi) => {
    const hasil = labelPilihan(HASIL_KEHAMILAN, isi.hasil);
    const nama = isi.bayi.map((bayi) => bayi.nama).join(', ');
    return nama ? teks(`${hasil.id}: ${nama}`, `${hasil.en}: ${nama}`) : hasil;
  },
});
