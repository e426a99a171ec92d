// Answers of a test under way, kept on this phone until the test is handed in: a call or a dead battery costs nothing.
import type { JenisTes } from '@lini/core/acara/pilihan.ts';
import type { Jawab } from '@lini/core/pelajaran/soal.ts';
import { getSesi } from '../../../app/sesi.ts';

export type JawabanSementara = ReadonlyMap<string, Jawab>;

const kunci = (acaraId: string, tes: JenisTes): string => `lini.tes.${getSesi().akun.id}.${acaraId}.${tes}`;

const isJawaban = (nilai: unknown): nilai is [string, number[]][] =>
  Array.isArray(nilai) && nilai.every((satu) => Array.isArray(satu) && typeof satu[0] === 'string' && Array.isArray(satu[1]));

/** What was answered so far, by question. */
export function bacaSementara(acaraId: string, tes: JenisTes): JawabanSementara {
  try {
    const nilai: unknown = JSON.parse(localStorage.getItem(kunci(acaraId, tes)) ?? '[]');
    return new Map(isJawaban(nilai) ? nilai : []);
  } catch {
    return new Map();
  }
}

/** Keeps it; empty: forgets it. */
export function simpanSementara(acaraId: string, tes: JenisTes, jawaban: JawabanSementara): void {
  try {
    if (jawaban.size === 0) localStorage.removeItem(kunci(acaraId, tes));
    else localStorage.setItem(kunci(acaraId, tes), JSON.stringify([...jawaban]));
  } catch {
    // Private window: the test goes on, only a restart begins it anew.
  }
}
