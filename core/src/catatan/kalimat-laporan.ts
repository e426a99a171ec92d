// Sentences of refusals about a monthly report, its corrections and spot checks.
import { teks } from '../teks.ts';

export const KALIMAT_LAPORAN = {
  'alasan-kosong': teks(
    'Tulis alasannya dulu, supaya yang menerima tahu apa yang diperbaiki. Paling sedikit tiga huruf.',
    'Write the reason first, so that it is clear what to mend. At least three letters.',
  ),
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
  'laporan-di-meja-lain': teks(
    'Laporan ini tidak di meja Anda. Sampai disetujui, PKB atau koordinator yang mengembalikannya; sesudah disahkan, koordinator atau kabupaten; sesudah diterima, kabupaten.',
    'This report does not lie on your desk. Until it is approved, the field officer or the coordinator returns it; once confirmed, the coordinator or the district; once accepted, the district.',
  ),
  'bukan-institusinya': teks(
    'Ini milik institusi lain. Mintalah kader institusi itu atau PKB yang menulisnya.',
    'This belongs to another institution. Ask its own cadre or the field officer to write it.',
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
};
