// The value lists of the forms hold every entry of the domain pages (forms.md, family-planning.md, poktan.md, kie-and-training.md, imp-cadres.md,
// stunting-risk.md): one word of each entry, looked for in the Indonesian labels.

import { ASPEK_KKA } from '@lini/core/anak/riwayat-anak.ts';
import { PENERBIT_SK, SUMBER_DANA } from '@lini/core/imp/pilihan.ts';
import { JENIS_INSTITUSI, KEPENGURUSAN, KLASIFIKASI_KARTU, LAYANAN, MEDIA, PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import { PELATIHAN } from '@lini/core/kader/pilihan.ts';
import { HASIL_KEHAMILAN } from '@lini/core/kb/hamil-akhir.ts';
import { ALASAN_TIDAK_KB, INGIN, JALUR, JENIS_SUNTIK, KESERTAAN, METODE, TEMPAT } from '@lini/core/kb/metode.ts';
import { AIR, HUBUNGAN, JAMBAN, JENIS_KELAMIN, LUAS_LANTAI, NIK_KOSONG, STATUS_KAWIN } from '@lini/core/keluarga/pilihan.ts';
import { JKN, KEBERADAAN, PEKERJAAN, PENDIDIKAN } from '@lini/core/keluarga/rincian.ts';
import { TOPIK_KIE } from '@lini/core/kie/topik.ts';
import { HASIL_VERVAL, JENIS_DAMPING } from '@lini/core/krs/pilihan-krs.ts';
import { MATERI } from '@lini/core/poktan/materi.ts';
import { BASIS_PIKR, JENIS_POKTAN, KELOMPOK_UMUR, KEMANDIRIAN, PEMBINA } from '@lini/core/poktan/pilihan.ts';
import type { Pilihan } from '@lini/core/teks.ts';
import { expect, test } from 'vitest';

const DAFTAR: readonly (readonly [string, readonly Pilihan[], readonly string[]])[] = [
  ['PK-21 jenis kelamin', JENIS_KELAMIN, ['Laki-laki', 'Perempuan']],
  ['PK-21 status perkawinan', STATUS_KAWIN, ['Belum kawin', 'Kawin', 'Cerai hidup', 'Cerai mati']],
  ['PK-21 hubungan', HUBUNGAN, ['Kepala', 'Istri', 'Anak', 'Lainnya']],
  ['PK-21 pekerjaan', PEKERJAAN, ['Tidak', 'Petani', 'Nelayan', 'Pedagang', 'Pejabat', 'PNS', 'Pegawai swasta', 'Wiraswasta', 'Pensiunan', 'lepas']],
  [
    'PK-21 pendidikan',
    PENDIDIKAN,
    [
      'belum sekolah',
      'Tidak tamat SD',
      'Masih SD',
      'Tamat SD',
      'Masih SLTP',
      'Tamat SLTP',
      'Masih SLTA',
      'Tamat SLTA',
      'Masih perguruan tinggi',
      'Tamat perguruan tinggi',
    ],
  ],
  ['PK-21 JKN', JKN, ['PBI', 'bayar sendiri', 'swasta', 'Tidak punya']],
  ['PK-21 keberadaan', KEBERADAAN, ['di dalam rumah', 'di luar rumah', 'luar negeri']],
  ['NIK kosong', NIK_KOSONG, ['Belum punya', 'Tidak diketahui', 'Tidak bersedia']],
  ['air minum', AIR, ['kemasan', 'Ledeng', 'bor', 'Sumur terlindung', 'Sumur tidak terlindung', 'Sungai', 'hujan', 'Lainnya']],
  ['jamban', JAMBAN, ['ada tangki septik', 'tanpa tangki septik', 'Tidak ada']],
  ['luas lantai', LUAS_LANTAI, ['7,2']],
  ['metode', METODE, ['IUD', 'Implan', 'MOW', 'MOP', 'Suntik', 'Pil', 'Kondom', 'MAL', 'Tradisional']],
  ['jenis suntik', JENIS_SUNTIK, ['1 bulan', '3 bulan']],
  ['jalur', JALUR, ['Pemerintah', 'Swasta']],
  [
    'tempat pelayanan',
    TEMPAT,
    [
      ...['RSUP/RSUD', 'RS TNI', 'RS Polri', 'RS swasta', 'RS pratama', 'Klinik utama', 'Klinik pratama', 'Puskesmas', 'Pustu', 'Poskesdes'],
      ...['dokter', 'Praktik bidan', 'Pelayanan bergerak', 'Lainnya'],
    ],
  ],
  ['kesertaan', KESERTAAN, ['Sedang', 'Pernah', 'Belum pernah']],
  ['ingin anak', INGIN, ['segera', 'nanti', 'Tidak ingin']],
  ['alasan tidak ber-KB', ALASAN_TIDAK_KB, ['hamil', 'efek samping', 'kesuburan', 'jauh', 'tidak setuju', 'mahal', 'tahu', 'Lainnya']],
  ['hasil kehamilan', HASIL_KEHAMILAN, ['Lahir hidup', 'Lahir mati', 'Keguguran']],
  ['verval', HASIL_VERVAL, ['ada', 'tidak ditemukan', 'baru']],
  ['pendampingan', JENIS_DAMPING, ['Rujukan', 'Bansos', 'KIE', 'Elsimil', 'EPPGBM', 'BAAS', 'PMT', 'Tidak ada']],
  ['poktan', JENIS_POKTAN, ['BKB', 'BKR', 'BKL', 'UPPKA (d/h UPPKS)', 'PIK-R']],
  ['pembina', PEMBINA, ['PPLKB', 'PLKB', 'PPKBD', 'Sub-PPKBD', 'Lainnya']],
  ['penerbit SK', PENERBIT_SK, ['Kepala desa', 'Camat', 'SKPD', 'Bupati', 'Lainnya']],
  ['sumber dana', SUMBER_DANA, ['APBN', 'APBD', 'ADD', 'Swadaya', 'Mitra']],
  ['kelompok umur BKB', KELOMPOK_UMUR, ['1 tahun', '2 tahun', '3 tahun', '4 tahun', '5 tahun', '6 tahun']],
  ['kemandirian lansia', KEMANDIRIAN, ['Mandiri', 'bantuan']],
  ['basis PIK-R', BASIS_PIKR, ['SMP', 'SMA', 'Perguruan tinggi', 'keagamaan', 'LSM', 'lainnya']],
  [
    'materi BKB',
    MATERI.bkb,
    [
      ...['0-6', '6-10', '1000 HPK', '8 fungsi', 'ayah', 'hukum', 'bekerja', 'BKB HI', 'BKB Emas', 'KB dan kespro', 'Bersiap', 'media', 'peran orang tua'],
      ...['Mendorong tumbuh kembang', 'reproduksi balita', 'Konsep diri', 'Membantu tumbuh kembang', 'karakter sejak dini', 'Lainnya'],
    ],
  ],
  [
    'materi BKR',
    MATERI.bkr,
    [
      ...['Pendewasaan', 'Delapan fungsi', 'NKKBS', 'gender', 'Seksualitas', 'NAPZA', 'HIV', 'Komunikasi', 'Peran orang tua', 'Kebersihan', 'Gizi remaja'],
      ...[
        'Kesehatan reproduksi',
        'Pubertas',
        'Reproduksi',
        'termasuk gizi',
        'Perilaku',
        'Tindakan',
        'Tugas perkembangan',
        'Kesiapan',
        'keluarga sehat',
        'Lainnya',
      ],
    ],
  ],
  [
    'materi BKL',
    MATERI.bkl,
    [
      ...['Kebijakan', 'Konsep dasar', 'spiritual', 'intelektual', 'fisik', 'emosional', 'sosial', 'vokasional', 'lingkungan', 'reproduksi', 'PJP'],
      ...['pra-lansia', 'Lainnya'],
    ],
  ],
  ['materi UPPKA', MATERI.uppka, ['ekonomi keluarga', 'keuangan keluarga', 'reproduksi', 'Lainnya']],
  ['materi PIK-R', MATERI.pikr, ['PKBR', 'Lainnya']],
  ['aspek KKA', ASPEK_KKA, ['Gerak kasar', 'Gerak halus', 'pasif', 'aktif', 'Kecerdasan', 'Menolong diri', 'sosial']],
  [
    'topik KIE',
    TOPIK_KIE,
    [
      ...['MKJP', 'Efek samping', 'Unmet', 'Kesehatan reproduksi', 'Pendewasaan', 'Calon pengantin', '1000 HPK', 'Empat terlalu', 'Pengasuhan balita'],
      ...['Remaja', 'Lansia', 'UPPKA', 'Delapan fungsi', 'Pendataan', 'Lainnya'],
    ],
  ],
  ['institusi', JENIS_INSTITUSI, ['PPKBD', 'Sub-PPKBD', 'Kelompok KB']],
  ['kepengurusan', KEPENGURUSAN, ['Tunggal', 'Kolektif']],
  ['klasifikasi', KLASIFIKASI_KARTU, ['Dasar', 'Berkembang', 'Mandiri']],
  ['media', MEDIA, ['materi KIE', 'Buku saku', 'Alat peraga', 'Lainnya']],
  ['enam peran', PERAN_BAKTI, ['Pengorganisasian', 'Pertemuan', 'KIE', 'Pencatatan', 'Pelayanan', 'Kemandirian']],
  ['pelatihan kader', PELATIHAN, ['Pencatatan', 'konseling', 'Advokasi', 'KIE', 'E-learning', 'Lain']],
  ['pelayanan institusi', LAYANAN, ['PUP', 'poktan', 'posyandu']],
];

test.each(DAFTAR)('%s', (_nama, pilihan, harap) => {
  const label = pilihan.map((satu) => satu.label.id.toLowerCase());
  expect(harap.filter((kata) => !label.some((satu) => satu.includes(kata.toLowerCase())))).toEqual([]);
  expect(new Set(pilihan.map((satu) => satu.nilai)).size).toBe(pilihan.length);
});
