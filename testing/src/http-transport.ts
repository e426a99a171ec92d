// A line over HTTP with its own cookies, so that headless phones can talk to a real server.
import { type Akun, zAkun } from '@lini/core/akses/akun.ts';
import { type Hasil, halanganDari, type Transport } from '@lini/sync/transport.ts';
import { type JawabanAmbil, type JawabanKirim, zJawabanAmbil, zJawabanKirim } from '@lini/sync/wire.ts';

export class HttpTransport implements Transport {
  readonly #alamat: string;
  readonly #kue = new Map<string, string>();

  constructor(alamat: string) {
    this.#alamat = alamat;
  }

  /** A request that keeps cookies as a browser does. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.#kue.size > 0) headers.set('cookie', [...this.#kue].map(([nama, nilai]) => `${nama}=${nilai}`).join('; '));
    if (init.body !== undefined) headers.set('content-type', 'application/json');
    const jawaban = await fetch(this.#alamat + path, { ...init, headers });
    for (const satu of jawaban.headers.getSetCookie()) {
      const [nama = '', ...nilai] = (satu.split(';')[0] ?? '').split('=');
      this.#kue.set(nama, nilai.join('='));
    }
    return jawaban;
  }

  async #tanya<Jawaban>(path: string, init: RequestInit, baca: (isi: unknown) => Jawaban): Promise<Hasil<Jawaban>> {
    const jawaban = await this.fetch(path, init).catch(() => null);
    if (!jawaban) return { halangan: { jenis: 'tanpa-sinyal' } };
    if (jawaban.ok) return { jawaban: baca(await jawaban.json()) };
    const { kode = '', pesan = '' } = (await jawaban.json().catch(() => ({}))) as { kode?: string; pesan?: string };
    return { halangan: halanganDari(jawaban.status, kode, pesan, jawaban.headers.get('retry-after')) };
  }

  /** Signs in and gives the account; throws with the server's sentence when it refuses. */
  async masuk(namaPengguna: string, sandi: string, perangkat: string): Promise<Akun> {
    const jawaban = await this.fetch('/api/masuk', { method: 'POST', body: JSON.stringify({ namaPengguna, sandi, perangkat }) });
    if (!jawaban.ok) throw new Error(`masuk ditolak (${jawaban.status}): ${await jawaban.text()}`);
    return zAkun.parse(await jawaban.json());
  }

  kirim(kiriman: Parameters<Transport['kirim']>[0]): Promise<Hasil<JawabanKirim>> {
    return this.#tanya('/api/sync/kirim', { method: 'POST', body: JSON.stringify(kiriman) }, (isi) => zJawabanKirim.parse(isi));
  }

  ambil(kursor: string | null): Promise<Hasil<JawabanAmbil>> {
    const tanya = kursor === null ? '' : `?kursor=${encodeURIComponent(kursor)}`;
    return this.#tanya(`/api/sync/ambil${tanya}`, {}, (isi) => zJawabanAmbil.parse(isi));
  }
}
