// A member goes to live with another family of this village.
import type { Alur } from '../../form/alur.ts';
import type { KonteksForm, OpsiDesa } from '../../form/form.ts';
import { teks } from '../../teks.ts';
import { findKepala, isDiDesa, isHadir } from '../keluarga.ts';
import { HUBUNGAN } from '../pilihan.ts';
import { bawaKb, bawaOrang, lepas } from './bawa.ts';

function listKeluarga({ desa, keluarga }: KonteksForm): OpsiDesa[] {
  const lain = [...desa.keluarga()].filter((satu) => satu.id !== keluarga.id && isDiDesa(satu));
  return lain.map((satu) => {
    const rumah = [`RT ${satu.rt}`, satu.alamat].filter(Boolean).join(', ');
    return { nilai: satu.id, label: findKepala(satu)?.nama ?? rumah, rincian: teks(rumah, rumah) };
  });
}

export const ikutKeluarga: Alur = {
  id: 'ikut-keluarga',
  judul: teks('Ikut keluarga lain di desa ini', 'Joins another family of this village'),
  keterangan: teks('Pindah ke keluarga lain tanpa menjadi orang baru', 'Goes to another family and stays the same person'),
  form: {
    kind: 'alur.ikut-keluarga',
    judul: teks('Ikut keluarga lain di desa ini', 'Joins another family of this village'),
    tanyaTanggal: teks('Sejak tanggal', 'Since'),
    pertanyaan: [
      { isian: 'anggotaId', jenis: 'anggota', tanya: teks('Siapa?', 'Who?'), saring: isHadir, usul: ({ anggotaId }) => anggotaId, wajib: true },
      {
        isian: 'keKeluarga',
        jenis: 'pilih-dari',
        tanya: teks('Ikut keluarga siapa?', 'Which family?'),
        opsi: listKeluarga,
        kosong: teks('Belum ada keluarga lain di desa ini.', 'No other family is recorded in this village.'),
        wajib: true,
      },
      {
        isian: 'hubungan',
        jenis: 'pilih',
        pilihan: HUBUNGAN.filter((satu) => satu.nilai !== 'kepala'),
        tanya: teks('Hubungan dengan kepala keluarga itu', 'Relation to the head there'),
        wajib: true,
      },
    ],
    tersedia: ({ keluarga }) => isDiDesa(keluarga) && [...keluarga.anggota.values()].some(isHadir),
  },
  susun: (isi, konteks) => {
    const { keluarga, desa } = konteks;
    const anggota = keluarga.anggota.get(isi.anggotaId as string);
    const tujuan = [...desa.keluarga()].find((satu) => satu.id === isi.keKeluarga);
    if (!anggota || !tujuan) return [];
    const ibuId = anggota.ibuId !== null && tujuan.anggota.has(anggota.ibuId) ? anggota.ibuId : null;
    return [
      ...bawaOrang(keluarga, anggota, tujuan, { hubungan: isi.hubungan as string, ibuId }, tujuan),
      ...(anggota.statusKawin === 'kawin' ? bawaKb(keluarga, anggota.id, tujuan, konteks.terjadi ?? konteks.hariIni, tujuan) : []),
      lepas(keluarga, anggota.id, 'ikut-keluarga', tujuan),
    ];
  },
  tujuan: (tulisan) => tulisan[0]?.keluargaId ?? '',
};
