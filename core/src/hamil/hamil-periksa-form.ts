// The form for a visit of a pregnant mother; only the place and whether she was accompanied must be answered.
import type { Form, PertanyaanAngka, PertanyaanYaTidak } from '../form/form.ts';
import { isHamil, tanyaIstri } from '../form/tanya-istri.ts';
import type { Keluarga } from '../keluarga/keluarga.ts';
import { type Teks, teks } from '../teks.ts';
import { BATAS_HAMIL } from './hamil-periksa.ts';
import { BENTUK_KIE, RENCANA_KBPP, TANDA_BAHAYA, TEMPAT_PERIKSA } from './riwayat-hamil.ts';

const listHamil = (keluarga: Keluarga) => [...keluarga.anggota.values()].filter((anggota) => isHamil(keluarga, anggota.id));

const yaTidak = (isian: string, tanya: Teks, wajib = false): PertanyaanYaTidak => ({ isian, jenis: 'ya-tidak', tanya, wajib });
const ukur = (isian: 'lila' | 'tinggi' | 'hb', satuan: string, tanya: Teks, bantuan: Teks): PertanyaanAngka => ({
  isian,
  jenis: 'angka',
  desimal: 1,
  satuan: teks(satuan, satuan),
  paling: BATAS_HAMIL[isian],
  tanya,
  bantuan,
  wajib: false,
});

export const hamilPeriksaForm: Form = {
  kind: 'hamil.periksa',
  judul: teks('Kunjungan ibu hamil', 'Visit of a pregnant mother'),
  tanyaTanggal: teks('Tanggal kunjungan', 'Day of the visit'),
  pertanyaan: [
    {
      ...tanyaIstri,
      tanya: teks('Ibu hamil siapa?', 'Which mother?'),
      saring: (anggota, { keluarga }) => isHamil(keluarga, anggota.id),
      usul: ({ keluarga, anggotaId }) => {
        const hamil = listHamil(keluarga);
        return hamil.find((satu) => satu.id === anggotaId)?.id ?? (hamil.length === 1 ? hamil[0]?.id : undefined);
      },
    },
    { isian: 'tempat', jenis: 'pilih', pilihan: TEMPAT_PERIKSA, tanya: teks('Bertemu di mana?', 'Where?'), wajib: true },
    {
      isian: 'tandaBahaya',
      jenis: 'pilih-banyak',
      pilihan: TANDA_BAHAYA,
      tanya: teks('Ada tanda bahaya?', 'Any danger sign?'),
      bantuan: teks(
        'Bila ada satu saja, antar ke bidan hari ini. Kosongkan bila tidak ada.',
        'If there is any, take her to the midwife today. Leave empty if none.',
      ),
      wajib: false,
    },
    yaTidak('didampingi', teks('Ibu didampingi tim (TPK) hari itu?', 'Accompanied by the team (TPK) that day?'), true),
    yaTidak('diperiksaBidan', teks('Diperiksa bidan atau dokter hari itu?', 'Examined by a midwife or doctor that day?')),
    {
      isian: 'ttdDiberi',
      jenis: 'angka',
      paling: BATAS_HAMIL.ttd,
      tanya: teks('Tablet tambah darah yang diberikan', 'Iron tablets handed out'),
      bantuan: teks('Jumlah tablet. Isi 0 bila tidak diberi.', 'How many. 0 if none were given.'),
      wajib: false,
    },
    yaTidak('ttdDiminum', teks('Tabletnya diminum setiap hari?', 'Does she take them every day?')),
    ukur('lila', 'cm', teks('Lingkar lengan atas (LiLA)', 'Upper arm (LiLA)'), teks('Lihat di buku KIA, misalnya 24,5', 'See the KIA book, such as 24,5')),
    ukur('hb', 'g/dl', teks('Hb', 'Haemoglobin'), teks('Lihat di buku KIA, misalnya 11,2', 'See the KIA book, such as 11,2')),
    ukur('tinggi', 'cm', teks('Tinggi badan ibu', 'Height of the mother'), teks('Cukup sekali selama hamil', 'Once in a pregnancy is enough')),
    yaTidak('penyakit', teks('Punya penyakit menahun?', 'Any long-lasting illness?')),
    yaTidak('kembar', teks('Kata bidan bayinya kembar?', 'Twins, says the midwife?')),
    yaTidak('kieKb', teks('Sudah diberi tahu tentang KB?', 'Told about contraception?')),
    { isian: 'kie', jenis: 'pilih', pilihan: BENTUK_KIE, tanya: teks('KIE yang diterima ibu', 'Counselling she had'), wajib: false },
    {
      isian: 'kbpp',
      jenis: 'pilih',
      pilihan: RENCANA_KBPP,
      tanya: teks('Rencana KB setelah melahirkan', 'Plan for contraception after the birth'),
      wajib: false,
    },
    yaTidak('rujukan', teks('Dibantu rujukan?', 'Helped with a referral?')),
    yaTidak('bansos', teks('Dibantu mendapat bansos?', 'Helped to get social aid?')),
  ],
  tersedia: ({ keluarga }) => listHamil(keluarga).length > 0,
};
