// The grid under all tables of a sheet: no table loses a cell, none leaves the grid, the grid of a big table is its own columns.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jumlahkan, susunKisi } from './kisi.ts';

const lebar = fc.array(fc.integer({ min: 3, max: 60 }), { minLength: 1, maxLength: 25 });

test('tiap sel setiap tabel mendapat tempat, berurut, tanpa bertindih', () => {
  fc.assert(
    fc.property(fc.array(lebar, { minLength: 1, maxLength: 6 }), (tabel) => {
      const kisi = susunKisi(tabel);
      for (const satu of tabel) {
        const letak = kisi.letak(satu);
        let sebelum = -1;
        for (const { mulai, akhir } of letak) {
          expect(mulai).toBe(sebelum + 1);
          expect(akhir).toBeGreaterThanOrEqual(mulai);
          sebelum = akhir;
        }
        expect(letak).toHaveLength(satu.length);
        expect(sebelum).toBeLessThan(kisi.lebar.length);
      }
    }),
  );
});

test('tabel yang besar menjadi kisinya sendiri, yang lain menumpang', () => {
  const besar = [5, 18, 24, 12, 11, 11, 10, 8];
  const kisi = susunKisi([[40, 10, 10], besar]);
  expect(kisi.lebar).toEqual(besar);
  expect(kisi.letak(besar)).toEqual(besar.map((_, ke) => ({ mulai: ke, akhir: ke })));
  expect(kisi.letak([40, 10, 10])[0]).toEqual({ mulai: 0, akhir: 2 });
});

test('tabel kecil saling meminjamkan tepi, jumlah lebarnya tidak berubah', () => {
  const kisi = susunKisi([[34, 12], [34, 12, 12, 12], [60]]);
  expect(jumlahkan(kisi.lebar)).toBe(70);
  expect(kisi.letak([34, 12]).map(({ akhir }) => jumlahkan(kisi.lebar.slice(0, akhir + 1)))).toEqual([34, 46]);
});

test('dua belas bulan berdiri tepat di bawah dua belas bulan', () => {
  const bulan = Array.from({ length: 12 }, () => 6);
  const kisi = susunKisi([
    [5, 22, 22, 8, 8, 12, ...bulan],
    [30, ...bulan.map(() => 7)],
  ]);
  expect(kisi.letak([30, ...bulan.map(() => 7)])).toEqual([{ mulai: 0, akhir: 5 }, ...bulan.map((_, ke) => ({ mulai: 6 + ke, akhir: 6 + ke }))]);
});

test('nomor urut tidak direntangkan selebar nama, walau kolom sesudahnya mirip kisinya', () => {
  const besar = [5, 22, ...Array.from({ length: 16 }, () => 10)];
  const kisi = susunKisi([besar, [5, 22, ...Array.from({ length: 14 }, () => 9)]]);
  const [nomor] = kisi.letak([5, 22, ...Array.from({ length: 14 }, () => 9)]);
  expect(jumlahkan(kisi.lebar.slice(0, (nomor?.akhir ?? 0) + 1))).toBe(5);
});
