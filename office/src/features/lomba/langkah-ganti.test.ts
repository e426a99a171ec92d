// A juror is replaced in the middle: every team is judged once, by her or by the new one, and no sheet that came in is lost.
import { expect, test } from 'vitest';
import { langkahGanti } from './langkah-ganti.ts';

const juri = (id: string) => ({ id, nama: `Juri ${id}`, akun: null });
const regu = ['awayan', 'halong'].map((id) => ({ id, kontingen: '63.11.01', nama: id, anggota: [] }));
const LOMBA = { juri: [juri('j1'), juri('j2')], regu };
const isi = (juriId: string, satu: string | null) => ({ juri: juriId, regu: satu, alasan: 'Ponsel rusak' });

test('lembar yang sudah masuk tetap milik juri lama, regu lainnya dinilai penggantinya', () => {
  const [daftar, ...halang] = langkahGanti(LOMBA, [{ juri: 'j1', regu: 'awayan', banyak: 1 }], juri('j1'), juri('j9'), 'Ponsel rusak');
  expect(daftar).toEqual({ kind: 'lomba.juri', isi: { juri: [juri('j1'), juri('j2'), { ...juri('j9'), menggantikan: 'j1' }] } });
  expect(halang.map((satu) => satu.isi)).toEqual([isi('j9', 'awayan'), isi('j1', 'halong')]);
});

test('tanpa satu lembar pun juri lama berhalangan untuk semua regu', () => {
  const [, ...halang] = langkahGanti(LOMBA, [{ juri: 'j2', regu: 'awayan', banyak: 1 }], juri('j1'), juri('j9'), 'Ponsel rusak');
  expect(halang.map((satu) => satu.isi)).toEqual([isi('j1', null)]);
});
