// The contents page of the programme's rules: every kind, form, indicator, report and work-list rule, one line each.

import type { AturanAgenda } from './agenda/agenda.ts';
import { agendaTunda } from './agenda/agenda-tunda.ts';
import { akhirMasaKb } from './agenda/akhir-masa-kb.ts';
import { badutaBelumDitimbang } from './agenda/baduta-belum-ditimbang.ts';
import { catinBelumDidampingi } from './agenda/catin-belum-didampingi.ts';
import { dataBelumLengkap } from './agenda/data-belum-lengkap.ts';
import { hamilBelumDikunjungi } from './agenda/hamil-belum-dikunjungi.ts';
import { hamilTua } from './agenda/hamil-tua.ts';
import { institusiBelumRapat } from './agenda/institusi-belum-rapat.ts';
import { institusiPetaLama } from './agenda/institusi-peta-lama.ts';
import { institusiRencanaBulanIni } from './agenda/institusi-rencana-bulan-ini.ts';
import { institusiSkHabis } from './agenda/institusi-sk-habis.ts';
import { kawinDini } from './agenda/kawin-dini.ts';
import { krsBelumDidampingi } from './agenda/krs-belum-didampingi.ts';
import { krsBelumDikunjungi } from './agenda/krs-belum-dikunjungi.ts';
import { malHabis } from './agenda/mal-habis.ts';
import { mulaiMpasi } from './agenda/mulai-mpasi.ts';
import { nifasBelumKb } from './agenda/nifas-belum-kb.ts';
import { poktanBelumBertemu } from './agenda/poktan-belum-bertemu.ts';
import { poktanBelumLapor } from './agenda/poktan-belum-lapor.ts';
import { pusBelumDidata } from './agenda/pus-belum-didata.ts';
import { suamiMeninggal } from './agenda/suami-meninggal.ts';
import { ulangKb } from './agenda/ulang-kb.ts';
import { unmetBelumDikunjungi } from './agenda/unmet-belum-dikunjungi.ts';
import { anakKka } from './anak/anak-kka.ts';
import { anakKkaForm } from './anak/anak-kka-form.ts';
import { anakUkur } from './anak/anak-ukur.ts';
import { anakUkurForm } from './anak/anak-ukur-form.ts';
import { batal } from './catatan/batal.ts';
import { batalForm } from './catatan/batal-form.ts';
import type { DefinisiApaSaja } from './catatan/define.ts';
import { koreksi } from './catatan/koreksi.ts';
import { catinDaftar } from './catin/catin-daftar.ts';
import { catinDaftarForm } from './catin/catin-daftar-form.ts';
import { catinDamping } from './catin/catin-damping.ts';
import { catinDampingForm } from './catin/catin-damping-form.ts';
import type { Alur } from './form/alur.ts';
import type { Form } from './form/form.ts';
import { hamilPeriksa } from './hamil/hamil-periksa.ts';
import { hamilPeriksaForm } from './hamil/hamil-periksa-form.ts';
import { a1KeluargaTerdata } from './indikator/a1-keluarga-terdata.ts';
import { a2JumlahPus } from './indikator/a2-jumlah-pus.ts';
import { a2bPusBelumDidata } from './indikator/a2b-pus-belum-didata.ts';
import { a2cPusDiperiksa } from './indikator/a2c-pus-diperiksa.ts';
import { a3KeluargaPus } from './indikator/a3-keluarga-pus.ts';
import { a4PusMuda } from './indikator/a4-pus-muda.ts';
import { a6KawinDiBawah19 } from './indikator/a6-kawin-di-bawah-19.ts';
import { b1Mcpr } from './indikator/b1-mcpr.ts';
import { b2Cpr } from './indikator/b2-cpr.ts';
import { b3Mkjp } from './indikator/b3-mkjp.ts';
import { b4BauranCara } from './indikator/b4-bauran-cara.ts';
import { b5KbPria } from './indikator/b5-kb-pria.ts';
import { b6UnmetNeed } from './indikator/b6-unmet-need.ts';
import { b7KotakBukanPeserta } from './indikator/b7-kotak-bukan-peserta.ts';
import { b8KebutuhanTerpenuhi } from './indikator/b8-kebutuhan-terpenuhi.ts';
import { b9JalurPemerintah } from './indikator/b9-jalur-pemerintah.ts';
import { b10PesertaBaru } from './indikator/b10-peserta-baru.ts';
import { b12PbMkjp } from './indikator/b12-pb-mkjp.ts';
import { b13GantiMkjp } from './indikator/b13-ganti-mkjp.ts';
import { b14PutusPakai } from './indikator/b14-putus-pakai.ts';
import { b15PutusSetahun } from './indikator/b15-putus-setahun.ts';
import { b16Kbpp } from './indikator/b16-kbpp.ts';
import { b174tBukanModern } from './indikator/b17-4t-bukan-modern.ts';
import { b18PusDikunjungi } from './indikator/b18-pus-dikunjungi.ts';
import { c1Krs } from './indikator/c1-krs.ts';
import { c2SasaranLengkap } from './indikator/c2-sasaran-lengkap.ts';
import { c3KrsAir } from './indikator/c3-krs-air.ts';
import { c4KrsJamban } from './indikator/c4-krs-jamban.ts';
import { c5Pus4t } from './indikator/c5-pus-4t.ts';
import { c6Bagian4t } from './indikator/c6-bagian-4t.ts';
import { c7KrsPrioritas } from './indikator/c7-krs-prioritas.ts';
import { c8KrsBanyakSebab } from './indikator/c8-krs-banyak-sebab.ts';
import { c9KrsDidampingi } from './indikator/c9-krs-didampingi.ts';
import { c10JenisDamping } from './indikator/c10-jenis-damping.ts';
import { c11CapaianVerval } from './indikator/c11-capaian-verval.ts';
import { c12KrsKeluar } from './indikator/c12-krs-keluar.ts';
import { c13BumilDidampingi } from './indikator/c13-bumil-didampingi.ts';
import { c14BumilTtd } from './indikator/c14-bumil-ttd.ts';
import { c15Bumil32Minggu } from './indikator/c15-bumil-32-minggu.ts';
import { c16BadutaDidampingi } from './indikator/c16-baduta-didampingi.ts';
import { c17CatinDidampingi } from './indikator/c17-catin-didampingi.ts';
import { d1JumlahPoktan } from './indikator/d1-jumlah-poktan.ts';
import { d2DesaBerpoktan } from './indikator/d2-desa-berpoktan.ts';
import { d3PoktanBertemu } from './indikator/d3-poktan-bertemu.ts';
import { d4Kesertaan } from './indikator/d4-kesertaan.ts';
import { d5Kehadiran } from './indikator/d5-kehadiran.ts';
import { d6PusHadirBerkb } from './indikator/d6-pus-hadir-berkb.ts';
import { d7PunyaKka } from './indikator/d7-punya-kka.ts';
import { d8PerkembanganSesuai } from './indikator/d8-perkembangan-sesuai.ts';
import { d9LansiaHadir } from './indikator/d9-lansia-hadir.ts';
import { d10MateriUtama } from './indikator/d10-materi-utama.ts';
import { d11RemajaTerjangkau } from './indikator/d11-remaja-terjangkau.ts';
import { e5KeluargaMutakhir } from './indikator/e5-keluarga-mutakhir.ts';
import { e6KeluargaPerKader } from './indikator/e6-keluarga-per-kader.ts';
import { e7PusPerKader } from './indikator/e7-pus-per-kader.ts';
import { e8KlasifikasiKartu } from './indikator/e8-klasifikasi-kartu.ts';
import { e9KaderTerlatih } from './indikator/e9-kader-terlatih.ts';
import { e10KehadiranKader } from './indikator/e10-kehadiran-kader.ts';
import { e11RakorDesa } from './indikator/e11-rakor-desa.ts';
import { f4Ditimbang } from './indikator/f4-ditimbang.ts';
import { impKas } from './indikator/imp-kas.ts';
import { impKeadaan } from './indikator/imp-keadaan.ts';
import { impLayanan } from './indikator/imp-layanan.ts';
import { impLayananKeluarga } from './indikator/imp-layanan-keluarga.ts';
import { impPertemuan } from './indikator/imp-pertemuan.ts';
import type { Indikator } from './indikator/indikator.ts';
import { k0Institusi } from './indikator/k0-institusi.ts';
import { kieKegiatan } from './indikator/kie-kegiatan.ts';
import { kieKit } from './indikator/kie-kit.ts';
import { kieOrang } from './indikator/kie-orang.ts';
import { kiePkb } from './indikator/kie-pkb.ts';
import { kieTokoh } from './indikator/kie-tokoh.ts';
import { konselingBulanIni } from './indikator/konseling-bulan-ini.ts';
import { kontakBukanRumah } from './indikator/kontak-bukan-rumah.ts';
import { kunjunganBulanIni } from './indikator/kunjungan-bulan-ini.ts';
import { rekapBkb } from './indikator/rekap-bkb.ts';
import { rekapBkl } from './indikator/rekap-bkl.ts';
import { rekapBkr } from './indikator/rekap-bkr.ts';
import { rekapPikr } from './indikator/rekap-pikr.ts';
import { rekapUppka } from './indikator/rekap-uppka.ts';
import { institusiAktif } from './institusi/institusi-aktif.ts';
import { institusiAktifForm } from './institusi/institusi-aktif-form.ts';
import { institusiDaftar } from './institusi/institusi-daftar.ts';
import { institusiDaftarForm } from './institusi/institusi-daftar-form.ts';
import { institusiKas } from './institusi/institusi-kas.ts';
import { institusiKasForm } from './institusi/institusi-kas-form.ts';
import { institusiLayanan } from './institusi/institusi-layanan.ts';
import { institusiLayananForm } from './institusi/institusi-layanan-form.ts';
import { institusiNonaktif } from './institusi/institusi-nonaktif.ts';
import { institusiNonaktifForm } from './institusi/institusi-nonaktif-form.ts';
import { institusiPertemuan } from './institusi/institusi-pertemuan.ts';
import { institusiPertemuanForm } from './institusi/institusi-pertemuan-form.ts';
import { institusiPeta } from './institusi/institusi-peta.ts';
import { institusiPetaForm } from './institusi/institusi-peta-form.ts';
import { institusiRencana } from './institusi/institusi-rencana.ts';
import { institusiRencanaForm } from './institusi/institusi-rencana-form.ts';
import { institusiTugas } from './institusi/institusi-tugas.ts';
import { institusiTugasForm } from './institusi/institusi-tugas-form.ts';
import { institusiUbah } from './institusi/institusi-ubah.ts';
import { institusiUbahForm } from './institusi/institusi-ubah-form.ts';
import { rencanaSelesai } from './institusi/rencana-selesai.ts';
import { rencanaSelesaiForm } from './institusi/rencana-selesai-form.ts';
import { kaderDaftar } from './kader/kader-daftar.ts';
import { kaderDaftarForm } from './kader/kader-daftar-form.ts';
import { kaderUbah } from './kader/kader-ubah.ts';
import { kaderUbahForm } from './kader/kader-ubah-form.ts';
import { pelatihanKader } from './kader/pelatihan-kader.ts';
import { pelatihanKaderForm } from './kader/pelatihan-kader-form.ts';
import { tugasMulai } from './kader/tugas-mulai.ts';
import { tugasMulaiForm } from './kader/tugas-mulai-form.ts';
import { tugasSelesai } from './kader/tugas-selesai.ts';
import { tugasSelesaiForm } from './kader/tugas-selesai-form.ts';
import { hamilAkhir } from './kb/hamil-akhir.ts';
import { hamilAkhirForm } from './kb/hamil-akhir-form.ts';
import { hamilMulai } from './kb/hamil-mulai.ts';
import { hamilMulaiForm } from './kb/hamil-mulai-form.ts';
import { kbStatus } from './kb/kb-status.ts';
import { kbStatusForm } from './kb/kb-status-form.ts';
import { pelayananKb } from './kb/pelayanan-kb.ts';
import { pelayananKbForm } from './kb/pelayanan-kb-form.ts';
import { ikutKeluarga } from './keluarga/alur/ikut-keluarga.ts';
import { menikahDiSini } from './keluarga/alur/menikah-di-sini.ts';
import { menikahKeluargaBaru } from './keluarga/alur/menikah-keluarga-baru.ts';
import { pisahKk } from './keluarga/alur/pisah-kk.ts';
import { anggotaKembali } from './keluarga/anggota-kembali.ts';
import { anggotaKembaliForm } from './keluarga/anggota-kembali-form.ts';
import { anggotaMeninggal } from './keluarga/anggota-meninggal.ts';
import { anggotaMeninggalForm } from './keluarga/anggota-meninggal-form.ts';
import { anggotaPindah } from './keluarga/anggota-pindah.ts';
import { anggotaPindahForm } from './keluarga/anggota-pindah-form.ts';
import { anggotaRincian } from './keluarga/anggota-rincian.ts';
import { anggotaRincianForm } from './keluarga/anggota-rincian-form.ts';
import { anggotaTambah } from './keluarga/anggota-tambah.ts';
import { anggotaTambahForm } from './keluarga/anggota-tambah-form.ts';
import { anggotaUbah } from './keluarga/anggota-ubah.ts';
import { anggotaUbahForm } from './keluarga/anggota-ubah-form.ts';
import { keluargaDaftar } from './keluarga/keluarga-daftar.ts';
import { keluargaDaftarForm } from './keluarga/keluarga-daftar-form.ts';
import { keluargaGabung } from './keluarga/keluarga-gabung.ts';
import { keluargaKembali } from './keluarga/keluarga-kembali.ts';
import { keluargaKembaliForm } from './keluarga/keluarga-kembali-form.ts';
import { keluargaKk } from './keluarga/keluarga-kk.ts';
import { keluargaKkForm } from './keluarga/keluarga-kk-form.ts';
import { keluargaMutakhir } from './keluarga/keluarga-mutakhir.ts';
import { keluargaMutakhirForm } from './keluarga/keluarga-mutakhir-form.ts';
import { keluargaPindah } from './keluarga/keluarga-pindah.ts';
import { keluargaPindahForm } from './keluarga/keluarga-pindah-form.ts';
import { keluargaPindahRt } from './keluarga/keluarga-pindah-rt.ts';
import { keluargaPindahRtForm } from './keluarga/keluarga-pindah-rt-form.ts';
import { keluargaRumah } from './keluarga/keluarga-rumah.ts';
import { keluargaRumahForm } from './keluarga/keluarga-rumah-form.ts';
import { keluargaSejahtera } from './keluarga/keluarga-sejahtera.ts';
import { keluargaSejahteraForm } from './keluarga/keluarga-sejahtera-form.ts';
import { pasanganCerai } from './keluarga/pasangan-cerai.ts';
import { pasanganCeraiForm } from './keluarga/pasangan-cerai-form.ts';
import { pasanganNikah } from './keluarga/pasangan-nikah.ts';
import { pasanganNikahForm } from './keluarga/pasangan-nikah-form.ts';
import { kegiatanKie } from './kie/kegiatan.ts';
import { kegiatanKieForm } from './kie/kegiatan-form.ts';
import { konseling } from './kie/konseling.ts';
import { konselingForm } from './kie/konseling-form.ts';
import { konselingRahasia } from './kie/konseling-rahasia.ts';
import { konselingRahasiaForm } from './kie/konseling-rahasia-form.ts';
import { kunjungan } from './kie/kunjungan.ts';
import { kunjunganForm } from './kie/kunjungan-form.ts';
import { krsDamping } from './krs/krs-damping.ts';
import { krsDampingForm } from './krs/krs-damping-form.ts';
import { krsTinjau } from './krs/krs-tinjau.ts';
import { krsTinjauForm } from './krs/krs-tinjau-form.ts';
import { krsVerval } from './krs/krs-verval.ts';
import { krsVervalForm } from './krs/krs-verval-form.ts';
import { lampiranFoto } from './lampiran/foto.ts';
import { fotoForm } from './lampiran/foto-form.ts';
import { kegiatanOperasional } from './laporan/kegiatan-operasional.ts';
import type { Laporan } from './laporan/laporan.ts';
import { laporanBulanan } from './laporan/laporan-bulanan.ts';
import { rekapInstitusi } from './laporan/rekap-institusi.ts';
import { rekapPoktanLaporan } from './laporan/rekap-poktan.ts';
import { poktanAktif } from './poktan/poktan-aktif.ts';
import { poktanAktifForm } from './poktan/poktan-aktif-form.ts';
import { poktanAnggotaKeluar } from './poktan/poktan-anggota-keluar.ts';
import { poktanAnggotaKeluarForm } from './poktan/poktan-anggota-keluar-form.ts';
import { poktanAnggotaMasuk } from './poktan/poktan-anggota-masuk.ts';
import { poktanAnggotaMasukForm } from './poktan/poktan-anggota-masuk-form.ts';
import { poktanDaftar } from './poktan/poktan-daftar.ts';
import { poktanDaftarForm } from './poktan/poktan-daftar-form.ts';
import { poktanNihil } from './poktan/poktan-nihil.ts';
import { poktanNihilForm } from './poktan/poktan-nihil-form.ts';
import { poktanNonaktif } from './poktan/poktan-nonaktif.ts';
import { poktanNonaktifForm } from './poktan/poktan-nonaktif-form.ts';
import { poktanPengurus } from './poktan/poktan-pengurus.ts';
import { poktanPengurusForm } from './poktan/poktan-pengurus-form.ts';
import { poktanPengurusSelesai } from './poktan/poktan-pengurus-selesai.ts';
import { poktanPengurusSelesaiForm } from './poktan/poktan-pengurus-selesai-form.ts';
import { poktanPertemuan } from './poktan/poktan-pertemuan.ts';
import { poktanPertemuanForm } from './poktan/poktan-pertemuan-form.ts';
import { poktanUbah } from './poktan/poktan-ubah.ts';
import { poktanUbahForm } from './poktan/poktan-ubah-form.ts';
import { pusTetap } from './pus/pus-tetap.ts';
import { pusTetapForm } from './pus/pus-tetap-form.ts';
import { rujukanBuat } from './rujukan/rujukan-buat.ts';
import { rujukanBuatForm } from './rujukan/rujukan-buat-form.ts';
import { rujukanSelesai } from './rujukan/rujukan-selesai.ts';
import { rujukanSelesaiForm } from './rujukan/rujukan-selesai-form.ts';

