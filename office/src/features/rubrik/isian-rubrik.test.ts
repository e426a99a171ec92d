// Editing the rubric changes only what was touched, and what cannot hold is named.
import { RUBRIK_AWAL } from '@lini/core/klasifikasi/imp/rubrik-awal.ts';
import { expect, test } from 'vitest';
import { bacaBatas, isianSalah, listBelumAda, mulaiSunting, tambahBaris, tanpaBarisKosong, ubahBatas } from './isian-rubrik.ts';

const awal = mulaiSunting(RUBRIK_AWAL, '2026-11-01');
const pertemuan = awal.baris.find((satu) => satu.bukti === 'pertemuan' && satu.tingkat === 1);

test('satu angka yang diubah tidak menyentuh baris lain', () => {
  if (!pertemuan) throw new Error('tanpa baris');
  const baru = ubahBatas(awal, pertemuan, 'ppkbd', 4);
  expect(baru.baris.filter((satu, ke) => satu !== awal.baris[ke])).toEqual([{ ...pertemuan, batas: { ...pertemuan.batas, ppkbd: 4 } }]);
});

test('kosong berarti tidak diminta; baris yang tidak diminta siapa pun tidak dikirim', () => {
  expect([bacaBatas(''), bacaBatas(' 7 ')]).toEqual([null, 7]);
  const ditambah = tambahBaris(awal, 'tokoh', 1);
  expect([ditambah.baris.length, tanpaBarisKosong(ditambah).baris.length]).toEqual([awal.baris.length + 1, awal.baris.length]);
  expect([listBelumAda(awal).length, listBelumAda(ditambah).length]).toEqual([28 * 3 - awal.baris.length, 28 * 3 - awal.baris.length - 1]);
});

test.each<[string, object, string | null]>([
  ['apa adanya', {}, null],
  ['jumlah terbalik', { gabung: { ...awal.gabung, jumlah: [15, 10, 6] } }, 'gabung'],
  ['tanggal tidak ada', { berlakuDari: '2026-02-30' }, 'berlakuDari'],
  ['bulan poktan 13', { bulanPoktan: 13 }, 'bulanPoktan'],
])('%s', (_nama, ubah, salah) => expect(isianSalah({ ...awal, ...ubah })).toBe(salah));

test('angka pecahan atau di bawah nol tidak bisa dikirim', () => {
  if (!pertemuan) throw new Error('tanpa baris');
  for (const batas of [1.5, -1, Number.NaN]) expect(isianSalah(ubahBatas(awal, pertemuan, 'ppkbd', batas))).toBe('baris');
});
