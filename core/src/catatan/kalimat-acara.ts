// Sentences of refusals about gatherings, their participants and certificates.
import { teks } from '../teks.ts';

export const KALIMAT_ACARA = {
  'menunggu-acara': teks('Menunggu rencana acaranya sampai di kantor.', 'Waiting for the plan of the gathering to arrive.'),
  'acara-dibatalkan': teks(
    'Acara ini sudah dibatalkan. Batalkan dulu pembatalannya bila acaranya jadi diadakan.',
    'The gathering was called off. Withdraw that first if it is held after all.',
  ),
  'acara-berhadir': teks(
    'Ada yang sudah tercatat hadir. Ubah rencananya, atau batalkan dulu kehadirannya.',
    'Somebody was noted as present. Change the plan, or take the attendance back first.',
  ),
  'acara-berlomba': teks(
    'Lomba di acara ini sudah berjalan. Ubah rencananya, atau batalkan dulu lomba yang belum ditutup.',
    'A competition of this gathering has begun. Change the plan, or call off first what is not closed.',
  ),
  'acara-milik-kabupaten': teks(
    'Acara sekabupaten diatur kantor kabupaten. Sampaikan perubahannya ke sana.',
    'A gathering of the whole kabupaten is arranged by its office. Tell them what should change.',
  ),
  'acara-tidak-ada': teks(
    'Acara lomba ini tidak ada di wilayahnya. Buat lombanya dari halaman acara.',
    'The gathering of this competition is not in its area. Set the competition up from the page of the gathering.',
  ),
  'tugas-sudah-lewat': teks('Hari tugas Anda sudah lewat. Minta panitia yang mencatatnya.', 'The day of your task is over. Ask the committee to note it.'),
  'jp-terlalu-banyak': teks(
    'Jumlah JP semua sesi lebih dari 500. Kurangi JP sesinya.',
    'The training hours of all sessions come to more than 500. Lower them.',
  ),
  'orang-luar-kecamatan': teks(
    'Di acara sekabupaten, yang diubah hanya urusan orang wilayah sendiri. Sampaikan ke kantor kabupaten.',
    'At a gathering of the whole kabupaten you change only what is about people of your own area. Tell the office of the kabupaten.',
  ),
  'peserta-kembar': teks('Ada orang yang tertulis dua kali. Hapus salah satunya.', 'Somebody stands on the list twice. Remove one.'),
  'peserta-luar-wilayah': teks(
    'Ada orang dari luar wilayah acara ini. Hapus dari daftar, atau buat acaranya untuk kabupaten.',
    'Somebody works outside the area of this gathering. Take the name off, or hold it for the kabupaten.',
  ),
  'peserta-tidak-terdaftar': teks(
    'Orang ini tidak ada di daftar peserta. Muat ulang daftarnya, lalu pilih lagi.',
    'This person is not on the list. Load the list again and choose.',
  ),
  'kuota-penuh': teks(
    'Yang diundang melebihi kuota wilayahnya, atau kader tanpa desa. Lepas sebagian, atau tulis alasan melebihi kuota.',
    'More are invited than the area has places, or a cadre without village. Take some off, or write why the places are passed.',
  ),
  'desa-bukan-tugasnya': teks(
    'Desa kader ini bukan tempatnya bertugas. Pilih dari daftar kader, desanya ikut tercatat.',
    'This cadre does not serve in that village. Choose from the list of cadres, which gives it.',
  ),
  'kursi-kembar': teks('Satu kursi diberikan kepada dua orang. Ganti salah satunya.', 'One seat was given to two people. Change one of them.'),
  'nomor-sertifikat-salah': teks(
    'Nomor sertifikat ini tidak sah. Terbitkan sertifikat dari halaman acara, nomornya diberi otomatis.',
    'This certificate number is not valid. Issue it from the page of the gathering, which gives the number.',
  ),
  'acara-belum-mulai': teks(
    'Acara ini belum mulai. Kehadiran dan lomba dicatat pada hari acaranya; tes dan penilaian diisi sesudah itu.',
    'This gathering has not begun. Attendance and competitions are noted on its day; tests and evaluation after that.',
  ),
  'menunggu-hadir': teks(
    'Kehadiran peserta ini belum sampai di kantor. Isiannya disimpan dan dihitung sesudah kehadirannya dicatat. Bila belum, lapor ke meja daftar hadir.',
    'The check-in of this participant has not arrived. What was written is kept, and counts once it is there. If you were not checked in, go to the desk.',
  ),
  'bukan-peserta-ini': teks(
    'Ini milik peserta lain. Masuk dengan akun peserta itu, atau minta panitia mencatatnya.',
    'This is about another participant. Sign in with that account, or ask the committee to note it.',
  ),
  'sudah-diisi-peserta': teks('Peserta ini sudah mengisinya sendiri, dan isiannya yang berlaku.', 'She filled it in herself, and that stands.'),
  'nilai-sendiri': teks(
    'Nilai Anda sendiri diisi panitia lain. Serahkan kertasnya kepada teman sepanitia.',
    'Somebody else of the committee enters your own score. Hand the paper over.',
  ),
  'tes-tidak-dibuka': teks(
    'Tes ini tidak sedang dibuka waktu jawabannya ditulis. Minta panitia memasukkan nilainya dari kertas.',
    'The test was not open when the answers were written. Ask the committee to enter the score from paper.',
  ),
  'soal-bukan-tes-ini': teks(
    'Ada jawaban yang soalnya bukan soal tes ini. Muat ulang acaranya, lalu kerjakan lagi.',
    'Some answers belong to no question of this test. Load the gathering again and take it once more.',
  ),
  'galeri-penuh': teks(
    'Galeri acara ini sudah penuh. Batalkan satu foto dulu bila yang ini lebih bagus.',
    'The gallery is full. Withdraw one photo first if this one is better.',
  ),
  'orang-diundang': teks(
    'Dua orang ini sama-sama diundang. Bila satu orang, cabut dulu salah satu undangannya.',
    'Both were invited. If they are one person, take one invitation back first.',
  ),
  'nama-sendiri': teks('Nama Anda sendiri disamakan panitia lain.', 'Somebody else of the committee makes your own names one.'),
  'nilai-tulisan-sendiri': teks(
    'Nilai orang ini ditulis orangnya sendiri. Minta panitia lain membatalkan nilai itu dulu.',
    'The score was written by that same person. Ask somebody else to withdraw it first.',
  ),
  'orang-sama': teks('Pilih dua nama yang berbeda.', 'Choose two different names.'),
};
