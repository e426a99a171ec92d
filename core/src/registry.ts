// The contents page of the programme's rules: every kind, form, indicator, report and work-list rule, one line each.
import { batal } from './catatan/batal.ts';
import type { DefinisiApaSaja } from './catatan/define.ts';
import { koreksi } from './catatan/koreksi.ts';
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
import { hamilMulai } from './kb/hamil-mulai.ts';
import { kbStatus } from './kb/kb-status.ts';
import { pelayananKb } from './kb/pelayanan-kb.ts';
import { anggotaMeninggal } from './keluarga/anggota-meninggal.ts';
import { anggotaPindah } from './keluarga/anggota-pindah.ts';
import { anggotaTambah } from './keluarga/anggota-tambah.ts';
import { anggotaUbah } from './keluarga/anggota-ubah.ts';
import { keluargaDaftar } from './keluarga/keluarga-daftar.ts';
import { keluargaPindah } from './keluarga/keluarga-pindah.ts';
import { keluargaRumah } from './keluarga/keluarga-rumah.ts';
import { kunjungan } from './kie/kunjungan.ts';

export const DEFINISI: readonly DefinisiApaSaja[] = [
  keluargaDaftar,
  keluargaRumah,
  keluargaPindah,
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
