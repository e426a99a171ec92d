// Talks to the server: signing in and out, the account, and the line that sync uses.
import { type Akun, type OrangContoh, zAkun, zOrangContoh } from '@lini/core/akses/akun.ts';
import { PESAN_KESALAHAN, zGalat } from '@lini/core/akses/galat.ts';
import { type Halangan, type Hasil, halanganDari, type Transport } from '@lini/sync/transport.ts';
import { zJawabanAmbil, zJawabanKirim } from '@lini/sync/wire.ts';
import { t } from '@lini/ui/words/t.ts';
import type * as z from 'zod/mini';

const BATAS_MS = 60_000;
/** Below this, packing costs more than it saves. */
const MULAI_DIMAMPATKAN = 2_000;

async function badan(isi: unknown): Promise<RequestInit> {
  const teks = JSON.stringify(isi);
  const headers = { 'content-type': 'application/json' };
  if (teks.length < MULAI_DIMAMPATKAN || typeof CompressionStream === 'undefined') return { method: 'POST', headers, body: teks };
  const mampat = await new Response(new Blob([teks]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
  return { method: 'POST', headers: { ...headers, 'content-encoding': 'gzip' }, body: mampat };
}

async function bacaHalangan(jawaban: Response): Promise<Halangan> {
  const galat = zGalat.safeParse(await jawaban.json().catch(() => null));
  // A proxy or a sign-in page of the Wi-Fi answers in its own words; only our own refusals carry a code.
  const { kode, pesan } = galat.success ? galat.data : { kode: 'kesalahan-server', pesan: PESAN_KESALAHAN };
  return halanganDari(jawaban.status, kode, pesan, jawaban.headers.get('retry-after'));
}

/** Asks the server; an answer that is not in our shape counts as no signal, for it did not come from our server. */
async function tanya<Isi>(path: string, bentuk: z.ZodMiniType<Isi>, init: RequestInit = {}): Promise<Hasil<Isi>> {
  try {
    const jawaban = await fetch(path, { ...init, signal: AbortSignal.timeout(BATAS_MS), credentials: 'same-origin' });
    if (!jawaban.ok) return { halangan: await bacaHalangan(jawaban) };
    const isi = bentuk.safeParse(await jawaban.json());
    return isi.success ? { jawaban: isi.data } : { halangan: { jenis: 'tanpa-sinyal' } };
  } catch {
    return { halangan: { jenis: 'tanpa-sinyal' } };
  }
}

/** The line of the sync loop. */
export const transport: Transport = {
  kirim: async (kiriman) => tanya('/api/sync/kirim', zJawabanKirim, await badan(kiriman)),
  ambil: (kursor) => tanya(kursor === null ? '/api/sync/ambil' : `/api/sync/ambil?kursor=${encodeURIComponent(kursor)}`, zJawabanAmbil),
};

export type HasilMasuk = { readonly akun: Akun } | { readonly pesan: string };

/** Opens a session; a refusal comes as the sentence to show. */
async function bukaSesi(alamat: string, isi: unknown): Promise<HasilMasuk> {
  try {
    const jawaban = await fetch(alamat, { ...(await badan(isi)), signal: AbortSignal.timeout(BATAS_MS) });
    const hasil: unknown = await jawaban.json();
    if (jawaban.ok) return { akun: zAkun.parse(hasil) };
    const galat = zGalat.safeParse(hasil);
    return { pesan: galat.success ? galat.data.pesan : PESAN_KESALAHAN };
  } catch {
    return {
      pesan: navigator.onLine
        ? t('Kantor belum bisa dihubungi. Coba lagi sebentar lagi.', 'The office cannot be reached yet. Try again in a moment.')
        : t('Masuk perlu sinyal.', 'Signing in needs a signal.'),
    };
  }
}

/** Signs in by user name and password. */
export const masuk = (namaPengguna: string, sandi: string, perangkat: string): Promise<HasilMasuk> =>
  bukaSesi('/api/masuk', { namaPengguna, sandi, perangkat });

/** Signs a guest in by the token of a link. */
export const masukTautan = (token: string, perangkat: string, kunci: string): Promise<HasilMasuk> => bukaSesi('/api/masuk/tautan', { token, perangkat, kunci });

/** Ends the session at the server, as far as the line allows. */
export async function keluar(): Promise<void> {
  await fetch('/api/keluar', { method: 'POST', signal: AbortSignal.timeout(8_000) }).catch(() => undefined);
}

/** The account of the session. */
export const readAkun = (): Promise<Hasil<Akun>> => tanya('/api/akun', zAkun);

/** One answer of the office that a single screen asks for. */
export const tanyaKantor = <Isi>(path: string, bentuk: z.ZodMiniType<Isi>): Promise<Hasil<Isi>> => tanya(path, bentuk);

/** The invented people of a demo; none when there is no line or no demo. */
export async function listOrangContoh(): Promise<OrangContoh> {
  const hasil = await tanya('/api/orang-contoh', zOrangContoh);
  return 'jawaban' in hasil ? hasil.jawaban : [];
}
