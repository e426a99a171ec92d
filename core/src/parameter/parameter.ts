// Every limit of the programme, dated, with its basis. An office that shows an official text adds a row, not code.
import type { Basis, Sumber } from '../sumber.ts';
import type { Tanggal } from '../tanggal.ts';

export type BarisParameter<Nilai> = {
  readonly berlakuDari: Tanggal;
  readonly nilai: Nilai;
  readonly basis: Basis;
  readonly rujukan: string;
};

const SEJAK_AWAL: Tanggal = '2000-01-01';

const sejakAwal = <Nilai>(nilai: Nilai, basis: Basis, rujukan: string): BarisParameter<Nilai>[] => [{ berlakuDari: SEJAK_AWAL, nilai, basis, rujukan }];

const VERVAL = 'Panduan Verval KRS 2023, dikutip himpunan tanya-jawab BKKBN DIY';
const JUDUL_SIGA = 'Judul kolom ekspor KRS SIGA';
const DIY = 'himpunan tanya-jawab BKKBN DIY';
const BKKBN_2022 = `BKKBN 2022, dikutip ${DIY}`;
const MODUL_BKB = `Modul Pelatihan BKB Holistik Integratif 2023, dikutip ${DIY}`;
const ELSIMIL = 'Program Elsimil 2022 (kode terbuka)';
const TABEL_SULBAR = 'Tabel SIGA per desa yang diterbitkan BKKBN Sulawesi Barat';

const TANYA_OPD = 'Batas resmi belum ditemukan; ditanyakan kepada OPD KB';
const PILIHAN_JANGGAL = 'Pilihan Lini untuk menandai laporan yang janggal; bukan batas resmi';

const ATURAN_LOMBA = 'Pilihan Lini, events.md 5 dan 6; juknis Temu Kader Balangan belum ditemukan';

/** One limit for each class of a group: dasar, berkembang, paripurna. */

const LMS = 'LMS Kader BKKBN (kode terbuka)';
const SKOR = 'Pilihan Lini, imp-cadres.md 5.1: harapan sebulan tiap peran; lembar nilai kabupaten belum ditemukan';

/** What is asked of each kind of institution; null: not asked of it. */
export type PerJenisInstitusi = { readonly ppkbd: number | null; readonly 'sub-ppkbd': number | null; readonly 'kelompok-kb': number | null };
const diminta = (ppkbd: number | null, sub: number | null = ppkbd, kelompok: number | null = sub): PerJenisInstitusi => ({
  ppkbd,
  'sub-ppkbd': sub,
  'kelompok-kb': kelompok,
});

/** Seconds over (or under) the time of a performance that are free, then `poin` for each started unit of seconds, at most `maksimal`. */
export type DendaWaktu = { readonly bebasDetik: number; readonly satuanDetik: number; readonly poin: number; readonly maksimal: number };

