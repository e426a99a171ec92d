// Guarded fields: two phones that had not seen each other disagree, and somebody who saw both decides.
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { expect, test } from 'vitest';
import type { Catatan } from '../catatan/catatan.ts';
import { listPerkara } from './perkara.ts';

const ORANG = { nama: 'Ibu Contoh', nik: null, nikKosong: 'belum-punya', jenisKelamin: 'P', hubungan: 'istri', statusKawin: 'kawin', ibuId: null };

/** A member registered as number 3 of the village; then `tulis` adds writings as another device, having seen so many numbers. */
function cerita() {
  const buku = new BukuKeluarga();
  buku.daftar('2025-01-01');
  const istriId = buku.istri('2025-01-01', '1995-01-01');
  const nomor = new Map(buku.catatan.map((satu, ke) => [satu.id, ke + 1]));
  const ubah = (perangkat: number, melihat: number, lahir: string, diberi: number | null): Catatan => {
    const satu = { ...buku.catat('anggota.ubah', '2025-02-01', { ...ORANG, anggotaId: istriId, lahir }), perangkat: uuidUji(perangkat, 0xbeef), melihat };
    buku.catatan[buku.catatan.length - 1] = satu;
    if (diberi !== null) nomor.set(satu.id, diberi);
    return satu;
  };
  const perkara = () => listPerkara(buku.catatan, nomor).map(({ isian, pilihan }) => [isian, pilihan.map((satu) => satu.nilai)]);
  const koreksi = (perangkat: number, sasaran: Catatan, lahir: string, diberi: number): void => {
    const isi = { sasaran: sasaran.id, v: 1, terjadi: sasaran.terjadi, isi: { ...ORANG, anggotaId: istriId, lahir } };
    const satu = { ...buku.catat('catatan.koreksi', '2025-02-02', isi), perangkat: uuidUji(perangkat, 0xbeef), melihat: 3 };
    buku.catatan[buku.catatan.length - 1] = satu;
    nomor.set(satu.id, diberi);
  };
  return { ubah, koreksi, perkara };
}

test('dua ponsel yang tidak saling melihat memberi tanggal lahir berbeda: perkara', () => {
  const { ubah, perkara } = cerita();
  ubah(1, 2, '1996-01-01', 3);
  ubah(2, 2, '1997-01-01', 4);
  expect(perkara()).toEqual([['lahir', ['1996-01-01', '1997-01-01']]]);
});

test('yang kedua sudah melihat yang pertama: bukan perkara', () => {
  const { ubah, perkara } = cerita();
  ubah(1, 2, '1996-01-01', 3);
  ubah(2, 3, '1997-01-01', 4);
  expect(perkara()).toEqual([]);
});

test('nilai yang sama dari dua ponsel: bukan perkara', () => {
  const { ubah, perkara } = cerita();
  ubah(1, 2, '1996-01-01', 3);
  ubah(2, 2, '1996-01-01', 4);
  expect(perkara()).toEqual([]);
});

test('orang ketiga yang melihat keduanya memutuskan', () => {
  const { ubah, perkara } = cerita();
  ubah(1, 2, '1996-01-01', 3);
  ubah(2, 2, '1997-01-01', 4);
  ubah(3, 4, '1996-01-01', 5);
  expect(perkara()).toEqual([]);
});

test('satu ponsel mengubah pikirannya sendiri: bukan perkara', () => {
  const { ubah, perkara } = cerita();
  ubah(1, 2, '1996-01-01', 3);
  ubah(1, 2, '1997-01-01', null);
  expect(perkara()).toEqual([]);
});

test('yang belum terkirim bertemu tulisan ponsel lain: perkara di layar ponsel ini', () => {
  const { ubah, perkara } = cerita();
  ubah(1, 2, '1996-01-01', 3);
  ubah(2, 2, '1997-01-01', null);
  expect(perkara()).toHaveLength(1);
});

test('dua koreksi atas catatan yang sama yang tidak saling melihat: perkara', () => {
  const { ubah, koreksi, perkara } = cerita();
  const asli = ubah(1, 2, '1996-01-01', 3);
  koreksi(2, asli, '1997-01-01', 4);
  expect(perkara()).toEqual([]);
  koreksi(3, asli, '1998-01-01', 5);
  expect(perkara()).toEqual([['lahir', ['1997-01-01', '1998-01-01']]]);
});
