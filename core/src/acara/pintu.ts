// The door: for which session attendance is taken now, and what to answer to somebody who stands there.
import type { BarisHadir, Saat } from '../pelatihan/kehadiran.ts';
import type { Tanggal } from '../tanggal.ts';
import type { Acara } from './acara.ts';
import { findPeserta, orangAcara } from './baca-acara.ts';
import type { ArahHadir } from './hadir.ts';
import { listSesiHadir, type SesiHadir } from './sesi-hadir.ts';

/**
 * The session of this moment (`jam` as `HH:MM`): the first of the day that is not over, else the last of it; on another day the nearest
 * to come, else the last. Nothing without a programme.
 */
export function sesiKini(acara: Acara, tanggal: Tanggal, jam: string): SesiHadir | undefined {
  const semua = listSesiHadir(acara.rencana);
  const hariIni = semua.filter((satu) => satu.tanggal === tanggal);
  if (hariIni.length === 0) return semua.find((satu) => satu.tanggal > tanggal) ?? semua.at(-1);
  return hariIni.find((satu) => jam < satu.selesai) ?? hariIni.at(-1);
}

export type JawabanPintu =
  /** To be noted. */
  | { readonly jenis: 'catat' }
  /** Noted before, by the account `oleh` where that is known. */
  | { readonly jenis: 'sudah'; readonly saat: Saat | null; readonly oleh: string | null }
  /** On no list; `alasan`: of taking the invitation back. */
  | { readonly jenis: 'tidak-diundang'; readonly alasan: string | null };

/** What the door says, given the attendance so far (`hadirAcara`). Coming back after going out is noted anew. */
export function jawabPintu(acara: Acara, daftar: readonly BarisHadir[], sesi: string, pesertaId: string, arah: ArahHadir): JawabanPintu {
  if (!findPeserta(acara, pesertaId)) return { jenis: 'tidak-diundang', alasan: acara.dicabut.get(pesertaId) ?? null };
  const orang = orangAcara(acara);
  const diri = orang(pesertaId);
  const baris = daftar.find((satu) => satu.sesi === sesi && satu.peserta === diri);
  if (!baris || (baris.keluar === null) !== (arah === 'masuk')) return { jenis: 'catat' };
  const saat = arah === 'masuk' ? baris.masuk : baris.keluar;
  const milik = acara.hadir.find((satu) => satu.jenis === arah && satu.sesi === sesi && satu.saat === saat && orang(satu.peserta) === diri);
  return { jenis: 'sudah', saat, oleh: milik?.oleh ?? null };
}
