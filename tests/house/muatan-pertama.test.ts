// What the phone loads first: the materials and their drawings wait until somebody opens them.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const RUMAH = fileURLToPath(new URL('../../', import.meta.url));
const IMPOR = /^(?:import|export)\s(?!type\b)[^;]*?from '([^']+)'|^import '([^']+)'/gm;

/** The files that come along with a file, types and lazy imports left out. */
function listIkut(mulai: string, ikut = new Set<string>()): Set<string> {
  if (ikut.has(mulai) || !existsSync(mulai)) return ikut;
  ikut.add(mulai);
  for (const [, dari, saja] of readFileSync(mulai, 'utf8').matchAll(IMPOR)) {
    const alamat = dari ?? saja ?? '';
    const ruang = /^@lini\/(\w+)\/(.+)$/.exec(alamat);
    if (ruang) listIkut(join(RUMAH, `${ruang[1]}/src/${ruang[2]}`), ikut);
    else if (alamat.startsWith('.')) listIkut(join(dirname(mulai), alamat), ikut);
  }
  return ikut;
}

test('materi KIE dan gambarnya tidak ikut termuat pertama kali', () => {
  const ikut = [...listIkut(join(RUMAH, 'phone/src/main.tsx'))];
  expect(ikut.length).toBeGreaterThan(80);
  expect(ikut.filter((berkas) => /kie\/materi\/|ui\/src\/gambar\//.test(berkas))).toEqual([]);
});
