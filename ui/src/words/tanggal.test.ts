// Days, months and times, whatever the clock and zone of the machine.
import { afterEach, describe, expect, test } from 'vitest';
import { bahasa } from './t.ts';
import { formatBulan, formatBulanPendek, formatJam, formatJamDetik, formatSaat, formatTanggal, tanggalWita } from './tanggal.ts';

afterEach(() => {
  bahasa.value = 'id';
});

describe('in Indonesian', () => {
  test('day, month, short month', () => {
    expect(formatTanggal('2026-11-12')).toBe('12 Nov 2026');
    expect(formatBulan('2026-11')).toBe('November 2026');
    expect(formatBulanPendek('2026-08')).toMatch(/^Agu|^Agt/);
  });
  test('times are WITA, eight hours ahead of UTC', () => {
    expect(formatJam('2026-11-12T01:14:32Z')).toBe('09.14');
    expect(formatJamDetik('2026-11-12T01:14:32Z')).toBe('09.14.32');
    expect(formatJam('2026-11-12T16:00:00Z')).toBe('00.00');
  });
  test('an evening in UTC is already the next day in Balangan', () => expect(tanggalWita('2026-11-12T16:30:00Z')).toBe('2026-11-13'));
  test('an instant of today is its time alone', () => {
    expect(formatSaat('2026-11-12T01:14:00Z', '2026-11-12T03:00:00Z')).toBe('09.14');
    expect(formatSaat('2026-11-11T01:14:00Z', '2026-11-12T03:00:00Z')).toBe('11 Nov 2026 09.14');
  });
});

test('in English the words change, the day stays', () => {
  bahasa.value = 'en';
  expect(formatTanggal('2026-05-02')).toBe('2 May 2026');
  expect(formatBulan('2026-05')).toBe('May 2026');
});
