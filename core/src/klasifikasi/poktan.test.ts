// The worked cases of poktan.md 7, and the lines that are missing for the next class.
import { BukuPoktan } from '@lini/testing/buku-poktan.ts';
import { describe, expect, test } from 'vitest';
import { awalBulan, daftarBulan } from '../tanggal.ts';
import { BATAS_POKTAN_AWAL, zBatasPoktan } from './batas-poktan.ts';
import { RUBRIK_AWAL } from './imp/rubrik-awal.ts';
import { hitungKelompok, nilaiKelompok } from './kelas-kelompok.ts';
import { type BahanKelas, bahanKelas, nilaiKelas } from './poktan.ts';

const BERKEMBANG: BahanKelas = {
  sk: true,
  ketua: true,
  sekretarisBendahara: true,
  terlatihPersen: 60,
  pertemuan: 9,
  saranaPersen: 55,
  terpadu: true,
  lapor: 10,
};
const PARIPURNA: BahanKelas = { ...BERKEMBANG, terlatihPersen: 85, pertemuan: 12, saranaPersen: 90, lapor: 12 };

describe('contoh poktan.md 7', () => {
  test.each([
    ['SK, 3 pengurus, 60 % terlatih, 9 pertemuan, 55 % sarana, posyandu, 10 laporan', BERKEMBANG, 'berkembang'],
    ['12 pertemuan, 85 % terlatih, 90 % sarana, 12 laporan', PARIPURNA, 'paripurna'],
    ['sama tanpa SK', { ...PARIPURNA, sk: false }, 'dasar'],
    ['3 pertemuan', { ...PARIPURNA, pertemuan: 3 }, null],
    ['tanpa ketua', { ...PARIPURNA, ketua: false }, null],
    ['tanpa bendahara', { ...PARIPURNA, sekretarisBendahara: false }, 'dasar'],
    ['tanpa kader: tidak ada yang terlatih', { ...PARIPURNA, terlatihPersen: null }, 'dasar'],
    ['tepat di batas', { ...PARIPURNA, terlatihPersen: 80, saranaPersen: 80 }, 'paripurna'],
    ['sedikit di bawah batas', { ...PARIPURNA, saranaPersen: 79.9 }, 'berkembang'],
  ])('%s: %s', (_nama, bahan, kelas) => expect(nilaiKelas(bahan, BATAS_POKTAN_AWAL).kelas).toBe(kelas));

  test('yang kurang untuk kelas berikutnya disebut', () => {
    expect(nilaiKelas(BERKEMBANG, BATAS_POKTAN_AWAL).berikut).toEqual({ kelas: 'paripurna', kurang: ['terlatih', 'pertemuan', 'sarana', 'lapor'] });
    expect(nilaiKelas(PARIPURNA, BATAS_POKTAN_AWAL).berikut).toBeNull();
  });
});

describe('bahan dari catatan kelompok', () => {
  test('satu tahun pertemuan: dua belas bulan yang sudah tutup', () => {
    const buku = new BukuPoktan('bkb');
    buku.daftar('2024-01-05', { sk: true, keterpaduan: ['posyandu'], sarana: ['bkb-kit', 'kka', 'poster-leaflet'] });
    for (const jabatan of ['ketua', 'sekretaris', 'bendahara']) buku.pengurus('2024-01-05', jabatan);
    buku.pengurus('2024-01-05', 'kader', true);
    buku.pengurus('2024-01-05', 'kader', false);
    for (const bulan of daftarBulan('2024-12', '2025-11')) buku.pertemuan(awalBulan(bulan), []);
    buku.nihil('2025-12-20');
    const bahan = { sk: true, ketua: true, sekretarisBendahara: true, terlatihPersen: 50, saranaPersen: 20, terpadu: true };
    expect(bahanKelas(buku.keadaan(), '2025-12-15')).toEqual({ ...bahan, pertemuan: 12, lapor: 12 });
    expect(bahanKelas(buku.keadaan(), '2025-12-31')).toEqual({ ...bahan, pertemuan: 11, lapor: 12 });
  });

  test('UPPKA dan PIK-R tidak dinilai dengan rubrik ini; hanya "lainnya" bukan keterpaduan', () => {
    const uppka = new BukuPoktan('uppka');
    uppka.daftar('2025-01-01');
    expect(bahanKelas(uppka.keadaan(), '2025-12-31')).toBeNull();
    const bkl = new BukuPoktan('bkl');
    bkl.daftar('2025-01-01', { keterpaduan: ['lainnya'] });
    expect(bahanKelas(bkl.keadaan(), '2025-12-31')?.terpadu).toBe(false);
  });
});

