// Sentences of refusals about competitions, their juries and quizzes.
import { teks } from '../teks.ts';

export const KALIMAT_LOMBA = {
  'hanya-di-kantor': teks(
    'Langkah lomba ini dicatat di kantor, karena waktunya memakai jam kantor. Buka lomba di layar kantor.',
    "This step of a competition is written at the office, whose clock gives its time. Open the competition on the office's screen.",
  ),
  'bobot-bukan-seratus': teks('Jumlah bobot harus tepat 100. Ubah bobot kriterianya.', 'The weights must add up to exactly 100. Change them.'),
  'kriteria-kembar': teks('Ada dua kriteria yang sama. Hapus salah satunya.', 'Two criteria are the same. Remove one.'),
  'skala-terbalik': teks('Nilai terendah harus di bawah nilai tertinggi. Periksa skalanya.', 'The lowest mark must be below the highest. Check the scale.'),
  'langkah-seri-kembar': teks('Satu langkah pemutus nilai sama ditulis dua kali. Hapus salah satunya.', 'One step for ties is there twice. Remove one.'),
  'langkah-seri-terbalik': teks(
    'Suara juri dan undian diputus orang, jadi letaknya paling bawah: suara juri dulu, undian terakhir. Pindahkan urutannya.',
    'People decide votes and draws, so they go to the bottom: the vote first, the draw last. Move them.',
  ),
  'denda-melebihi-batas': teks(
    'Poin sekali pengurangan lebih besar daripada batas paling banyaknya. Kecilkan poinnya atau naikkan batasnya.',
    'The points taken off at once are above the most there may be. Lower the points or raise the limit.',
  ),
  'benar-tidak-tertinggi': teks(
    'Poin jawaban benar harus paling tinggi. Bila yang lain mengurangi nilai, tulis tanda minus di depannya, misalnya -25.',
    'A right answer must earn the most. If another one takes points off, put a minus before it, as -25.',
  ),
  'batas-taruhan-terbalik': teks(
    'Taruhan paling kecil dan kelipatannya harus di atas 0, dan batas bagi nilai rendah di antara taruhan paling kecil dan paling besar. Periksa angkanya.',
    'The lowest stake and its step must be above 0, and the limit for low scores between the lowest and the highest stake. Check the numbers.',
  ),
  'waktu-hitungan-lebih-singkat': teks(
    'Waktu soal hitungan lebih singkat daripada soal biasa. Samakan atau panjangkan.',
    'The time for a calculation is shorter than for another question. Make it as long or longer.',
  ),
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
  'aturan-berubah': teks(
    'Kriteria, bobot, atau skala lomba ini berubah sesudah lembar ini diisi. Periksa nilainya menurut aturan yang baru, lalu simpan lagi.',
    'Criteria, weights or scale changed after this sheet was filled in. Look at the marks by the new rules and save again.',
  ),
  'lembar-perlu-alasan': teks(
    'Lembar ini sudah terkirim. Tulis alasan mengapa nilainya diubah, paling sedikit tiga huruf.',
    'This sheet was sent already. Say why it is changed, in three letters or more.',
  ),
  'denda-sudah-dicatat': teks(
    'Pengurangan dengan alasan ini sudah dicatat untuk regu ini. Bila ini pelanggaran lain, tulis alasan yang membedakannya, misalnya “kedua kali”.',
    'Points were taken off this team for this reason already. If this is another breach, say so in the reason, such as “second time”.',
  ),
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
  'menunggu-soal-wajib': teks(
    'Jawaban wajib soal ini belum sampai. Lemparannya dihitung sesudahnya. Bila nomor soalnya keliru, catat lagi dengan nomor yang benar.',
    'The answer in turn has not arrived; this one counts after it. If the number of the question is wrong, record it again with the right one.',
  ),
  'menunggu-taruhan-dibatalkan': teks(
    'Jawaban ini lebih dulu daripada taruhan regu yang menjadi terlalu besar karenanya. Jawaban disimpan dan dihitung sesudah taruhan itu dibatalkan di meja soal.',
    'This answer comes before a stake of the team that it makes too large. It is kept and counts once that stake is taken back at the question desk.',
  ),
  'menunggu-nilai-taruhan': teks(
    'Taruhan di atas batas bagi nilai regu yang sudah sampai. Taruhan disimpan dan dihitung sesudah jawaban meja lain sampai. Bila taruhannya keliru, catat lagi yang lebih kecil.',
    'The stake is above what the score so far allows. It is kept and counts once the answers of the other desk are in. If the stake is wrong, note a smaller one.',
  ),
  'regu-didiskualifikasi': teks(
    'Regu ini sudah didiskualifikasi, jawabannya tidak dicatat lagi. Pilih regu yang lain.',
    'This team is disqualified and no longer answers. Choose another.',
  ),
  'babak-tulis-belum-diatur': teks(
    'Isi banyak soal tertulis dan banyak regu yang lolos. Bila tidak ada babak tulis, hapus tandanya.',
    'Enter how many written questions there are and how many teams go on. Without a written round, untick it.',
  ),
  'babak-tulis-tidak-ada': teks('Lomba ini tidak memakai babak tulis.', 'This competition has no written round.'),
  'jawaban-tulis-tidak-genap': teks(
    'Benar, salah, dan kosong harus sama dengan banyak soal. Hitung lagi kertas regunya.',
    'Right, wrong and blank must add up to the number of questions. Count the paper again.',
  ),
  'tulis-perlu-alasan': teks('Nilai tulis regu ini sudah dicatat. Tulis alasan mengapa diubah.', 'The written score was entered. Say why it is changed.'),
  'nilai-tulis-belum-lengkap': teks(
    'Masih ada regu tanpa nilai tulis. Lengkapi dulu, atau catat regunya tidak hadir.',
    'A team has no written score yet. Enter it, or record the team as absent.',
  ),
  'lolos-sudah-diputus': teks(
    'Regu yang lolos sudah diputus. Batalkan putusannya dulu, selama belum ada soal yang dijawab.',
    'Who goes on is settled. Take that back first, while no question is answered.',
  ),
  'lolos-tidak-sesuai': teks(
    'Regu yang lolos tidak sesuai nilai tulisnya. Muat ulang papan babak tulis.',
    'Those who go on do not fit the written scores. Load the board again.',
  ),
  'lolos-perlu-alasan': teks(
    'Ada nilai tulis yang sama di batas lolos. Tulis bagaimana regunya dipilih.',
    'There is a tie for the last place. Say how the teams were chosen.',
  ),
  'menunggu-lolos': teks(
    'Regu yang lolos babak tulis belum diputus panitia. Jawaban disimpan dan dihitung sesudahnya.',
    'Who goes on from the written round is not settled. The answer is kept until then.',
  ),
  'regu-tidak-lolos': teks('Regu ini tidak lolos babak tulis. Pilih regu yang lain.', 'This team did not go on. Choose another.'),
  'taruhan-tidak-sah': teks(
    'Taruhan 10 sampai 300, kelipatan 10, atau menurut aturan lomba ini.',
    'The stake must follow the steps of the rules, such as 10 to 300 in tens.',
  ),
  'taruhan-terlalu-besar': teks(
    'Taruhan melewati batas bagi nilai regu ini. Batasnya tertulis di meja soal; pilih yang lebih kecil.',
    'The stake is above what the score allows. The limit stands at the question desk; choose a smaller one.',
  ),
  'menunggu-lomba': teks(
    'Aturan lombanya belum sampai. Catatan disimpan dan dihitung sesudahnya.',
    'The rules of the competition have not arrived. The record is kept until then.',
  ),
  'menunggu-juri': teks(
    'Nama juri ini belum sampai di kantor. Lembarnya disimpan dan dihitung sesudah panitia menuliskannya.',
    'The office does not have this juror on its list yet. The sheet is kept and counts once the committee has written her down.',
  ),
  'juri-tidak-memilih': teks(
    'Juri ini sudah diganti atau berhalangan, jadi tidak ikut memilih. Catat suara juri yang lain.',
    'This juror was replaced or excused and has no vote here. Note the votes of the others.',
  ),
  'lomba-sudah-dimulai': teks(
    'Sudah ada regu yang tampil atau dinilai, jadi aturan dan undiannya tidak diubah lagi.',
    'A team has performed or was judged; rules and draw no longer change.',
  ),
  'lomba-dibatalkan': teks(
    'Lomba ini sudah dibatalkan panitia. Bila jadi diadakan, batalkan dulu pembatalannya di halaman lomba.',
    'The committee called this competition off. If it is held after all, bring it back on its page first.',
  ),
  'lomba-tidak-dibatalkan': teks(
    'Lomba ini sudah ditutup dan nilainya sudah terlihat, jadi tidak dibatalkan lagi. Umumkan hasilnya.',
    'This competition is closed and its marks are known, so it is not called off any more. Announce the result.',
  ),
  'lomba-belum-ditutup': teks(
    'Lomba ini belum ditutup. Tutup dulu sesudah semua nilai masuk.',
    'The competition is not closed. Close it first, once every sheet is in.',
  ),
  'lomba-sudah-diumumkan': teks('Hasil lomba ini sudah diumumkan, tidak diubah lagi.', 'The result was announced and no longer changes.'),
  'lomba-bukan-penampilan': teks(
    'Lomba ini tidak dinilai dengan lembar juri. Pakai layar cerdas cermat.',
    'This competition has no sheets. Use the quiz screen.',
  ),
  'lomba-bukan-cerdas': teks('Lomba ini bukan cerdas cermat. Pakai lembar nilai juri.', 'This competition is no quiz. Use the sheets of the jury.'),
  'anggota-kembar': teks('Satu orang tercatat dua kali di satu regu. Hapus salah satunya.', 'One person is twice in a team. Remove one.'),
  'anggota-dua-regu': teks(
    'Satu orang tercatat di dua regu lomba ini. Keluarkan dari salah satunya. Bila dua orang senama, tulis juga nama desanya.',
    'One person is in two teams of this competition. Take her out of one. If two share the name, write their villages too.',
  ),
  'regu-berubah': teks(
    'Regu sudah diubah di tempat lain. Muat perubahan itu di halaman ini, periksa, lalu simpan lagi. Ketikan Anda tetap ada.',
    'The teams were changed elsewhere. Load that change on this page, look, then save again. What you typed stays.',
  ),
  'regu-senama': teks('Dua regu bernama sama. Ganti nama salah satunya.', 'Two teams have one name. Rename one.'),
  'kontingen-luar-wilayah': teks(
    'Kontingen ini di luar wilayah acaranya. Pilih kontingen dari daftar.',
    'This contingent lies outside the area of the gathering. Choose one from the list.',
  ),
  'regu-sudah-dinilai': teks(
    'Sudah ada regu yang tampil atau dinilai, jadi namanya dan semua kontingen tidak diubah lagi. Kembalikan seperti semula, lalu simpan.',
    'A team has performed or been judged: its name and all contingents no longer change. Put them back, then save.',
  ),
  'regu-kembar': teks('Ada regu yang tercatat dua kali. Hapus salah satunya.', 'A team is listed twice. Remove one.'),
  'regu-sudah-tampil': teks(
    'Regu yang sudah tampil atau dinilai tidak bisa dihapus. Catat sebagai tidak hadir atau diskualifikasi, dengan alasannya.',
    'A team that performed cannot be removed. Record it as absent or disqualified, with the reason.',
  ),
  'regu-tidak-seri': teks('Regu-regu ini tidak bernilai sama. Muat ulang hasilnya.', 'These teams are not tied. Load the result again.'),
  'juri-kembar': teks('Satu orang tercatat di dua kursi juri. Hapus salah satunya.', 'One person is on two chairs of the jury. Remove one.'),
  'juri-bukan-tamu': teks(
    'Kursi juri dipegang akun dari tautan juri, bukan akun kader atau kantor. Buat tautan juri, lalu pakai akunnya.',
    "A juror's chair is held by the account of a juror's link, not by that of a cadre or an office. Make a link and use its account.",
  ),
  'juri-tidak-ada': teks('Juri ini tidak ada di daftar lomba. Pilih dari daftar.', 'This juror is not on the list. Choose from it.'),
  'juri-sudah-menilai': teks(
    'Juri yang sudah menilai tidak bisa dihapus. Bila tidak bisa melanjutkan, catat berhalangan dengan alasannya.',
    'A juror who has judged cannot be removed. Record her as excused, with the reason.',
  ),
  'juri-sudah-bertaut': teks(
    'Juri yang sudah diberi tautan tetap di daftar, karena ponselnya mungkin menyimpan nilai. Catat berhalangan dengan alasannya, lalu tambahkan penggantinya.',
    'A juror who was given a link stays on the list: her phone may hold sheets. Record her as excused with the reason, then add another.',
  ),
  'bukan-juri-lomba-ini': teks(
    'Tautan ini bukan milik juri itu. Minta tautan yang benar kepada panitia.',
    'This link is not of that juror. Ask the committee for the right one.',
  ),
  'undian-tidak-sama': teks(
    'Hasil undian tidak sesuai kata undiannya. Undi ulang dari daftar regu terbaru.',
    'The draw does not fit its seed. Draw again from the present teams.',
  ),
  'regu-sudah-diundi': teks(
    'Regunya sudah diundi. Tulis alasan mengapa regu atau kontingennya berubah, lalu undi ulang.',
    'The teams were drawn already. Say why teams or contingents change, then draw again.',
  ),
  'undi-ulang-dulu': teks('Regu berubah sesudah diundi. Undi ulang dulu.', 'Teams changed after the draw. Draw again first.'),
  'undi-ulang-perlu-alasan': teks(
    'Undian ini sudah pernah dilakukan. Tulis alasan mengapa diundi ulang.',
    'This was drawn already. Say why it is drawn again.',
  ),
  'langkah-seri-tidak-ada': teks(
    'Aturan lomba ini tidak memakai cara itu untuk nilai sama. Pilih cara yang lain.',
    'The rules do not settle ties that way. Choose another.',
  ),
  'tidak-hadir-oleh-panitia': teks(
    'Tidak hadir dicatat panitia penyelenggara di kantornya. Sampaikan kepada panitia.',
    'The committee that holds the competition records an absence, at its office. Tell them.',
  ),
  'waktu-perlu-alasan': teks('Lomba sudah ditutup. Tulis alasan mengapa waktunya diubah.', 'The competition is closed. Say why the time is changed.'),
  'tidak-hadir-berwaktu': teks('Regu yang tidak hadir tidak punya waktu tampil. Kosongkan waktunya.', 'An absent team has no time. Leave it empty.'),
  'gelar-masih-seri': teks(
    'Masih ada regu bernilai sama yang berbagi gelar. Mainkan soal tambahan di meja soal sampai berbeda, lalu coba lagi.',
    'Tied teams would still share a title. Play an extra question at the question desk until there is a difference, then try again.',
  ),
  'lembar-belum-lengkap': teks(
    'Masih ada nilai, juri, atau waktu tampil yang belum masuk. Lihat papan lembar, lengkapi, lalu tutup.',
    'A sheet, a juror or a time is still missing. See the board, complete it, then close.',
  ),
  'suara-belum-dibuka': teks('Panitia belum meminta suara untuk regu ini. Tunggu panitia.', 'The committee has not opened a vote on this team. Wait for it.'),
  'suara-di-kantor': teks(
    'Suara untuk regu ini diminta lebih dari sekali. Sampaikan pilihan Anda kepada panitia, panitia mencatatnya di kantor.',
    'A vote on this team was asked for more than once. Tell the committee your choice; it notes it at the office.',
  ),
  'suara-sudah-ada': teks(
    'Juri ini sudah memilih. Bila salah catat, cabut dulu suara itu, lalu catat lagi.',
    'This juror has voted. If it was noted wrongly, take that vote back first, then note it anew.',
  ),
  'protes-terlambat': teks('Waktu protes sudah habis. Hubungi ketua panitia.', 'The time for protests is over. Speak to the head of the committee.'),
  'protes-masih-dibuka': teks('Waktu protes belum habis. Umumkan sesudahnya.', 'The time for protests is not over. Announce after it.'),
  'protes-belum-diputus': teks('Masih ada protes yang belum diputus. Putuskan dulu.', 'A protest is still open. Decide it first.'),
  'protes-sudah-diputus': teks(
    'Protes ini sudah diputus. Untuk mengubah putusannya, tulis alasan perubahannya.',
    'This protest was decided already. To change the decision, say why it is changed.',
  ),
  'protes-tidak-berubah': teks(
    'Protes ini sudah diputus, jadi tidak diubah atau dicabut lagi. Bila putusannya keliru, penyelenggara mengubah putusan itu.',
    'This protest was decided and is neither changed nor withdrawn. If the decision is wrong, the organisers change that.',
  ),
  'protes-kontingen-lain': teks(
    'Protes hanya untuk regu kontingen Anda. Untuk regu lain hubungi pendamping atau panitianya.',
    'Protest only for teams of your own contingent. For others, speak to their companion or the committee.',
  ),
  'putusan-masih-berbekas': teks(
    'Yang diubah karena protes ini masih berlaku. Kembalikan dulu nilai, waktu, pengurangan, diskualifikasi atau jawabannya seperti saat ditutup, lalu ubah putusannya.',
    'What was changed because of this protest still stands. First put marks, times, penalties, disqualifications or answers back as they were at closing, then change the decision.',
  ),
  'nilai-ulang-tidak-berlaku': teks(
    'Penilaian ulang hanya untuk protes yang diterima, di lomba yang dinilai juri.',
    'Judging anew is only for an upheld protest, in a competition with a jury.',
  ),
  'protes-tidak-ada': teks('Protes ini tidak ditemukan. Muat ulang halaman.', 'This protest was not found. Load the page again.'),
  'hasil-belum-diumumkan': teks('Hasil lomba ini belum diumumkan. Umumkan dulu.', 'The result is not announced. Announce it first.'),
  'hasil-sudah-dibuka': teks('Hasil lomba ini sudah dibuka ke ponsel.', 'The result is on phones already.'),
  'hasil-tidak-sama': teks(
    'Hasilnya tidak sama dengan hitungan terakhir. Muat ulang hasil, lalu umumkan.',
    'The result differs from the last count. Load it again, then announce.',
  ),
};
