// What the rules of judging are given of a folded competition: order, times, absence, penalties, votes and draws.
import { expect, test } from 'vitest';
import { lombaKosong } from './keadaan-lomba.ts';
import { pelaksanaanDari } from './pelaksanaan-dari.ts';

const regu = ['a', 'b', 'c', 'd'].map((id, ke) => ({ id, kontingen: `63.11.0${ke + 1}`, nama: id, anggota: [] }));
const tampil = [
  { regu: 'a', mulai: '09:15', lama: 0, isTidakHadir: false },
  { regu: 'b', mulai: null, lama: null, isTidakHadir: true },
  { regu: 'c', mulai: '09:30', lama: null, isTidakHadir: false },
];
const jejak = { id: 'x', alasan: 'Sakit' };
const keadaan = {
  ...lombaKosong('l'),
  ...{ regu, tampil },
  undiUrutan: { jenis: 'urutan' as const, benih: 'b', hasil: ['c', 'b', 'a'] },
  juri: ['j1', 'j2'].map((id) => ({ id, nama: id, akun: id })),
  berhalangan: [{ ...jejak, juri: 'j2', regu: null }],
  denda: [{ ...jejak, regu: 'a', poin: 2 }],
  diskualifikasi: [{ ...jejak, regu: 'd', dicatat: '1' }],
};

test('regu menurut undian, yang terdaftar sesudahnya di belakang; lama nol detik bukan belum dicatat', () => {
  expect(pelaksanaanDari(keadaan)).toMatchObject({
    regu: [
      { id: 'c', kontingen: '63.11.03' },
      { id: 'b', kontingen: '63.11.02' },
      { id: 'a', kontingen: '63.11.01' },
      { id: 'd', kontingen: '63.11.04' },
    ],
    juri: ['j1', 'j2'],
    berhalangan: [{ juri: 'j2', regu: null }],
    lama: { a: 0 },
    pelanggaran: [{ regu: 'a', poin: 2 }],
    tidakHadir: ['b'],
    diskualifikasi: [{ regu: 'd' }],
  });
  expect(Object.keys(pelaksanaanDari(keadaan).lama)).toEqual(['a']);
  expect(pelaksanaanDari({ ...keadaan, undiUrutan: null }).regu.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});
