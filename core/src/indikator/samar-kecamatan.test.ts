// No withheld figure of a village can be worked out from what one viewer reads: villages, sums of reports and what is counted now, in any state (0013).
import { listTerbuka } from '@lini/testing/terbuka.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INDIKATOR } from '../registry/indikator.ts';
import type { AngkaPerIndikator } from './indikator.ts';
import { listPembuka, listTautan, type Tertutup } from './samar.ts';
import { type DesaSamar, samarkanJumlah, samarkanKecamatan } from './samar-kecamatan.ts';

const BATAS = 5;
const ID = ['B2', 'B4.iud', 'B4.pil', 'B4.mow', 'B6', 'B7.hamil', 'B7.ias', 'B7.iat', 'B7.tial', 'C3'];
const LETAK = ['hidup', 'diajukan', 'terkunci'] as const;
type Letak = (typeof LETAK)[number];
type Desa = { readonly letak: Letak; readonly angka: AngkaPerIndikator };

const angka = (nilai: number) => ({ pembilang: nilai, penyebut: 100 });
const desaAcak: fc.Arbitrary<Desa> = fc.record({
  letak: fc.constantFrom(...LETAK),
  angka: fc.record(Object.fromEntries(ID.map((id) => [id, fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 20, max: 60 })).map(angka)]))),
});
const kecamatanAcak = fc.array(desaAcak, { minLength: 2, maxLength: 7 });
const bentuk = ({ letak, angka: satu }: Desa): DesaSamar => ({
  hidup: satu,
  ...(letak === 'hidup' ? {} : { diajukan: satu, isTerkunci: letak === 'terkunci' }),
});
const samarkan = (daftar: readonly Desa[]) => samarkanKecamatan(new Map(daftar.map((satu, ke) => [`d${ke}`, bentuk(satu)])), INDIKATOR, BATAS);

/** Figures told beside a withheld one whose count they tell. */
const listBuka = (baris: Tertutup): string[] =>
  [...listPembuka(INDIKATOR)].flatMap(([id, lain]) => (baris.has(id) ? lain.filter((satu) => ID.includes(satu) && !baris.has(satu)) : []));

const listKecil = ({ angka: milik }: Desa): string[] => ID.filter((id) => (milik[id]?.pembilang ?? 0) > 0 && (milik[id]?.pembilang ?? 0) < BATAS);

/** The sums told of one kecamatan and indicator, as coefficients over the villages in `sel`. */
function listJumlah(daftar: readonly Desa[], samar: ReturnType<typeof samarkan>, id: string, sel: readonly string[]): number[][] {
  const baris = (isIkut: (letak: Letak) => boolean): number[] => sel.map((kunci) => (isIkut(daftar[Number(kunci.slice(1))]?.letak as Letak) ? 1 : 0));
  return [
    baris(() => true),
    ...(samar.diajukan.has(id) ? [] : [baris((letak) => letak !== 'hidup')]),
    ...(samar.terkunci.has(id) ? [] : [baris((letak) => letak === 'terkunci')]),
  ];
}

test('satu desa saja belum dikunci: jumlah terkunci ikut disamarkan, jumlah hitungan kini tidak pernah', () => {
  const desa = (letak: Letak, nilai: number): Desa => ({ letak, angka: { C3: angka(nilai) } });
  const satu = samarkan([desa('terkunci', 20), desa('terkunci', 30), desa('terkunci', 9), desa('diajukan', 3)]);
  expect([satu.terkunci.has('C3'), satu.diajukan.has('C3'), satu.desa.get('d3')?.has('C3'), satu.desa.get('d2')?.has('C3')]).toEqual([true, false, true, true]);
  const dua = samarkan([desa('terkunci', 20), desa('terkunci', 30), desa('diajukan', 9), desa('diajukan', 3)]);
  expect([dua.terkunci.has('C3'), dua.diajukan.has('C3')]).toEqual([false, false]);
  const melapor = samarkan([desa('diajukan', 3), desa('hidup', 30), desa('hidup', 9)]);
  expect(melapor.diajukan.has('C3')).toBe(true);
  const semua = samarkan([desa('terkunci', 3), desa('terkunci', 30), desa('terkunci', 9)]);
  expect([semua.terkunci.size, semua.diajukan.size]).toEqual([0, 0]);
});

