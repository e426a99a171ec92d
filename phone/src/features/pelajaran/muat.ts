// Fetches lessons when they are opened, with the limits of today; what was fetched once stays until the app closes.
import { type IsiPelajaran, pelajaranDari, type SusunPelajaran, soalId, susunIsi } from '@lini/core/pelajaran/pelajaran.ts';
import type { Soal } from '@lini/core/pelajaran/soal.ts';
import { PELAJARAN } from '@lini/core/registry/pelajaran.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { useEffect, useState } from 'preact/hooks';

const terambil = new Map<string, SusunPelajaran>();

/** The pages and questions of a lesson; rejects when it is neither on the phone nor to be fetched. */
export async function loadIsi(id: string, tanggal: Tanggal): Promise<IsiPelajaran | null> {
  const pelajaran = PELAJARAN.find((satu) => satu.id === id);
  if (!pelajaran) return null;
  const susun = terambil.get(id) ?? (await pelajaran.muat());
  terambil.set(id, susun);
  return susunIsi(susun, tanggal);
}

/** A question with the id it is stored under. */
export type SoalDipakai = { readonly id: string; readonly soal: Soal };

/** The questions of these ids, in order; those that are no longer asked are left out. */
export async function loadSoal(idList: readonly string[], tanggal: Tanggal): Promise<SoalDipakai[]> {
  const perPelajaran = new Map<string, IsiPelajaran | null>();
  for (const id of new Set(idList.map(pelajaranDari))) perPelajaran.set(id, await loadIsi(id, tanggal));
  return idList.flatMap((id) => {
    const pelajaran = pelajaranDari(id);
    const soal = perPelajaran.get(pelajaran)?.soal.find((satu) => soalId(pelajaran, satu) === id);
    return soal ? [{ id, soal }] : [];
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
