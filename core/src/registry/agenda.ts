// Every rule of the work list, one line each.
import type { AturanAgenda } from '../agenda/agenda.ts';
import { akhirMasaKb } from '../agenda/akhir-masa-kb.ts';
import { badutaBelumDitimbang } from '../agenda/baduta-belum-ditimbang.ts';
import { binaanJatuhTempo } from '../agenda/binaan-jatuh-tempo.ts';
import { catinBelumDidampingi } from '../agenda/catin-belum-didampingi.ts';
import { dataBelumLengkap } from '../agenda/data-belum-lengkap.ts';
import { hamilBelumDikunjungi } from '../agenda/hamil-belum-dikunjungi.ts';
import { hamilTua } from '../agenda/hamil-tua.ts';
import { institusiBelumRapat } from '../agenda/institusi-belum-rapat.ts';
import { institusiPetaLama } from '../agenda/institusi-peta-lama.ts';
import { institusiRencanaBulanIni } from '../agenda/institusi-rencana-bulan-ini.ts';
import { institusiSenyap } from '../agenda/institusi-senyap.ts';
import { institusiSkHabis } from '../agenda/institusi-sk-habis.ts';
import { kawinDini } from '../agenda/kawin-dini.ts';
import { kelasMenungguPutusan } from '../agenda/kelas-menunggu-putusan.ts';
import { kelasMenungguTanggapan } from '../agenda/kelas-menunggu-tanggapan.ts';
import { krsBelumDidampingi } from '../agenda/krs-belum-didampingi.ts';
import { krsBelumDikunjungi } from '../agenda/krs-belum-dikunjungi.ts';
import { laporanBelumDiajukan } from '../agenda/laporan-belum-diajukan.ts';
import { laporanDikembalikan } from '../agenda/laporan-dikembalikan.ts';
import { laporanPerluDiperiksa } from '../agenda/laporan-perlu-diperiksa.ts';
import { laporanRalatDitolak } from '../agenda/laporan-ralat-ditolak.ts';
import { malHabis } from '../agenda/mal-habis.ts';
import { mulaiMpasi } from '../agenda/mulai-mpasi.ts';
import { nifasBelumKb } from '../agenda/nifas-belum-kb.ts';
import { poktanBelumBertemu } from '../agenda/poktan-belum-bertemu.ts';
import { poktanBelumLapor } from '../agenda/poktan-belum-lapor.ts';
import { poktanKelasMenungguPutusan, poktanKelasMenungguTanggapan } from '../agenda/poktan-kelas-menunggu.ts';
import { pusBelumDidata } from '../agenda/pus-belum-didata.ts';
import { suamiMeninggal } from '../agenda/suami-meninggal.ts';
import { ulangKb } from '../agenda/ulang-kb.ts';
import { unmetBelumDikunjungi } from '../agenda/unmet-belum-dikunjungi.ts';

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
  institusiSenyap,
  binaanJatuhTempo,
  kelasMenungguPutusan,
  kelasMenungguTanggapan,
  poktanKelasMenungguPutusan,
  poktanKelasMenungguTanggapan,
  laporanDikembalikan,
  laporanBelumDiajukan,
  laporanPerluDiperiksa,
  laporanRalatDitolak,
  institusiSkHabis,
  institusiRencanaBulanIni,
  institusiBelumRapat,
  institusiPetaLama,
  poktanBelumLapor,
  poktanBelumBertemu,
];
