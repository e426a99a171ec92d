// The kinds of gatherings and competitions. The phone loads them with their screens, the server at its start (`kenalkanAcara`).
import { acaraBatalkan } from '../acara/acara-batalkan.ts';
import { acaraCabutUndangan } from '../acara/acara-cabut-undangan.ts';
import { acaraFoto } from '../acara/acara-foto.ts';
import { acaraRencana } from '../acara/acara-rencana.ts';
import { acaraSertifikat } from '../acara/acara-sertifikat.ts';
import { acaraSusun } from '../acara/acara-susun.ts';
import { acaraUmumkan } from '../acara/acara-umumkan.ts';
import { acaraUndang } from '../acara/acara-undang.ts';
import { acaraEvaluasi } from '../acara/evaluasi.ts';
import { acaraHadir, acaraSamakan } from '../acara/hadir.ts';
import { acaraJawab } from '../acara/jawab.ts';
import { acaraKendaraan, acaraPengemudi } from '../acara/kendaraan.ts';
import { acaraRencanaAksi } from '../acara/rencana-aksi.ts';
import { acaraJawabTes, acaraNilaiTes, acaraTes } from '../acara/tes.ts';
import { kenalkan } from '../catatan/baca.ts';
import type { DefinisiApaSaja } from '../catatan/define.ts';
import { DEFINISI_LOMBA } from './definisi-lomba.ts';

export const DEFINISI_ACARA: readonly DefinisiApaSaja[] = [
  acaraRencana,
  acaraUndang,
  acaraCabutUndangan,
  acaraSusun,
  acaraKendaraan,
  acaraPengemudi,
  acaraUmumkan,
  acaraSertifikat,
  acaraBatalkan,
  acaraJawab,
  acaraHadir,
  acaraSamakan,
  acaraTes,
  acaraJawabTes,
  acaraNilaiTes,
  acaraEvaluasi,
  acaraRencanaAksi,
  acaraFoto,
  ...DEFINISI_LOMBA,
];

/** From now on these kinds are read, judged and folded; doing it again changes nothing. */
export const kenalkanAcara = (): void => kenalkan(DEFINISI_ACARA);
