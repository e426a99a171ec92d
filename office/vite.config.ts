// Builds the office web app into office/dist; while developing, the API is the running server's.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const SERVER = process.env.LINI_SERVER ?? 'http://localhost:4173';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/kantor/',
  // The compiler's own JSX; no preset to keep up with.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: 'dist', emptyOutDir: true, target: ['chrome111', 'firefox113', 'safari16.4'], assetsInlineLimit: 0 },
  server: { port: 5174, proxy: { '/api': SERVER } },
});
