// What the phone loads first: the sign-in without the rules, then the first screen of an account; materials, lessons and their drawings wait until somebody opens them.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const PONSEL = fileURLToPath(new URL('../../phone', import.meta.url));

let bagian: readonly Rolldown.OutputChunk[] = [];
beforeAll(async () => {
  // As it is built for people: the name of this run would build what only developers see.
  vi.stubEnv('NODE_ENV', 'production');
  const hasil = (await build({ root: PONSEL, build: { write: false }, logLevel: 'silent' })) as Rolldown.RolldownOutput;
  bagian = hasil.output.filter((satu) => satu.type === 'chunk');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

/** The built files that come along with some sources, lazy imports left out. */
function listIkut(sumber: readonly string[]): readonly Rolldown.OutputChunk[] {
  const ikut = new Set<Rolldown.OutputChunk>();
  const tambah = (satu: Rolldown.OutputChunk | undefined): void => {
    if (!satu || ikut.has(satu)) return;
    ikut.add(satu);
    for (const nama of satu.imports) tambah(bagian.find(({ fileName }) => fileName === nama));
  };
  for (const akhir of sumber) {
    const satu = bagian.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(akhir)));
    expect(satu, akhir).toBeDefined();
    tambah(satu);
  }
  return [...ikut];
}

/** Kilobytes on the line. */
const beratKb = (semua: readonly Rolldown.OutputChunk[]): number => Math.round(semua.reduce((jumlah, { code }) => jumlah + gzipSync(code).length, 0) / 1024);
const listSumber = (semua: readonly Rolldown.OutputChunk[]): string[] => semua.flatMap(({ moduleIds }) => moduleIds);

const MASUK = ['/phone/index.html', '/MasukPage.tsx'];
const HARI_INI = [...MASUK, '/buka-buku.ts', '/HariIniPage.tsx'];

test('layar masuk ringan: tanpa aturan dan tanpa buku', () => {
  const ikut = listIkut(MASUK);
  expect(listSumber(ikut).filter((berkas) => /core\/src\/(registry|agenda|keluarga|kb)\/|features\/hari-ini/.test(berkas))).toEqual([]);
  expect(beratKb(ikut)).toBeLessThanOrEqual(34);
});

test('layar Hari ini tanpa materi KIE, pelajaran, gambar, dan pertanyaan formulir', () => {
  const ikut = listIkut(HARI_INI);
  expect(listSumber(ikut).length).toBeGreaterThan(80);
  expect(listSumber(ikut).filter((berkas) => /kie\/materi\/|pelajaran\/isi\/|ts-fsrs|ui\/src\/gambar\/|-form\.ts$/.test(berkas))).toEqual([]);
  // Every kind of catatan is in it, since the fold needs all of them at once: the report and its way, the score and the class came last.
  expect(beratKb(ikut)).toBeLessThanOrEqual(116);
  expect(listSumber(ikut).filter((berkas) => /hucre|pdfmake|laporan\/lembar\//.test(berkas))).toEqual([]);
});
