// Small counts are withheld, and none can be worked out from a sum that is shown (docs/decisions/0013).
import { desaAcak, potretDesaAcak } from '@lini/testing/desa-acak.ts';
import { samarkanHidup } from '@lini/testing/samar-uji.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INDIKATOR } from '../registry/indikator.ts';
import { hitungSemua } from './hitung-desa.ts';
import type { Angka, AngkaPerIndikator } from './indikator.ts';
import { isRawan, listPembuka, listTautan, PENYEBUT_BERSAMA, tanpaSamar } from './samar.ts';

const BATAS = 5;
const satu = (pembilang: number, penyebut: number | null = 100): Angka => ({ pembilang, penyebut });
const samarkan = (perDesa: Readonly<Record<string, AngkaPerIndikator>>) => Object.fromEntries(samarkanHidup(new Map(Object.entries(perDesa))));

test.each([
  ['dua kecil', [satu(1), satu(4), satu(5)], ['kecil', 'kecil', undefined]],
  ['nol dan batasnya tampak', [satu(0), satu(5), satu(60)], [undefined, undefined, undefined]],
  ['satu saja: yang nol ikut, tertulis kurang dari 5 juga', [satu(3), satu(0), satu(40)], ['kecil', 'kecil', undefined]],
  ['satu saja tanpa nol: yang terkecil mulai 8', [satu(3), satu(6), satu(9), satu(40)], ['kecil', undefined, 'ikut', undefined]],
  ['satu saja, semua lain di bawah 8: yang terbesar', [satu(3), satu(5), satu(6)], ['kecil', undefined, 'ikut']],
  ['penyebut kecil', [satu(0, 2), satu(3, 4), satu(9)], ['kecil', 'kecil', undefined]],
])('%s', (_nama, angka, diharapkan) => {
  const hasil = samarkan(Object.fromEntries(angka.map((nilai, ke) => [`d${ke}`, { C3: nilai }])));
  expect(angka.map((_, ke) => hasil[`d${ke}`]?.C3)).toEqual(diharapkan);
});

test('hanya yang tentang kesehatan: PUS, kelompok, dan kader tetap tampak sekecil apa pun', () => {
  expect(samarkan({ d0: { A2: satu(2, null), 'D1.bkb': satu(1, null), E9: satu(1, 3) }, d1: { A2: satu(90, null) } })).toEqual({ d0: {}, d1: {} });
  const terbuka = INDIKATOR.filter((indikator) => !isRawan(indikator) && (indikator.subjek === 'keluarga' || indikator.subjek === 'pus'));
  expect(terbuka.map(({ id }) => id).sort()).toEqual([
    'A1',
    'A2',
    'A2.belum',
    'A2.periksa',
    'A3',
    'B18',
    'C11',
    'C11.ada',
    'C11.baru',
    'C11.tidak-ditemukan',
    'C2',
    'E5',
    'KIE.1',
  ]);
});

test('satu cara KB yang sedikit tidak bisa dihitung dari peserta dikurangi cara lain di desa itu', () => {
  const cara = { 'B4.iud': satu(2, 60), 'B4.implan': satu(20, 60), 'B4.suntik': satu(28, 60), 'B4.pil': satu(10, 60) };
  expect(samarkan({ d0: cara, d1: { 'B4.iud': satu(3, 60) } }).d0).toMatchObject({ 'B4.iud': 'kecil', 'B4.pil': 'ikut' });
});

const angkaAcak = fc.record(
  Object.fromEntries(
    ['B2', 'B4.iud', 'B4.pil', 'B4.mow', 'B6', 'B7.hamil', 'B7.ias', 'B7.iat', 'B7.tial', 'C3'].map((id) => [
      id,
      fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 30 })).map(([pembilang, sisa]) => satu(pembilang, pembilang + sisa)),
    ]),
  ),
);

test('desa acak: yang kecil selalu tersembunyi, dan tidak pernah sendirian di antara yang dijumlahkan', () => {
  fc.assert(
    fc.property(fc.array(angkaAcak, { minLength: 2, maxLength: 6 }), (daftar) => {
      const perDesa = new Map(daftar.map((angka, ke): [string, AngkaPerIndikator] => [`d${ke}`, angka]));
      const samar = samarkan(Object.fromEntries(perDesa));
      const sisa = [...perDesa].map(([desa, angka]) => tanpaSamar(angka, samar[desa] ?? {}));
      for (const angka of sisa.flatMap((milik) => Object.values(milik)))
        for (const nilai of [angka.pembilang, angka.penyebut ?? 0]) expect(nilai === 0 || nilai >= BATAS).toBe(true);
      for (const id of Object.keys(daftar[0] ?? {})) expect(sisa.filter((milik) => !milik[id])).not.toHaveLength(1);
      for (const idList of listTautan(INDIKATOR)) {
        const ada = idList.filter((id) => daftar[0]?.[id]);
        if (ada.length > 1) for (const milik of sisa) expect(ada.filter((id) => !milik[id])).not.toHaveLength(1);
      }
    }),
  );
});

