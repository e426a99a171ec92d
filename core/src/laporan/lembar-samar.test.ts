// Sheets with withheld figures: nothing withheld is printed, sums that would give it away are gone, true totals stay.
import { kepalaUji } from '@lini/testing/cacat-lembar.ts';
import { samarkanHidup } from '@lini/testing/samar-uji.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AngkaPerIndikator, jumlahkanAngka } from '../indikator/indikator.ts';
import { tanpaSamar } from '../indikator/samar.ts';
import type { BahanAngka } from './bahan-lembar.ts';
import { lembarDal } from './lembar/dal.ts';
import { rekKec } from './lembar/rek-dal.ts';
import { tabelPpkbd, tabelSubPpkbd } from './lembar/tahunan-imp.ts';
import type { Lembar } from './lembar.ts';
import { susunTersamar, TERSAMAR } from './lembar-samar.ts';

const BULAN = '2026-03';
const TANPA = { angka: {}, setahun: new Map(), bagian: new Map() };
const cara = (jumlah: Readonly<Record<string, number>>): AngkaPerIndikator => {
  const pus = Object.values(jumlah).reduce((semua, satu) => semua + satu, 0);
  return { A2: { pembilang: pus, penyebut: null }, ...Object.fromEntries(Object.entries(jumlah).map(([id, pembilang]) => [id, { pembilang, penyebut: pus }])) };
};
const bahan = (angka: AngkaPerIndikator, bagian: BahanAngka['bagian'] = []): BahanAngka => ({
  kepala: kepalaUji(BULAN, bagian.length > 0 ? { tingkat: 'kecamatan', desa: null } : {}),
  angka,
  setahun: new Map([[BULAN, angka]]),
  bagian,
  ppm: null,
});
const cariSel = (lembar: Lembar, judul: string, baris: string): unknown =>
  lembar.bagian.find((satu) => satu.judul?.id === judul)?.baris.find(([nama]) => nama === baris)?.[1];
const cariJumlah = (lembar: Lembar, judul: string): unknown => lembar.bagian.find((satu) => satu.judul?.id === judul)?.jumlah?.[1];

test('tanpa yang disamarkan lembarnya sama', () => {
  const satu = bahan(cara({ 'B4.iud': 2, 'B4.pil': 9 }));
  expect(susunTersamar(lembarDal, satu, TANPA)).toEqual(lembarDal.susun(satu));
});

test('satu desa: sel yang disamarkan dan jumlah yang memuatnya bertanda, sel lain utuh', () => {
  const angka = tanpaSamar(cara({ 'B4.iud': 2, 'B4.pil': 9, 'B4.suntik': 30 }), { 'B4.iud': 'kecil', 'B4.pil': 'ikut' });
  const lembar = susunTersamar(lembarDal, bahan(angka), { ...TANPA, angka: { 'B4.iud': 'kecil', 'B4.pil': 'ikut' } });
  const judul = 'Peserta KB aktif menurut cara';
  expect(cariSel(lembar, judul, 'IUD (spiral)')).toBe(TERSAMAR);
  expect(cariSel(lembar, judul, 'Pil')).toBe(TERSAMAR);
  expect(cariSel(lembar, judul, 'Suntik')).toBe(30);
  expect(cariJumlah(lembar, judul)).toBe(TERSAMAR);
  expect(cariSel(lembar, 'V. Pembinaan PUS dan kesertaan ber-KB', 'Jumlah PUS')).toBe(41);
  expect(lembar.catatan.at(-1)?.id).toContain('disamarkan');
});

const desaAcak = fc.record(
  Object.fromEntries(['B4.iud', 'B4.pil', 'B4.suntik', 'B4.implan', 'B7.hamil', 'B7.ias'].map((id) => [id, fc.integer({ min: 0, max: 12 })])),
);

