// What an element is refused for before any rule of the programme: who sends it, its length, the clock it was written by.
import { KIND_SERTIFIKAT } from '@lini/core/acara/acara-sertifikat.ts';
import { isPencatat } from '@lini/core/akses/peran.ts';
import { KIND_BATAL } from '@lini/core/catatan/batal.ts';
import { isSubjekAcara } from '@lini/core/catatan/catatan.ts';
import { KIND_KOREKSI } from '@lini/core/catatan/koreksi.ts';
import { isBolehMenulis } from '@lini/core/catatan/peran-sasaran.ts';
import { type Tolakan, tolak } from '@lini/core/catatan/tolakan.ts';
import { LANGKAH_JAM_KANTOR } from '@lini/core/lomba/langkah-lomba.ts';
import type { Sesi } from '../../platform/auth/sesi.ts';
import { msKini } from '../../platform/waktu.ts';
import type { Butir } from './butir.ts';
import { isAcaraLombaAda, type Jangkauan, tolakTugasTamu } from './jangkauan.ts';

/**
 * How far a phone's clock may be ahead. Every device takes over the greatest reading it sees (`hlc.ts`), so one wrong clock that
 * counted would push all others of the village into the future for good.
 */
const BATAS_MAJU_MS = 24 * 60 * 60 * 1000;

const msDari = (dicatat: string): number => Number(dicatat.slice(0, 15));

function tolakHak({ catatan }: Butir, sesi: Sesi, jangkauan: Jangkauan): Tolakan | null {
  if (!catatan) return null;
  // Who writes about gatherings their kinds say, each by its roles. An office writes about reports, never about families, and by its own door: there the server gives the day and the clock.
  const isAcara = isSubjekAcara(catatan.subjek.jenis);
  if (!isAcara && !isPencatat(sesi.peran) && !(sesi.isDiKantor && catatan.subjek.jenis === 'laporan')) return tolak('tidak-berhak');
  // What it withdraws or corrects decides there: that is known only beside the other facts of the gathering.
  const isTentang = isAcara && (catatan.kind === KIND_BATAL || catatan.kind === KIND_KOREKSI);
  if (!isTentang && !isBolehMenulis(catatan.kind, sesi.peran)) return tolak('bukan-perannya', 'kind');
  if (catatan.kind === KIND_SERTIFIKAT && !sesi.isPenerbit) return tolak('nomor-sertifikat-salah', 'nomor');
  if (catatan.oleh !== sesi.akun) return tolak('bukan-pencatat', 'oleh');
  if (!jangkauan.desa.has(catatan.desa)) return tolak('di-luar-wilayah', 'desa');
  if (!sesi.isDiKantor && LANGKAH_JAM_KANTOR.includes(catatan.kind)) return tolak('hanya-di-kantor', 'kind');
  if (!isAcaraLombaAda(catatan, jangkauan)) return tolak('acara-tidak-ada', 'acaraId');
  return sesi.peran === 'tamu' ? tolakTugasTamu(catatan, jangkauan.tamu) : null;
}

/** The first reason to give an element back, or null when it may be judged. */
export function tolakAwal(butir: Butir, sesi: Sesi, jangkauan: Jangkauan): Tolakan | null {
  const tolakan = tolakHak(butir, sesi, jangkauan) ?? butir.tolakan;
  if (tolakan || !butir.catatan) return tolakan;
  return msDari(butir.catatan.dicatat) > msKini() + BATAS_MAJU_MS ? tolak('jam-terlalu-maju', 'dicatat') : null;
}
