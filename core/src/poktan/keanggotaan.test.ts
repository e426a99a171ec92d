// Members and officers of a group: no end before its beginning, nobody twice, and a kind of group that stays while it is in use.
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { BukuPoktan } from '@lini/testing/buku-poktan.ts';
import { describe, expect, test } from 'vitest';
import type { Catatan } from '../catatan/catatan.ts';
import { judgeCatatan } from '../catatan/judge.ts';
import { hitungDesa } from '../indikator/hitung-desa.ts';
import type { AngkaPerIndikator } from '../indikator/indikator.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { keadaanPus } from './keadaan-pus.ts';
import type { JenisPoktan } from './pilihan.ts';

const AWAL = '2025-01-10';
const K1 = uuidUji(1, 0xfa);

function kelompok(jenis: JenisPoktan = 'bkb') {
  const buku = new BukuPoktan(jenis);
  const daftar = buku.daftar(AWAL);
  return { buku, daftar };
}

function putusan({ catatan }: { catatan: readonly Catatan[] }): string {
  const hasil = judgeCatatan(catatan.at(-1) as Catatan, catatan.slice(0, -1), '2025-12-31');
  return hasil.putusan === 'diterima' ? 'diterima' : hasil.kode;
}

function hitung(semua: readonly { id: string; catatan: readonly Catatan[] }[], bulan = '2025-06'): AngkaPerIndikator {
  return hitungDesa(new Map(semua.map((satu) => [satu.id, satu.catatan])), [bulan]).get(bulan) as AngkaPerIndikator;
}

const keluar = (buku: BukuPoktan, hari: string, id: string) => buku.catat('poktan.anggota-keluar', hari, { id, alasan: 'lainnya' });

describe('keluar dan selesai', () => {
  test.each([
    ['2025-02-28', 'keluar-sebelum-masuk'],
    ['2025-03-01', 'diterima'],
  ])('anggota sejak 1 Maret keluar %s: %s', (hari, kode) => {
    const { buku } = kelompok();
    keluar(buku, hari, buku.anggota('2025-03-01', K1));
    expect(putusan(buku)).toBe(kode);
  });

  test.each([
    ['2025-02-28', 'selesai-sebelum-mulai'],
    ['2025-03-01', 'diterima'],
  ])('pengurus sejak 1 Maret selesai %s: %s', (hari, kode) => {
    const { buku } = kelompok();
    const pengurusId = buku.pengurus('2025-03-01', 'ketua');
    buku.catat('poktan.pengurus-selesai', hari, { pengurusId, alasan: null });
    expect(putusan(buku)).toBe(kode);
  });
});

describe('satu keluarga, satu keanggotaan', () => {
  test.each<[string, string, string | null, string]>([
    ['lebih awal dari yang berjalan', '2025-02-01', null, 'sudah-anggota-poktan'],
    ['lebih awal dari yang sudah keluar', '2025-02-01', '2025-04-01', 'sudah-anggota-poktan'],
    ['di tengah yang sudah keluar', '2025-03-15', '2025-04-01', 'sudah-anggota-poktan'],
    ['pada hari keluarnya', '2025-04-01', '2025-04-01', 'diterima'],
    ['masuk lagi', '2025-05-01', '2025-04-01', 'diterima'],
  ])('%s', (_nama, hari, hariKeluar, kode) => {
    const { buku } = kelompok();
    const lama = buku.anggota('2025-03-01', K1);
    if (hariKeluar) keluar(buku, hariKeluar, lama);
    buku.anggota(hari, K1);
    expect(putusan(buku)).toBe(kode);
  });

  test('keanggotaan lama tetap bisa dikoreksi sesudah ia masuk lagi', () => {
    const { buku } = kelompok('bkl');
    const lama = buku.anggota('2025-02-01', K1);
    const tulisan = buku.catatan.at(-1) as Catatan;
    keluar(buku, '2025-03-01', lama);
    buku.anggota('2025-05-01', K1);
    buku.catat('catatan.koreksi', '2025-06-01', { sasaran: tulisan.id, v: 1, terjadi: '2025-02-03', isi: tulisan.isi });
    expect(putusan(buku)).toBe('diterima');
  });

  test('yang keluar lalu masuk lagi dalam sebulan satu orang, juga bila hadir pada keduanya', () => {
    const keluarga = new BukuKeluarga(1);
    keluarga.daftar(AWAL);
    const remaja = keluarga.anak(AWAL, '2010-01-01', null);
    const { buku } = kelompok('pikr');
    const lama = buku.anggota(AWAL, keluarga.id, { anggotaId: remaja });
    buku.pertemuan('2025-06-03', [lama]);
    keluar(buku, '2025-06-10', lama);
    const baru = buku.anggota('2025-06-12', keluarga.id, { anggotaId: remaja });
    buku.pertemuan('2025-06-20', [baru]);
    const angka = hitung([keluarga, buku]);
    expect([angka['PIKR.anggota'], angka['PIKR.remaja-hadir']].map((satu) => satu?.pembilang)).toEqual([1, 1]);
    // Two phones wrote one membership twice: still one person invited.
    buku.anggota('2025-06-12', keluarga.id, { anggotaId: remaja });
    expect([hitung([keluarga, buku])['PIKR.anggota']?.pembilang, hitung([keluarga, buku])['D5.pikr']]).toEqual([1, { pembilang: 2, penyebut: 2 }]);
  });

  test('pada hari keluarnya ia bukan anggota lagi: tidak diundang', () => {
    const { buku } = kelompok();
    const [satu, dua] = [buku.anggota(AWAL, null, { nama: 'Bu Satu' }), buku.anggota(AWAL, null, { nama: 'Bu Dua' })];
    keluar(buku, '2025-06-10', dua);
    buku.pertemuan('2025-06-10', [satu]);
    expect(hitung([buku])['D5.bkb']).toEqual({ pembilang: 1, penyebut: 1 });
  });
});