test('yang kecil dalam satu bentuk disembunyikan dalam semua bentuk desa itu', () => {
  const satu = (hidup: number, lain: number): DesaSamar => ({ hidup: { C3: angka(hidup) }, diajukan: { C3: angka(9) }, lain: [{ C3: angka(lain) }] });
  const samar = samarkanKecamatan(
    new Map([
      ['a', satu(9, 3)],
      ['b', satu(4, 9)],
      ['c', satu(9, 9)],
    ]),
    INDIKATOR,
    BATAS,
  );
  expect(['a', 'b', 'c'].map((desa) => samar.desa.get(desa)?.has('C3'))).toEqual([true, true, false]);
});

test('kecamatan acak: dari jumlah hitungan kini, diajukan, dan terkunci tidak satu pun yang disamarkan dapat dihitung', () => {
  let pernah = 0;
  fc.assert(
    fc.property(kecamatanAcak, (daftar) => {
      const samar = samarkan(daftar);
      expect(daftar.flatMap((satu, ke) => listKecil(satu).filter((id) => !samar.desa.get(`d${ke}`)?.has(id)))).toEqual([]);
      expect([...samar.desa.values(), samar.diajukan, samar.terkunci].flatMap(listBuka)).toEqual([]);
      for (const id of ID) {
        const sel = daftar.flatMap((_, ke) => (samar.desa.get(`d${ke}`)?.has(id) ? [`d${ke}`] : []));
        pernah += samar.diajukan.has(id) || samar.terkunci.has(id) ? 1 : 0;
        expect(listTerbuka(listJumlah(daftar, samar, id, sel))).toEqual([]);
      }
      for (const idList of listTautan(INDIKATOR)) {
        const ada = idList.filter((id) => ID.includes(id));
        if (ada.length > 1)
          for (const baris of [...samar.desa.values(), samar.diajukan, samar.terkunci]) expect(ada.filter((id) => baris.has(id))).not.toHaveLength(1);
      }
    }),
    { numRuns: 1500 },
  );
  expect(pernah).toBeGreaterThan(100);
});

test('kabupaten acak: jumlah beberapa kecamatan tidak membuka jumlah satu kecamatan, juga tidak desanya', () => {
  let pernah = 0;
  fc.assert(
    fc.property(fc.array(kecamatanAcak, { minLength: 1, maxLength: 4 }), (daftar) => {
      const semua = daftar.map((satu) => ({ daftar: satu, samar: samarkan(satu) }));
      const kabupaten = samarkanJumlah(
        semua.map(({ samar }) => samar),
        INDIKATOR,
      );
      expect([kabupaten.diajukan, kabupaten.terkunci].flatMap(listBuka)).toEqual([]);
      for (const id of ID) {
        const sel = semua.flatMap(({ daftar: satu, samar }, kec) =>
          satu.flatMap((_, ke) => (samar.desa.get(`d${ke}`)?.has(id) ? [{ kec, kunci: `d${ke}` }] : [])),
        );
        const tingkat = (isIkut: (letak: Letak) => boolean): number[] =>
          sel.map(({ kec, kunci }) => (isIkut(semua[kec]?.daftar[Number(kunci.slice(1))]?.letak as Letak) ? 1 : 0));
        const baris = semua.flatMap(({ daftar: satu, samar }, kec) => {
          const milik = sel.flatMap((yang) => (yang.kec === kec ? [yang.kunci] : []));
          const mulai = sel.findIndex((yang) => yang.kec === kec);
          return listJumlah(satu, samar, id, milik)
            .map((isi) => sel.map((_, ke) => isi[ke - mulai] ?? 0))
            .filter(() => mulai >= 0);
        });
        if (!kabupaten.diajukan.has(id)) baris.push(tingkat((letak) => letak !== 'hidup'));
        if (!kabupaten.terkunci.has(id)) baris.push(tingkat((letak) => letak === 'terkunci'));
        pernah += kabupaten.terkunci.has(id) ? 1 : 0;
        expect(listTerbuka(baris)).toEqual([]);
      }
      for (const idList of listTautan(INDIKATOR))
        for (const baris of [kabupaten.diajukan, kabupaten.terkunci]) expect(idList.filter((id) => baris.has(id))).not.toHaveLength(1);
    }),
    { numRuns: 1500 },
  );
  expect(pernah).toBeGreaterThan(20);
});
