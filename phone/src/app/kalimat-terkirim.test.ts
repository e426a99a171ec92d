// What is said when something was sent before it could be taken back.
import { expect, test } from 'vitest';
import { kalimatTerkirim } from './kalimat-terkirim.ts';

test.each([
  ['laporan.ajukan', /Perbaiki, lalu ajukan lagi/],
  ['lomba.nilai', /^Sudah terkirim ke panitia\. Buka lagi regunya, ubah nilainya, lalu tulis alasannya\.$/],
  ['acara.jawab-tes', /tidak bisa ditarik lagi/],
])('%s', (kind, kalimat) => expect(kalimatTerkirim(kind)).toMatch(kalimat));
