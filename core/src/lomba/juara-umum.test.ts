// The overall winner: the worked cases of events.md 6, and any results against a slow count on plain numbers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parameterPada } from '../parameter/parameter.ts';
import { type HasilUntukUmum, juaraUmum } from './juara-umum.ts';
import { bulatkan, dariAngka, pecahan } from './pecahan.ts';

const POIN = parameterPada('2026-02-26')['lomba.medalPoints'];
const tempat = (kontingen: string, ...peringkat: number[]): HasilUntukUmum[] => peringkat.map((satu) => ({ kontingen, peringkat: satu, nilai: dariAngka(80) }));
const ringkas = (hasil: ReturnType<typeof juaraUmum>) =>
  hasil.urutan.map(({ id, peringkat }) => [id, peringkat, bulatkan(hasil.perolehan.get(id)?.poin ?? pecahan(-1n))]);

describe('events.md 6: juara umum', () => {
  test('contoh 6: A 1+2+3 = 9, B 1+1 = 10, C 2+2+1 = 11: C', () => {
    const hasil = juaraUmum(['A', 'B', 'C'], [...tempat('A', 1, 2, 3), ...tempat('B', 1, 1), ...tempat('C', 2, 2, 1)], POIN, 'kompetisi');
    expect(ringkas(hasil)).toEqual([
      ['C', 1, 11],
      ['B', 2, 10],
      ['A', 3, 9],
    ]);
    expect(hasil.seri).toEqual([]);
  });

  test('contoh 6: C 2+2+2+3 = 10 seri dengan B 10: B karena juara 1', () => {
    const hasil = juaraUmum(['A', 'B', 'C'], [...tempat('A', 1, 2, 3), ...tempat('B', 1, 1), ...tempat('C', 2, 2, 2, 3)], POIN, 'kompetisi');
    expect(ringkas(hasil)).toEqual([
      ['B', 1, 10],
      ['C', 2, 10],
      ['A', 3, 9],
    ]);
    expect(hasil.seri).toEqual([{ atas: 'B', bawah: 'C', langkah: 'juara-1' }]);
  });

  test('poin dan medali sama: rata-rata nilai yang tidak dibulatkan; tanpa nilai di bawah nilai negatif', () => {
    const satu = (kontingen: string, peringkat: number | null, nilai: number | null): HasilUntukUmum => ({
      kontingen,
      peringkat,
      nilai: nilai === null ? null : dariAngka(nilai),
    });
    const hasil = juaraUmum(['A', 'B', 'C', 'D', 'E'], [satu('A', 1, 80.001), satu('B', 1, 80.002), satu('C', 4, -25), satu('E', 2, null)], POIN, 'kompetisi');
    expect(ringkas(hasil)).toEqual([
      ['B', 1, 5],
      ['A', 2, 5],
      ['C', 3, 0],
      ['D', 4, 0],
      ['E', 4, 0],
    ]);
    expect(hasil.seri.map((lain) => lain.langkah)).toEqual(['rata-nilai', 'rata-nilai', null]);
  });
});

/** The same by plain numbers: a row of numbers for each contingent, compared from the left. */
function lambat(kontingen: string, hasil: readonly HasilUntukUmum[], nilai: ReadonlyMap<HasilUntukUmum, number>): number[] {
  const milik = hasil.filter((satu) => satu.kontingen === kontingen && nilai.has(satu) && satu.peringkat !== null);
  const ke = (satu: number) => milik.filter((lain) => lain.peringkat === satu).length;
  const rata = milik.length === 0 ? Number.NEGATIVE_INFINITY : (milik.reduce((total, satu) => total + (nilai.get(satu) ?? 0), 0) * 2520) / milik.length;
  return [5 * ke(1) + 3 * ke(2) + ke(3), ke(1), ke(2), ke(3), rata];
}

const NAMA = ['juai', 'halong', 'paringin'];
const satuHasil = fc.record({
  kontingen: fc.constantFrom(...NAMA),
  peringkat: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  nilai: fc.option(fc.integer({ min: -2, max: 2 }), { nil: null }),
});

test('hasil rekaan: urutan, peringkat, dan langkah pemutus sama dengan hitungan lambat', () => {
  const pernah = new Set<string>();
  const LANGKAH = [null, 'juara-1', 'juara-2', 'juara-3', 'rata-nilai'];
  const cocok = fc.property(fc.array(satuHasil, { maxLength: 12 }), (daftar) => {
    const angka = new Map<HasilUntukUmum, number>();
    const hasil = daftar.map(({ nilai, ...satu }): HasilUntukUmum => {
      const jadi = { ...satu, nilai: nilai === null ? null : dariAngka(nilai) };
      if (nilai !== null) angka.set(jadi, nilai);
      return jadi;
    });
    const baris = new Map(NAMA.map((satu) => [satu, lambat(satu, hasil, angka)]));
    const bedaDi = (a: string, b: string) => (baris.get(a) ?? []).findIndex((satu, ke) => satu !== baris.get(b)?.[ke]);
    const diAtas = (a: string, b: string) => bedaDi(a, b) >= 0 && (baris.get(a)?.[bedaDi(a, b)] ?? 0) > (baris.get(b)?.[bedaDi(a, b)] ?? 0);
    const umum = juaraUmum(NAMA, hasil, POIN, 'kompetisi');
    expect(umum.urutan).toHaveLength(NAMA.length);
    for (const { id, peringkat } of umum.urutan) expect(peringkat).toBe(1 + NAMA.filter((lain) => diAtas(lain, id)).length);
    for (const { atas, bawah, langkah } of umum.seri) {
      const di = bedaDi(atas, bawah);
      expect(langkah).toBe(di < 0 ? null : LANGKAH[di]);
      pernah.add(String(langkah));
    }
  });
  fc.assert(cocok, { numRuns: 300 });
  fc.assert(cocok, { numRuns: 2000, seed: 1 });
  // Third places are implied by points, firsts and seconds under 5, 3, 1: that step never has anything left to part.
  expect([...pernah].sort()).toEqual(['juara-1', 'juara-2', 'null', 'rata-nilai']);
});

test('dengan poin lain, juara 3 juga memutus', () => {
  const hasil = juaraUmum(['A', 'B'], [...tempat('A', 1, 4), ...tempat('B', 1, 3)], [5, 3], 'kompetisi');
  expect(hasil.seri).toEqual([{ atas: 'B', bawah: 'A', langkah: 'juara-3' }]);
});
