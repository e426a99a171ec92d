// Draws: the same seed the same outcome, another seed any outcome, every order equally often.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pilihLolos, undiGrup, undiUrutan } from './undian.ts';

const KECAMATAN = ['awayan', 'batu-mandi', 'halong', 'juai', 'lampihong', 'paringin', 'paringin-selatan', 'tebing-tinggi'];
const regu = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 20 });
const benih = fc.string({ maxLength: 12 });

describe('undian dari benih yang diperlihatkan', () => {
  test('benih yang diumumkan tetap memberi urutan yang sama di versi mana pun', () => {
    const yel = ['tebing-tinggi', 'awayan', 'paringin-selatan', 'paringin', 'juai', 'lampihong', 'batu-mandi', 'halong'];
    expect(undiUrutan(KECAMATAN, 'TEMU-2026-YEL')).toEqual(yel);
    expect(undiGrup(KECAMATAN, 'TEMU-2026-CC', 4)).toEqual([
      ['paringin-selatan', 'juai', 'lampihong', 'halong'],
      ['tebing-tinggi', 'awayan', 'paringin', 'batu-mandi'],
    ]);
  });

  test('setiap regu sekali; urutan pendaftaran dan huruf besar kecil benih tidak berpengaruh', () => {
    fc.assert(
      fc.property(regu, benih, (daftar, satu) => {
        const urutan = undiUrutan(daftar, satu);
        expect([...urutan].sort()).toEqual([...daftar].sort());
        expect(undiUrutan([...daftar].reverse(), ` ${satu.toLowerCase()} `)).toEqual(undiUrutan(daftar, satu.toLowerCase()));
      }),
    );
  });

  test('enam urutan tiga regu muncul sama seringnya', () => {
    const kali = new Map<string, number>();
    for (let ke = 0; ke < 6000; ke += 1) {
      const urutan = undiUrutan(['a', 'b', 'c'], `benih ${ke}`).join('');
      kali.set(urutan, (kali.get(urutan) ?? 0) + 1);
    }
    // Four standard deviations of 1,000 out of 6,000.
    for (const urutan of ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']) expect(Math.abs((kali.get(urutan) ?? 0) - 1000)).toBeLessThan(116);
  });

  test('grup paling banyak sekian, sesedikit mungkin, selisih isinya paling banyak satu', () => {
    fc.assert(
      fc.property(regu, benih, fc.integer({ min: 1, max: 6 }), (daftar, satu, paling) => {
        const grup = undiGrup(daftar, satu, paling);
        const isi = grup.map((lain) => lain.length);
        expect(grup.flat().sort()).toEqual([...daftar].sort());
        expect(grup).toHaveLength(Math.ceil(daftar.length / paling));
        if (grup.length === 0) return;
        expect(Math.max(...isi)).toBeLessThanOrEqual(paling);
        expect(Math.max(...isi) - Math.min(...isi)).toBeLessThanOrEqual(1);
      }),
    );
    expect(() => undiGrup(KECAMATAN, 'x', 0)).toThrow();
  });
});

describe('dua terbaik tiap grup ke final', () => {
  const urutan = (...peringkat: number[]) => peringkat.map((satu, ke) => ({ id: `r${ke}`, peringkat: satu }));
  test.each([
    ['tanpa seri', urutan(1, 2, 3, 4), { lolos: ['r0', 'r1'], seri: [], sisa: 0 }],
    ['dua juara bersama', urutan(1, 1, 3, 4), { lolos: ['r0', 'r1'], seri: [], sisa: 0 }],
    ['seri di kursi terakhir', urutan(1, 2, 2, 4), { lolos: ['r0'], seri: ['r1', 'r2'], sisa: 1 }],
    ['semua seri', urutan(1, 1, 1), { lolos: [], seri: ['r0', 'r1', 'r2'], sisa: 2 }],
    ['kurang dari dua regu', urutan(1), { lolos: ['r0'], seri: [], sisa: 0 }],
  ])('%s', (_kata, isi, harap) => expect(pilihLolos(isi, 2)).toEqual(harap));
});