test('yang menyebut hitungan lain, sebagai penyebut atau pembilangnya, ikut tersamar: tidak ada yang terlewat', () => {
  const daftar = INDIKATOR.filter(isRawan).map(({ id }) => id);
  const contoh = fc.sample(desaAcak(14), { numRuns: 40, seed: 5 }).map((desa) => hitungSemua(potretDesaAcak(desa, '2026-03-31')));
  const deret = (id: string, milik: 'pembilang' | 'penyebut'): string => contoh.map((angka) => angka[id]?.[milik] ?? '-').join();
  const beragam = daftar.filter((id) => new Set(contoh.map((angka) => angka[id]?.pembilang)).size > 3);
  const pembuka = listPembuka(INDIKATOR);
  const terlewat = beragam.flatMap((id) =>
    daftar.filter(
      (lain) => lain !== id && [deret(lain, 'penyebut'), deret(lain, 'pembilang')].includes(deret(id, 'pembilang')) && !pembuka.get(id)?.includes(lain),
    ),
  );
  expect(beragam.length).toBeGreaterThan(15);
  expect(terlewat).toEqual([]);
  // Every id named exists.
  const ada = new Set([...INDIKATOR, ...PENYEBUT_BERSAMA].map(({ id }) => id));
  expect([...pembuka].flatMap(([id, lain]) => [id, ...lain]).filter((id) => !ada.has(id))).toEqual([]);
});

test('jumlah peserta KB yang ikut tersamar tidak terbaca dari penyebut caranya', () => {
  const desa = (peserta: number) => ({ B2: satu(peserta, 60), 'B4.pil': satu(peserta - 1, peserta), 'B4.iud': satu(1, peserta) });
  const samar = samarkan({ d0: desa(3), d1: desa(30), d2: { B2: satu(40, 60), 'B4.pil': satu(20, 40), 'B4.iud': satu(20, 40) } });
  expect(samar.d1).toMatchObject({ B2: 'ikut', 'B4.pil': 'ikut', 'B4.iud': 'kecil' });
});

const PEMBAWA = ['C1', 'C2', 'C11'] as const;
const sasaran = (banyak: number, pembilang: readonly number[]): AngkaPerIndikator =>
  Object.fromEntries(PEMBAWA.map((id, ke) => [id, satu(Math.min(pembilang[ke] ?? 0, banyak), banyak)]));

test('sasaran yang sedikit tidak terbaca dari penyebut C2 dan C11', () => {
  const samar = samarkan({ d0: sasaran(3, [3, 3, 2]), d1: sasaran(60, [20, 55, 40]), d2: sasaran(90, [30, 80, 70]) });
  expect(samar.d0).toMatchObject({ C1: 'kecil', C2: 'kecil', C11: 'kecil' });
  // Its companion hides the same denominator in all three, so that it is not the whole less the others.
  expect(samar.d1).toMatchObject({ C1: 'ikut', C2: 'ikut', C11: 'ikut' });
  expect(PEMBAWA.map((id) => samar.d2?.[id])).toEqual([undefined, undefined, undefined]);
  // A small count over many target families tells nothing of their number: the others stay.
  const banyak = samarkan({ d0: sasaran(60, [2, 50, 3]), d1: sasaran(60, [20, 55, 40]) });
  expect(banyak.d0).toMatchObject({ C1: 'kecil' });
  expect([banyak.d0?.C2, banyak.d0?.C11]).toEqual([undefined, undefined]);
});

test('tidak satu pun indikator berpenyebut hitungan yang disamarkan tampak, dan hitungan itu tidak sendirian', () => {
  const desa = fc
    .record({
      banyak: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 20, max: 60 })),
      pembilang: fc.array(fc.nat(60), { minLength: 3, maxLength: 3 }),
    })
    .map(({ banyak, pembilang }) => sasaran(banyak, pembilang));
  fc.assert(
    fc.property(fc.array(desa, { minLength: 2, maxLength: 6 }), (daftar) => {
      const samar = samarkan(Object.fromEntries(daftar.map((angka, ke) => [`d${ke}`, angka])));
      const tampak = daftar.map((angka, ke) => PEMBAWA.filter((id) => angka[id] && !samar[`d${ke}`]?.[id]));
      for (const [ke, angka] of daftar.entries()) {
        const banyak = angka.C1?.penyebut ?? 0;
        if (banyak > 0 && banyak < BATAS) expect(tampak[ke]).toEqual([]);
      }
      if (daftar.some((angka) => (angka.C1?.penyebut ?? 0) > 0 && (angka.C1?.penyebut ?? 0) < BATAS))
        expect(tampak.filter((ids) => ids.length === 0).length).toBeGreaterThan(1);
    }),
  );
});

test('penyebut indikator yang tidak disamarkan adalah hitungan yang memang terbuka, atau dibawa bersama', () => {
  const contoh = fc.sample(desaAcak(14), { numRuns: 30, seed: 9 }).map((desa) => hitungSemua(potretDesaAcak(desa, '2026-03-31')));
  const deret = (id: string, milik: 'pembilang' | 'penyebut'): string => contoh.map((angka) => angka[id]?.[milik] ?? '-').join();
  const terbuka = INDIKATOR.filter((indikator) => !isRawan(indikator));
  const hitungan = new Set(terbuka.filter(({ penyebut }) => penyebut === null).map(({ id }) => deret(id, 'pembilang')));
  const dibawa = PENYEBUT_BERSAMA.flatMap(({ pembawa }) => pembawa);
  const rawan = new Set(INDIKATOR.filter(isRawan).flatMap(({ id, penyebut }) => (penyebut ? [deret(id, 'penyebut')] : [])));
  const bocor = terbuka.filter(({ id, penyebut }) => {
    const miliknya = deret(id, 'penyebut');
    return penyebut !== null && /[1-9]/.test(miliknya) && rawan.has(miliknya) && !hitungan.has(miliknya) && !dibawa.includes(id);
  });
  expect(bocor.map(({ id }) => id)).toEqual([]);
});
