// A page with nothing but the scanner on it, built from its sources and served on the loopback.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const RUMAH = fileURLToPath(new URL('../..', import.meta.url));

/** What the page does: keeps the codes it hears in `window.terbaca`, and the presses on Cari nama in `window.dicari`. */
const ISI = `
import '@lini/ui/look/tokens.css';
import '@lini/ui/look/base.css';
import '@lini/ui/look/components.css';
import { h, render } from 'preact';
import { Pemindai } from '@lini/ui/components/Pemindai.tsx';
window.terbaca = [];
window.dicari = 0;
render(h('main', null, h('h1', null, 'Uji'), h(Pemindai, { onBaca: (kode) => window.terbaca.push(kode), onCariNama: () => { window.dicari += 1; } })), document.body);
`;

export type LayarPemindai = { readonly alamat: string; readonly tutup: () => Promise<void> };

/** Builds and serves the page. */
export async function openLayarPemindai(): Promise<LayarPemindai> {
  const nama = `${RUMAH}/ui/src/uji-pemindai.js`;
  const hasil = (await build({
    root: RUMAH,
    configFile: false,
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [{ name: 'uji', resolveId: (id) => (id === nama ? id : null), load: (id) => (id === nama ? ISI : null) }],
    build: { write: false, rollupOptions: { input: nama } },
  })) as Rolldown.RolldownOutput;
  const berkas = new Map(hasil.output.map((satu) => [`/${satu.fileName}`, satu.type === 'chunk' ? satu.code : satu.source]));
  const masuk = hasil.output.find((satu) => satu.type === 'chunk' && satu.isEntry)?.fileName;
  const gaya = [...berkas.keys()].filter((satu) => satu.endsWith('.css')).map((satu) => `<link rel="stylesheet" href="${satu}">`);
  const halaman = `<!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><title>Uji</title>${gaya.join('')}<body><script type="module" src="/${masuk}"></script>`;
  const server = createServer((minta, jawab) => {
    const isi = berkas.get(minta.url ?? '');
    jawab.setHeader('content-type', isi === undefined ? 'text/html' : minta.url?.endsWith('.css') ? 'text/css' : 'text/javascript');
    jawab.end(isi ?? halaman);
  });
  await new Promise<void>((jadi) => server.listen(0, '127.0.0.1', jadi));
  return {
    alamat: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    tutup: () => new Promise((jadi) => server.close(() => jadi())),
  };
}
