// Sentences of refusals about competitions, their juries and quizzes.
import { teks } from '../teks.ts';

export const KALIMAT_LOMBA = {
  'bobot-bukan-seratus': teks('Jumlah bobot harus tepat 100. Ubah bobot kriterianya.', 'The weights must add up to exactly 100. Change them.'),
  'kriteria-kembar': teks('Ada dua kriteria yang sama. Hapus salah satunya.', 'Two criteria are the same. Remove one.'),
  'skala-terbalik': teks('Nilai terendah harus di bawah nilai tertinggi. Periksa skalanya.', 'The lowest mark must be below the highest. Check the scale.'),
  'sesi-kembar': teks(
    'Dua bagian acara bertanda sama. Muat ulang halaman, lalu susun lagi.',
    'Two parts of the programme carry one mark. Reload the page and arrange them again.',
  ),
  'waktu-terbalik': teks('Waktu akhir mendahului waktu awal. Periksa keduanya.', 'The end comes before the beginning. Check both.'),
  'kriteria-tidak-ada': teks(
    'Kriteria ini tidak ada di lomba. Muat ulang lembarnya, lalu nilai lagi.',
    'The competition has no such criterion. Reload the sheet.',
  ),
  'nilai-juri-kosong': teks('Kriteria ini belum dinilai. Geser nilainya dulu.', 'This criterion has no mark yet. Give one first.'),
  'nilai-luar-skala': teks('Nilainya di luar skala lomba. Pilih nilai pada skala.', 'The mark is off the scale. Choose one on it.'),
  'lomba-sudah-ditutup': teks('Lomba ini sudah ditutup, nilainya tidak diubah lagi. Hubungi panitia.', 'The competition is closed. Ask the committee.'),
  'lembar-perlu-alasan': teks('Lembar ini sudah terkirim. Tulis alasan mengapa nilainya diubah.', 'This sheet was sent already. Say why it is changed.'),
  'nilai-babak-belum-ada': teks(
    'Nilai babak ini belum ditetapkan. Isi dulu di aturan lomba.',
    'The points of this round are not set. Set them in the rules first.',
  ),
  'hasil-tidak-ada-di-skema': teks('Aturan lomba ini tidak mengenal hasil itu. Pilih hasil yang lain.', 'The rules do not know this outcome. Choose another.'),
  'poin-juri-wajib': teks('Jawaban benar sebagian: isi poin dari juri, paling banyak poin jawaban benar.', 'Partly right: enter the points the jury gives.'),
  'regu-sudah-menjawab': teks('Regu ini sudah dicatat menjawab soal ini.', 'This team answered this question already.'),
  'regu-tidak-ikut': teks('Regu ini tidak ikut lomba ini. Pilih regu yang lain.', 'This team does not take part. Choose another.'),
  'soal-sudah-selesai': teks('Soal ini sudah selesai. Lanjutkan ke soal berikutnya.', 'This question is finished. Go on to the next.'),
  'soal-babak-habis': teks('Soal babak ini sudah habis. Lanjutkan ke babak berikutnya.', 'All questions of this round are played. Go on to the next round.'),
  'soal-tidak-dilempar': teks(
    'Soal ini tidak dilempar: hanya soal wajib yang dijawab salah oleh regu lain.',
    'This question is not passed on: only one that another team got wrong in its turn.',
  ),
  'taruhan-tidak-sah': teks(
    'Taruhan 10 sampai 300, kelipatan 10, atau menurut aturan lomba ini.',
    'The stake must follow the steps of the rules, such as 10 to 300 in tens.',
  ),
  'taruhan-terlalu-besar': teks(
    'Nilai regu ini belum cukup untuk taruhan sebesar itu. Pilih yang lebih kecil.',
    'The score does not allow such a stake. Choose a smaller one.',
  ),
};
