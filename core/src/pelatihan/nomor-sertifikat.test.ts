// Certificate numbers: read back as written; a slip of the finger is noticed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bacaNomorSertifikat, tulisNomorSertifikat } from './nomor-sertifikat.ts';

const nomor = fc.record({
  kabupaten: fc
    .tuple(fc.integer({ min: 11, max: 96 }), fc.integer({ min: 1, max: 79 }))
    .map(([provinsi, kab]) => `${provinsi}.${String(kab).padStart(2, '0')}`),
  tahun: fc.integer({ min: 2000, max: 2999 }),
  urut: fc.integer({ min: 1, max: 99_999 }),
});

test('ditulis dengan kabupaten, tahun, urutan, dan dua angka periksa; dibaca kembali', () => {
  expect(tulisNomorSertifikat({ kabupaten: '63.11', tahun: 2025, urut: 107 })).toMatch(/^6311-2025-00107-\d\d$/);
  // ISO 7064 MOD 97-10: the whole number leaves 1 when divided by 97, computed here by long division.
  const sisa = (angka: string): number => [...angka].reduce((lalu, satu) => (lalu * 10 + Number(satu)) % 97, 0);
  fc.assert(
    fc.property(nomor, fc.constantFrom('', ' ', '/', '.'), (satu, pemisah) => {
      const tulisan = tulisNomorSertifikat(satu);
      expect(bacaNomorSertifikat(tulisan.replaceAll('-', pemisah))).toEqual(satu);
      expect(sisa(tulisan.replaceAll('-', ''))).toBe(1);
    }),
  );
});

test('satu angka keliru, atau dua angka bersebelahan tertukar, selalu ketahuan', () => {
  fc.assert(
    fc.property(nomor, fc.nat({ max: 14 }), fc.integer({ min: 1, max: 9 }), (satu, di, tambah) => {
      const angka = [...tulisNomorSertifikat(satu).replaceAll('-', '')];
      const keliru = angka.with(di, String((Number(angka[di]) + tambah) % 10));
      expect(bacaNomorSertifikat(keliru.join(''))).toBeNull();
      const sebelah = (di + 1) % 15;
      if (sebelah === 0 || angka[di] === angka[sebelah]) return;
      const tukar = angka.with(di, angka[sebelah] as string).with(sebelah, angka[di] as string);
      expect(bacaNomorSertifikat(tukar.join(''))).toBeNull();
    }),
  );
});

test('yang bukan nomor ditolak, dan nomor yang tidak mungkin tidak dibuat', () => {
  for (const tulisan of ['', '6311', '6311-2025-00107', 'abc', '6311-2025-00107-xx', '6311-2025-00107-000'])
    expect(bacaNomorSertifikat(tulisan), tulisan).toBeNull();
  for (const salah of [{ kabupaten: '6311' }, { tahun: 25 }, { urut: 0 }, { urut: 100_000 }, { urut: 1.5 }]) {
    expect(() => tulisNomorSertifikat({ kabupaten: '63.11', tahun: 2025, urut: 1, ...salah })).toThrow(RangeError);
  }
});
