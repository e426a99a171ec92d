// Two desks at one list of teams: nothing typed is lost, nothing saved elsewhere either.
import { expect, test } from 'vitest';
import { gabungRegu } from './gabung-regu.ts';

const regu = (id: string, nama = id, ...anggota: string[]) => ({ id, kontingen: '63.11.01', nama, anggota });
const [juai, halong, awayan] = [regu('juai'), regu('halong'), regu('awayan')];

test('yang ditambah, diubah dan dihapus di dua meja tinggal keduanya', () => {
  expect(gabungRegu([juai, halong], [juai, regu('halong', 'Halong Jaya')], [juai, halong, awayan])).toEqual([juai, regu('halong', 'Halong Jaya'), awayan]);
  expect(gabungRegu([juai, halong], [juai, halong, awayan], [regu('juai', 'Juai Raya'), halong])).toEqual([regu('juai', 'Juai Raya'), halong, awayan]);
  expect(gabungRegu([juai, halong], [halong], [juai, halong, awayan])).toEqual([halong, awayan]);
  expect(gabungRegu([juai, halong], [juai, regu('halong', 'Halong', 'Siti')], [juai])).toEqual([juai, regu('halong', 'Halong', 'Siti')]);
});

test('dua regu baru bertanda sama menjadi dua, kecuali senama', () => {
  const [mawar, melati] = [regu('regu-baru', 'Mawar'), regu('regu-baru', 'Melati')];
  expect(gabungRegu([juai], [juai, melati], [juai, mawar])).toEqual([juai, mawar, { ...melati, id: 'melati' }]);
  expect(gabungRegu([juai], [juai, regu('awayan', 'awayan', 'Siti')], [juai, awayan])).toEqual([juai, regu('awayan', 'awayan', 'Siti')]);
});
