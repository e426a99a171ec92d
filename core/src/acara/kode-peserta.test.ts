// The code on a pass: read back as written; one wrong character, or any two that changed places, is refused.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bacaKodePeserta, tulisKodePeserta } from './kode-peserta.ts';

const HURUF = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const AWAL = 'LINI:P:'.length;
/** Where the letters of id and check stand, the colon between them left out. */
const TEMPAT = [...Array.from({ length: 26 }, (_, ke) => AWAL + ke), AWAL + 27, AWAL + 28];

const pasti = (id: string): string => {
  const kode = tulisKodePeserta(id);
  expect(bacaKodePeserta(kode)).toBe(id);
  return kode;
};

describe('kode peserta', () => {
  test('ditulis tanpa huruf yang mirip angka, dan dibaca kembali', () => {
    expect(pasti('00000000-0000-7000-8000-000000000000')).toMatch(/^LINI:P:[0-9A-HJKMNP-TV-Z]{26}:[0-9A-HJKMNP-TV-Z]{2}$/);
    fc.assert(fc.property(fc.uuid(), (id) => void pasti(id)));
  });

  test('diketik dengan huruf kecil, spasi, atau huruf O dan I, tetap terbaca', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const kode = tulisKodePeserta(id);
        const isi = kode.slice(AWAL).replaceAll('0', 'o').replaceAll('1', 'i');
        expect(bacaKodePeserta(` lini:p: ${isi.toLowerCase()}\n`)).toBe(id);
      }),
    );
  });

  test('satu huruf keliru selalu ditolak', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom(...TEMPAT), fc.integer({ min: 1, max: 31 }), (id, di, tambah) => {
        const huruf = [...tulisKodePeserta(id)];
        const keliru = huruf.with(di, HURUF[(HURUF.indexOf(huruf[di] as string) + tambah) % 32] as string);
        expect(bacaKodePeserta(keliru.join(''))).toBeNull();
      }),
    );
  });

  test('dua huruf yang tertukar, di mana pun, selalu ditolak', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom(...TEMPAT), fc.constantFrom(...TEMPAT), (id, satu, dua) => {
        const huruf = [...tulisKodePeserta(id)];
        const [a, b] = [huruf[satu] as string, huruf[dua] as string];
        fc.pre(a !== b);
        expect(bacaKodePeserta(huruf.with(satu, b).with(dua, a).join(''))).toBeNull();
      }),
    );
  });

  test.each([
    '',
    'https://lini.example/x',
    'LINI:P:',
    'LINI:S:00000000000000000000000000:01',
    `LINI:P:${'Z'.repeat(26)}:ZZ`,
    'LINI:P:00000000000000000000000000:00',
  ])('bukan kode peserta: %s', (tulisan) => expect(bacaKodePeserta(tulisan)).toBeNull());

  test('id yang bukan UUID adalah kekeliruan program', () => expect(() => tulisKodePeserta('aminah')).toThrow(RangeError));
});
