// The villages of Balangan are the real ones.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KAB_BALANGAN, listWilayah } from './seed.ts';

/** Kept beside the checkout where the domain notes are at hand. */
const DAFTAR_ACUAN = new URL('../../../../../shared/domain/balangan-villages.csv', import.meta.url);
const SIDIK_ACUAN = 'f4608fdf1d8158e5e0019e3b013ac851393164a771947103a538abdbb4730405';

const semua = await listWilayah(KAB_BALANGAN);
const desa = semua.filter((satu) => satu.tingkat === 'desa');

test('8 kecamatan, 154 desa dan 3 kelurahan', () => {
  expect(semua.filter((satu) => satu.tingkat === 'kecamatan')).toHaveLength(8);
  expect(desa.filter((satu) => !satu.isKelurahan)).toHaveLength(154);
  expect(desa.filter((satu) => satu.isKelurahan)).toHaveLength(3);
  expect(semua.slice(0, 2).map((satu) => [satu.kode, satu.nama])).toEqual([
    ['63', 'Kalimantan Selatan'],
    ['63.11', 'Kabupaten Balangan'],
  ]);
});

test('kode, nama, jenis dan kecamatan sama dengan daftar acuan', () => {
  const namaKecamatan = new Map(semua.map((satu) => [satu.kode, satu.nama]));
  const baris = desa
    .map(({ kode, nama, isKelurahan }) => [kode, nama, isKelurahan ? 'kelurahan' : 'desa', kode.slice(0, 8), namaKecamatan.get(kode.slice(0, 8))].join(','))
    .sort();
  expect(createHash('sha256').update(baris.join('\n')).digest('hex')).toBe(SIDIK_ACUAN);
  if (!existsSync(DAFTAR_ACUAN)) return;
  const acuan = readFileSync(DAFTAR_ACUAN, 'utf8').trim().split(/\r?\n/).slice(1).sort();
  expect(baris).toEqual(acuan);
});
