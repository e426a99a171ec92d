// The reminder names institutions, their roles and villages, how many they are and until when.
import { expect, test } from 'vitest';
import { namaDenganPeran, tulisPengingat } from './pengingat.ts';

test('nama institusi dengan perannya, sekali saja', () => {
  expect(namaDenganPeran({ nama: 'PPKBD Juai', jenis: 'ppkbd' })).toBe('PPKBD Juai');
  expect(namaDenganPeran({ nama: 'Melati', jenis: 'sub-ppkbd' })).toBe('Sub-PPKBD Melati');
});

test('satu baris tiap desa, dengan jumlah dan batasnya', () => {
  const baris = [
    { nama: 'PPKBD Juai', jenis: 'ppkbd', namaDesa: 'Juai' },
    { nama: 'Sub-PPKBD RT 001', jenis: 'sub-ppkbd', namaDesa: 'Juai' },
    { nama: 'Sub-PPKBD RT 002', jenis: 'sub-ppkbd', namaDesa: 'Bata' },
  ] as const;
  expect(tulisPengingat(baris, '2026-10', '2026-11-20').split('\n')).toEqual([
    'Laporan bulan Oktober 2026 belum masuk (3):',
    '- Juai: PPKBD Juai, Sub-PPKBD RT 001',
    '- Bata: Sub-PPKBD RT 002',
    'Mohon diajukan dari ponsel: buka Lini, Laporan, lalu Ajukan, paling lambat 20 Nov 2026. Tanpa sinyal pun bisa; terkirim sendiri saat ada sinyal. Terima kasih.',
  ]);
  expect(tulisPengingat(baris, '2026-10', '2026-11-21')).toContain('Batas kader 20 Nov 2026 sudah lewat');
});
