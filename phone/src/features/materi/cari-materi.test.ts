// The search over the materials: any word, in any order, none missing.
import { listMateri } from '@lini/core/kie/materi/daftar-materi.ts';
import { expect, test } from 'vitest';
import { cariMateri } from './cari-materi.ts';

const semua = listMateri('2026-06-30');
const kode = (ketikan: string): string[] => cariMateri(semua, ketikan).map((satu) => satu.kode);

test.each([
  ['', semua.map((satu) => satu.kode)],
  ['   ', semua.map((satu) => satu.kode)],
  ['UPPKA', ['K12']],
  ['k08', ['K08']],
  ['haid menyusui', ['K03']],
  ['zzz', []],
])('"%s"', (ketikan, harapan) => expect(kode(ketikan)).toEqual(harapan));
