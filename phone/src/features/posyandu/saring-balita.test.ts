// The list of a posyandu day: filters and search, on children of made-up families.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { isiUkur } from '@lini/testing/ibu-anak-uji.ts';
import { expect, test } from 'vitest';
import type { Entri } from '../../app/entri.ts';
import { listBalita, type SaringanBalita, saringBalita } from './saring-balita.ts';

const HARI_INI = '2026-06-20';

function entri(nomor: number, rt: string, nama: string, lahir: string, ditimbang: boolean): Entri {
  const buku = new BukuKeluarga(nomor, '63.11.01.2003', rt);
  buku.daftar('2025-01-01');
  const id = buku.anggota('2025-01-02', { nama, lahir, hubungan: 'anak' });
  if (ditimbang) buku.catat('anak.ukur', '2026-06-10', isiUkur(id));
  const potret = buku.potret(HARI_INI);
  return { id: buku.id, keluarga: potret.keluarga, potret, cari: `${nama} rt ${rt}`.toLowerCase() } as Entri;
}

const semua = listBalita([
  entri(1, '002', 'Siti', '2025-01-01', false),
  entri(2, '001', 'Ahmad', '2022-01-01', true),
  entri(3, '001', 'Nur', '2025-03-01', true),
  entri(4, '001', 'Besar', '2021-06-20', false),
]);
const nama = (ketikan: string, ...saringan: SaringanBalita[]) =>
  saringBalita(semua, ketikan, new Set(saringan), new Set(['001'])).map((satu) => satu.balita.anak.nama);

test('balita saja, menurut nama', () => expect(nama('')).toEqual(['Ahmad', 'Nur', 'Siti']));
test('belum ditimbang bulan ini', () => expect(nama('', 'belum')).toEqual(['Siti']));
test('RT sendiri dan di bawah dua tahun', () => expect(nama('', 'rt-saya', 'baduta')).toEqual(['Nur']));
test('dicari dengan nama', () => expect(nama('ahm')).toEqual(['Ahmad']));
test('tidak ada yang cocok', () => expect(nama('ahm', 'belum')).toEqual([]));