/** All parameters, each a list of dated values in ascending order. */
export const PARAMETER = {
  'pus.wifeAgeMin': sejakAwal<number>(15, 'sekunder', VERVAL),
  'pus.youngWifeMaxExclusive': sejakAwal<number>(20, 'sekunder', `${TABEL_SULBAR}: PUS istri di bawah 20 tahun (A4)`),
  'pus.wifeAgeMax': sejakAwal<number>(49, 'sekunder', VERVAL),
  'kb.paIncludesTraditional': sejakAwal<boolean>(true, 'perkiraan', `${TABEL_SULBAR}: PA = modern + tradisional tanpa kecuali`),
  'kb.malIsModern': sejakAwal<boolean>(true, 'perkiraan', `${TABEL_SULBAR}: MAL masuk KB modern`),
  'kb.malMaxBabyMonths': sejakAwal<number>(6, 'perkiraan', 'Syarat medis MAL: bayi di bawah 6 bulan'),
  'kb.iasMaxMonthsExclusive': sejakAwal<number>(24, 'sekunder', 'Buku Istilah Program Bangga Kencana'),
  'kb.kbppDays': sejakAwal<number>(42, 'resmi', 'Peraturan BKKBN 18/2020'),
  'kb.pbAfterBirth': sejakAwal<boolean>(true, 'sekunder', 'Peserta KB Baru, Dinas Kependudukan Kalbar'),
  'kb.doIncludesPregnant': sejakAwal<boolean>(true, 'perkiraan', 'Pilihan Lini; teks resmi putus pakai rutin belum ditemukan'),
  'kb.suntik1Days': sejakAwal<number>(28, 'sekunder', 'Cara Pengisian Kartu KB'),
  'kb.suntik3Days': sejakAwal<number>(77, 'sekunder', 'Cara Pengisian Kartu KB (11 minggu; brosur produk 12 sampai 13 minggu)'),
  'kb.pilDays': sejakAwal<number>(28, 'perkiraan', 'Isi satu papan pil'),
  'kb.kondomDays': sejakAwal<number>(30, 'perkiraan', 'Pilihan Lini: persediaan sebulan; selang resmi belum ditemukan'),
  'kb.implanYears': sejakAwal<number>(3, 'sekunder', 'Himpunan tanya-jawab BKKBN DIY: implan 3 tahun'),
  'kb.iudYears': sejakAwal<number>(8, 'sekunder', 'Himpunan tanya-jawab BKKBN DIY: IUD 8 sampai 10 tahun; diingatkan pada yang terpendek'),
  'kb.removalNoticeDays': sejakAwal<number>(60, 'perkiraan', 'Pilihan Lini: dua bulan untuk merencanakan pelayanan'),
  'register.remindFromDay': sejakAwal<number>(20, 'perkiraan', 'Pilihan Lini: sepuluh hari sebelum bulan berakhir'),
  'krs.muda.maxExclusive': sejakAwal<number>(20, 'sekunder', JUDUL_SIGA),
  'krs.tua.min': sejakAwal<number>(35, 'sekunder', JUDUL_SIGA),
  'krs.tua.max': sejakAwal<number>(40, 'sekunder', `${JUDUL_SIGA} (35 s.d. 40)`),
  'krs.dekat.monthsExclusive': sejakAwal<number>(24, 'sekunder', `${JUDUL_SIGA} (< 2 tahun)`),
  'krs.dekat.youngestMonthsExclusive': sejakAwal<number>(60, 'perkiraan', 'Jarak hanya dinilai selama si bungsu balita'),
  'krs.dekat.includePregnancy': sejakAwal<boolean>(true, 'perkiraan', 'Bila hamil: anak bungsu sampai taksiran persalinan'),
  'krs.banyak.min': sejakAwal<number>(3, 'sekunder', `${JUDUL_SIGA} (≥ 3 anak)`),
  'krs.pregnantIsNonUser': sejakAwal<boolean>(true, 'perkiraan', 'Apakah SIGA demikian: belum ditemukan'),
  'krs.latrine.sharedIsLayak': sejakAwal<boolean>(true, 'perkiraan', 'Jamban bersama bertangki septik: belum ada teks resmi'),
  'krs.balitaMonthsExclusive': sejakAwal<number>(60, 'sekunder', VERVAL),
  'krs.vervalLateDays': sejakAwal<number>(31, 'perkiraan', 'Pilihan Lini: verval semester lalu masih dicatat sebulan sesudahnya'),
  'krs.badutaMonthsExclusive': sejakAwal<number>(24, 'sekunder', VERVAL),
  'poktan.bkb.maxMonthsExclusive': sejakAwal<number>(
    72,
    'perkiraan',
    `${TABEL_SULBAR}: sasaran BKB lebih besar dari keluarga balita; kelompok umur sampai di bawah 6 tahun`,
  ),
  'poktan.bkr.min': sejakAwal<number>(10, 'perkiraan', 'Satu Data Polewali Mandar (PP 87/2014); teks resmi belum ditemukan'),
  'poktan.bkr.max': sejakAwal<number>(24, 'perkiraan', 'Satu Data Polewali Mandar (PP 87/2014); ada teks desa yang menyebut 23'),
  'poktan.bkl.min': sejakAwal<number>(60, 'perkiraan', 'Undang-undang kesejahteraan lansia; sumber BKKBN yang dibaca tidak menuliskannya'),
  'poktan.reminderDay': sejakAwal<number>(20, 'perkiraan', 'Pilihan Lini: sesudah tanggal ini kelompok yang belum bertemu diingatkan'),
  'deadline.poktan.dayOfNextMonth': sejakAwal<number>(3, 'resmi', 'Modul 11 SIGA: laporan kelompok paling lambat tanggal 3 bulan berikutnya'),
  'deadline.ppkbd.dayOfNextMonth': sejakAwal<number>(3, 'perkiraan', 'Menurut aturan laporan kelompok; batas laporan PPKBD sendiri belum ditemukan'),
  'deadline.pkbCheck.dayOfNextMonth': sejakAwal<number>(5, 'perkiraan', TANYA_OPD),
  'deadline.kecToKab.dayOfNextMonth': sejakAwal<number>(7, 'perkiraan', `Menurut aturan Januari "7 Januari"; ${TANYA_OPD}`),
  'deadline.kabClose.dayOfNextMonth': sejakAwal<number>(10, 'perkiraan', `Petunjuk lemah dari SIRIKA; ${TANYA_OPD}`),
  'deadline.ralat.dayOfNextMonth': sejakAwal<number>(20, 'perkiraan', TANYA_OPD),
  'ralat.pkbMonths': sejakAwal<number>(12, 'perkiraan', 'Pilihan Lini: kekeliruan yang ditemukan kemudian masih dapat dicatat PKB selama setahun'),
  'laporan.jumpMinCount': sejakAwal<number>(5, 'perkiraan', 'Pilihan Lini: selisih kecil pada desa kecil tidak ditanyakan'),
  'laporan.copyMinLines': sejakAwal<number>(3, 'perkiraan', PILIHAN_JANGGAL),
  'laporan.staticMinPus': sejakAwal<number>(20, 'perkiraan', 'Pilihan Lini: pada sedikit PUS tiga bulan tanpa perubahan itu biasa'),
  'laporan.visitsMin': sejakAwal<number>(5, 'perkiraan', PILIHAN_JANGGAL),
  'laporan.weighingsMin': sejakAwal<number>(10, 'perkiraan', PILIHAN_JANGGAL),
  'laporan.roundPercent': sejakAwal<number>(60, 'perkiraan', PILIHAN_JANGGAL),
  'laporan.unknownPercent': sejakAwal<number>(20, 'perkiraan', PILIHAN_JANGGAL),
  'laporan.arrivalDays': sejakAwal<number>(5, 'perkiraan', 'Pilihan Lini: selama ini tanpa sinyal masih biasa; lebih lama ditanyakan, tidak dihukum'),
  'laporan.resendDays': sejakAwal<number>(7, 'perkiraan', 'Pilihan Lini: laporan yang dikembalikan boleh diajukan lagi sampai 7 hari kemudian'),
  'laporan.spotCheck': sejakAwal<number>(5, 'perkiraan', 'Pilihan Lini: lima keluarga tiap uji petik'),
  'hamil.days': sejakAwal<number>(280, 'sekunder', 'Rumus Naegele: 280 hari dari HPHT'),
  'kawin.medianAgeMin': sejakAwal<number>(25, 'sekunder', 'Median umur kawin pertama (A7): perempuan pernah kawin 25 sampai 49 tahun, nama IKU BKKBN'),
  'kawin.medianAgeMax': sejakAwal<number>(49, 'sekunder', 'Median umur kawin pertama (A7): perempuan pernah kawin 25 sampai 49 tahun, nama IKU BKKBN'),
  'pup.female': sejakAwal<number>(21, 'resmi', `BKKBN, dikutip ${DIY}; tulisan lama menyebut 20`),
  'pup.male': sejakAwal<number>(25, 'resmi', `BKKBN, dikutip ${DIY}`),
  'pup.legalMinAge': sejakAwal<number>(19, 'perkiraan', 'Undang-undang perkawinan 2019 menurut pengetahuan umum; naskahnya belum dibaca'),
  't4.muda.maxExclusive': sejakAwal<number>(20, 'resmi', BKKBN_2022),
  't4.tua.minExclusive': sejakAwal<number>(35, 'resmi', BKKBN_2022),
  't4.banyak.minExclusive': sejakAwal<number>(2, 'resmi', BKKBN_2022),
  't4.dekat.yearsExclusive': sejakAwal<number>(3, 'resmi', `${BKKBN_2022}; daftar KRS memakai 24 bulan, program Elsimil 2022 memakai 4 tahun`),
  'hpk.pregnancyDays': sejakAwal<number>(270, 'resmi', MODUL_BKB),
  'hpk.afterBirthDays': sejakAwal<number>(730, 'resmi', MODUL_BKB),
  'asi.exclusiveMonths': sejakAwal<number>(6, 'resmi', MODUL_BKB),
  'mpasi.mashedUntilMonth': sejakAwal<number>(8, 'resmi', `${MODUL_BKB}: makanan lumat 6 sampai 8 bulan`),
  'anc.min': sejakAwal<number>(6, 'resmi', MODUL_BKB),
  'nifas.min': sejakAwal<number>(4, 'resmi', `WHO, dalam ${MODUL_BKB}`),
  'ttd.min': sejakAwal<number>(90, 'sekunder', 'Sasaran Perpres 72/2021: tablet tambah darah selama hamil'),
  'catin.monthsBefore': sejakAwal<number>(3, 'resmi', `Panduan Pelaksanaan Pendampingan Keluarga, dikutip ${DIY}`),
  'catin.lilaMin': sejakAwal<number>(23.5, 'sekunder', 'Haibunda dan Nusapedia tentang pemeriksaan calon pengantin'),
  'hamil.kieWeeks': sejakAwal<number>(32, 'sekunder', 'Rekap Elsimil ibu hamil 2025, BKKBN Sulawesi Barat: 32 minggu ke atas (C15)'),
  'hamil.lilaMin': sejakAwal<number>(23.5, 'sekunder', `${ELSIMIL}: LiLA kurang dari 23,5 cm`),
  'hamil.hbMin': sejakAwal<number>(11, 'resmi', `Buku BKKBN dikutip ${DIY}: Hb ibu hamil 11 g/dl`),
  'hamil.tinggiMin': sejakAwal<number>(145, 'sekunder', `${ELSIMIL}: tinggi kurang dari 145 cm`),
  'hamil.jedaKunjunganHari': sejakAwal<number>(30, 'perkiraan', 'Pilihan Lini: paling lama sebulan tanpa kunjungan'),
  'catin.hbMin': sejakAwal<number>(12, 'perkiraan', 'Batas umum perempuan tidak hamil; pejabat provinsi menyebut 11,5'),
  'catin.imtMin': sejakAwal<number>(18.5, 'resmi', `WHO, dikutip ${DIY}`),
  'catin.imtMax': sejakAwal<number>(24.9, 'resmi', `WHO, dikutip ${DIY}`),
  'laporan.pusChangeMaxPercent': sejakAwal<number>(10, 'perkiraan', 'Pilihan Lini: PUS berubah lebih dari 10 persen dari bulan lalu diperiksa'),
  'imp.skReviewYears': sejakAwal<number>(3, 'perkiraan', 'Masa tugas kader IMP: tidak ditemukan; SK tanpa akhir ditinjau setelah 3 tahun'),
  'imp.skEndDays': sejakAwal<number>(60, 'perkiraan', 'Diingatkan 60 hari sebelum SK berakhir; pilihan Lini'),
  'imp.meetingDueDay': sejakAwal<number>(20, 'perkiraan', 'Pertemuan institusi sekali sebulan; diingatkan setelah tanggal 20'),
  'imp.mapMonths': sejakAwal<number>(3, 'perkiraan', 'Peta sasaran disentuh dalam 3 bulan'),
  'privacy.minCell': sejakAwal<number>(5, 'perkiraan', 'Pilihan Lini; teks resmi belum ditemukan'),
  'privacy.photoYears': sejakAwal<number>(2, 'perkiraan', 'Pilihan Lini; jadwal retensi arsip (JRA) belum ditemukan'),
  'acara.galleryPhotos': sejakAwal<number>(60, 'perkiraan', 'Pilihan Lini: foto galeri satu acara paling banyak; aturan resmi belum ditemukan'),
  'imp.skor.petugas': sejakAwal<PerJenisInstitusi>(diminta(1), 'perkiraan', SKOR),
  'imp.skor.pertemuan': sejakAwal<PerJenisInstitusi>(diminta(1), 'perkiraan', SKOR),
  'imp.skor.rakorDesa': sejakAwal<PerJenisInstitusi>(diminta(1, null), 'perkiraan', `${SKOR}; hanya PPKBD`),
  'imp.skor.kie': sejakAwal<PerJenisInstitusi>(diminta(1), 'perkiraan', SKOR),
  'imp.skor.kunjungan': sejakAwal<PerJenisInstitusi>(diminta(4), 'perkiraan', SKOR),
  'imp.skor.laporanTepat': sejakAwal<PerJenisInstitusi>(diminta(1), 'perkiraan', SKOR),
  'imp.skor.petaBulan': sejakAwal<PerJenisInstitusi>(diminta(3), 'perkiraan', SKOR),
  'imp.skor.layanan': sejakAwal<PerJenisInstitusi>(diminta(1), 'perkiraan', SKOR),
  'imp.skor.danaSendiri': sejakAwal<PerJenisInstitusi>(diminta(1), 'perkiraan', `${SKOR}; dalam tiga bulan`),
  'imp.skor.good': sejakAwal<number>(80, 'perkiraan', 'Pilihan Lini: nilai bulanan 80 ke atas baik'),
  'imp.skor.enough': sejakAwal<number>(60, 'perkiraan', 'Pilihan Lini: nilai bulanan 60 ke atas cukup, di bawahnya perlu dibina'),
  'imp.silentDays': sejakAwal<number>(30, 'perkiraan', 'Pilihan Lini: sebulan tanpa satu catatan pun'),
  'imp.bebanBatas': sejakAwal<readonly number[]>([30, 60, 100], 'perkiraan', 'Pilihan Lini: kelompok menurut keluarga per kader'),
  'imp.masaBatas': sejakAwal<readonly number[]>([12, 36], 'perkiraan', 'Pilihan Lini: kelompok menurut bulan bertugas'),
  'pelajaran.soal': sejakAwal<number>(5, 'sekunder', `${LMS}: 5 soal diundi dari bank soal`),
  'pelajaran.lulus': sejakAwal<number>(70, 'sekunder', `${LMS}: nilai lulus 70`),
  'pelajaran.bacaDetik': sejakAwal<number>(15, 'sekunder', `${LMS}: 15 detik tiap halaman; dijumlah sepelajaran`),
  'pelajaran.ulanganSoal': sejakAwal<number>(10, 'perkiraan', 'Pilihan Lini: paling banyak sepuluh soal sekali ulangan'),
  'pelajaran.ingatPersen': sejakAwal<number>(90, 'perkiraan', 'Pilihan Lini, nilai bawaan FSRS: soal diulang saat kira-kira 90 persen masih diingat'),
  'imp.trainedMonths': sejakAwal<number>(24, 'perkiraan', 'Pelatihan dalam 24 bulan (indikator E9)'),
  'pelatihan.passMark': sejakAwal<number>(70, 'sekunder', 'LMS Kader BKKBN (kode terbuka): lulus bila nilai post-test 70'),
  'pelatihan.minAttendance': sejakAwal<number>(80, 'perkiraan', 'Pilihan Lini: hadir di 80 persen sesi'),
  'pelatihan.jpMinutes': sejakAwal<number>(45, 'perkiraan', 'Pilihan Lini: satu jam pelajaran 45 menit; JP orientasi IMP belum ditemukan'),
  'pelatihan.orientasiSetahun': sejakAwal<number>(
    2,
    'perkiraan',
    'Pilihan Lini: koordinator kecamatan ingin orientasi lebih dari sekali setahun (berita orientasi Juai, 2025)',
  ),
  'lomba.minJury': sejakAwal<number>(3, 'perkiraan', ATURAN_LOMBA),
  'lomba.timePenalty': sejakAwal<DendaWaktu>({ bebasDetik: 30, satuanDetik: 30, poin: 1, maksimal: 5 }, 'perkiraan', ATURAN_LOMBA),
  'lomba.medalPoints': sejakAwal<readonly number[]>([5, 3, 1], 'perkiraan', 'Pilihan Lini, events.md 6: poin juara umum tiap juara 1, 2, 3'),
  'lomba.quizFloorZero': sejakAwal<boolean>(false, 'perkiraan', 'Aturan yang dibaca tidak mengenal batas bawah nilai cerdas cermat'),
  'lomba.protestMinutes': sejakAwal<number>(15, 'perkiraan', 'Pilihan Lini: protes diterima 15 menit sesudah penutupan; juknis Temu Kader belum ditemukan'),
  'lomba.rankMethod': sejakAwal<'kompetisi' | 'rapat'>('kompetisi', 'perkiraan', ATURAN_LOMBA),
} as const;