export const DEFINISI: readonly DefinisiApaSaja[] = [
  keluargaDaftar,
  keluargaRumah,
  keluargaPindah,
  keluargaGabung,
  anggotaTambah,
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
  kaderDaftar,
  kaderUbah,
  tugasMulai,
  tugasSelesai,
  pelatihanKader,
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
  koreksi,
  batal,
];

export const INDIKATOR: readonly Indikator[] = [
  a1KeluargaTerdata,
  a2JumlahPus,
  a2bPusBelumDidata,
  a2cPusDiperiksa,
  a3KeluargaPus,
  a4PusMuda,
  a6KawinDiBawah19,
  b1Mcpr,
  b2Cpr,
  b3Mkjp,
  ...b4BauranCara,
  b5KbPria,
  b6UnmetNeed,
  ...b7KotakBukanPeserta,
  b8KebutuhanTerpenuhi,
  b9JalurPemerintah,
  b10PesertaBaru,
  b12PbMkjp,
  b13GantiMkjp,
  b14PutusPakai,
  b16Kbpp,
  b15PutusSetahun,
  b174tBukanModern,
  b18PusDikunjungi,
  c1Krs,
  c2SasaranLengkap,
  c3KrsAir,
  c4KrsJamban,
  c5Pus4t,
  c13BumilDidampingi,
  ...c14BumilTtd,
  c15Bumil32Minggu,
  c16BadutaDidampingi,
  c17CatinDidampingi,
  f4Ditimbang,
  ...c6Bagian4t,
  ...c7KrsPrioritas,
  c8KrsBanyakSebab,
  c9KrsDidampingi,
  ...c10JenisDamping,
  c11CapaianVerval,
  ...c12KrsKeluar,
  kunjunganBulanIni,
  ...d1JumlahPoktan,
  ...d2DesaBerpoktan,
  ...d3PoktanBertemu,
  ...d4Kesertaan,
  ...d5Kehadiran,
  ...d6PusHadirBerkb,
  ...d7PunyaKka,
  ...d8PerkembanganSesuai,
  ...d9LansiaHadir,
  ...d10MateriUtama,
  ...d11RemajaTerjangkau,
  ...rekapBkb,
  ...rekapBkr,
  ...rekapBkl,
  ...rekapUppka,
  ...rekapPikr,
  e5KeluargaMutakhir,
  e6KeluargaPerKader,
  e7PusPerKader,
  ...e8KlasifikasiKartu,
  e9KaderTerlatih,
  e10KehadiranKader,
  e11RakorDesa,
  ...impKeadaan,
  ...impPertemuan,
  ...impLayanan,
  ...impLayananKeluarga,
  ...impKas,
  ...k0Institusi,
  kieKegiatan,
  kieOrang,
  kieTokoh,
  kiePkb,
  kieKit,
  konselingBulanIni,
  kontakBukanRumah,
];

