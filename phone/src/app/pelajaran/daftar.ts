// The lessons of this account: those that come with Lini, as the office changed them.
import { gabungPelajaran, type PelajaranTampil } from '@lini/core/pelajaran/gabung-pelajaran.ts';
import { pelajaranDari, soalId } from '@lini/core/pelajaran/pelajaran.ts';
import { PELAJARAN } from '@lini/core/registry/pelajaran.ts';
import { useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { getPelajaranKantor, loadPelajaranKantor } from '../pelajaran-kantor.ts';
import { getSesi } from '../sesi.ts';

/** In the order they are offered. */
export async function loadDaftar(): Promise<readonly PelajaranTampil[]> {
  const { db } = getSesi();
  await loadPelajaranKantor(db);
  return gabungPelajaran(PELAJARAN, getPelajaranKantor(db) ?? []);
}

/** The list for a screen, drawn anew when the office's changes arrive; undefined for the moment it is read from the phone. */
export function useDaftar(): readonly PelajaranTampil[] | undefined {
  const { db } = getSesi();
  useEffect(() => {
    void loadPelajaranKantor(db);
  }, [db]);
  return useComputed(() => {
    const kantor = getPelajaranKantor(db);
    return kantor && gabungPelajaran(PELAJARAN, kantor);
  }).value;
}

/** Whether a question is still asked. Of a lesson that comes with Lini every question is. */
export function isMasihAda(daftar: readonly PelajaranTampil[]): (id: string) => boolean {
  const perId = new Map(daftar.map((satu) => [satu.id, satu]));
  return (id) => {
    const pelajaran = perId.get(pelajaranDari(id));
    return pelajaran !== undefined && (pelajaran.isi === null || pelajaran.isi.soal.some((satu) => soalId(pelajaran.id, satu) === id));
  };
}
