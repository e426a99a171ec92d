// Every indicator, one line each.
import { a1KeluargaTerdata } from '../indikator/a1-keluarga-terdata.ts';
import { a2JumlahPus } from '../indikator/a2-jumlah-pus.ts';
import { a2bPusBelumDidata } from '../indikator/a2b-pus-belum-didata.ts';
import { a2cPusDiperiksa } from '../indikator/a2c-pus-diperiksa.ts';
import { a3KeluargaPus } from '../indikator/a3-keluarga-pus.ts';
import { a4PusMuda } from '../indikator/a4-pus-muda.ts';
import { a6KawinDiBawah19 } from '../indikator/a6-kawin-di-bawah-19.ts';
import { a7UmurKawin } from '../indikator/a7-umur-kawin.ts';
import { anggotaPus } from '../indikator/anggota-pus.ts';
import { b1Mcpr } from '../indikator/b1-mcpr.ts';
import { b2Cpr } from '../indikator/b2-cpr.ts';
import { b3Mkjp } from '../indikator/b3-mkjp.ts';
import { b4BauranCara } from '../indikator/b4-bauran-cara.ts';
import { b5KbPria } from '../indikator/b5-kb-pria.ts';
import { b6UnmetNeed } from '../indikator/b6-unmet-need.ts';
import { b7KotakBukanPeserta } from '../indikator/b7-kotak-bukan-peserta.ts';
import { b8KebutuhanTerpenuhi } from '../indikator/b8-kebutuhan-terpenuhi.ts';
import { b9JalurPemerintah } from '../indikator/b9-jalur-pemerintah.ts';
import { b10PbCara } from '../indikator/b10-pb-cara.ts';
import { b10PesertaBaru } from '../indikator/b10-peserta-baru.ts';
import { b12PbMkjp } from '../indikator/b12-pb-mkjp.ts';
import { b13GantiMkjp } from '../indikator/b13-ganti-mkjp.ts';
import { b14PutusPakai } from '../indikator/b14-putus-pakai.ts';
import { b15PutusSetahun } from '../indikator/b15-putus-setahun.ts';
import { b16Kbpp } from '../indikator/b16-kbpp.ts';
import { b174tBukanModern } from '../indikator/b17-4t-bukan-modern.ts';
import { b18PusDikunjungi } from '../indikator/b18-pus-dikunjungi.ts';
import { c1BagianSasaran } from '../indikator/c1-bagian-sasaran.ts';
import { c1Krs } from '../indikator/c1-krs.ts';
import { c2SasaranLengkap } from '../indikator/c2-sasaran-lengkap.ts';
import { c3KrsAir } from '../indikator/c3-krs-air.ts';
import { c4KrsJamban } from '../indikator/c4-krs-jamban.ts';
import { c5Pus4t } from '../indikator/c5-pus-4t.ts';
import { c6Bagian4t } from '../indikator/c6-bagian-4t.ts';
import { c7KrsPrioritas } from '../indikator/c7-krs-prioritas.ts';
import { c8KrsBanyakSebab } from '../indikator/c8-krs-banyak-sebab.ts';
import { c9KrsDidampingi } from '../indikator/c9-krs-didampingi.ts';
import { c10JenisDamping } from '../indikator/c10-jenis-damping.ts';
import { c11CapaianVerval } from '../indikator/c11-capaian-verval.ts';
import { c11HasilVerval } from '../indikator/c11-hasil-verval.ts';
import { c12KrsKeluar } from '../indikator/c12-krs-keluar.ts';
import { c13BumilDidampingi } from '../indikator/c13-bumil-didampingi.ts';
import { c14BumilTtd } from '../indikator/c14-bumil-ttd.ts';
import { c15Bumil32Minggu } from '../indikator/c15-bumil-32-minggu.ts';
import { c16BadutaDidampingi } from '../indikator/c16-baduta-didampingi.ts';
import { c17CatinDidampingi } from '../indikator/c17-catin-didampingi.ts';
import { c18HphtDiketahui } from '../indikator/c18-hpht-diketahui.ts';
import { d1JumlahPoktan } from '../indikator/d1-jumlah-poktan.ts';
import { d2DesaBerpoktan } from '../indikator/d2-desa-berpoktan.ts';
import { d3PoktanBertemu } from '../indikator/d3-poktan-bertemu.ts';
import { d4Kesertaan } from '../indikator/d4-kesertaan.ts';
import { d5Kehadiran } from '../indikator/d5-kehadiran.ts';
import { d6PusHadirBerkb } from '../indikator/d6-pus-hadir-berkb.ts';
import { d7PunyaKka } from '../indikator/d7-punya-kka.ts';
import { d8PerkembanganSesuai } from '../indikator/d8-perkembangan-sesuai.ts';
import { d9LansiaHadir } from '../indikator/d9-lansia-hadir.ts';
import { d10MateriUtama } from '../indikator/d10-materi-utama.ts';
import { d11RemajaTerjangkau } from '../indikator/d11-remaja-terjangkau.ts';
import { e1CakupanLaporan, e2TepatWaktu } from '../indikator/e1-cakupan-laporan.ts';
import { e3LaporanDikembalikan } from '../indikator/e3-laporan-dikembalikan.ts';
import { e5KeluargaMutakhir } from '../indikator/e5-keluarga-mutakhir.ts';
import { e6KeluargaPerKader } from '../indikator/e6-keluarga-per-kader.ts';
import { e7PusPerKader } from '../indikator/e7-pus-per-kader.ts';
import { e8Kelas } from '../indikator/e8-kelas.ts';
import { e9KaderTerlatih } from '../indikator/e9-kader-terlatih.ts';
import { e10KehadiranKader } from '../indikator/e10-kehadiran-kader.ts';
import { e11RakorDesa } from '../indikator/e11-rakor-desa.ts';
import { e12UjiPetik } from '../indikator/e12-uji-petik.ts';
import { f4Ditimbang } from '../indikator/f4-ditimbang.ts';
import { impKas } from '../indikator/imp-kas.ts';
import { impKeadaan } from '../indikator/imp-keadaan.ts';
import { impLayanan } from '../indikator/imp-layanan.ts';
import { impLayananKeluarga } from '../indikator/imp-layanan-keluarga.ts';
import { impPertemuan } from '../indikator/imp-pertemuan.ts';
import type { Indikator } from '../indikator/indikator.ts';
import { k0Institusi } from '../indikator/k0-institusi.ts';
import { kieKegiatan } from '../indikator/kie-kegiatan.ts';
import { kieKit } from '../indikator/kie-kit.ts';
import { kieOrang } from '../indikator/kie-orang.ts';
import { kiePkb } from '../indikator/kie-pkb.ts';
import { kieTokoh } from '../indikator/kie-tokoh.ts';
import { konselingBulanIni } from '../indikator/konseling-bulan-ini.ts';
import { kontakBukanRumah } from '../indikator/kontak-bukan-rumah.ts';
import { kunjunganBulanIni } from '../indikator/kunjungan-bulan-ini.ts';
import { rekapBkb } from '../indikator/rekap-bkb.ts';
import { rekapBkl } from '../indikator/rekap-bkl.ts';
import { rekapBkr } from '../indikator/rekap-bkr.ts';
import { rekapPikr } from '../indikator/rekap-pikr.ts';
import { rekapUppka } from '../indikator/rekap-uppka.ts';
import { uppkaModal } from '../indikator/uppka-modal.ts';

