// Some kinds belong to one role: a cadre's review of the KRS flag goes back, the PKB's counts.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESA_SITI } from '../setup/basis-data.ts';
import { openRumahUji, type RumahUji, ringkas, tulisanOleh } from '../setup/rumah.ts';

let rumah: RumahUji;

beforeAll(async () => {
  rumah = await openRumahUji();
});
afterAll(() => rumah.close());

const tinjau = (buku: BukuKeluarga) => buku.catat('krs.tinjau', '2025-02-02', { keputusan: 'tidak-perlu', alasan: 'sudah pakai air galon' });

test('tinjauan KRS dari kader dikembalikan dengan alasannya, dari PKB diterima', async () => {
  const buku = new BukuKeluarga(1, DESA_SITI);
  buku.daftar('2025-01-05');
  tinjau(buku);
  const siti = await rumah.masuk('siti');
  expect(ringkas(await siti.kirim(tulisanOleh('siti', buku)))).toEqual(['diterima', 'dikembalikan bukan-perannya kind']);
  const baru = tinjau(buku);
  const rudi = await rumah.masuk('rudi');
  expect(ringkas(await rudi.kirim(tulisanOleh('rudi', buku).filter((satu) => satu.id === baru.id)))).toEqual(['diterima']);
});

test('menonaktifkan dan mengaktifkan kartu kelompok dan institusi hanya oleh PKB', async () => {
  const isi = [
    ['institusi.nonaktif', { alasan: 'Tidak ada kader' }],
    ['institusi.aktif', { keterangan: null }],
    ['poktan.nonaktif', { alasan: 'Tidak ada kader' }],
    ['poktan.aktif', { keterangan: null }],
  ] as const;
  const buku = new BukuKeluarga(2, DESA_SITI);
  const semua = isi.map(([kind, satu]) => buku.catat(kind, '2025-02-02', satu));
  for (const nama of ['siti', 'aminah'] as const) {
    const kader = await rumah.masuk(nama);
    expect(ringkas(await kader.kirim(tulisanOleh(nama, { catatan: semua })))).toEqual(semua.map(() => 'dikembalikan bukan-perannya kind'));
  }
});
