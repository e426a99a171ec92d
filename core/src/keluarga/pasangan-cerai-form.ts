// The form for a divorce.
import type { Form } from '../form/form.ts';
import { adaIstri, tanyaIstri } from '../form/tanya-istri.ts';
import { teks } from '../teks.ts';
import { isHadir } from './keluarga.ts';

export const pasanganCeraiForm: Form = {
  kind: 'pasangan.cerai',
  judul: teks('Bercerai', 'A divorce'),
  tanyaTanggal: teks('Tanggal bercerai', 'Day of the divorce'),
  isTanggalWajibDijawab: true,
  pertanyaan: [
    tanyaIstri,
    {
      isian: 'suamiId',
      jenis: 'anggota',
      tanya: teks('Suaminya siapa?', 'Who is the husband?'),
      bantuan: teks('Kosongkan bila suaminya tidak di keluarga ini', 'Leave empty when he is not in this family'),
      saring: (anggota) => isHadir(anggota) && anggota.jenisKelamin === 'L' && anggota.statusKawin === 'kawin',
      usul: ({ keluarga }) => [...keluarga.anggota.values()].find((satu) => isHadir(satu) && satu.hubungan === 'kepala' && satu.jenisKelamin === 'L')?.id,
      wajib: false,
    },
    {
      isian: 'keluar',
      jenis: 'anggota',
      tanya: teks('Siapa yang pindah ke luar desa?', 'Who moves out of the village?'),
      bantuan: teks(
        'Kosongkan bila keduanya tetap di desa ini: sesudah disimpan, pilih keluarga barunya.',
        'Leave empty when both stay in this village: once saved, choose the new family.',
      ),
      saring: (anggota) => isHadir(anggota) && anggota.statusKawin === 'kawin',
      wajib: false,
    },
  ],
  tersedia: ({ keluarga }) => adaIstri(keluarga),
};
