// Lesson: the list of families at risk of stunting, and what it is not.
import { halaman, type SusunPelajaran } from '../pelajaran.ts';
import { BKKBN_SULBAR, KALIMAT, LINI, TABEL_DIHITUNG, VERVAL_KRS } from '../rujukan.ts';
import { soalAngka, soalBanyak, soalBenarSalah, soalSatu } from '../soal.ts';

export const keluargaBerisiko: SusunPelajaran = (batas, dari) => {
  const muda = batas['krs.muda.maxExclusive'];
  const tuaMin = batas['krs.tua.min'];
  const tuaMax = batas['krs.tua.max'];
  const dekat = batas['krs.dekat.monthsExclusive'];
  const banyak = batas['krs.banyak.min'];
  return {
    halaman: [
      halaman('Daftar untuk mendampingi', 'keluarga', 'KRS adalah daftar keluarga yang perlu didampingi.', 'KRS bukan berarti anaknya stunting.'),
      halaman(
        'Siapa yang dilihat',
        'ibu-hamil',
        'PUS, PUS hamil, keluarga dengan baduta, keluarga dengan balita.',
        'Di luar itu bukan sasaran, tidak diberi tanda.',
      ),
      halaman('Air dan jamban', 'sumur', 'Air minum utama tidak layak: berisiko.', 'Jamban tanpa tangki septik, atau tidak ada: berisiko.'),
      halaman(
        'Empat terlalu dan tidak ber-KB',
        'jarak-anak',
        'Terlalu muda, tua, dekat, atau banyak, dan juga tidak ber-KB modern: berisiko.',
        'Kalau ber-KB modern, empat terlalu saja tidak cukup.',
      ),
      halaman('Belum ditanya?', 'catat', 'Kalau ada yang belum ditanya, hasilnya belum lengkap.', 'Belum lengkap tidak sama dengan tidak berisiko.'),
    ],
    soal: [
      soalBenarSalah('01', 'Keluarga KRS pasti anaknya stunting.', false, 'KRS daftar rencana pendampingan; tinggi anak tidak dipakai.', LINI),
      soalBanyak(
        '02',
        'Siapa sasaran KRS?',
        ['Pasangan usia subur', 'PUS yang hamil', 'Keluarga dengan baduta', 'Keluarga dengan balita'],
        ['Pasangan lansia tanpa balita di rumah', 'Anak sekolah yang tinggal di asrama'],
        'Empat golongan itu. Satu keluarga dihitung sekali, walau masuk beberapa golongan.',
        VERVAL_KRS,
      ),
      soalBanyak(
        '03',
        'Sumber air minum mana yang tidak layak?',
        ['Sumur tidak terlindung', 'Air sungai', 'Air hujan'],
        ['Sumur bor', 'Ledeng', 'Air isi ulang'],
        'Sumur bor, sumur terlindung, ledeng, dan air isi ulang dihitung layak.',
        BKKBN_SULBAR,
      ),
      soalSatu(
        '04',
        'Jamban yang layak adalah jamban…',
        ['Dengan tangki septik', 'Yang mengalir ke sungai', 'Lubang di kebun'],
        'Yang menentukan tangki septiknya.',
        BKKBN_SULBAR,
      ),
      soalSatu(
        '05',
        `Istri 30 tahun, ${banyak} anak, sudah MOW. Air dan jamban baik. Hasilnya…`,
        ['Tidak berisiko', 'KRS', 'Bukan sasaran'],
        'Anaknya banyak, tetapi ia ber-KB modern. Empat terlalu saja tidak cukup.',
        TABEL_DIHITUNG,
      ),
      soalSatu(
        '06',
        `Istri ${muda - 1} tahun, bayi 5 bulan, tidak ber-KB. Air dan jamban baik. Hasilnya…`,
        ['KRS', 'Tidak berisiko', 'Belum lengkap'],
        'Terlalu muda dan tidak ber-KB modern.',
        TABEL_DIHITUNG,
      ),
      soalBenarSalah(
        '07',
        'Keluarga paling miskin otomatis KRS.',
        false,
        'Peringkat kesejahteraan bukan penyebab; ia hanya untuk mengurutkan yang didahulukan.',
        TABEL_DIHITUNG,
      ),
      soalSatu(
        '08',
        'Semua baik, tetapi sumber air belum ditanya. Hasilnya…',
        ['Belum lengkap', 'Tidak berisiko', 'KRS'],
        'Tanyakan airnya dulu. Belum tahu bukan berarti aman.',
        LINI,
      ),
      soalAngka(
        '09',
        'Di daftar KRS, terlalu dekat berarti jarak anak kurang dari berapa bulan?',
        dekat,
        'bulan',
        `Kurang dari ${dekat} bulan. Tepat ${dekat} tidak terhitung dekat.`,
        dari('krs.dekat.monthsExclusive'),
      ),
      soalBanyak(
        '10',
        'Apa saja hasil verval satu keluarga?',
        ['Ada', 'Tidak ditemukan', 'Baru'],
        ['Lulus', 'Sembuh'],
        'Verval memastikan keluarganya: ada, tidak ditemukan, atau baru.',
        VERVAL_KRS,
      ),
      soalSatu(
        '11',
        'Di daftar KRS, terlalu tua berarti umur istri…',
        [`${tuaMin} sampai ${tuaMax} tahun`, `Di bawah ${tuaMin} tahun`, `Di atas ${tuaMax} tahun`],
        `Daftar KRS memakai ${tuaMin} sampai ${tuaMax} tahun. Batas penyuluhan lain; jangan dicampur.`,
        dari('krs.tua.max'),
      ),
    ],
    sumber: [BKKBN_SULBAR, VERVAL_KRS, TABEL_DIHITUNG, LINI, KALIMAT],
  };
};
