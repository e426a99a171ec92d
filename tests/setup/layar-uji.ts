// A page with nothing but one part of the screens on it, built from its sources and served on the loopback.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const GAYA = ['tokens', 'base', 'components'].map((satu) => `import '@lini/ui/look/${satu}.css';`).join('\n');
const RUMAH = fileURLToPath(new URL('../..', import.meta.url));

const JENIS: Readonly<Record<string, string>> = { css: 'text/css', ttf: 'font/ttf' };

export type LayarUji = { readonly alamat: string; readonly tutup: () => Promise<void> };

/** Builds and serves a page that runs `isi`, the text of a module of `ui`. */
export async function openLayarUji(isi: string): Promise<LayarUji> {
  const nama = `${RUMAH}/ui/src/layar-uji.js`;
  const hasil = (await build({
    root: RUMAH,
    configFile: false,
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [{ name: 'uji', resolveId: (id) => (id === nama ? id : null), load: (id) => (id === nama ? `${GAYA}${isi}` : null) }],
    build: { write: false, assetsInlineLimit: 0, rollupOptions: { input: nama } },
  })) as Rolldown.RolldownOutput;
  const berkas = new Map(hasil.output.map((satu) => [`/${satu.fileName}`, satu.type === 'chunk' ? satu.code : satu.source]));
  const masuk = hasil.output.find((satu) => satu.type === 'chunk' && satu.isEntry)?.fileName;
  const gaya = [...berkas.keys()].filter((satu) => satu.endsWith('.css')).map((satu) => `<link rel="stylesheet" href="${satu}">`);
  const halaman = `<!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><title>Uji</title>${gaya.join('')}<body><script type="module" src="/${masuk}"></script>`;
  const server = createServer((minta, jawab) => {
    const berkasnya = berkas.get(minta.url ?? '');
    jawab.setHeader('content-type', berkasnya === undefined ? 'text/html' : (JENIS[minta.url?.split('.').at(-1) ?? ''] ?? 'text/javascript'));
    jawab.end(berkasnya ?? halaman);
  });
  await new Promise<void>((jadi) => server.listen(0, '127.0.0.1', jadi));
  return {
    alamat: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    tutup: () => new Promise((jadi) => server.close(() => jadi())),
  };
}