export const INDIKATOR: readonly Indikator[] = [
  a1KeluargaTerdata,
  a2JumlahPus,
  a2bPusBelumDidata,
  a2cPusDiperiksa,
  a3KeluargaPus,
  a4PusMuda,
  a6KawinDiBawah19,
  ...a7UmurKawin,
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
  ...b10PbCara,
  b12PbMkjp,
  b13GantiMkjp,
  b14PutusPakai,
  b16Kbpp,
  b15PutusSetahun,
  b174tBukanModern,
  b18PusDikunjungi,
  c1Krs,
  ...c1BagianSasaran,
  c2SasaranLengkap,
  c3KrsAir,
  c4KrsJamban,
  c5Pus4t,
  c13BumilDidampingi,
  ...c14BumilTtd,
  c15Bumil32Minggu,
  c16BadutaDidampingi,
  c17CatinDidampingi,
  c18HphtDiketahui,
  f4Ditimbang,
  ...c6Bagian4t,
  ...c7KrsPrioritas,
  c8KrsBanyakSebab,
  c9KrsDidampingi,
  ...c10JenisDamping,
  c11CapaianVerval,
  ...c11HasilVerval,
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
  ...anggotaPus,
  ...uppkaModal,
  e1CakupanLaporan,
  e2TepatWaktu,
  e3LaporanDikembalikan,
  e5KeluargaMutakhir,
  e6KeluargaPerKader,
  e7PusPerKader,
  ...e8Kelas,
  e9KaderTerlatih,
  e10KehadiranKader,
  e11RakorDesa,
  e12UjiPetik,
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
