// The order of revealing: harapan before juara, the winner last, shared titles together, those without a title never.
import { expect, test } from 'vitest';
import { babarLomba, babarUmum } from './urutan-buka.ts';

const baris = (regu: string, gelar: { jenis: 'juara' | 'harapan'; ke: number } | null) => ({
  ...{ regu, kontingen: `63.11.0${regu}`, keadaan: 'dinilai' as const, peringkat: 1, nilai: '80/1', denda: '0/1', gelar, alasan: null },
});

test('dari harapan terakhir ke juara 1, gelar bersama sekaligus, tanpa gelar tidak tampil', () => {
  const hasil = [
    baris('1', { jenis: 'juara', ke: 1 }),
    baris('2', { jenis: 'juara', ke: 2 }),
    baris('3', { jenis: 'juara', ke: 2 }),
    baris('4', { jenis: 'harapan', ke: 1 }),
    baris('5', { jenis: 'harapan', ke: 2 }),
    baris('6', null),
  ];
  const isi = babarLomba({ regu: [{ id: '1', kontingen: '63.11.01', nama: 'Regu Satu', anggota: [] }] }, { hasil }, { '63.11.01': 'Juai' });
  expect(isi.map((satu) => [satu.gelar.id, satu.tempat, satu.penerima.map((orang) => orang.nama)])).toEqual([
    ['Harapan 2', null, ['5']],
    ['Harapan 1', null, ['4']],
    ['Juara 2', 2, ['2', '3']],
    ['Juara 1', 1, ['Regu Satu']],
  ]);
  expect(isi.at(-1)?.penerima[0]?.dari).toBe('Juai');
});

test('juara umum dibuka dari peringkat 3', () => {
  const satu = (kontingen: string, peringkat: number) => ({ kontingen, peringkat, poin: 5, juara: [1, 0, 0], rata: null });
  const isi = babarUmum({ baris: [satu('a', 1), satu('b', 2), satu('c', 2), satu('d', 4)], wilayah: { a: 'Juai' } });
  expect(isi.map(({ gelar, penerima }) => [gelar.id, penerima.map((orang) => orang.nama)])).toEqual([
    ['Peringkat 2', ['b', 'c']],
    ['Juara umum', ['Juai']],
  ]);
});
