// One quiz noted at two desks without a common clock: in whatever order the answers arrive, every one of them counts.
import { BukuLomba } from '@lini/testing/buku-lomba.ts';
import { type Huruf, mainkanCerdas, skemaRekaan } from '@lini/testing/cerdas-rekaan.ts';
import { ACARA, regu as isiRegu } from '@lini/testing/lomba-uji.ts';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Catatan } from '../../catatan/catatan.ts';
import { kenalkanAcara } from '../../registry/definisi-acara.ts';
import { skorKini } from '../hasil-umum.ts';

beforeAll(kenalkanAcara);

const REGU = ['regu0', 'regu1', 'regu2'];

const permainan = fc.record({
  huruf: fc.constantFrom<Huruf>('A', 'B', 'C', 'D', 'E'),
  isLantaiNol: fc.boolean(),
  /** How far the clock of the second desk is off, in milliseconds; answers are one apart. */
  geser: fc.integer({ min: -60, max: 60 }),
  pilihan: fc.infiniteStream(fc.nat({ max: 1_000_000 })),
});

const geserJam = (satu: Catatan, geser: number): Catatan => ({
  ...satu,
  dicatat: `${String(Number(satu.dicatat.slice(0, 15)) + geser).padStart(15, '0')}${satu.dicatat.slice(15)}`,
});

/** Hands in one after the other, and what was held again after each; gives the codes that came back, and how many still wait. */
function kirim(buku: BukuLomba, antri: readonly Catatan[]): { kembali: string[]; tunggu: number } {
  const kembali: string[] = [];
  let tunggu: Catatan[] = [];
  const coba = (satu: Catatan): boolean => {
    const kode = buku.terima(satu);
    if (kode.startsWith('menunggu-')) return false;
    if (kode !== 'diterima') kembali.push(kode);
    return true;
  };
  for (const satu of antri) {
    tunggu.push(satu);
    for (let sisa = -1; sisa !== tunggu.length; ) {
      sisa = tunggu.length;
      tunggu = tunggu.filter((lain) => !coba(lain));
    }
  }
  return { kembali, tunggu: tunggu.length };
}

test('dua meja, jam berselisih, tiba dalam urutan apa pun: tidak ada yang kembali atau tertinggal, nilainya seperti dimainkan', () => {
  fc.assert(
    fc.property(permainan, ({ huruf, isLantaiNol, geser, pilihan }) => {
      const undi = (banyak: number): number => (pilihan.next().value as number) % banyak;
      const main = mainkanCerdas(huruf, REGU, undi);
      const skema = { ...skemaRekaan(huruf), isLantaiNol: isLantaiNol && huruf !== 'E' };
      const buku = new BukuLomba();
      expect(buku.catat('lomba.atur', { acaraId: ACARA, aturan: { jenis: 'cerdas', cerdas: skema } })).toBe('diterima');
      expect(buku.catat('lomba.regu', isiRegu(REGU))).toBe('diterima');
      const meja: [Catatan[], Catatan[]] = [[], []];
      for (const { jawaban } of main) {
        const ke = undi(2) as 0 | 1;
        meja[ke].push(geserJam(buku.buat('lomba.jawaban', jawaban), ke * geser));
      }
      if (undi(3) === 0) meja[0].reverse();
      const antri: Catatan[] = [];
      while (meja[0].length + meja[1].length > 0) antri.push(...(meja[undi(2)] as Catatan[]).splice(0, 1 + undi(12)));
      expect(kirim(buku, antri)).toEqual({ kembali: [], tunggu: 0 });
      const hasil = skorKini(buku.keadaan(), skema);
      expect(hasil.tidakDihitung).toEqual([]);
      for (const satu of REGU) {
        const harap = main.reduce(
          (total, { jawaban, poin }) => (jawaban.regu !== satu ? total : skema.isLantaiNol ? Math.max(0, total + poin) : total + poin),
          0,
        );
        expect(hasil.regu.get(satu)?.total).toBe(harap);
      }
    }),
    { numRuns: 60 },
  );
}, 30_000);
