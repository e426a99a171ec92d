// The contents page of the programme's rules: every kind, form, indicator, report and work-list rule, one line each.
import type { AturanAgenda } from './agenda/agenda.ts';
import { dataBelumLengkap } from './agenda/data-belum-lengkap.ts';
import { hamilTua } from './agenda/hamil-tua.ts';
import { krsBelumDikunjungi } from './agenda/krs-belum-dikunjungi.ts';
import { malHabis } from './agenda/mal-habis.ts';
import { pusBelumDidata } from './agenda/pus-belum-didata.ts';
import { suamiMeninggal } from './agenda/suami-meninggal.ts';
import { ulangKb } from './agenda/ulang-kb.ts';
import { unmetBelumDikunjungi } from './agenda/unmet-belum-dikunjungi.ts';
import { batal } from './catatan/batal.ts';
import { batalForm } from './catatan/batal-form.ts';
import type { DefinisiApaSaja } from './catatan/define.ts';
import { koreksi } from './catatan/koreksi.ts';
import type { Form } from './form/form.ts';
import { a1KeluargaTerdata } from './indikator/a1-keluarga-terdata.ts';
import { a2JumlahPus } from './indikator/a2-jumlah-pus.ts';
import { a2bPusBelumDidata } from './indikator/a2b-pus-belum-didata.ts';
import { b1Mcpr } from './indikator/b1-mcpr.ts';
import { b2Cpr } from './indikator/b2-cpr.ts';
import { b3Mkjp } from './indikator/b3-mkjp.ts';
import { b4BauranCara } from './indikator/b4-bauran-cara.ts';
import { b6UnmetNeed } from './indikator/b6-unmet-need.ts';
import { b7KotakBukanPeserta } from './indikator/b7-kotak-bukan-peserta.ts';
import { b10PesertaBaru } from './indikator/b10-peserta-baru.ts';
import { b14PutusPakai } from './indikator/b14-putus-pakai.ts';
import { b18PusDikunjungi } from './indikator/b18-pus-dikunjungi.ts';
import { c1Krs } from './indikator/c1-krs.ts';
import { c2SasaranLengkap } from './indikator/c2-sasaran-lengkap.ts';
import { c3KrsAir } from './indikator/c3-krs-air.ts';
import { c4KrsJamban } from './indikator/c4-krs-jamban.ts';
import { c5Pus4t } from './indikator/c5-pus-4t.ts';
import type { Indikator } from './indikator/indikator.ts';
import { kunjunganBulanIni } from './indikator/kunjungan-bulan-ini.ts';
import { hamilAkhir } from './kb/hamil-akhir.ts';
import { hamilAkhirForm } from './kb/hamil-akhir-form.ts';
import { hamilMulai } from './kb/hamil-mulai.ts';
import { hamilMulaiForm } from './kb/hamil-mulai-form.ts';
import { kbStatus } from './kb/kb-status.ts';
import { kbStatusForm } from './kb/kb-status-form.ts';
import { pelayananKb } from './kb/pelayanan-kb.ts';
import { pelayananKbForm } from './kb/pelayanan-kb-form.ts';
import { anggotaMeninggal } from './keluarga/anggota-meninggal.ts';
import { anggotaMeninggalForm } from './keluarga/anggota-meninggal-form.ts';
import { anggotaPindah } from './keluarga/anggota-pindah.ts';
import { anggotaPindahForm } from './keluarga/anggota-pindah-form.ts';
import { anggotaTambah } from './keluarga/anggota-tambah.ts';
import { anggotaTambahForm } from './keluarga/anggota-tambah-form.ts';
import { anggotaUbah } from './keluarga/anggota-ubah.ts';
import { anggotaUbahForm } from './keluarga/anggota-ubah-form.ts';
import { keluargaDaftar } from './keluarga/keluarga-daftar.ts';
import { keluargaDaftarForm } from './keluarga/keluarga-daftar-form.ts';
import { keluargaGabung } from './keluarga/keluarga-gabung.ts';
import { keluargaPindah } from './keluarga/keluarga-pindah.ts';
import { keluargaPindahForm } from './keluarga/keluarga-pindah-form.ts';
import { keluargaRumah } from './keluarga/keluarga-rumah.ts';
import { keluargaRumahForm } from './keluarga/keluarga-rumah-form.ts';
import { kunjungan } from './kie/kunjungan.ts';
import { kunjunganForm } from './kie/kunjungan-form.ts';
import type { Laporan } from './laporan/laporan.ts';
import { laporanBulanan } from './laporan/laporan-bulanan.ts';

export const DEFINISI: readonly DefinisiApaSaja[] = [
  keluargaDaftar,
  keluargaRumah,
  keluargaPindah,
  keluargaGabung,
  anggotaTambah,
  anggotaUbah,
  anggotaMeninggal,
  anggotaPindah,
  kbStatus,
  pelayananKb,
  hamilMulai,
  hamilAkhir,
  kunjungan,
  koreksi,
  batal,
];

export const INDIKATOR: readonly Indikator[] = [
  a1KeluargaTerdata,
  a2JumlahPus,
  a2bPusBelumDidata,
  b1Mcpr,
  b2Cpr,
  b3Mkjp,
  ...b4BauranCara,
  b6UnmetNeed,
  ...b7KotakBukanPeserta,
  b10PesertaBaru,
  b14PutusPakai,
  b18PusDikunjungi,
  c1Krs,
  c2SasaranLengkap,
  c3KrsAir,
  c4KrsJamban,
  c5Pus4t,
  kunjunganBulanIni,
];

/** In the order the family's page offers them. */
export const FORM: readonly Form[] = [
  kunjunganForm,
  kbStatusForm,
  pelayananKbForm,
  hamilMulaiForm,
  hamilAkhirForm,
  keluargaRumahForm,
  anggotaTambahForm,
  anggotaUbahForm,
  anggotaMeninggalForm,
  anggotaPindahForm,
  keluargaPindahForm,
  keluargaDaftarForm,
  batalForm,
];

export const LAPORAN: readonly Laporan[] = [laporanBulanan];

export const AGENDA: readonly AturanAgenda[] = [
  ulangKb,
  hamilTua,
  pusBelumDidata,
  suamiMeninggal,
  malHabis,
  krsBelumDikunjungi,
  unmetBelumDikunjungi,
  dataBelumLengkap,
];
