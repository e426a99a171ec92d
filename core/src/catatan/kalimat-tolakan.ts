// The sentence of each refusal: says what to do next. Kept apart from the codes, so that only screens that show one load them.
import { type Teks, teks } from '../teks.ts';

export const KALIMAT = {
  'amplop-rusak': teks(
    'Catatan ini rusak sehingga tidak terbaca. Buat catatan baru; yang lama tetap disimpan di ponsel.',
    'This record is damaged and cannot be read. Make a new one; the old one stays on the phone.',
  ),
  'isi-tidak-sah': teks(
    'Ada isian yang belum benar. Buka catatan dan perbaiki isian yang ditandai.',
    'An answer is not valid. Open the record and mend the marked field.',
  ),
  'jenis-belum-dikenal': teks(
    'Kantor belum mengenal jenis catatan ini. Catatan disimpan dan dihitung setelah kantor diperbarui.',
    'The office does not know this kind of record yet. It is kept and counted after the office is updated.',
  ),
  'subjek-tidak-cocok': teks(
    'Catatan ini tidak bisa dibuat untuk yang dipilih. Buka keluarga, kelompok, atau institusinya, lalu catat di sana.',
    'This record cannot be made about that. Open the family, group or institution and record it there.',
  ),
  'versi-terlalu-baru': teks(
    'Catatan dibuat dengan Lini yang lebih baru dari kantor. Catatan disimpan dan dihitung setelah kantor diperbarui.',
    'The record was made with a newer Lini than the office has. It is kept and counted after the office is updated.',
  ),
  'versi-terlalu-lama': teks('Lini di ponsel ini terlalu lama. Perbarui Lini, lalu kirim lagi.', 'Lini on this phone is too old. Update it, then send again.'),
  'tanggal-masa-depan': teks('Tanggalnya belum terjadi. Periksa tanggal kejadian.', 'The date is in the future. Check the date it happened.'),
  'tanggal-terlalu-lama': teks('Tanggalnya terlalu lama. Periksa tahun kejadian.', 'The date is too long ago. Check the year.'),
  'tanggal-sebelum-lahir': teks('Tanggalnya sebelum orang itu lahir. Periksa kedua tanggal.', 'The date is before the person was born. Check both dates.'),
  'di-luar-wilayah': teks(
    'Desa ini bukan wilayah tugas Anda. Catatan disimpan di kantor; hubungi PKB untuk menyelesaikannya.',
    'This village is not your area. The record is kept at the office; ask the PKB to settle it.',
  ),
  'terlalu-besar-isi': teks('Catatan ini terlalu panjang. Buat catatan baru yang lebih pendek.', 'This record is too long. Make a shorter one.'),
  'jam-terlalu-maju': teks(
    'Jam ponsel terlalu maju. Atur tanggal dan jam ponsel ke otomatis, lalu catat lagi.',
    "The phone's clock is far ahead. Set date and time to automatic, then record again.",
  ),
  'mulai-tidak-mungkin': teks(
    'Tanggal mulai KB harus antara lahir ibu dan hari ini. Periksa tahunnya.',
    'The day it began must lie between her birth and today. Check the year.',
  ),
  'belum-jadi-anggota': teks(
    'Pada tanggal itu orang ini belum tercatat di keluarga. Periksa tanggalnya.',
    'On that day this person was not in the family yet. Check the date.',
  ),
  'bentrok-dengan-lain': teks(
    'Catatan lain menjadi tidak mungkin, misalnya melahirkan tanpa hamil. Periksa tanggalnya, atau batalkan dulu catatan yang sesudahnya.',
    'Another record becomes impossible, such as a birth without its pregnancy. Check the date, or withdraw the later record first.',
  ),
  'peran-keluarga-tidak-cocok': teks(
    'Istri adalah perempuan yang berstatus kawin. Periksa hubungan, jenis kelamin, dan status kawin.',
    'A wife is a married woman. Check relation, sex and marital status.',
  ),
  'beda-desa': teks(
    'Keluarga ini tercatat di desa lain. Buka keluarganya di desa itu, lalu catat di sana.',
    'This family is kept in another village. Open it there and record it there.',
  ),
  'bukan-pencatat': teks(
    'Catatan ini dibuat dengan akun lain. Masuk dengan akun yang membuatnya.',
    'This record was made by another account. Sign in with that account.',
  ),
  'tidak-berhak': teks('Peran akun ini tidak mencatat data keluarga.', 'This role does not record family data.'),
  'id-bentrok': teks('Nomor catatan sudah dipakai catatan lain. Buat catatan baru.', 'The record number is already in use. Make a new record.'),
  'menunggu-keluarga': teks('Menunggu catatan pendaftaran keluarganya sampai di kantor.', 'Waiting for the registration of its family to arrive.'),
  'menunggu-anggota': teks('Menunggu catatan anggota keluarga yang dimaksud sampai di kantor.', 'Waiting for the record of that family member to arrive.'),
  'menunggu-kader': teks('Menunggu kartu kader ini sampai di kantor.', 'Waiting for the card of this cadre to arrive.'),
  'menunggu-institusi': teks('Menunggu kartu institusi ini sampai di kantor.', 'Waiting for the card of this institution to arrive.'),
  'menunggu-tugas': teks('Menunggu catatan mulai bertugas sampai di kantor.', 'Waiting for the record of the assignment to arrive.'),
  'menunggu-catatan': teks('Menunggu catatan yang dikoreksi atau dibatalkan sampai di kantor.', 'Waiting for the record that it corrects or withdraws.'),
  'konseling-orang-lain': teks(
    'Konseling itu dicatat kader lain. Pilih konseling Anda sendiri.',
    'That talk was recorded by another cadre. Choose one of your own.',
  ),
  'sudah-terdaftar': teks(
    'Keluarga ini sudah terdaftar. Buka keluarganya dan ubah di sana.',
    'This family is already registered. Open it and change it there.',
  ),
  'kartu-sudah-ada': teks('Kartunya sudah ada. Buka kartu itu dan ubah di sana.', 'The card is already there. Open it and change it.'),
  'tugas-masih-berjalan': teks(
    'Tugas yang sama masih berjalan. Akhiri dulu yang lama, atau koreksi tanggalnya.',
    'The same assignment is still running. End it first, or correct its dates.',
  ),
  'tugas-sudah-selesai': teks('Tugas ini sudah diakhiri. Koreksi tanggalnya di riwayat.', 'This assignment has ended. Correct its date in the history.'),
  'selesai-sebelum-mulai': teks('Tanggal selesai sebelum tanggal mulai. Periksa keduanya.', 'It ends before it began. Check both dates.'),
  'sk-berakhir-sebelum-terbit': teks('SK berakhir sebelum terbit. Periksa kedua tanggalnya.', 'The decree ends before it was issued. Check both dates.'),
  'pelajaran-terlalu-cepat': teks(
    'Pelajaran ini terlalu cepat dibuka. Baca sekali lagi pelan-pelan.',
    'This lesson was turned too fast. Read it once more, slowly.',
  ),
  'sudah-nonaktif': teks('Institusi ini sudah tidak aktif.', 'This institution is already inactive.'),
  'masih-aktif': teks('Institusi ini masih aktif.', 'This institution is active.'),
  'foto-terlalu-banyak': teks(
    'Fotonya sudah empat. Batalkan satu foto dulu bila yang ini lebih jelas.',
    'It has four photos already. Withdraw one first if this one is clearer.',
  ),
  'rencana-sudah-selesai': teks('Rencana ini sudah dicatat terlaksana.', 'This line of the plan is already done.'),
  'hadir-wajib': teks('Tandai siapa yang hadir, atau isi berapa orang.', 'Tick who was present, or enter how many.'),
  'rujukan-sudah-selesai': teks('Rujukan ini sudah ada hasilnya. Koreksi di riwayat.', 'This referral already has its result. Correct it in the history.'),
  'anggota-sudah-ada': teks('Anggota ini sudah ada di keluarga.', 'This member is already in the family.'),
  'anggota-meninggal': teks(
    'Orang ini sudah dicatat meninggal. Batalkan catatan meninggal bila keliru.',
    'This person is recorded as dead. Withdraw that record if it is wrong.',
  ),
  'bukan-istri': teks('Pilih perempuan yang berstatus kawin di keluarga ini.', 'Choose a married woman of this family.'),
  'sedang-hamil': teks('Ibu ini tercatat hamil. Catat dulu akhir kehamilannya.', 'She is recorded as pregnant. Record how the pregnancy ended first.'),
  'sudah-dicatat-lahir': teks(
    'Akhir kehamilan ibu ini sudah dicatat. Bila tanggal atau bayinya keliru, koreksi catatan itu di riwayat.',
    'The end of this pregnancy is recorded already. If the day or the baby is wrong, correct that record in the history.',
  ),
  'tidak-hamil': teks(
    'Pada tanggal itu ibu tidak tercatat hamil. Lihat lagi tanggal dan HPHT-nya, atau catat kehamilannya dulu.',
    'She is not recorded as pregnant on that day. Look at the day and the last period again, or record the pregnancy first.',
  ),
  'keadaan-belum-ditanya': teks(
    'Keadaan KB pasangan ini belum pernah ditanya, atau belum ditanya lagi sejak melahirkan. Tanyakan dulu.',
    'This couple was never asked about contraception, or not since a birth. Ask first.',
  ),
  'mal-perlu-ditanya': teks(
    'Bayinya sudah 6 bulan, MAL tidak lagi melindungi. Tanyakan keadaan KB-nya sekarang.',
    'The baby is six months old and MAL no longer protects. Ask about contraception now.',
  ),
  'bukan-perannya': teks(
    'Catatan ini hanya dibuat oleh PKB. Sampaikan kepada PKB desa ini.',
    'Only the field officer (PKB) makes this record. Tell the PKB of this village.',
  ),
  'sudah-diverval': teks(
    'Keluarga ini sudah diverval pada semester itu. Bila keliru, koreksi catatan verval yang ada.',
    'This family was verified in that semester already. Correct the record that is there.',
  ),
  'krs-tidak-sama': teks(
    'Tanda risiko pada verval ini berbeda dari hitungan data keluarganya. Buka lagi verval ini dan simpan, tandanya dihitung ulang.',
    'The flag in this verification differs from what the family data give. Open it again and save, the flag is worked out anew.',
  ),
  'semester-tidak-cocok': teks(
    'Verval hanya untuk semester berjalan, atau semester lalu sampai sebulan sesudahnya. Periksa tanggal dan semesternya.',
    'Verification is for the present semester, or the last one up to a month after. Check date and semester.',
  ),
  'damping-tidak-ada-sendiri': teks(
    'Pilih "tidak ada" sendiri, atau pilih jenis pendampingannya saja.',
    'Choose "none" alone, or only the kinds of assistance given.',
  ),
  'tunda-terlalu-lama': teks(
    'Paling lama ditunda 60 hari, mulai besok. Pilih hari lain.',
    'It can be put off for 60 days at most, from tomorrow. Choose another day.',
  ),
  'metode-wajib': teks('Sebutkan cara KB yang dipakai.', 'Say which method is used.'),
  'ingin-wajib': teks('Tanyakan kapan ingin punya anak lagi.', 'Ask when they want another child.'),
  'nik-bukan-16-angka': teks('NIK harus 16 angka. Lihat lagi di KK atau KTP.', 'A NIK has 16 digits. Look at the family card again.'),
  'nik-salah': teks('Angka NIK ini tidak mungkin. Lihat lagi di KK atau KTP.', 'These NIK digits are not possible. Look at the card again.'),
  'nik-rusak-excel': teks(
    'Angkanya rusak karena sel lembar kerja berjenis angka. Ubah selnya menjadi teks, lalu ketik lagi dari kartu.',
    'The digits were lost because the sheet cell was a number. Make the cell text and type it again from the card.',
  ),
  'nik-provinsi': teks(
    'Dua angka pertama NIK bukan kode provinsi. Lihat lagi di KK atau KTP.',
    'The first two digits are not a province. Look at the card again.',
  ),
  'kk-bukan-16-angka': teks('Nomor KK harus 16 angka. Lihat lagi di kartunya.', 'A family card number has 16 digits. Look at the card again.'),
  'kk-salah': teks('Angka nomor KK ini tidak mungkin. Lihat lagi di kartunya.', 'These family card digits are not possible. Look at the card again.'),
  'nik-sekeluarga': teks(
    'NIK ini sudah dipakai anggota lain di keluarga ini. Lihat lagi di KK atau KTP keduanya.',
    'Another member of this family has this NIK already. Look at both cards again.',
  ),
  'nik-alasan-wajib': teks('Isi NIK, atau pilih alasan mengapa kosong.', 'Enter the NIK or choose why it is empty.'),
  'bayi-wajib': teks('Isi data bayi yang lahir hidup.', 'Enter the baby that was born alive.'),
  'menunggu-poktan': teks('Menunggu kartu pendaftaran kelompoknya sampai di kantor.', 'Waiting for the registration of its group to arrive.'),
  'menunggu-pengurus': teks('Menunggu catatan pengurus yang dimaksud sampai di kantor.', 'Waiting for the record of that officer to arrive.'),
  'menunggu-anggota-poktan': teks(
    'Menunggu catatan anggota kelompok yang dimaksud sampai di kantor.',
    'Waiting for the record of that member of the group to arrive.',
  ),
  'poktan-sudah-terdaftar': teks(
    'Kelompok ini sudah terdaftar. Buka kelompoknya dan ubah di sana.',
    'This group is already registered. Open it and change it there.',
  ),
  'poktan-belum-didaftar': teks(
    'Pada tanggal itu kelompok ini belum didaftar. Periksa tanggalnya, atau koreksi tanggal pendaftaran kelompok.',
    'On that day the group was not registered yet. Check the date, or correct the day of registration.',
  ),
  'poktan-nonaktif': teks(
    'Pada tanggal itu kelompok ini tidak aktif. Aktifkan lagi kelompoknya, lalu catat.',
    'On that day the group was not active. Activate it again, then record.',
  ),
  'keluar-sebelum-masuk': teks(
    'Pada tanggal itu ia belum menjadi anggota. Periksa tanggal keluarnya, atau koreksi tanggal masuknya.',
    'On that day it was not a member yet. Check the day it left, or correct the day it came.',
  ),
  'jenis-poktan-tetap': teks(
    'Jenis kelompok tidak bisa diganti karena sudah ada anggota atau pertemuannya. Batalkan dulu catatan itu, atau daftarkan kelompok baru.',
    'The kind of group cannot change: it has members or meetings. Withdraw those records first, or register a new group.',
  ),
  'poktan-masih-aktif': teks('Kelompok ini masih aktif. Tidak ada yang perlu diubah.', 'This group is still active. Nothing has to be changed.'),
  'sk-sesudah-kartu': teks('Tanggal SK sesudah tanggal kartu diisi. Periksa kedua tanggal.', 'The decree is dated after the card. Check both dates.'),
  'kelompok-umur-hanya-bkb': teks(
    'Kelompok umur dan pembagian kader hanya untuk BKB. Kosongkan isian ini.',
    'Age groups and the division of cadres belong to BKB only. Clear this answer.',
  ),
  'anak-hanya-bkb': teks('Anak yang hadir hanya dicatat untuk BKB. Kosongkan isian ini.', 'Children present are recorded for BKB only. Clear this answer.'),
  'kemandirian-hanya-bkl': teks(
    'Tingkat kemandirian hanya untuk anggota BKL. Kosongkan isian ini.',
    'Independence is asked of BKL members only. Clear this answer.',
  ),
  'jabatan-hanya-pikr': teks('Jabatan ini hanya ada di PIK-R. Pilih jabatan lain.', 'This office exists in PIK-R only. Choose another.'),
  'materi-bukan-jenis': teks(
    'Ada materi yang bukan untuk jenis kelompok ini. Pilih materi dari daftarnya.',
    'A topic does not belong to this kind of group. Choose from its list.',
  ),
  'anggota-poktan-tanpa-nama': teks('Pilih dari buku keluarga, atau tulis namanya.', 'Choose from the book of families, or write the name.'),
  'anggota-harus-keluarga': teks('Anggota kelompok ini adalah keluarga. Pilih keluarganya.', 'Members of this group are families. Choose the family.'),
  'anggota-harus-orang': teks('Anggota PIK-R adalah orangnya. Pilih remaja yang menjadi anggota.', 'Members of PIK-R are persons. Choose the adolescent.'),
  'sudah-anggota-poktan': teks('Sudah menjadi anggota kelompok ini.', 'Already a member of this group.'),
  'bulan-ada-pertemuan': teks(
    'Bulan itu sudah ada pertemuan yang dicatat, jadi kelompok ini sudah lapor. Tidak perlu dicatat lagi.',
    'A meeting was recorded in that month, so the group has reported. Nothing more is needed.',
  ),
  'tamu-pus-lebih': teks(
    'Tamu yang PUS tidak bisa lebih banyak dari keluarga tamu. Periksa kedua angka.',
    'Guests who are PUS cannot be more than the guest families. Check both numbers.',
  ),
  'tamu-kb-lebih': teks(
    'Tamu yang ber-KB tidak bisa lebih banyak dari tamu yang PUS. Periksa kedua angka.',
    'Guests using contraception cannot be more than those who are PUS. Check both numbers.',
  ),
  'anak-tidak-hadir': teks(
    'Ada anak yang dicentang tetapi tidak hadir. Centang dulu hadirnya.',
    'A child is ticked that was not there. Tick the child as present first.',
  ),
  'hpht-tidak-mungkin': teks('Hari pertama haid terakhir harus dalam 10 bulan sebelum hari ini.', 'The last period must lie within ten months before.'),
  'kelas-bukan-hitungan': teks(
    'Kelas yang disebut hitungan tidak mungkin dari keenam tingkatnya. Perbarui Lini, lalu usulkan lagi.',
    'The class said to be computed cannot come from the six levels. Update Lini, then propose again.',
  ),
  'kelas-tanpa-alasan': teks('Kelas yang diputuskan berbeda dari hitungan. Tulis alasannya.', 'The class decided is not the computed one. Say why.'),
  'putus-usul-sendiri': teks(
    'Usul ini dibuat dengan akun yang sama. Minta PKB lain yang memutuskan.',
    'This proposal was made by the same account. Another PKB must decide it.',
  ),
  'bulan-belum-tutup': teks(
    'Bulan itu belum berakhir. Kelas dinilai dari bulan yang sudah lewat.',
    'That month is not over. A class is judged over closed months.',
  ),
  'tanggapan-wajib': teks('Tulis mengapa tidak setuju.', 'Write why you do not agree.'),
  'tenggat-sudah-lewat': teks('Tenggatnya sebelum hari pembinaan. Pilih hari sesudahnya.', 'It is due before the day of coaching. Choose a later day.'),
  'binaan-sudah-selesai': teks('Kesepakatan ini sudah ada hasilnya. Koreksi di riwayat.', 'This step has its result already. Correct it in the history.'),
  'gabung-diri-sendiri': teks('Keluarga tidak bisa digabung dengan dirinya sendiri. Pilih keluarga yang lain.', 'A family cannot be merged with itself.'),
  'sudah-digabung': teks(
    'Salah satu keluarga ini sudah digabung. Buka keluarga yang tetap, lalu gabungkan di sana.',
    'One of these families is merged already. Open the kept family and merge there.',
  ),
  'gabung-beda-desa': teks(
    'Kedua keluarga tercatat di desa yang berbeda. Catat kepindahannya, jangan digabung.',
    'The two families are in different villages. Record the move instead of merging.',
  ),
  'orang-tidak-cocok': teks(
    'Satu orang hanya sama dengan satu orang, dan jenis kelaminnya sama. Periksa pasangannya; betulkan dulu jenis kelamin yang keliru.',
    'One person is one person at most, of the same sex. Check the pairs; mend a wrong sex first.',
  ),
  'sudah-pindah': teks(
    'Keluarga ini sudah tercatat pindah. Bila keluarganya ada lagi di desa, catat dulu kembalinya.',
    'This family is recorded as moved. If it lives here again, record its return first.',
  ),
  'masih-di-desa': teks('Keluarga ini masih tercatat tinggal di desa. Tidak perlu dicatat kembali.', 'This family is still recorded as living here.'),
  'masih-di-keluarga': teks('Orang ini masih tercatat di keluarga. Tidak perlu dicatat kembali.', 'This person is still recorded in the family.'),
  'rt-sama': teks('Keluarga ini sudah di RT itu. Pilih RT yang baru.', 'The family is in that RT already. Choose the new one.'),
  'kepala-sudah-ada': teks(
    'Keluarga ini sudah punya kepala keluarga. Pilih hubungan lain, atau ubah dulu kepala yang lama.',
    'The family has a head already. Choose another relation, or change the old head first.',
  ),
  'sudah-kawin': teks('Perempuan ini sudah tercatat kawin. Catat dulu cerainya bila memang bercerai.', 'She is recorded as married. Record the divorce first.'),
  'calon-tidak-cocok': teks('Pilih suami dan istri di antara anggota yang benar.', 'Choose husband and wife among the right members.'),
  'usia-kawin-tidak-mungkin': teks(
    'Umur kawin pertama tidak boleh lebih tua dari umurnya sekarang. Periksa angkanya dan tanggal lahirnya.',
    'Age at first marriage cannot be above the present age. Check it and the birth date.',
  ),
  'alasan-wajib': teks('Tulis alasan pembatalan.', 'Write why it is withdrawn.'),
  'ukuran-wajib': teks('Isi berat atau panjang badan anak.', 'Enter the weight or the length of the child.'),
  'cara-ukur-wajib': teks('Pilih cara mengukurnya: berbaring atau berdiri.', 'Say how the child was measured: lying or standing.'),
  'ukur-ulang': teks(
    'Ukur anak sekali lagi. Bila hasilnya tetap, jawab Ya; bila berbeda, betulkan angkanya.',
    'Measure the child again. If it stays the same answer Yes; if not, mend the value.',
  ),
  'lewat-umur-ukur': teks(
    'Timbang dan ukur di sini untuk anak di bawah 5 tahun. Periksa tanggal lahir dan tanggalnya.',
    'Weighing here is for children under five. Check the birth date and the day.',
  ),
  'lewat-umur-kka': teks(
    'KKA untuk anak di bawah 6 tahun. Periksa tanggal lahir dan tanggalnya.',
    'The KKA is for children under six. Check the birth date and the day.',
  ),
  'kka-kosong': teks('Nilai paling sedikit satu gerak atau kemampuan anak.', 'Look at one aspect at least.'),
  'masih-kawin': teks(
    'Perempuan ini masih berstatus kawin. Ubah dulu status kawinnya, atau pilih orang lain.',
    'She is still recorded as married. Change her marital status first, or choose someone else.',
  ),
  'rencana-tidak-mungkin': teks(
    'Rencana nikah harus antara hari ini dan tiga tahun lagi. Periksa tahunnya.',
    'The planned day must lie between today and three years from now. Check the year.',
  ),
  'menunggu-catin': teks('Menunggu pendaftaran calon pengantinnya sampai di kantor.', 'Waiting for the registration of the one who is going to marry.'),
  'sasaran-tidak-bisa-dikoreksi': teks(
    'Catatan itu tidak bisa dikoreksi. Batalkan saja, lalu buat yang baru.',
    'That record cannot be corrected. Withdraw it and make a new one.',
  ),
  'alasan-kosong': teks('Tulis alasannya dulu, supaya yang menerima tahu apa yang diperbaiki.', 'Write the reason first, so that it is clear what to mend.'),
  'setujui-sendiri': teks(
    'Laporan ini Anda ajukan sendiri. Mintalah petugas lain yang memutuskan.',
    'You sent this report yourself. Ask another officer to decide.',
  ),
  'laporan-sudah-berubah': teks(
    'Laporan ini sudah diganti atau diputuskan orang lain. Muat ulang, lalu periksa lagi.',
    'This report was replaced or decided by someone else. Load it again and look once more.',
  ),
  'laporan-belum-waktunya': teks(
    'Langkah ini belum dapat dilakukan. Lihat keadaan laporan, lalu lakukan langkah sebelumnya.',
    'This step is not possible yet. See where the report stands and take the step before it.',
  ),
  'bukan-institusinya': teks(
    'Laporan ini milik institusi lain. Yang mengajukan kader institusi itu, atau PKB-nya.',
    'This report belongs to another institution. Its own cadre sends it, or the field officer.',
  ),
  'laporan-bukan-wajib': teks(
    'Institusi ini belum atau tidak bekerja pada akhir bulan itu. Periksa kartunya atau bulannya.',
    'The institution did not work at the end of that month. Check its card or the month.',
  ),
  'laporan-sebelum-diajukan': teks('Tanggalnya sebelum laporan ini diajukan. Periksa tanggal.', 'The day is before the report was sent. Check the date.'),
  'uji-sudah-ada': teks('Uji petik laporan ini sudah dicatat.', 'The spot check of this report is recorded already.'),
  'uji-bukan-undian': teks('Periksa keluarga yang diundi saja, masing-masing satu kali.', 'Check only the families that were drawn, each once.'),
  'laporan-terkunci': teks(
    'Bulan ini sudah dikunci. Angkanya tidak berubah lagi; ajukan ralat dengan alasannya.',
    'This month is locked. Its figures do not change any more; ask for a correction with its reason.',
  ),
  'laporan-sudah-disetujui': teks(
    'Laporan ini sudah disetujui. Minta PKB mengembalikannya bila ada yang perlu diperbaiki.',
    'This report is approved already. Ask the field officer to return it if something needs mending.',
  ),
  'laporan-bulan-berjalan': teks(
    'Bulan ini belum selesai. Laporan diajukan mulai hari terakhir bulan itu.',
    'The month is not over. The report is sent from its last day on.',
  ),
  'laporan-lewat-batas': teks('Batas mengajukan laporan bulan ini sudah lewat. Hubungi PKB.', 'The limit for this report is past. Ask the field officer.'),
  'laporan-pus-tidak-cocok': teks(
    'Jumlah PUS tidak sama dengan jumlah semua keadaannya. Perbarui Lini, lalu ajukan lagi.',
    'The couples are not the sum of their states. Update Lini, then send again.',
  ),
  'laporan-lapor-lebih': teks(
    'Yang melapor lebih banyak daripada yang ada. Periksa kartu kelompok atau institusinya.',
    'More report than there are. Check the card of the group or institution.',
  ),
  'laporan-angka-mustahil': teks(
    'Ada angka yang tidak mungkin. Buka baris yang ditandai, perbaiki catatannya, lalu ajukan lagi.',
    'A figure cannot be. Open the marked line, mend its records, then send again.',
  ),
  'ralat-belum-terkunci': teks(
    'Bulan ini belum dikunci. Perbaiki catatannya, lalu ajukan lagi laporannya.',
    'The month is not locked. Mend the record, then send the report again.',
  ),
  'ralat-masih-menunggu': teks(
    'Masih ada ralat yang belum diputuskan kabupaten. Tunggu putusannya.',
    'A correction still waits for the district. Wait for its decision.',
  ),
  'ralat-lewat-batas': teks(
    'Batas ralat bulan ini sudah lewat. Hubungi kabupaten.',
    'The limit for corrections of this month is past. Ask the district office.',
  ),
  'bobot-bukan-seratus': teks('Jumlah bobot harus tepat 100. Ubah bobot kriterianya.', 'The weights must add up to exactly 100. Change them.'),
  'kriteria-kembar': teks('Ada dua kriteria yang sama. Hapus salah satunya.', 'Two criteria are the same. Remove one.'),
  'skala-terbalik': teks('Nilai terendah harus di bawah nilai tertinggi. Periksa skalanya.', 'The lowest mark must be below the highest. Check the scale.'),
  'waktu-terbalik': teks('Waktu paling singkat melebihi waktu paling lama. Periksa keduanya.', 'The shortest time exceeds the longest. Check both.'),
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
} as const satisfies Record<string, Teks>;

/** The sentence for a code; an unknown code (from a newer server) gets a plain one. */
export const kalimatTolakan = (kode: string): Teks =>
  (KALIMAT as Record<string, Teks>)[kode] ??
  teks('Catatan belum bisa dihitung. Perbarui Lini, lalu lihat lagi.', 'The record cannot be counted yet. Update Lini and look again.');
