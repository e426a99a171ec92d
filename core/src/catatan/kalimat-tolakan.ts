// The sentence of each refusal: says what to do next. Kept apart from the codes, so that only screens that show one load them.
import { type Teks, teks } from '../teks.ts';
import { KALIMAT_ACARA } from './kalimat-acara.ts';
import { KALIMAT_LAPORAN } from './kalimat-laporan.ts';
import { KALIMAT_LOMBA } from './kalimat-lomba.ts';
import { KALIMAT_POKTAN } from './kalimat-poktan.ts';

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
    'Ada catatan sesudahnya yang bersandar pada catatan ini. Batalkan dulu catatan yang sesudahnya, atau periksa tanggalnya.',
    'A later record rests on this one. Withdraw the later record first, or check the date.',
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
  ...KALIMAT_POKTAN,
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
  ...KALIMAT_LAPORAN,
  ...KALIMAT_ACARA,
  ...KALIMAT_LOMBA,
} as const satisfies Record<string, Teks>;

/** The sentence for a code; an unknown code (from a newer server) gets a plain one. */
export const kalimatTolakan = (kode: string): Teks =>
  (KALIMAT as Record<string, Teks>)[kode] ??
  teks('Catatan belum bisa dihitung. Perbarui Lini, lalu lihat lagi.', 'The record cannot be counted yet. Update Lini and look again.');
