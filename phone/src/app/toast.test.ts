// The short message stays on the screen that a saving leads to, and goes with the next one or by itself.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leaveToast, noteTekan, showToast, toast } from './toast.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('tetap di layar yang dituju sesudah menyimpan, selambat apa pun; pergi bersama layar yang dibuka sesudahnya', () => {
  showToast({ pesan: 'Tersimpan' });
  vi.advanceTimersByTime(6_000);
  leaveToast();
  expect(toast.value?.pesan).toBe('Tersimpan');
  noteTekan();
  leaveToast();
  expect(toast.value).toBeNull();
});

test('ketukan kedua pada tombol yang sama tidak membuangnya', () => {
  showToast({ pesan: 'Tersimpan' });
  vi.advanceTimersByTime(300);
  noteTekan();
  vi.advanceTimersByTime(2_000);
  leaveToast();
  expect(toast.value?.pesan).toBe('Tersimpan');
});

test('pergi sendiri, dan yang baru mulai dari awal', () => {
  showToast({ pesan: 'Satu' });
  vi.advanceTimersByTime(11_000);
  showToast({ pesan: 'Dua' });
  vi.advanceTimersByTime(11_000);
  expect(toast.value?.pesan).toBe('Dua');
  vi.advanceTimersByTime(1_001);
  expect(toast.value).toBeNull();
});