describe('kelas sebulan di kantor', () => {
  const nilai = (buku: BukuPoktan, pada: string, hariIni: string) => nilaiKelompok({ poktan: buku.keadaan(pada), pada }, hariIni, [RUBRIK_AWAL]);
  const bkb = () => {
    const buku = new BukuPoktan('bkb');
    buku.daftar('2024-01-05', { sk: true });
    buku.pengurus('2024-01-05', 'ketua');
    for (const bulan of daftarBulan('2025-03', '2025-11')) buku.pertemuan(awalBulan(bulan), []);
    return buku;
  };

  test('yang kurang dengan angkanya; bulan yang berjalan belum ikut', () => {
    const hasil = nilai(bkb(), '2025-11-30', '2025-11-20');
    expect([hasil.hitung, hasil.berikut, hasil.putus]).toEqual(['dasar', 'berkembang', null]);
    expect(hasil.kurang.map(({ id }) => id)).toEqual([
      'ketua, sekretaris, dan bendahara',
      'kader yang terlatih (belum ada kader tercatat)',
      'sarana baru 0%, paling sedikit 50%',
      'keterpaduan dengan posyandu, PAUD, atau usaha',
      'bulan yang lapor baru 8, paling sedikit 9',
    ]);
    expect(nilai(bkb(), '2025-11-30', '2025-12-01').kurang.map(({ id }) => id)).not.toContain('bulan yang lapor baru 8, paling sedikit 9');
  });

  test('putusan PKB di samping hitungan, dan disebut bila berbeda; alasannya tidak ikut', () => {
    const buku = bkb();
    buku.catat('poktan.kelas-putus', '2025-11-15', {
      sampai: null,
      rubrik: null,
      bukti: null,
      usulId: null,
      hitung: 'dasar',
      putus: 'berkembang',
      alasan: 'Dilihat sendiri',
    });
    const { putus } = nilai(buku, '2025-11-30', '2025-12-01');
    expect(putus).toEqual({ kelas: 'berkembang', tanggal: '2025-11-15', isBerbeda: true });
    expect(nilai(buku, '2025-10-31', '2025-12-01').putus).toBe(null);
  });

  test('UPPKA tidak dihitung, tetapi putusannya tampil', () => {
    const uppka = new BukuPoktan('uppka');
    uppka.daftar('2025-01-01');
    expect(nilai(uppka, '2025-11-30', '2025-12-01')).toEqual({ hitung: null, berikut: null, kurang: [], bahan: null, putus: null });
  });
});

describe('rubrik kelompok sebagai data', () => {
  const ubah = (poktan: Partial<typeof BATAS_POKTAN_AWAL>) => ({ ...BATAS_POKTAN_AWAL, ...poktan });

  test.each([
    ['pertemuan Berkembang dinaikkan', { pertemuan: [4, 10, 12] }, 'dasar'],
    ['SK diminta sejak Dasar', { sk: 1 }, 'berkembang'],
    ['tanpa syarat terlatih', { terlatihPersen: [0, 0, 0] }, 'berkembang'],
    ['lapor Dasar di atas yang ada', { lapor: [11, 11, 12] }, null],
  ] as const)('%s', (_nama, poktan, kelas) => expect(nilaiKelas(BERKEMBANG, ubah(poktan as Partial<typeof BATAS_POKTAN_AWAL>)).kelas).toBe(kelas));

  test('yang tidak diminta lagi tidak menahan; yang diminta sejak Dasar menahan Dasar', () => {
    const tanpaSk = { ...PARIPURNA, sk: false, terpadu: false, sekretarisBendahara: false };
    expect(nilaiKelas(tanpaSk, ubah({ sk: null, terpadu: null, pengurusLengkap: null })).kelas).toBe('paripurna');
    expect(nilaiKelas(tanpaSk, ubah({ sk: 1 })).berikut).toEqual({ kelas: 'dasar', kurang: ['sk'] });
  });

  test('kelas yang lebih tinggi tidak meminta lebih sedikit, dan persen paling banyak 100', () => {
    expect(zBatasPoktan.safeParse(BATAS_POKTAN_AWAL).success).toBe(true);
    expect(zBatasPoktan.safeParse(ubah({ pertemuan: [8, 4, 12] })).success).toBe(false);
    expect(zBatasPoktan.safeParse(ubah({ saranaPersen: [0, 50, 101] })).success).toBe(false);
  });

  test('versi yang berlaku pada harinya yang dipakai; versi lama tanpa kelompok tetap seperti semula', () => {
    const buku = new BukuPoktan('bkb');
    buku.daftar('2024-01-05', { sk: true });
    buku.pengurus('2024-01-05', 'ketua');
    for (const bulan of daftarBulan('2024-12', '2025-11')) buku.pertemuan(awalBulan(bulan), []);
    const { poktan: _poktan, ...lama } = RUBRIK_AWAL;
    const baru = { ...RUBRIK_AWAL, versi: 2, berlakuDari: '2025-12-10', poktan: ubah({ pertemuan: [13, 13, 13] }) };
    const daftar = [RUBRIK_AWAL, { ...lama, versi: 1, berlakuDari: '2025-06-01' }, baru];
    const hasil = (pada: string) => hitungKelompok(buku.keadaan(), pada, daftar)?.penilaian;
    expect(hasil('2025-12-09')).toMatchObject({ sampai: '2025-11', rubrik: 1, hitung: 'dasar', bukti: { pertemuan: 12, sk: 1, 'terlatih-persen': null } });
    expect(hasil('2025-12-10')).toMatchObject({ rubrik: 2, hitung: 'belum' });
  });
});
