// The refusal of a sheet goes away with what it named.
import { tolak } from '@lini/core/catatan/tolakan.ts';
import { expect, test } from 'vitest';
import { sebutSalah } from './salah-lembar.ts';

const draf = (belum: string[] = [], alasan = '') => ({ belum, alasan });

test('kriteria yang belum dinilai disebut sampai semuanya dinilai', () => {
  expect(sebutSalah('belum-lengkap', draf(['Kekompakan', 'Vokal']))).toBe('Belum diberi nilai: Kekompakan, Vokal.');
  expect(sebutSalah('belum-lengkap', draf(['Vokal']))).toBe('Belum diberi nilai: Vokal.');
  expect(sebutSalah('belum-lengkap', draf())).toBeNull();
});

test('alasan yang diminta hilang sesudah ditulis; tolakan lain tetap', () => {
  const perlu = tolak('lembar-perlu-alasan', 'alasan');
  expect(sebutSalah(perlu, draf([], '  '))).toMatch(/alasan/i);
  expect(sebutSalah(perlu, draf([], 'Salah geser'))).toBeNull();
  expect(sebutSalah(tolak('lomba-sudah-ditutup'), draf([], 'Salah geser'))).toMatch(/ditutup/);
});