describe('jenis kelompok', () => {
  const ganti = (buku: BukuPoktan, daftar: Catatan, ubah: Record<string, unknown>) =>
    buku.catat('catatan.koreksi', '2025-06-10', { sasaran: daftar.id, v: 1, terjadi: AWAL, isi: { ...(daftar.isi as object), ...ubah } });

  test.each<[string, (buku: BukuPoktan) => unknown, Record<string, unknown>, string]>([
    ['belum dipakai', () => undefined, { jenis: 'pikr' }, 'diterima'],
    ['ada anggota', (buku) => buku.anggota('2025-02-01', K1), { jenis: 'pikr' }, 'jenis-poktan-tetap'],
    ['ada pertemuan', (buku) => buku.pertemuan('2025-02-01', []), { jenis: 'bkl' }, 'jenis-poktan-tetap'],
    ['namanya saja', (buku) => buku.anggota('2025-02-01', K1), { nama: 'Mawar' }, 'diterima'],
  ])('dikoreksi, %s', (_nama, isi, ubah, kode) => {
    const { buku, daftar } = kelompok();
    isi(buku);
    ganti(buku, daftar, ubah);
    expect(putusan(buku)).toBe(kode);
  });
});

describe('keluarga yang pindah', () => {
  function warga() {
    const keluarga = new BukuKeluarga(1);
    keluarga.daftar(AWAL);
    const istri = keluarga.istri(AWAL, '1995-05-05');
    keluarga.status(AWAL, istri, { metode: 'pil' });
    keluarga.anak(AWAL, '2023-01-01', istri);
    const { buku } = kelompok();
    buku.anggota(AWAL, keluarga.id);
    return { keluarga, buku };
  }

  test('bukan anggota lagi di rekap dan D4; kembali, anggota lagi', () => {
    const { keluarga, buku } = warga();
    const angka = () => {
      const { 'BKB.anggota': anggota, 'D4.bkb': d4 } = hitung([keluarga, buku]);
      return [anggota?.pembilang, d4];
    };
    expect(angka()).toEqual([1, { pembilang: 1, penyebut: 1 }]);
    keluarga.catat('keluarga.pindah', '2025-06-10', { jenis: 'desa-lain', tujuan: '' });
    expect(angka()).toEqual([0, { pembilang: 0, penyebut: 0 }]);
    keluarga.catat('keluarga.kembali', '2025-06-20', { rt: '001' });
    expect(angka()).toEqual([1, { pembilang: 1, penyebut: 1 }]);
  });

  test('yang hadir lalu pindah bukan PUS di desa ini', () => {
    const { keluarga } = warga();
    keluarga.catat('keluarga.pindah', '2025-06-10', { jenis: 'desa-lain', tujuan: '' });
    expect(keadaanPus(keluarga.keadaan(), '2025-06-30', parameterPada('2025-06-30'))).toEqual({ pus: false, kb: false });
  });
});

test('anak yang dicentang sesuai dan tidak sesuai adalah satu anak yang dinilai', () => {
  const { buku } = kelompok();
  const anak = [uuidUji(71), uuidUji(72)];
  buku.pertemuan('2025-06-03', [], { anak, sesuai: anak, tidakSesuai: [uuidUji(71)] });
  expect(hitung([buku])['D8.bkb']).toEqual({ pembilang: 2, penyebut: 2 });
});
