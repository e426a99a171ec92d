// The contents page of the programme's rules: every kind, form, indicator, report and work-list rule, one line each.
import { batal } from './catatan/batal.ts';
import type { DefinisiApaSaja } from './catatan/define.ts';
import { koreksi } from './catatan/koreksi.ts';
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
