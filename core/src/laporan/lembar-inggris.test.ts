// In English no row of a form is left in Indonesian, and nothing but words is touched.
import { kepalaUji } from '@lini/testing/cacat-lembar.ts';
import { expect, test } from 'vitest';
import { LEMBAR } from '../registry/lembar.ts';
import type { LembarAngka } from './bahan-lembar.ts';
import { selInggris } from './kata-sel.ts';
import { lembarInggris } from './lembar-inggris.ts';

const DESA = 'Desa Contoh';
const bahan = (tingkat: LembarAngka['tingkat'][number]) => ({
  kepala: kepalaUji('2026-10', { tingkat, rt: null }),
  angka: {},
  setahun: new Map(),
  bagian: [{ kode: '63.11.01.2001', nama: DESA, angka: {} }],
  ppm: null,
});
const semua = LEMBAR.flatMap((satu) => (satu.jenis === 'angka' ? satu.tingkat.map((tingkat) => satu.susun(bahan(tingkat))) : []));

/** The same in both languages: names of the programme, and what is no word. */
const SAMA = new Set(['PPKBD', 'Sub-PPKBD', 'PUS', 'Pil', 'Elsimil', 'EPPGBM', 'IAS', 'IAT', 'TIAL', 'Unmet need (IAT + TIAL)', '☐', DESA]);

test('setiap baris lembar angka punya kata Inggrisnya', () => {
  const sel = semua.flatMap(({ bagian }) => bagian.flatMap(({ baris, jumlah = [] }) => [...baris, jumlah].flat()));
  const kata = new Set(sel.filter((satu) => typeof satu === 'string' && satu !== '' && !SAMA.has(satu)));
  expect([...kata].filter((satu) => selInggris(satu as string) === satu)).toEqual([]);
});

test('kepala, kolom, dan catatan ikut; judul resmi, nama, dan angka tetap', () => {
  for (const lembar of semua) {
    const jadi = lembarInggris(lembar);
    expect(jadi.judul.en).toBe(lembar.judul.id);
    expect(jadi.kepala.find(({ label }) => label.id === 'Period')?.isi).not.toContain('Oktober');
    expect(jadi.bagian.flatMap(({ kolom }) => kolom.map(({ judul }) => judul.id))).toEqual(
      lembar.bagian.flatMap(({ kolom }) => kolom.map(({ judul }) => selInggris(judul.en))),
    );
    expect(jadi.catatan.map(({ id }) => id)).toEqual(lembar.catatan.map(({ en }) => en));
    const angka = (satu: typeof lembar) => satu.bagian.flatMap(({ baris }) => baris.flat().filter((sel) => typeof sel !== 'string' || sel === DESA));
    expect(angka(jadi)).toEqual(angka(lembar));
  }
});
