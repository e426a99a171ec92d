// Sentences of refusals about a group, its members and meetings.
import { teks } from '../teks.ts';

export const KALIMAT_POKTAN = {
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
};
