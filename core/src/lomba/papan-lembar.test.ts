// The board of sheets: what came in, came twice, is awaited, or is not needed.
import { expect, test } from 'vitest';
import { papanLembar } from './papan-lembar.ts';

const REGU = ['a', 'b', 'c', 'd'].map((id) => ({ id, kontingen: id, nama: id, anggota: [] }));
const JURI = ['j1', 'j2', 'j3'].map((id) => ({ id, nama: id, akun: id }));
const isi = {
  ...{ regu: REGU, juri: JURI },
  tampil: ['a', 'c'].map((regu) => ({ regu, mulai: null, lama: null, isTidakHadir: regu === 'c' })),
  diskualifikasi: [{ id: 'x', regu: 'd', alasan: 'Bukan kader', dicatat: '1' }],
  berhalangan: [
    { id: 'y', juri: 'j2', regu: 'a', alasan: 'Keluarga' },
    { id: 'z', juri: 'j3', regu: null, alasan: 'Sakit' },
  ],
};

test('masuk, diubah, belum, berhalangan untuk satu regu atau semua, dan tidak perlu', () => {
  const { baris, perlu, masuk } = papanLembar(isi, [
    { juri: 'j1', regu: 'a', banyak: 2 },
    { juri: 'j1', regu: 'b', banyak: 1 },
    { juri: 'j1', regu: 'c', banyak: 1 },
    { juri: 'j2', regu: 'a', banyak: 1 },
  ]);
  expect(baris.map((satu) => [satu.regu, ...satu.lembar.map((lembar) => `${lembar.juri} ${lembar.keadaan}`)])).toEqual([
    ['a', 'j1 diubah', 'j2 berhalangan', 'j3 berhalangan'],
    ['b', 'j1 masuk', 'j2 belum', 'j3 berhalangan'],
    ['c', 'j1 tidak-perlu', 'j2 tidak-perlu', 'j3 tidak-perlu'],
    ['d', 'j1 tidak-perlu', 'j2 tidak-perlu', 'j3 tidak-perlu'],
  ]);
  expect([perlu, masuk]).toEqual([3, 2]);
});