export type KunciParameter = keyof typeof PARAMETER;
type NilaiDari<Kunci extends KunciParameter> = (typeof PARAMETER)[Kunci] extends BarisParameter<infer Nilai>[] ? Nilai : never;

/** How firm the limit in force on a day is, and where it comes from; null when it has no value yet. */
export function sumberParameter(kunci: KunciParameter, tanggal: Tanggal): Sumber | null {
  const baris = (PARAMETER[kunci] as readonly BarisParameter<unknown>[]).findLast((satu) => satu.berlakuDari <= tanggal);
  return baris ? { basis: baris.basis, rujukan: baris.rujukan } : null;
}

/** The values in force on one day, by key. */
export type Parameter = { readonly [Kunci in KunciParameter]: NilaiDari<Kunci> };

const TANPA_GANTI: Partial<Parameter> = {};
const perTanggal = new Map<Tanggal, Parameter>();

/**
 * The parameters in force on a day. `ganti` overrides single values (what-if previews and tests).
 * Throws when a parameter has no value yet on that day: a rule without a limit must not be guessed.
 */
export function parameterPada(tanggal: Tanggal, ganti: Partial<Parameter> = TANPA_GANTI): Parameter {
  if (ganti !== TANPA_GANTI) return { ...bacaParameter(tanggal), ...ganti };
  // Asked for each of thousands of families on the same few days.
  const ada = perTanggal.get(tanggal) ?? bacaParameter(tanggal);
  perTanggal.set(tanggal, ada);
  return ada;
}

function bacaParameter(tanggal: Tanggal): Parameter {
  const hasil: Record<string, unknown> = {};
  for (const [kunci, riwayat] of Object.entries(PARAMETER)) {
    const berlaku = (riwayat as BarisParameter<unknown>[]).findLast((baris) => baris.berlakuDari <= tanggal);
    if (!berlaku) throw new Error(`parameter ${kunci} belum berlaku pada ${tanggal}`);
    hasil[kunci] = berlaku.nilai;
  }
  return hasil as Parameter;
}