test('kecamatan: tidak satu pun angka yang disamarkan tercetak, jumlahnya tetap jumlah yang sebenarnya', () => {
  let pernah = 0;
  fc.assert(
    fc.property(fc.array(desaAcak, { minLength: 2, maxLength: 6 }), (daftar) => {
      const perDesa = new Map(daftar.map((satu, ke) => [`63.11.01.200${ke}`, cara(satu)]));
      const samar = samarkanHidup(perDesa);
      const kecamatan = jumlahkanAngka(perDesa.values());
      const susun = (angka: (kode: string) => AngkaPerIndikator): BahanAngka =>
        bahan(
          kecamatan,
          [...perDesa.keys()].map((kode) => ({ kode, nama: kode, angka: angka(kode) })),
        );
      const nyata = rekKec.susun(susun((kode) => perDesa.get(kode) ?? {}));
      const lembar = susunTersamar(
        rekKec,
        susun((kode) => tanpaSamar(perDesa.get(kode) ?? {}, samar.get(kode) ?? {})),
        { ...TANPA, bagian: samar },
      );
      expect(lembar.bagian.map(({ jumlah }) => jumlah)).toEqual(nyata.bagian.map(({ jumlah }) => jumlah));
      const [sel, asli] = [lembar, nyata].map((satu) => satu.bagian.flatMap(({ baris }) => baris.flat()));
      const tersembunyi = sel?.filter((satu) => satu === TERSAMAR).length ?? 0;
      pernah += tersembunyi;
      // What is not withheld is what it was.
      for (const [ke, satu] of (sel ?? []).entries()) if (satu !== TERSAMAR) expect(satu).toEqual(asli?.[ke]);
      const banyak = [...samar.values()].reduce((jumlah, satu) => jumlah + Object.keys(satu).filter((id) => rekKec.indikator.includes(id)).length, 0);
      expect(tersembunyi).toBeGreaterThanOrEqual(banyak);
    }),
  );
  expect(pernah).toBeGreaterThan(100);
});

test('jumlah yang disamarkan bertanda, jumlah lain di baris yang sama utuh', () => {
  const desa = [cara({ 'B4.iud': 2, 'B4.pil': 9 }), cara({ 'B4.iud': 30, 'B4.pil': 3 }), cara({ 'B4.iud': 20, 'B4.pil': 7 })];
  const samar = new Map([
    ['a', { 'B4.iud': 'kecil', 'B4.pil': 'ikut' } as const],
    ['b', { 'B4.iud': 'ikut', 'B4.pil': 'kecil' } as const],
  ]);
  const bagian = ['a', 'b', 'c'].map((kode, ke) => ({ kode, nama: kode, angka: tanpaSamar(desa[ke] ?? {}, samar.get(kode) ?? {}) }));
  const { 'B4.iud': _, ...tanpaIud } = jumlahkanAngka(desa);
  const lembar = susunTersamar(rekKec, bahan(tanpaIud, bagian), { ...TANPA, angka: { 'B4.iud': 'ikut' }, bagian: samar });
  const nyata = rekKec.susun(
    bahan(
      jumlahkanAngka(desa),
      ['a', 'b', 'c'].map((kode, ke) => ({ kode, nama: kode, angka: desa[ke] ?? {} })),
    ),
  );
  const [jumlah, asli] = [lembar, nyata].map((satu) => satu.bagian.flatMap((yang) => yang.jumlah ?? []));
  const tersembunyi = jumlah?.flatMap((satu, ke) => (satu === TERSAMAR ? [asli?.[ke]] : [])) ?? [];
  expect(tersembunyi).toContain(52);
  for (const [ke, satu] of (jumlah ?? []).entries()) if (satu !== TERSAMAR) expect(satu).toEqual(asli?.[ke]);
  expect(jumlah).toContain(19);
});

test('bintang diterangkan hanya di lembar yang memuatnya', () => {
  const samar = { 'B4.iud': 'kecil', 'B4.pil': 'ikut' } as const;
  const angka = tanpaSamar(cara({ 'B4.iud': 2, 'B4.pil': 9 }), samar);
  const terang = (lembar: Parameters<typeof susunTersamar>[0]) =>
    susunTersamar(lembar, bahan(angka), { ...TANPA, angka: samar }).catatan.filter(({ id }) => id.startsWith('*')).length;
  expect([terang(lembarDal), terang(tabelPpkbd), terang(tabelSubPpkbd)]).toEqual([1, 0, 0]);
});
