// The questions that tests may ask, as phones have them: lessons that come with Lini, and what the office made of them.
import { gabungPelajaran } from '@lini/core/pelajaran/gabung-pelajaran.ts';
import type { PelajaranKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import { soalId, susunIsi } from '@lini/core/pelajaran/pelajaran.ts';
import { type UntukPonsel, zIsiVersi, zUntukPonsel } from '@lini/core/pelajaran/pelajaran-wire.ts';
import type { Soal } from '@lini/core/pelajaran/soal.ts';
import { PELAJARAN } from '@lini/core/registry/pelajaran.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { tt } from '@lini/ui/words/t.ts';
import { ask } from '../../app/api.ts';

export type PelajaranBank = { readonly id: string; readonly judul: string; readonly soal: ReadonlyMap<string, Soal> };

async function loadKantor({ id, versi, isTarik }: UntukPonsel['daftar'][number]): Promise<PelajaranKantor> {
  if (isTarik) return { id, versi, isi: null };
  const jawaban = await ask(`/api/pelajaran/isi?id=${id}&versi=${versi}`, zIsiVersi);
  if (!jawaban.ok) throw new Error(jawaban.galat.kode);
  return { id, versi, isi: jawaban.isi.isi };
}

/** Lessons with their questions by id, numbers as of the day. Rejects when the server is not reached. */
export async function loadBank(tanggal: Tanggal): Promise<PelajaranBank[]> {
  const tayang = await ask('/api/pelajaran/ponsel', zUntukPonsel);
  if (!tayang.ok) throw new Error(tayang.galat.kode);
  const kantor = await Promise.all(tayang.isi.daftar.map(loadKantor));
  return await Promise.all(
    gabungPelajaran(PELAJARAN, kantor).map(async ({ id, judul, isi }): Promise<PelajaranBank> => {
      const susun = isi === null ? await PELAJARAN.find((satu) => satu.id === id)?.muat() : undefined;
      const soal = isi?.soal ?? (susun ? susunIsi(susun, tanggal).soal : []);
      return { id, judul: tt(judul), soal: new Map(soal.map((satu) => [soalId(id, satu), satu])) };
    }),
  );
}

/** The questions of these ids, in order; one that is no longer asked is left out. */
export const pilihSoal = (bank: readonly PelajaranBank[], ids: readonly string[]): Soal[] =>
  ids.flatMap((id) => bank.flatMap(({ soal }) => soal.get(id) ?? []));
