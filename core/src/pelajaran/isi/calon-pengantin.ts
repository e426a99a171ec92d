// Lesson: bride and groom to be, and Elsimil.
import { halaman, type SusunPelajaran, tulisBatas } from '../pelajaran.ts';
import { KALIMAT, MODUL_ELSIMIL, PERIKSA_CATIN } from '../rujukan.ts';
import { soalAngka, soalBanyak, soalBenarSalah, soalSatu } from '../soal.ts';

export const calonPengantin: SusunPelajaran = (batas, dari) => {
  const bulan = batas['catin.monthsBefore'];
  const lila = tulisBatas(batas['catin.lilaMin']);
  const [kurus, gemuk] = [tulisBatas(batas['catin.imtMin']), tulisBatas(batas['catin.imtMax'])];
  return {
    halaman: [
      halaman('Mulai lebih awal', 'cincin-nikah', `Pendampingan mulai ${bulan} bulan sebelum menikah.`, 'Supaya sempat memperbaiki yang kurang.'),
      halaman('Elsimil', 'catat', 'Calon pengantin mengisi Elsimil, sendiri atau dibantu TPK desa.', 'Sesudah selesai ada sertifikatnya.'),
      halaman('Yang diperiksa', 'timbang-anak', 'Umur, berat, tinggi, lingkar lengan, dan Hb.', 'Ditanya juga: merokok atau tidak.'),
      halaman('Hijau dan merah', 'bicara', 'Hijau: siap. Merah: ada yang perlu diperbaiki dulu.', 'Merah tidak melarang menikah.'),
      halaman('Lengan kurang', 'piring-gizi', `Lingkar lengan di bawah ${lila} cm perlu perhatian bidan.`, 'Menikah boleh; hamilnya ditunda dulu dengan KB.'),
    ],
    soal: [
      soalAngka('01', 'Pendampingan catin mulai berapa bulan sebelum menikah?', bulan, 'bulan', `${bulan} bulan sebelumnya.`, dari('catin.monthsBefore')),
      soalSatu(
        '02',
        'Calon pengantin mengisi…',
        ['Elsimil', 'Register PUS', 'Kartu K/0'],
        'Elsimil adalah aplikasi untuk calon pengantin dan ibu hamil.',
        MODUL_ELSIMIL,
      ),
      soalAngka(
        '03',
        'Lingkar lengan calon istri di bawah berapa cm berisiko kurang energi?',
        batas['catin.lilaMin'],
        'cm',
        `Di bawah ${lila} cm.`,
        dari('catin.lilaMin'),
      ),
      soalSatu(
        '04',
        `Lingkar lengannya kurang dari ${lila} cm. Nasihatnya…`,
        ['Boleh menikah, hamil ditunda dulu dengan KB', 'Tidak boleh menikah', 'Tidak apa-apa, lanjutkan saja'],
        'Bidan membantu memperbaiki gizinya, dan hamilnya ditunda.',
        PERIKSA_CATIN,
      ),
      soalBenarSalah(
        '05',
        'Hasil merah di Elsimil melarang orang menikah.',
        false,
        'Merah bukan larangan. Merah berarti ada yang perlu diperbaiki.',
        MODUL_ELSIMIL,
      ),
      soalBanyak(
        '06',
        'Apa saja yang dicatat pada calon pengantin?',
        ['Berat dan tinggi badan', 'Lingkar lengan', 'Kadar Hb', 'Merokok atau tidak'],
        ['Nilai rapor', 'Pekerjaan tetangga'],
        'Ditambah umurnya.',
        PERIKSA_CATIN,
      ),
      soalSatu(
        '07',
        'Siapa yang membantu catin mengisi?',
        ['TPK desa, atau catin sendiri', 'Hanya penghulu', 'Hanya camat'],
        'TPK desa membantu; catin boleh juga mendaftar sendiri.',
        MODUL_ELSIMIL,
      ),
      soalSatu(
        '08',
        'IMT yang normal adalah…',
        [`${kurus} sampai ${gemuk}`, `Di bawah ${kurus}`, `Di atas ${gemuk}`],
        `${kurus} sampai ${gemuk}. Yang menilai petugas kesehatan.`,
        dari('catin.imtMin'),
      ),
      soalAngka(
        '09',
        'Hb calon istri paling sedikit berapa menurut batas yang dipakai Lini?',
        batas['catin.hbMin'],
        'g/dl',
        `${tulisBatas(batas['catin.hbMin'])} g/dl. Batas resmi Elsimil belum ditemukan.`,
        dari('catin.hbMin'),
      ),
    ],
    sumber: [MODUL_ELSIMIL, PERIKSA_CATIN, dari('catin.monthsBefore'), dari('catin.imtMin'), KALIMAT],
  };
};
