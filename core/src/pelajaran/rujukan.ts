// The books and pages the lessons rest on, each with how firm it is.
import type { Basis, Sumber } from '../sumber.ts';

const DIY = 'dikutip himpunan tanya-jawab BKKBN DIY';
const sumber = (basis: Basis, rujukan: string): Sumber => ({ basis, rujukan });

export const MEKOP = sumber('resmi', `Modul Mekanisme Operasional dan IMP 2022, ${DIY}`);
export const MODUL_TPK = sumber('resmi', `Panduan Pelaksanaan Pendampingan Keluarga, ${DIY}`);
export const MODUL_SIGA = sumber('resmi', 'Modul 11 SIGA, Pusdiklat BKKBN');
export const MODUL_BKB = sumber('resmi', `Modul Pelatihan BKB Holistik Integratif 2023, ${DIY}`);
export const MODUL_ELSIMIL = sumber('resmi', `Modul Aplikasi Elsimil, ${DIY}`);
export const MODUL_PK = sumber('resmi', `Modul Pembangunan Keluarga 2021, ${DIY}`);
export const MODUL_UPPKA = sumber('resmi', `Modul pemberdayaan ekonomi keluarga melalui UPPKA, ${DIY}`);
export const BUKU_KKA = sumber('resmi', `Buku pengasuhan anak berkebutuhan khusus 2018, ${DIY}`);
export const TANYA_DIY = sumber('resmi', 'Himpunan tanya-jawab BKKBN DIY');
export const PERATURAN_3_2022 = sumber('resmi', `Peraturan BKKBN 3/2022, ${DIY}`);
export const PERATURAN_17_2020 = sumber('resmi', 'Peraturan BKKBN 17/2020 tentang UPPKA');
export const BKKBN_SULBAR = sumber('resmi', 'Keterangan BKKBN Sulawesi Barat 2024');
export const UMPAN_BALIK = sumber('resmi', 'Laporan umpan balik BKKBN Kalimantan Selatan 2009');
export const ALUR_DATA = sumber('resmi', 'Alur kerja kelola data, pertemuan wilayah BKKBN 2013');
export const KARTU_PK21 = sumber('resmi', 'Formulir F/I/PK/21 dan cara pengisiannya');
export const SIGA_SULTRA = sumber('resmi', 'Implementasi SIGA, BKKBN Sulawesi Tenggara, Februari 2023');
export const WHO_TUMBUH = sumber('resmi', 'Standar Pertumbuhan Anak WHO 2006');
export const UU_PDP = sumber('resmi', 'Undang-Undang 27/2022 tentang Pelindungan Data Pribadi');

export const PERAN_KADER = sumber('sekunder', 'Materi Peran Kader IMP; Tugas dan peran PPKBD dan Sub-PPKBD');
export const LAYAR_SIGA = sumber('sekunder', 'Contoh layar New SIGA: kartu dan register kelompok');
export const TABEL_SULBAR = sumber('sekunder', 'Rekap SIGA dan Elsimil per desa, BKKBN Sulawesi Barat 2025');
export const LAPORAN_BEKASI = sumber('sekunder', 'Laporan PPKBD, Kabupaten Bekasi');
export const ALUR_LAPORAN = sumber('sekunder', `Modul 11 SIGA dan Modul Mekanisme Operasional 2022, ${DIY}`);
export const SEGI_KKA = sumber('sekunder', `Buku 2 BKB 2014 dan Modul BKB Holistik Integratif 2023, ${DIY}`);
export const BUKU_ISTILAH = sumber('sekunder', `Buku Istilah Program Bangga Kencana, ${DIY}`);
export const VERVAL_KRS = sumber('sekunder', `Panduan Verval KRS 2023, ${DIY}`);
export const EKSPOR_KRS = sumber('sekunder', 'Judul kolom ekspor KRS SIGA, dari aplikasi KRS kabupaten dan dasbor Sulawesi Barat');
export const REKAP_KELUARGA = sumber('sekunder', 'Rekapitulasi Data Keluarga per RT: layar New SIGA dan cetakan dari Kabupaten Tabalong');
export const BUKU_BANTU = sumber('sekunder', 'Buku Bantu Sub-PPKBD, Balai Penyuluhan KKBPK Kecamatan Anggotoa 2020');
export const FORMULIR_PK = sumber('sekunder', 'Formulir pendataan keluarga seri 2015, dari aplikasi SIGA lama');
export const METADATA_KAB = sumber('sekunder', 'Metadata unmet need, Satu Data Kebumen dan Asahan');
export const METADATA_IKU = sumber('sekunder', 'Metadata indikator kinerja BKKBN 2021');
export const PERIKSA_CATIN = sumber('sekunder', 'Parboaba, Haibunda, dan Nusapedia tentang pemeriksaan calon pengantin');
export const DESA_MANYANGAN = sumber('sekunder', 'BKB Desa Tumbang Manyangan');
export const PANDUAN_PIK = sumber('sekunder', 'Tahapan pengembangan PIK Remaja; tanya-jawab BKKBN DIY');
export const SEJARAH_UPPKA = sumber('sekunder', 'Kegiatan forum Kampung KB tentang UPPKA; Peraturan BKKBN 17/2020');
export const TABEL_POKTAN = sumber('sekunder', 'Tabel SIGA per desa, BKKBN Sulawesi Barat 2025: rekap BKB, BKR, BKL, UPPKA, PIK-R');
export const HELPDESK_JATIM = sumber('sekunder', 'Referensi Sistem Aplikasi SIGA, helpdesk BKKBN Jawa Timur');
export const NIK_KK = sumber('sekunder', 'Arti 16 digit NIK, Dukcapil Klaten; halaman desa tentang nomor KK yang berubah');
export const PROFIL_IMP = sumber('sekunder', 'Profil IMP 2020, BKKBN');
export const KLASIFIKASI_JABAR = sumber('sekunder', 'Bekasi dan Bogor gelar klasifikasi IMP Mandiri, 2025');
export const HAK_PDP = sumber('sekunder', 'Undang-Undang 27/2022 menurut ringkasan; tenggatnya perlu diperiksa lagi');

export const LINI = sumber('perkiraan', 'Pilihan Lini; teks resmi belum ditemukan');
export const TABEL_DIHITUNG = sumber('perkiraan', 'Dihitung Lini dari tabel SIGA per desa Sulawesi Barat; kalimat resminya belum ditemukan');
export const RUBRIK = sumber('perkiraan', 'Rubrik kerja Lini; tabel resmi belum ditemukan');
export const KALIMAT = sumber('perkiraan', 'Kalimat dan contoh disusun Lini');
