// A wedding that opens a new family: both partners become its members, and leave the families they were in (forms.md 3.6).
import type { Alur } from '../../form/alur.ts';
import { tanyaRt } from '../../form/tanya-rt.ts';
import { teks } from '../../teks.ts';
import { peringatanAnggota } from '../anggota-pertanyaan.ts';
import { isDiDesa } from '../keluarga.ts';
import { bawaKbMenikah, bawaOrang, lepas, tulis } from './bawa.ts';
import { bacaCalon, isLajang, tanyaMenikah } from './calon-pasangan.ts';
import { usulHariNikah } from './pasangan-catin.ts';

export const menikahKeluargaBaru: Alur = {
  id: 'menikah-keluarga-baru',
  judul: teks('Menikah dan membentuk keluarga baru', 'Married, and formed a new family'),
  keterangan: teks('Membuka keluarga baru; keduanya keluar dari keluarga lama', 'Opens a new family; both leave the old ones'),
  form: {
    kind: 'alur.menikah-keluarga-baru',
    judul: teks('Menikah dan membentuk keluarga baru', 'Married, and formed a new family'),
    tanyaTanggal: teks('Tanggal menikah', 'Day of the wedding'),
    usulTanggal: (konteks) => usulHariNikah(konteks, isLajang),
    pertanyaan: [
      ...tanyaMenikah(isLajang),
      { ...tanyaRt, tanya: teks('Keluarga barunya di RT berapa?', 'In which RT does the new family live?'), usul: ({ keluarga }) => keluarga.rt },
      { isian: 'alamat', jenis: 'teks', bentuk: 'bebas', tanya: teks('Di mana rumahnya?', 'Where is the house?'), wajib: false },
    ],
    peringatan: peringatanAnggota,
    tersedia: (konteks) =>
      isDiDesa(konteks.keluarga) && [...konteks.keluarga.anggota.values()].some((satu) => isLajang(satu, konteks) && satu.hubungan !== 'kepala'),
  },
  susun: (isi, konteks, idBaru) => {
    const calon = bacaCalon(isi, konteks, idBaru);
    if (!calon) return [];
    const baru = { id: idBaru(), rt: isi.rt as string };
    const { suami, istri } = calon;
    return [
      tulis(baru, 'keluarga.daftar', { alamat: isi.alamat ?? '', noKk: null }),
      ...bawaOrang(suami.dari ?? konteks.keluarga, suami.anggota, baru, { hubungan: 'kepala' }),
      ...bawaOrang(istri.dari ?? konteks.keluarga, istri.anggota, baru, { hubungan: 'lainnya' }),
      tulis(baru, 'pasangan.nikah', { istriId: istri.anggota.id, suamiId: suami.anggota.id }),
      ...(istri.dari ? bawaKbMenikah(istri.dari, istri.anggota.id, baru, konteks.terjadi ?? konteks.hariIni) : []),
      ...[suami, istri].flatMap(({ anggota, dari }) => (dari ? [lepas(dari, anggota.id, 'menikah', baru)] : [])),
    ];
  },
  tujuan: (tulisan) => tulisan[0]?.keluargaId ?? '',
};
