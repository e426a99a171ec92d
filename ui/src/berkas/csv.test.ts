// The CSV that offices open in Excel with Indonesian settings.
import { describe, expect, test } from 'vitest';
import { writeCsv } from './csv.ts';

const isi = (sel: string | number | null): string => writeCsv([[sel]]).slice(1, -2);

describe('writeCsv', () => {
  test('begins with the UTF-8 mark, parts cells by semicolons and ends lines as Windows does', () => {
    expect(
      writeCsv([
        ['a', 'b'],
        ['c', 1],
      ]),
    ).toBe('\uFEFFa;b\r\nc;1\r\n');
  });
  test.each([
    ['Juai', 'Juai'],
    ["Ju'uh", "Ju'uh"],
    ['KB; semua cara', '"KB; semua cara"'],
    ['kata "baru"', '"kata ""baru"""'],
    ['dua\nbaris', '"dua\nbaris"'],
    ['=1+1', "'=1+1"],
    ['-5', "'-5"],
    ['6311014101900001', "'6311014101900001"],
    ['007', "'007"],
    ['63.11.01', '63.11.01'],
    ['0', '0'],
    [64.25, '64,25'],
    [1234567, '1234567'],
    [-0.5, '-0,5'],
    [0, '0'],
    [null, ''],
  ])('%j is written %s', (sel, teks) => expect(isi(sel)).toBe(teks));
});
