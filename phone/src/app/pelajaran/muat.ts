// Fetches lessons when they are opened, with the limits of today; what was fetched once stays until the app closes.
import type { PelajaranTampil } from '@lini/core/pelajaran/gabung-pelajaran.ts';
import { type IsiPelajaran, pelajaranDari, type SusunPelajaran, soalId, susunIsi } from '@lini/core/pelajaran/pelajaran.ts';
import type { Soal } from '@lini/core/pelajaran/soal.ts';
import { PELAJARAN } from '@lini/core/registry/pelajaran.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { useEffect, useState } from 'preact/hooks';
import { loadDaftar } from './daftar.ts';

const terambil = new Map<string, SusunPelajaran>();

/** A lesson ready to be read; `detik`: what the office asks for its reading, null: what the parameter asks. */
export type PelajaranDibuka = { readonly tampil: PelajaranTampil; readonly isi: IsiPelajaran; readonly detik: number | null };

async function susunBawaan(id: string, tanggal: Tanggal): Promise<IsiPelajaran | null> {
  const susun = terambil.get(id) ?? (await PELAJARAN.find((satu) => satu.id === id)?.muat());
  if (susun === undefined) return null;
  terambil.set(id, susun);
  return susunIsi(susun, tanggal);
}

/** The pages and questions of a lesson, as the office changed them; null: there is none. Rejects when it is neither on the phone nor to be fetched. */
export async function loadIsi(id: string, tanggal: Tanggal): Promise<PelajaranDibuka | null> {
  const tampil = (await loadDaftar()).find((satu) => satu.id === id);
  if (!tampil) return null;
  const isi = tampil.isi ?? (await susunBawaan(id, tanggal));
  return isi && { tampil, isi, detik: tampil.isi?.detik ?? null };
}

/** A question with the id it is stored under, and the version of its lesson. */
export type SoalDipakai = { readonly id: string; readonly soal: Soal; readonly versi: number };

/** The questions of these ids, in order; those that are no longer asked are left out. */
export async function loadSoal(idList: readonly string[], tanggal: Tanggal): Promise<SoalDipakai[]> {
  const perPelajaran = new Map<string, PelajaranDibuka | null>();
  for (const id of new Set(idList.map(pelajaranDari))) perPelajaran.set(id, await loadIsi(id, tanggal));
  return idList.flatMap((id) => {
    const pelajaran = perPelajaran.get(pelajaranDari(id));
    const soal = pelajaran?.isi.soal.find((satu) => soalId(pelajaran.tampil.id, satu) === id);
    return pelajaran && soal ? [{ id, soal, versi: pelajaran.tampil.versi }] : [];
  });
}

/** What a screen waits for: undefined while under way, 'gagal' without a line. */
export type Dimuat<Nilai> = Nilai | 'gagal' | undefined;

/** Loads once for a key; a new key loads anew. */
export function useMuat<Nilai>(kunci: string, muat: () => Promise<Nilai>): Dimuat<Nilai> {
  const [hasil, setHasil] = useState<{ readonly kunci: string; readonly nilai: Nilai | 'gagal' }>();
  useEffect(() => {
    let isMasih = true;
    const terima = (nilai: Nilai | 'gagal'): void => {
      if (isMasih) setHasil({ kunci, nilai });
    };
    muat().then(terima, () => terima('gagal'));
    return () => {
      isMasih = false;
    };
  }, [kunci]);
  return hasil?.kunci === kunci ? hasil.nilai : undefined;
}
