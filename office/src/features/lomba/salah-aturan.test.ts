// What is typed wrongly is said at its field, with the limit of the core; rules that contradict themselves too.
import { lombaDariPola } from '@lini/core/lomba/pola-lomba.ts';
import type { Lomba } from '@lini/core/lomba/skema-lomba.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { expect, test } from 'vitest';
import { salahAturan } from './salah-aturan.ts';

const yelyel = lombaDariPola('yelyel', parameterPada('2026-11-26'));
const salah = (ganti: Partial<Lomba>) =>
  Object.fromEntries([...salahAturan({ jenis: 'penampilan', lomba: { ...yelyel, ...ganti } })].map(([isian, { id }]) => [isian, id]));

test.each<[string, Partial<Lomba>, object]>([
  ['pola apa adanya', {}, {}],
  ['kosong', { denda: { ...yelyel.denda, poin: Number.NaN } }, { 'denda.poin': 'Isi dengan angka.' }],
  ['tidak bulat', { juara: 2.5 }, { juara: 'Isi dengan bilangan bulat.' }],
  ['di bawah dan di atas batas', { juara: 0, harapan: 11 }, { juara: 'Paling kecil 1.', harapan: 'Paling besar 10.' }],
  ['menit, bukan detik', { waktu: { sedikitnya: null, selamanya: 9000 } }, { 'waktu.selamanya': 'Paling besar 120.' }],
  ['saling bertentangan', { skala: { rendah: 95, tinggi: 60, langkah: 1 } }, { skala: 'Nilai terendah harus di bawah nilai tertinggi. Periksa skalanya.' }],
])('isian penampilan: %s', (_kata, ganti, harap) => expect(salah(ganti)).toEqual(harap));