/** In the order the family's page offers them. */
export const FORM: readonly Form[] = [
  kunjunganForm,
  konselingForm,
  konselingRahasiaForm,
  kegiatanKieForm,
  kbStatusForm,
  pelayananKbForm,
  hamilMulaiForm,
  hamilPeriksaForm,
  hamilAkhirForm,
  anakUkurForm,
  anakKkaForm,
  catinDaftarForm,
  catinDampingForm,
  rujukanBuatForm,
  rujukanSelesaiForm,
  pusTetapForm,
  krsVervalForm,
  krsDampingForm,
  krsTinjauForm,
  keluargaRumahForm,
  anggotaTambahForm,
  anggotaUbahForm,
  anggotaMeninggalForm,
  anggotaPindahForm,
  pasanganNikahForm,
  pasanganCeraiForm,
  anggotaRincianForm,
  anggotaKembaliForm,
  keluargaKkForm,
  keluargaSejahteraForm,
  keluargaMutakhirForm,
  keluargaPindahRtForm,
  keluargaPindahForm,
  keluargaKembaliForm,
  keluargaDaftarForm,
  institusiPertemuanForm,
  institusiKasForm,
  institusiLayananForm,
  institusiTugasForm,
  institusiRencanaForm,
  rencanaSelesaiForm,
  institusiPetaForm,
  fotoForm,
  institusiUbahForm,
  institusiNonaktifForm,
  institusiAktifForm,
  institusiDaftarForm,
  tugasMulaiForm,
  tugasSelesaiForm,
  pelatihanKaderForm,
  kaderUbahForm,
  kaderDaftarForm,
  poktanPertemuanForm,
  poktanAnggotaMasukForm,
  poktanPengurusForm,
  poktanNihilForm,
  poktanUbahForm,
  poktanAnggotaKeluarForm,
  poktanPengurusSelesaiForm,
  poktanNonaktifForm,
  poktanAktifForm,
  poktanDaftarForm,
  batalForm,
];

/** Flows that write several families at once, in the order a family's page offers them. */
export const ALUR: readonly Alur[] = [menikahKeluargaBaru, menikahDiSini, pisahKk, ikutKeluarga];

export const LAPORAN: readonly Laporan[] = [laporanBulanan, rekapPoktanLaporan, rekapInstitusi, kegiatanOperasional];

export const AGENDA: readonly AturanAgenda[] = [
  ulangKb,
  akhirMasaKb,
  hamilTua,
  hamilBelumDikunjungi,
  nifasBelumKb,
  kawinDini,
  catinBelumDidampingi,
  mulaiMpasi,
  badutaBelumDitimbang,
  pusBelumDidata,
  suamiMeninggal,
  malHabis,
  krsBelumDidampingi,
  krsBelumDikunjungi,
  unmetBelumDikunjungi,
  dataBelumLengkap,
  institusiSkHabis,
  institusiRencanaBulanIni,
  institusiBelumRapat,
  institusiPetaLama,
  poktanBelumLapor,
  poktanBelumBertemu,
];
