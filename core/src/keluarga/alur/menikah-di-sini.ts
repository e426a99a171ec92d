// A wedding after which the couple lives in this family: the partner joins it, and leaves the family of before.
import type { Alur } from '../../form/alur.ts';
import { teks } from '../../teks.ts';
import { peringatanAnggota } from '../anggota-pertanyaan.ts';
import { isDiDesa } from '../keluarga.ts';
import { bawaKbMenikah, bawaOrang, lepas, tulis } from './bawa.ts';
import { bacaCalon, isBolehMenikah, tanyaMenikah } from './calon-pasangan.ts';
import { usulHariNikah } from './pasangan-catin.ts';

export const menikahDiSini: Alur = {
  id: 'menikah-di-sini',
  judul: teks('Menikah dan tinggal di keluarga ini', 'Married, and lives in this family'),
  keterangan: teks('Pasangannya masuk ke keluarga ini', 'The partner joins this family'),
  form: {
    kind: 'alur.menikah-di-sini',
    judul: teks('Menikah dan tinggal di keluarga ini', 'Married, and lives in this family'),
    tanyaTanggal: teks('Tanggal menikah', 'Day of the wedding'),
    usulTanggal: (konteks) => usulHariNikah(konteks, isBolehMenikah),
    pertanyaan: tanyaMenikah(isBolehMenikah),
    peringatan: peringatanAnggota,
    tersedia: (konteks) => isDiDesa(konteks.keluarga) && [...konteks.keluarga.anggota.values()].some((satu) => isBolehMenikah(satu, konteks)),
  },
  susun: (isi, konteks, idBaru) => {
    const calon = bacaCalon(isi, konteks, idBaru);
    if (!calon) return [];
    const { keluarga } = konteks;
    const { suami, istri } = calon;
    const datang = suami.anggota.id === isi.anggotaId ? istri : suami;
    return [
      ...bawaOrang(datang.dari ?? keluarga, datang.anggota, keluarga, { hubungan: 'lainnya' }, keluarga),
      tulis(keluarga, 'pasangan.nikah', { istriId: istri.anggota.id, suamiId: suami.anggota.id }),
      ...(datang === istri && istri.dari ? bawaKbMenikah(istri.dari, istri.anggota.id, keluarga, konteks.terjadi ?? konteks.hariIni, keluarga) : []),
      ...(datang.dari ? [lepas(datang.dari, datang.anggota.id, 'menikah', keluarga)] : []),
    ];
  },
  tujuan: (tulisan) => tulisan[0]?.keluargaId ?? '',
};
