// What is shared of a village tells no small count of health, as no office reads it.
import { susunRingkasan } from '@lini/ui/berkas/lembar/ringkasan.ts';
import { expect, test, vi } from 'vitest';
import { samarPesan } from './ringkasan-desa.ts';

vi.mock('./bahan.ts', () => ({ angkaBersama: () => ({}), rtLembar: () => null }));
vi.mock('../../app/wilayah.ts', () => ({ desaKini: { value: { nama: 'Juai', kecamatan: 'Juai' } } }));

const satu = (pembilang: number, penyebut: number | null) => ({ pembilang, penyebut });
const pesan = (angka: Parameters<typeof samarPesan>[0]): string =>
  susunRingkasan({ judul: 'Laporan', tempat: 'Desa Juai', periode: 'Oktober 2026', angka, samar: samarPesan(angka, '2026-10-31') });

test('hitungan 1 sampai 4 tentang kesehatan tertulis <5; keluarga, PUS, nol, dan yang mulai 5 tetap', () => {
  const baris = pesan({ A1: satu(3, null), A2: satu(60, null), B2: satu(42, 60), B6: satu(3, 60), C1: satu(4, 50) }).split('\n');
  expect(baris).toEqual([
    '*Laporan*',
    'Desa Juai, Oktober 2026',
    'Keluarga: 3',
    'PUS: 60',
    'Peserta KB aktif: 42',
    'Belum terlayani (unmet need): <5',
    'Keluarga berisiko stunting: <5',
  ]);
  expect(pesan({ A2: satu(60, null), B2: satu(5, 60), B6: satu(0, 60), C1: satu(2, 3) })).toMatch(/aktif: 5\n.*need\): 0\n.*stunting: <5/);
});
