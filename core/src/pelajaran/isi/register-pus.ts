// Lesson: the register of couples, and the one box each couple is in.
import { halaman, type SusunPelajaran } from '../pelajaran.ts';
import { BUKU_ISTILAH, KALIMAT, LAPORAN_BEKASI, LINI, MEKOP, SIGA_SULTRA } from '../rujukan.ts';
import { soalAngka, soalBanyak, soalBenarSalah, soalSatu } from '../soal.ts';

export const registerPus: SusunPelajaran = (batas, dari) => {
  const muda = batas['pus.wifeAgeMin'];
  const tua = batas['pus.wifeAgeMax'];
  return {
    halaman: [
      halaman('Siapa PUS', 'keluarga', `Suami istri yang istrinya berumur ${muda} sampai ${tua} tahun.`, 'Umur dihitung pada hari terakhir bulan laporan.'),
      halaman(
        'Satu pasangan, satu kotak',
        'catat',
        'Ber-KB, hamil, ingin anak segera, ingin anak nanti, atau tidak ingin anak lagi.',
        'Tidak boleh kosong, tidak boleh dua.',
      ),
      halaman(
        'Hamil tidak dihitung ber-KB',
        'ibu-hamil',
        'Kalau hamil, catat hamil dulu.',
        'Cara KB-nya ditutup dengan alasan: gagal, atau memang sudah berhenti.',
      ),
      halaman(
        'Keluar dari PUS',
        'keluarga',
        `Istri genap ${tua + 1} tahun keluar dari PUS. Itu bukan putus pakai.`,
        'Janda bukan PUS. Suami merantau: tetap PUS.',
      ),
      halaman('Ragu? Kunjungi', 'bicara', 'Suntiknya terlambat lama? Jangan langsung dicoret.', 'Kunjungi dulu, baru catat keadaannya.'),
      halaman(
        'Berkunjung membawa K/IV/KB',
        'puskesmas',
        'Kartu peserta KB, diisi dan disimpan tempat pelayanan.',
        'PPKBD sebaiknya membawanya saat berkunjung: apakah ibu itu masih ber-KB?',
        'Kader tidak mengisinya. Isinya rahasia.',
      ),
    ],
    soal: [
      soalSatu(
        '01',
        'PUS adalah suami istri yang istrinya berumur…',
        [`${muda} sampai ${tua} tahun`, `${muda + 5} sampai ${tua - 14} tahun`, 'Berapa saja'],
        `Istri ${muda} sampai ${tua} tahun, kedua ujungnya ikut.`,
        dari('pus.wifeAgeMin'),
      ),
      soalBenarSalah(
        '02',
        `Istri yang genap ${tua + 1} tahun dan memakai IUD dihitung putus pakai.`,
        false,
        'Ia keluar dari PUS karena umur, bukan berhenti ber-KB.',
        LINI,
      ),
      soalBenarSalah('03', 'Janda umur 30 tahun termasuk PUS.', false, 'PUS itu pasangan. Janda dan cerai tidak termasuk.', LINI),
      soalBenarSalah('04', 'Suami bekerja di luar kota. Pasangan itu tetap PUS.', true, 'Merantau tidak mengubah status kawin.', LINI),
      soalSatu(
        '05',
        `Istri umur ${muda - 1} tahun sudah kawin. Apa yang dilakukan?`,
        ['Dicatat, tidak dihitung PUS, dan PKB diberi tahu', 'Tidak dicatat', 'Dihitung PUS biasa'],
        'Ia dicatat untuk dilindungi; pemberitahuannya hanya untuk PKB.',
        LINI,
      ),
      soalAngka(
        '06',
        'Ber-KB 16, hamil 1, ingin anak segera 1, ingin anak nanti 3, tidak ingin lagi 0. Berapa PUS?',
        21,
        'pasangan',
        'Dijumlah semua kotaknya: 16 + 1 + 1 + 3 + 0 = 21.',
        LAPORAN_BEKASI,
      ),
      soalBanyak(
        '07',
        'Kotak mana untuk PUS yang tidak ber-KB?',
        ['Hamil', 'Ingin anak segera (IAS)', 'Ingin anak ditunda (IAT)', 'Tidak ingin anak lagi (TIAL)'],
        ['Ganti cara', 'Janda'],
        'Empat kotak. Ganti cara tetap ber-KB; janda bukan PUS.',
        BUKU_ISTILAH,
      ),
      soalSatu(
        '08',
        'Istri ternyata hamil, tetapi masih tercatat suntik. Mana yang benar?',
        ['Catat hamil dan tutup suntiknya', 'Biarkan dua-duanya', 'Hapus catatan hamilnya'],
        'Yang hamil tidak dihitung ber-KB. Suntiknya ditutup dengan alasan.',
        LINI,
      ),
      soalSatu(
        '09',
        'Suntiknya lewat sebulan lebih dari jadwal. Kader…',
        ['Mengunjungi, lalu mencatat keadaannya', 'Langsung mencatat putus pakai', 'Menunggu laporan tahun depan'],
        'Sampai dipastikan, ia masih dihitung peserta; namanya ada di daftar kunjungan.',
        LINI,
      ),
      soalBenarSalah(
        '10',
        'Istri yang MOW sepuluh tahun lalu tetap dihitung peserta KB setiap bulan.',
        true,
        `Ya, selama ia masih PUS, sampai umur ${tua} tahun.`,
        LINI,
      ),
      soalSatu(
        '11',
        'PPKBD mengunjungi peserta KB. Kartu apa yang sebaiknya dibawa?',
        ['K/IV/KB dari tempat pelayanan', 'Kartu keluarga (KK)', 'Kartu BKB'],
        'K/IV/KB, kartu status peserta KB. Dengan itu PPKBD melihat apakah ia masih ber-KB.',
        MEKOP,
      ),
      soalSatu(
        '12',
        'Siapa yang mengisi K/IV/KB?',
        ['Tempat pelayanan KB', 'Sub-PPKBD', 'Peserta KB sendiri'],
        'Tempat pelayanan mengisinya saat pelayanan pertama. Kader hanya membacanya.',
        SIGA_SULTRA,
      ),
    ],
    sumber: [dari('pus.wifeAgeMin'), BUKU_ISTILAH, MEKOP, SIGA_SULTRA, LINI, KALIMAT],
  };
};
