// Drawing and scoring: by the seed alone, without doubles, every order alike; and answers judged by the kind of question.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parameterPada } from '../parameter/parameter.ts';
import { isLulus, nilaiKuis } from './belajar.ts';
import { KALIMAT } from './rujukan.ts';
import { bacaAngka, isJawabBenar, soalAngka, soalBanyak, soalBenarSalah, soalSatu, soalUrut } from './soal.ts';
import { kocok, undi } from './undi.ts';

const daftar = Array.from({ length: 11 }, (_, ke) => ke);
const zBenih = fc.integer({ min: 0, max: 0xffffffff });

describe('undian', () => {
  test('benih yang sama memberi undian yang sama; undian bagian dari daftar, tanpa kembar', () => {
    fc.assert(
      fc.property(zBenih, fc.integer({ min: 0, max: 15 }), (benih, jumlah) => {
        const hasil = undi(daftar, jumlah, benih);
        expect(hasil).toEqual(undi(daftar, jumlah, benih));
        expect(hasil.length).toBe(Math.min(jumlah, daftar.length));
        expect(new Set(hasil).size).toBe(hasil.length);
        expect([...kocok(daftar, benih)].sort((a, b) => a - b)).toEqual(daftar);
      }),
    );
  });

  test('pada banyak benih setiap soal kira-kira sama sering terundi, di setiap tempat', () => {
    const sering = daftar.map(() => daftar.map(() => 0));
    for (let benih = 0; benih < 11_000; benih += 1)
      for (const [tempat, satu] of kocok(daftar, benih).entries()) (sering[tempat] as number[])[satu] = (sering[tempat]?.[satu] ?? 0) + 1;
    expect(Math.min(...sering.flat())).toBeGreaterThan(880);
    expect(Math.max(...sering.flat())).toBeLessThan(1120);
  });

  test('undian yang pernah dicatat tidak berubah oleh versi berikutnya', () => {
    expect(kocok(daftar, 20250203)).toEqual(TERCATAT);
  });
});
const TERCATAT = [0, 2, 1, 4, 8, 10, 6, 3, 9, 7, 5];

describe('jawaban', () => {
  const akhir = ['Karena begitu.', KALIMAT] as const;
  test.each([
    [soalSatu('01', 'Mana?', ['ya', 'bukan', 'lain'], ...akhir), [[0]], [[1], [], [0, 1]]],
    [
      soalBanyak('02', 'Mana saja?', ['ya', 'juga'], ['bukan'], ...akhir),
      [
        [0, 1],
        [1, 0],
      ],
      [[0], [0, 1, 2], [], [0, 0]],
    ],
    [soalBenarSalah('03', 'Begitu?', true, ...akhir), [[1]], [[0], []]],
    [soalUrut('04', 'Urutkan', ['a', 'b', 'c'], ...akhir), [[0, 1, 2]], [[1, 0, 2], [0, 1], []]],
    [soalAngka('05', 'Berapa?', 23.5, 'cm', ...akhir), [[23.5]], [[23], [], [23.5, 1]]],
  ] as const)('%#', (soal, benar, salah) => {
    expect(benar.map((satu) => isJawabBenar(soal, satu))).toEqual(benar.map(() => true));
    expect(salah.map((satu) => isJawabBenar(soal, satu))).toEqual(salah.map(() => false));
  });

  test.each([
    ['23,5', 23.5],
    [' 23.50 ', 23.5],
    ['042', 42],
    ['', null],
    ['-3', null],
    ['12 hari', null],
    ['1.2.3', null],
  ])('"%s" dibaca %s', (ketikan, harap) => expect(bacaAngka(ketikan)).toBe(harap));
});

test('nilai tidak dibulatkan sebelum dibandingkan dengan batas lulus; tanpa soal bukan nol', () => {
  const batas = parameterPada('2026-06-30');
  expect(batas['pelajaran.lulus']).toBe(70);
  expect(nilaiKuis({ benar: 0, jumlah: 0 })).toBeNull();
  expect([7, 6.99, 0].map((benar) => isLulus(nilaiKuis({ benar, jumlah: 10 }), batas))).toEqual([true, false, false]);
  expect(isLulus(null, batas)).toBe(false);
});
