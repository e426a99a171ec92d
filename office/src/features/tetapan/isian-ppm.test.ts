// Targets typed and pasted: each number lands at its village and method, and only what changed is sent.
import { describe, expect, test } from 'vitest';
import { bacaSel, type Ketikan, kunciSel, listBerubah, listSalah, targetTampil, tempel } from './isian-ppm.ts';

const desa = (ke: number, nama: string, target: object | null = null) => ({ kode: `63.11.01.200${ke}`, nama, kecamatan: 'Juai', target, ditetapkan: null });
const DAFTAR = [desa(1, 'Bata'), desa(2, 'Buntu Karau', { pil: 20, iud: 3 }), desa(3, 'Juai')];
const AWAL: Ketikan = new Map();
const mulai = (baris = 0, kolom = 0) => ({ baris, kolom });

test.each<[string, number | null | undefined]>([
  ['', null],
  [' ', null],
  ['–', null],
  ['0', 0],
  ['12', 12],
  ['1.200', 1200],
  ['1,5', undefined],
  ['1.5', undefined],
  ['-3', undefined],
  ['1000000', undefined],
  ['Bata', undefined],
])('sel %j dibaca %s', (isi, harap) => expect(bacaSel(isi)).toBe(harap));

describe('menempel dari lembar hitung', () => {
  const isi = ({ ketikan }: { ketikan: Ketikan }) => Object.fromEntries(ketikan);

  test('angka saja: mulai dari sel yang sedang diisi, baris demi baris', () => {
    const hasil = tempel('4\t1\r\n5\t\r\n', DAFTAR, mulai(1, 4), AWAL);
    expect(isi(hasil)).toEqual({
      [kunciSel('63.11.01.2002', 'implan')]: '4',
      [kunciSel('63.11.01.2002', 'suntik')]: '1',
      [kunciSel('63.11.01.2003', 'implan')]: '5',
      [kunciSel('63.11.01.2003', 'suntik')]: '',
    });
    expect(tempel('1\n2\n3\n4', DAFTAR, mulai(), AWAL).takDikenal).toEqual(['4']);
  });

  test('dengan nama atau kode desa: tiap baris menemukan desanya, dalam urutan apa pun', () => {
    const hasil = tempel("1\tDesa JUAI\t7\n2\t'63.11.01.2001\t8\n3\tEntah\t9", DAFTAR, mulai(2, 6), AWAL);
    expect(isi(hasil)).toEqual({ [kunciSel('63.11.01.2003', 'iud')]: '7', [kunciSel('63.11.01.2001', 'iud')]: '8' });
    expect(hasil.takDikenal).toEqual(['Entah']);
  });

  test('dengan kepala kolom: tiap angka menemukan caranya; kolom lain diabaikan', () => {
    const hasil = tempel('Desa\tJumlah\tPil\tIUD\nbuntu karau\t50\t40\t10', DAFTAR, mulai(), AWAL);
    expect(isi(hasil)).toEqual({ [kunciSel('63.11.01.2002', 'pil')]: '40', [kunciSel('63.11.01.2002', 'iud')]: '10' });
  });
});

test('hanya desa yang berubah yang dikirim; sel dikosongkan berarti tanpa target', () => {
  const ketik = (...isi: [string, string][]): Ketikan => new Map(isi);
  expect(listBerubah(DAFTAR, AWAL)).toEqual([]);
  expect(listBerubah(DAFTAR, ketik([kunciSel('63.11.01.2002', 'pil'), '20'], [kunciSel('63.11.01.2001', 'mow'), ' ']))).toEqual([]);
  expect(listBerubah(DAFTAR, ketik([kunciSel('63.11.01.2002', 'pil'), ''], [kunciSel('63.11.01.2003', 'mow'), '0']))).toEqual([
    { kode: '63.11.01.2002', target: { iud: 3 } },
    { kode: '63.11.01.2003', target: { mow: 0 } },
  ]);
  const salah = ketik([kunciSel('63.11.01.2001', 'pil'), 'x']);
  expect([listSalah(DAFTAR, salah), targetTampil(desa(1, 'Bata'), salah)]).toEqual([['Bata'], {}]);
});
