// Builds the phone app into phone/dist, with the service worker's list of files filled in; while developing, the API is the running server's.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const SERVER = process.env.LINI_SERVER ?? 'http://localhost:4173';
const PUBLIC = fileURLToPath(new URL('public', import.meta.url));

/** Half a megabyte that few ask for: the writer of PDF and its letters are fetched with the first PDF and kept from then on. */
const isNanti = (nama: string): boolean => /pdfmake|\.ttf$/.test(nama);

/** Gives the worker the names of everything the build made; its version changes when any of them does. */
function isiPekerja(): Plugin {
  return {
    name: 'lini-isi-pekerja',
    enforce: 'post',
    generateBundle(_opsi, bundel) {
      const pekerja = bundel['sw.js'];
      if (pekerja?.type !== 'chunk') throw new Error('sw.js tidak ikut dibangun');
      const nanti = Object.values(bundel)
        .filter(isNanti)
        .map(({ fileName }) => fileName);
      const dibangun = Object.keys(bundel).filter((nama) => nama !== 'sw.js' && !nanti.includes(nama));
      const alamat = (daftar: readonly string[]): string => JSON.stringify([...new Set(daftar.map((nama) => `/${nama}`))].sort());
      const versi = createHash('sha256');
      for (const [nama, isi] of Object.entries(bundel)) versi.update(nama).update(isi.type === 'chunk' ? isi.code : isi.source);
      pekerja.code = pekerja.code
        .replaceAll('__BERKAS__', alamat([...dibangun, 'index.html', ...readdirSync(PUBLIC)]))
        .replaceAll('__NANTI__', alamat(nanti))
        .replaceAll('__VERSI__', JSON.stringify(versi.digest('hex').slice(0, 16)));
    },
  };
}

type BacaModul = { getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null };

/** What comes along with these sources, lazy imports left out. */
function listIkut(sumber: readonly string[], konteks: BacaModul): Set<string> {
  const ikut = new Set<string>();
  const tambah = (id: string): void => {
    if (ikut.has(id)) return;
    ikut.add(id);
    for (const satu of konteks.getModuleInfo(id)?.importedIds ?? []) tambah(satu);
  };
  for (const satu of sumber) tambah(fileURLToPath(new URL(satu, import.meta.url)));
  return ikut;
}

/** Two files for the two first waits: the sign-in, and the first screen of an account with the rules. Left alone, the rules become forty. */
const GELOMBANG = [
  { nama: 'masuk', sumber: ['src/main.tsx', 'src/features/masuk/MasukPage.tsx'] },
  { nama: 'buku', sumber: ['src/app/buka-buku.ts', 'src/features/hari-ini/HariIniPage.tsx'] },
] as const;

const kelompok = GELOMBANG.map(({ nama, sumber }, urutan) => {
  let ikut: Set<string> | undefined;
  const name = (id: string, konteks: BacaModul): string | null => {
    ikut ??= listIkut(sumber, konteks);
    return ikut.has(id) ? nama : null;
  };
  return { name, debugName: nama, priority: GELOMBANG.length - urutan };
});

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  // The compiler's own JSX; no preset to keep up with.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [isiPekerja()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['chrome111', 'firefox113', 'safari16.4'],
    assetsInlineLimit: 0,
    // The worker has every file before a screen is opened; the list of what comes with which would be two kilobytes of the sign-in.
    modulePreload: { resolveDependencies: (_berkas, ikut, { hostType }) => (hostType === 'html' ? ikut : []) },
    rollupOptions: {
      input: { app: fileURLToPath(new URL('index.html', import.meta.url)), sw: fileURLToPath(new URL('src/sw/sw.ts', import.meta.url)) },
      output: { entryFileNames: (bagian) => (bagian.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'), codeSplitting: { groups: kelompok } },
    },
  },
  server: { port: 5173, proxy: { '/api': SERVER, '/kantor': SERVER } },
});
