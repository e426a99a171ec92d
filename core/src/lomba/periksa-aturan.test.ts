// Rules that contradict themselves are refused at the field they are about; what a template ships can be saved.
import { expect, test } from 'vitest';
import { parameterPada } from '../parameter/parameter.ts';
import { asalPola, aturanDariPola } from './asal-pola.ts';
import { cerdasDariPola } from './cerdas/pola-cerdas.ts';
import type { SkemaCerdas } from './cerdas/skema-cerdas.ts';
import { periksaAturan } from './periksa-aturan.ts';
import { lombaDariPola, POLA_LOMBA } from './pola-lomba.ts';
import { type Lomba, skemaLomba } from './skema-lomba.ts';

const PARAMETER = parameterPada('2026-11-24');
const yelyel = lombaDariPola('yelyel', PARAMETER);
const aturan = (ganti: Partial<Lomba>) => ({ jenis: 'penampilan' as const, lomba: { ...yelyel, ...ganti } });

test.each<[string, Partial<Lomba>, object[]]>([
  ['pola apa adanya', {}, []],
  ['tanpa langkah: berbagi peringkat', { seri: [] }, []],
  ['undian saja', { seri: ['undian'] }, []],
  ['langkah dua kali', { seri: ['kriteria-1', 'kriteria-1'] }, [{ kode: 'langkah-seri-kembar', isian: 'seri' }]],
  ['undian sebelum suara', { seri: ['undian', 'suara-juri'] }, [{ kode: 'langkah-seri-terbalik', isian: 'seri' }]],
  ['suara sebelum hitungan', { seri: ['suara-juri', 'denda-sedikit', 'undian'] }, [{ kode: 'langkah-seri-terbalik', isian: 'seri' }]],
  ['poin di atas batas', { denda: { ...yelyel.denda, poin: 6 } }, [{ kode: 'denda-melebihi-batas', isian: 'denda' }]],
  ['tanpa pengurangan', { denda: { ...yelyel.denda, poin: 0, maksimal: 0 } }, []],
])('aturan penampilan: %s', (_kata, ganti, harap) => expect(periksaAturan(aturan(ganti))).toEqual(harap));

const B = cerdasDariPola(PARAMETER, 'B');
const E = cerdasDariPola(PARAMETER, 'E');
const TARUHAN = { rendah: 10, tinggi: 300, langkah: 10, batasSkor: 100, terbatas: 100 };
const terbalik = [{ kode: 'batas-taruhan-terbalik', isian: 'taruhan' }];

test.each<[string, Partial<SkemaCerdas>, object[]]>([
  ['pola apa adanya', {}, []],
  ['tanda minus terlupa', { lempar: { detik: null, nilai: { benar: 50, salah: 50 } } }, [{ kode: 'benar-tidak-tertinggi', isian: 'lempar.nilai' }]],
  ['benar sebagian menurut juri', { wajib: { ...B.wajib, nilai: { benar: 100, sebagian: 'juri', salah: 0 } } }, []],
  ['babak tulis', { tulis: { benar: 4, salah: 4, kosong: 0, soal: 50, lolos: 4 } }, [{ kode: 'benar-tidak-tertinggi', isian: 'tulis.nilai' }]],
  ['hitungan lebih singkat', { wajib: { ...B.wajib, detikHitungan: 5 } }, [{ kode: 'waktu-hitungan-lebih-singkat', isian: 'wajib.detikHitungan' }]],
  ['hitungan saja berwaktu', { wajib: { ...B.wajib, detik: null, detikHitungan: 5 } }, []],
  ['taruhan pola E', { taruhan: TARUHAN }, []],
  ['batas di atas taruhan paling besar', { taruhan: { ...TARUHAN, terbatas: 310 } }, terbalik],
  ['kelipatan 0', { taruhan: { ...TARUHAN, langkah: 0 } }, terbalik],
])('aturan cerdas cermat: %s', (_kata, ganti, harap) => expect(periksaAturan({ jenis: 'cerdas', cerdas: { ...B, ...ganti } })).toEqual(harap));

test('yang belum dicetak sumber diminta, yang lain dari skema E tidak bertentangan', () =>
  expect(periksaAturan({ jenis: 'cerdas', cerdas: E }).map(({ kode }) => kode)).toEqual(['nilai-babak-belum-ada', 'babak-tulis-belum-diatur']));

test('aturan dari pola tidak disebut diubah, juga sesudah isiannya berpindah urutan; namanya bebas', () => {
  for (const id of [...Object.keys(POLA_LOMBA), 'cerdas-A', 'cerdas-D']) {
    const asal = aturanDariPola(id, PARAMETER);
    if (!asal) throw new Error(id);
    expect(asalPola({ pola: id, aturan: asal }, PARAMETER)).toMatchObject({ isDiubah: false });
  }
  const balik = Object.fromEntries(Object.entries({ ...yelyel, nama: 'Yel-yel Juai' }).reverse());
  expect(asalPola({ pola: 'yelyel', aturan: { jenis: 'penampilan', lomba: skemaLomba.parse(balik) } }, PARAMETER)).toEqual({
    nama: 'Yel-yel',
    isDiubah: false,
  });
});

test('yang diubah disebut diubah dari polanya; pola yang tidak dikenal tidak disebut', () => {
  expect(asalPola({ pola: 'yelyel', aturan: aturan({ harapan: 2 }) }, PARAMETER)).toEqual({ nama: 'Yel-yel', isDiubah: true });
  expect(asalPola({ pola: 'yelyel', aturan: aturan({ harapan: Number.NaN }) }, PARAMETER)?.isDiubah).toBe(true);
  expect([asalPola({ aturan: aturan({}) }, PARAMETER), asalPola({ pola: 'entah', aturan: aturan({}) }, PARAMETER)]).toEqual([null, null]);
});

test('mengisi yang tidak dicetak sumber bukan mengubah pola; mengubah nilai yang dicetak iya', () => {
  const asal = aturanDariPola('cerdas-C', PARAMETER);
  if (asal?.jenis !== 'cerdas' || !asal.cerdas.rebutan) throw new Error('skema C');
  const { cerdas } = asal;
  const terisi = (benar: number, detik: number | null) => ({
    jenis: 'cerdas' as const,
    cerdas: { ...cerdas, rebutan: { ...asal.cerdas.rebutan, nilai: { benar, salah: -100 } }, wajib: { ...cerdas.wajib, detik } } as typeof cerdas,
  });
  expect(asalPola({ pola: 'cerdas-C', aturan: terisi(100, 10) }, PARAMETER)?.isDiubah).toBe(false);
  expect(asalPola({ pola: 'cerdas-C', aturan: terisi(100, 15) }, PARAMETER)?.isDiubah).toBe(true);
});
