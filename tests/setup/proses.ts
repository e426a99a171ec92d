// A real server process, started and killed as on a village office's machine.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const coba = createServer().listen(0, '127.0.0.1');
  await once(coba, 'listening');
  const alamat = coba.address();
  coba.close();
  await once(coba, 'close');
  return typeof alamat === 'object' && alamat ? alamat.port : 0;
}

export class ProsesServer {
  readonly alamat: string;
  #anak: ChildProcess | undefined;
  readonly #env: Record<string, string>;
  keluaran = '';

  constructor(port: number, env: Record<string, string>) {
    this.alamat = `http://127.0.0.1:${port}`;
    this.#env = { PORT: String(port), LINI_LOG: '/dev/null', ...env };
  }

  /** Starts and waits until it answers; fails with its output when it ends instead. */
  async start(): Promise<void> {
    const anak = this.launch();
    for (;;) {
      if (anak.exitCode !== null) throw new Error(`server berhenti dengan ${anak.exitCode}: ${this.keluaran}`);
      const sehat = await fetch(`${this.alamat}/api/sehat`)
        .then((jawaban) => jawaban.ok)
        .catch(() => false);
      if (sehat) return;
      await new Promise((selesai) => setTimeout(selesai, 25));
    }
  }

  launch(): ChildProcess {
    this.keluaran = '';
    const anak = spawn(process.execPath, [MAIN], { env: { ...process.env, ...this.#env }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const aliran of [anak.stdout, anak.stderr]) aliran?.on('data', (potong: Buffer) => (this.keluaran += potong.toString()));
    this.#anak = anak;
    return anak;
  }

  /** Sends a signal and waits for the end; gives the exit code. */
  async end(sinyal: NodeJS.Signals): Promise<number | null> {
    const anak = this.#anak;
    if (!anak || anak.exitCode !== null || anak.signalCode !== null) return anak?.exitCode ?? null;
    const selesai = once(anak, 'exit');
    anak.kill(sinyal);
    await selesai;
    return anak.exitCode;
  }

  /** Starts, expects it to end by itself, and gives exit code and output. */
  async runToEnd(): Promise<{ kode: number | null; keluaran: string }> {
    const anak = this.launch();
    await once(anak, 'close');
    return { kode: anak.exitCode, keluaran: this.keluaran };
  }

  /** Signs in and gives the cookie. */
  async masuk(namaPengguna: string, sandi: string): Promise<string> {
    const jawaban = await this.kirimJson('/api/masuk', { namaPengguna, sandi });
    const kuki = jawaban.headers.getSetCookie()[0]?.split(';')[0];
    if (!kuki) throw new Error(`tidak bisa masuk: ${await jawaban.text()}`);
    return kuki;
  }

  kirimJson(path: string, isi: unknown, kuki = ''): Promise<Response> {
    return fetch(`${this.alamat}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: kuki }, body: JSON.stringify(isi) });
  }
}
