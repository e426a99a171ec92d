// What a finished reveal opens to phones: its own result, the last one only with the overall winner, never what waits for a hand.
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { expect, test } from 'vitest';
import { listBukaSesudah } from './buka-sesudah.ts';

const SAAT = { id: 'x', terjadi: '2026-11-24', dicatat: '1' };
type Isi = { umum?: 'sesudah-layar' | 'tangan' | null; isBuka?: boolean; babak?: 'penyisihan'; isBatal?: boolean };
const lomba = (id: string, { umum = 'sesudah-layar', isBuka = false, babak, isBatal = false }: Isi = {}) =>
  ({
    id,
    atur: { acaraId: 'a', aturan: {}, babak },
    umum: umum === null ? null : { hasil: [], seri: [], ponsel: umum, ...SAAT },
    buka: isBuka ? SAAT : null,
    dibatalkan: isBatal ? SAAT : null,
  }) as unknown as Pick<KeadaanLomba, 'id' | 'atur' | 'umum' | 'buka' | 'dibatalkan'>;
const id = (apa: string, ...semua: ReturnType<typeof lomba>[]) => listBukaSesudah(apa, semua).map((satu) => satu.id);

test('lomba yang dibuka di layar dibuka ke ponsel; yang belum diumumkan, sudah dibuka, atau menunggu tombol tidak', () => {
  expect(id('a', lomba('a'), lomba('b'))).toEqual(['a']);
  expect(id('a', lomba('a', { umum: null }), lomba('b'))).toEqual([]);
  expect(id('a', lomba('a', { umum: 'tangan' }), lomba('b'))).toEqual([]);
  expect(id('a', lomba('a', { isBuka: true }), lomba('b'))).toEqual([]);
  expect(id('a', lomba('a'))).toEqual(['a']);
});

test('lomba final terakhir menunggu juara umum; penyisihan tidak ditunggu dan tidak menunggu', () => {
  expect(id('b', lomba('a', { isBuka: true }), lomba('b'))).toEqual([]);
  expect(id('umum', lomba('a', { isBuka: true }), lomba('b'), lomba('c', { umum: 'tangan' }))).toEqual(['b']);
  expect(id('p', lomba('a', { isBuka: true }), lomba('p', { babak: 'penyisihan' }))).toEqual(['p']);
  expect(id('a', lomba('a'), lomba('p', { babak: 'penyisihan' }))).toEqual(['a']);
  expect(id('b', lomba('a', { isBuka: true }), lomba('b'), lomba('x', { umum: null, isBatal: true }))).toEqual([]);
  expect(id('a', lomba('a'), lomba('x', { umum: null, isBatal: true }))).toEqual(['a']);
});
