// The way to the office as the sync loops see it; what carries it (fetch, a test, a file) is handed in.
import type { JawabanAmbil, JawabanKirim, Kirim } from './wire.ts';

/** Why a request as a whole brought nothing; none of these took anything into custody (S5). */
export type Halangan =
  | { readonly jenis: 'tanpa-sinyal' }
  | { readonly jenis: 'perlu-masuk' }
  | { readonly jenis: 'terlalu-besar' }
  | { readonly jenis: 'perlu-perbarui'; readonly pesan: string }
  | { readonly jenis: 'kursor-salah' }
  /** The office asks for patience; null: it did not say how long. */
  | { readonly jenis: 'sibuk'; readonly detik: number | null }
  | { readonly jenis: 'ditolak'; readonly kode: string; readonly pesan: string };

export type Hasil<Jawaban> = { readonly jawaban: Jawaban } | { readonly halangan: Halangan };

export type Transport = {
  kirim(kiriman: Kirim): Promise<Hasil<JawabanKirim>>;
  ambil(kursor: string | null): Promise<Hasil<JawabanAmbil>>;
};

/** What an HTTP refusal means for the loops; `retryAfter` is the header as it came, in seconds. */
export function halanganDari(status: number, kode: string, pesan: string, retryAfter: string | null): Halangan {
  if (status === 401) return { jenis: 'perlu-masuk' };
  if (status === 413) return { jenis: 'terlalu-besar' };
  if (status === 426) return { jenis: 'perlu-perbarui', pesan };
  if (kode === 'kursor-salah') return { jenis: 'kursor-salah' };
  if (status === 429 || status >= 500) {
    const detik = Number(retryAfter);
    return { jenis: 'sibuk', detik: retryAfter !== null && Number.isFinite(detik) && detik >= 0 ? detik : null };
  }
  return { jenis: 'ditolak', kode, pesan };
}
