// Typing waits, a choice does not, and what was thrown away never comes back.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buatTulisanTunda } from './tulisan-tunda.ts';

const ditulis: string[] = [];
const tulis = (kata: string) => () => void ditulis.push(kata);
beforeEach(() => {
  ditulis.length = 0;
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

test('ketikan dikumpulkan, pilihan ditulis seketika', () => {
  const draf = buatTulisanTunda(300);
  draf.titip(tulis('S'), true);
  draf.titip(tulis('Si'), true);
  expect(ditulis).toEqual([]);
  vi.advanceTimersByTime(300);
  expect(ditulis).toEqual(['Si']);
  draf.titip(tulis('pilihan'), false);
  expect(ditulis).toEqual(['Si', 'pilihan']);
});

test('mulai dari awal lalu pergi: yang lama tidak ditulis lagi', () => {
  const draf = buatTulisanTunda(300);
  draf.titip(tulis('lama'), true);
  draf.buang();
  draf.tulis();
  vi.runAllTimers();
  expect(ditulis).toEqual([]);
});

test('pergi sebelum jeda habis: yang menunggu ditulis sekali; sesudah disimpan tidak ada lagi', () => {
  const draf = buatTulisanTunda(300);
  draf.titip(tulis('akhir'), true);
  draf.tulis();
  draf.tutup();
  draf.titip(tulis('sesudah'), false);
  vi.runAllTimers();
  expect(ditulis).toEqual(['akhir']);
});
