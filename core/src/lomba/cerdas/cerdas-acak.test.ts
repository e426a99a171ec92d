// Whole quizzes played at random by the rules of schemes A to E, points written down by hand beside each answer.
import { type Huruf, mainkanCerdas, skemaRekaan } from '@lini/testing/cerdas-rekaan.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Jawaban } from './kejadian.ts';
import { skorCerdas } from './skor-cerdas.ts';

const permainan = fc.record({
  huruf: fc.constantFrom<Huruf>('A', 'B', 'C', 'D', 'E'),
  regu: fc.integer({ min: 2, max: 5 }).map((banyak) => Array.from({ length: banyak }, (_, ke) => `regu${ke}`)),
  pilihan: fc.infiniteStream(fc.nat({ max: 1_000_000 })),
});

test('permainan rekaan skema A sampai E: nilai sama dengan jumlah yang ditulis tangan, semua jawaban diterima', () => {
  fc.assert(
    fc.property(permainan, ({ huruf, regu, pilihan }) => {
      const main = mainkanCerdas(huruf, regu, (banyak) => (pilihan.next().value as number) % banyak);
      const hasil = skorCerdas(
        skemaRekaan(huruf),
        regu,
        main.map((satu) => satu.jawaban),
      );
      expect(hasil.tidakDihitung).toEqual([]);
      for (const satu of regu) {
        const harap = main.filter(({ jawaban }) => jawaban.regu === satu).reduce((total, { poin }) => total + poin, 0);
        expect(hasil.regu.get(satu)?.total).toBe(harap);
      }
    }),
    { numRuns: 300 },
  );
});

test('jawaban yang tercatat dua kali tidak dihitung dua kali', () => {
  fc.assert(
    fc.property(permainan, fc.nat(), ({ huruf, regu, pilihan }, ke) => {
      const main = mainkanCerdas(huruf, regu, (banyak) => (pilihan.next().value as number) % banyak).map((satu) => satu.jawaban);
      const di = ke % main.length;
      const dua = [...main.slice(0, di + 1), main[di] as Jawaban, ...main.slice(di + 1)];
      const hitung = (jawaban: readonly Jawaban[]) => skorCerdas(skemaRekaan(huruf), regu, jawaban);
      expect(hitung(dua).regu).toEqual(hitung(main).regu);
      expect(hitung(dua).tidakDihitung).toHaveLength(1);
    }),
    { numRuns: 100 },
  );
});
