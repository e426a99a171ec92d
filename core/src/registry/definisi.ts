// Every kind of catatan, one line each.
import { agendaTunda } from '../agenda/agenda-tunda.ts';
import { anakKka } from '../anak/anak-kka.ts';
import { anakUkur } from '../anak/anak-ukur.ts';
import { batal } from '../catatan/batal.ts';
import type { DefinisiApaSaja } from '../catatan/define.ts';
import { koreksi } from '../catatan/koreksi.ts';
import { catinDaftar } from '../catin/catin-daftar.ts';
import { catinDamping } from '../catin/catin-damping.ts';
import { hamilHpht } from '../hamil/hamil-hpht.ts';
import { hamilPeriksa } from '../hamil/hamil-periksa.ts';
import { institusiBinaan } from '../institusi/binaan.ts';
import { binaanSelesai } from '../institusi/binaan-selesai.ts';
import { institusiAktif } from '../institusi/institusi-aktif.ts';
import { institusiDaftar } from '../institusi/institusi-daftar.ts';
import { institusiKas } from '../institusi/institusi-kas.ts';
import { institusiLayanan } from '../institusi/institusi-layanan.ts';
import { institusiNonaktif } from '../institusi/institusi-nonaktif.ts';
import { institusiPertemuan } from '../institusi/institusi-pertemuan.ts';
import { institusiPeta } from '../institusi/institusi-peta.ts';
import { institusiRencana } from '../institusi/institusi-rencana.ts';
import { institusiTugas } from '../institusi/institusi-tugas.ts';
import { institusiUbah } from '../institusi/institusi-ubah.ts';
import { kelasPutus } from '../institusi/kelas-putus.ts';
import { kelasTanggapan } from '../institusi/kelas-tanggapan.ts';
import { kelasUsul } from '../institusi/kelas-usul.ts';
import { rencanaSelesai } from '../institusi/rencana-selesai.ts';
import { kaderDaftar } from '../kader/kader-daftar.ts';
import { kaderUbah } from '../kader/kader-ubah.ts';
import { pelatihanKader } from '../kader/pelatihan-kader.ts';
import { tugasMulai } from '../kader/tugas-mulai.ts';
import { tugasSelesai } from '../kader/tugas-selesai.ts';
import { hamilAkhir } from '../kb/hamil-akhir.ts';
import { hamilMulai } from '../kb/hamil-mulai.ts';
import { kbStatus } from '../kb/kb-status.ts';
import { pelayananKb } from '../kb/pelayanan-kb.ts';
import { anggotaKembali } from '../keluarga/anggota-kembali.ts';
import { anggotaMeninggal } from '../keluarga/anggota-meninggal.ts';
import { anggotaOrangLain } from '../keluarga/anggota-orang-lain.ts';
import { anggotaPindah } from '../keluarga/anggota-pindah.ts';
import { anggotaRincian } from '../keluarga/anggota-rincian.ts';
import { anggotaTambah } from '../keluarga/anggota-tambah.ts';
import { anggotaUbah } from '../keluarga/anggota-ubah.ts';
import { keluargaDaftar } from '../keluarga/keluarga-daftar.ts';
import { keluargaGabung } from '../keluarga/keluarga-gabung.ts';
import { keluargaKembali } from '../keluarga/keluarga-kembali.ts';
import { keluargaKk } from '../keluarga/keluarga-kk.ts';
import { keluargaMutakhir } from '../keluarga/keluarga-mutakhir.ts';
import { keluargaPindah } from '../keluarga/keluarga-pindah.ts';
import { keluargaPindahRt } from '../keluarga/keluarga-pindah-rt.ts';
import { keluargaRumah } from '../keluarga/keluarga-rumah.ts';
import { keluargaSejahtera } from '../keluarga/keluarga-sejahtera.ts';
import { pasanganCerai } from '../keluarga/pasangan-cerai.ts';
import { pasanganNikah } from '../keluarga/pasangan-nikah.ts';
import { kegiatanKie } from '../kie/kegiatan.ts';
import { konseling } from '../kie/konseling.ts';
import { konselingRahasia } from '../kie/konseling-rahasia.ts';
import { kunjungan } from '../kie/kunjungan.ts';
import { krsDamping } from '../krs/krs-damping.ts';
import { krsTinjau } from '../krs/krs-tinjau.ts';
import { krsVerval } from '../krs/krs-verval.ts';
import { lampiranFoto } from '../lampiran/foto.ts';
import { pelajaranJawab } from '../pelajaran/pelajaran-jawab.ts';
import { pelajaranSelesai } from '../pelajaran/pelajaran-selesai.ts';
import { laporanAjukan } from '../pelaporan/laporan-ajukan.ts';
import { laporanKembalikan } from '../pelaporan/laporan-kembalikan.ts';
import { laporanKunci } from '../pelaporan/laporan-kunci.ts';
import { laporanPeriksa, laporanSahkan, laporanSetujui, laporanTerima } from '../pelaporan/laporan-langkah.ts';
import { laporanRalat } from '../pelaporan/laporan-ralat.ts';
import { laporanRalatPutus } from '../pelaporan/laporan-ralat-putus.ts';
import { laporanUjiPetik } from '../pelaporan/laporan-uji-petik.ts';
import { poktanAktif } from '../poktan/poktan-aktif.ts';
import { poktanAnggotaKeluar } from '../poktan/poktan-anggota-keluar.ts';
import { poktanAnggotaMasuk } from '../poktan/poktan-anggota-masuk.ts';
import { poktanDaftar } from '../poktan/poktan-daftar.ts';
import { poktanKelasPutus } from '../poktan/poktan-kelas-putus.ts';
import { poktanKelasTanggapan } from '../poktan/poktan-kelas-tanggapan.ts';
import { poktanKelasUsul } from '../poktan/poktan-kelas-usul.ts';
import { poktanNihil } from '../poktan/poktan-nihil.ts';
import { poktanNonaktif } from '../poktan/poktan-nonaktif.ts';
import { poktanPengurus } from '../poktan/poktan-pengurus.ts';
import { poktanPengurusSelesai } from '../poktan/poktan-pengurus-selesai.ts';
import { poktanPertemuan } from '../poktan/poktan-pertemuan.ts';
import { poktanUbah } from '../poktan/poktan-ubah.ts';
import { pusTetap } from '../pus/pus-tetap.ts';
import { rujukanBuat } from '../rujukan/rujukan-buat.ts';
import { rujukanSelesai } from '../rujukan/rujukan-selesai.ts';

