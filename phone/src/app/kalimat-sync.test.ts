// One line about everything on the phone: it never says all is sent while something came back.
import { expect, test } from 'vitest';
import { kalimatKiriman } from './kalimat-sync.ts';

test.each([
  [0, 0, 'Semua catatan sudah terkirim'],
  [0, 1, '1 catatan perlu diperbaiki'],
  [2, 1, '2 catatan menunggu dikirim'],
])('%i menunggu, %i dikembalikan: %s', (menunggu, perbaiki, kalimat) => expect(kalimatKiriman(menunggu, perbaiki, false)).toBe(kalimat));