export const DEFINISI: readonly DefinisiApaSaja[] = [
  keluargaDaftar,
  keluargaRumah,
  keluargaPindah,
  keluargaGabung,
  anggotaTambah,
  anggotaOrangLain,
  anggotaUbah,
  anggotaMeninggal,
  anggotaPindah,
  anggotaKembali,
  anggotaRincian,
  keluargaKembali,
  keluargaKk,
  keluargaMutakhir,
  keluargaPindahRt,
  keluargaSejahtera,
  pasanganCerai,
  pasanganNikah,
  kbStatus,
  pelayananKb,
  hamilMulai,
  hamilAkhir,
  kunjungan,
  konseling,
  konselingRahasia,
  kegiatanKie,
  hamilPeriksa,
  hamilHpht,
  anakUkur,
  anakKka,
  catinDaftar,
  catinDamping,
  rujukanBuat,
  rujukanSelesai,
  institusiDaftar,
  institusiUbah,
  institusiNonaktif,
  institusiAktif,
  institusiTugas,
  institusiRencana,
  rencanaSelesai,
  institusiPertemuan,
  institusiKas,
  institusiLayanan,
  institusiPeta,
  kelasUsul,
  kelasPutus,
  kelasTanggapan,
  institusiBinaan,
  binaanSelesai,
  kaderDaftar,
  kaderUbah,
  tugasMulai,
  tugasSelesai,
  pelatihanKader,
  pelajaranSelesai,
  pelajaranJawab,
  lampiranFoto,
  pusTetap,
  krsVerval,
  krsDamping,
  krsTinjau,
  agendaTunda,
  poktanDaftar,
  poktanUbah,
  poktanNonaktif,
  poktanAktif,
  poktanPengurus,
  poktanPengurusSelesai,
  poktanAnggotaMasuk,
  poktanAnggotaKeluar,
  poktanPertemuan,
  poktanNihil,
  laporanAjukan,
  laporanPeriksa,
  laporanKembalikan,
  laporanSetujui,
  laporanSahkan,
  laporanTerima,
  laporanKunci,
  laporanRalat,
  laporanRalatPutus,
  laporanUjiPetik,
  poktanKelasUsul,
  poktanKelasPutus,
  poktanKelasTanggapan,
  koreksi,
  batal,
];
