// One birth told twice is one birth, and a birth keeps the pregnancy and the visits it rests on.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { isiPeriksa } from '@lini/testing/ibu-anak-uji.ts';
import { describe, expect, test } from 'vitest';
import { judgeCatatan } from '../catatan/judge.ts';

const HARI_INI = '2026-12-31';

function hamil(hpht: string | null = '2025-12-10') {
  const buku = new BukuKeluarga();
  buku.daftar('2025-01-01');
  const istri = buku.istri('2025-01-01', '1995-01-01');
  const mulai = buku.hamil('2026-03-01', istri, hpht);
  return { buku, istri, mulai };
}

function putusan({ catatan }: BukuKeluarga): string {
  const akhir = catatan.at(-1);
  const hasil = akhir && judgeCatatan(akhir, catatan.slice(0, -1), HARI_INI);
  return hasil === undefined || hasil.putusan === 'diterima' ? 'diterima' : hasil.kode;
}

const jumlahAnak = (buku: BukuKeluarga): number => [...buku.keadaan().anggota.values()].filter((satu) => satu.hubungan === 'anak').length;

describe('satu kelahiran dari dua ponsel', () => {
  test.each([
    ['2026-09-18', 'sudah-dicatat-lahir'],
    ['2026-09-20', 'sudah-dicatat-lahir'],
    ['2026-10-17', 'sudah-dicatat-lahir'],
    ['2026-08-24', 'sudah-dicatat-lahir'],
    // Another birth, four weeks away: nobody has recorded its pregnancy.
    ['2026-10-18', 'diterima'],
  ])('yang pertama 20 September, yang kedua %s: %s', (hari, kode) => {
    const { buku, istri } = hamil();
    buku.melahirkan('2026-09-20', istri);
    buku.melahirkan(hari, istri);
    expect(putusan(buku)).toBe(kode);
  });

  test.each([
    ['2026-09-20', '2026-09-18'],
    ['2026-09-18', '2026-09-20'],
  ])('ponsel yang belum tahu (%s lalu %s): satu bayi, satu persalinan', (pertama, kedua) => {
    const { buku, istri } = hamil();
    buku.status('2025-02-01', istri, { metode: null, ingin: 'segera', anakHidup: 0 });
    buku.melahirkan(pertama, istri);
    buku.melahirkan(kedua, istri);
    expect(jumlahAnak(buku)).toBe(1);
    expect(buku.keadaan().pasangan.get(istri)).toMatchObject({ anakHidup: 1, hamil: null, persalinan: [{ tanggal: '2026-09-18' }] });
  });

  test('kehamilan berikutnya tetap kelahiran yang lain', () => {
    const { buku, istri } = hamil();
    buku.melahirkan('2026-03-20', istri);
    buku.hamil('2026-06-01', istri, '2026-04-20');
    buku.melahirkan('2026-12-20', istri);
    expect(putusan(buku)).toBe('diterima');
    expect(jumlahAnak(buku)).toBe(2);
  });

  test('tanggalnya sendiri tetap bisa dikoreksi', () => {
    const { buku, istri } = hamil();
    buku.melahirkan('2026-09-20', istri);
    const lahir = buku.catatan.at(-1);
    buku.catat('catatan.koreksi', '2026-09-21', { sasaran: lahir?.id, v: 1, terjadi: '2026-09-18', isi: lahir?.isi });
    expect(putusan(buku)).toBe('diterima');
  });
});

describe('kunjungan hamil yang baru diceritakan sesudah melahirkan', () => {
  test.each([
    ['2026-02-01', '2025-12-10', 'diterima'],
    ['2025-12-10', '2025-12-10', 'diterima'],
    ['2025-12-09', '2025-12-10', 'tidak-hamil'],
    ['2026-09-20', '2025-12-10', 'diterima'],
    ['2026-09-21', '2025-12-10', 'tidak-hamil'],
    ['2026-02-01', null, 'tidak-hamil'],
    ['2026-03-01', null, 'diterima'],
  ])('kunjungan %s, HPHT %s: %s', (hari, hpht, kode) => {
    const { buku, istri } = hamil(hpht);
    buku.melahirkan('2026-09-20', istri);
    buku.catat('hamil.periksa', hari, isiPeriksa(istri));
    expect(putusan(buku)).toBe(kode);
  });
});

describe('membatalkan', () => {
  const batal = (buku: BukuKeluarga, sasaran: string | undefined) => buku.catat('catatan.batal', '2026-12-01', { sasaran, alasan: 'keliru' });

  test('kehamilan yang keguguran tidak bisa dibatalkan sebelum kegugurannya', () => {
    const { buku, istri, mulai } = hamil();
    buku.catat('hamil.akhir', '2026-09-20', { istriId: istri, hasil: 'keguguran', bayi: [] });
    const lahir = buku.catatan.at(-1);
    batal(buku, mulai.id);
    expect(putusan(buku)).toBe('bentrok-dengan-lain');
    buku.catatan.pop();
    const batalLahir = batal(buku, lahir?.id);
    expect(putusan(buku)).toBe('diterima');
    batal(buku, mulai.id);
    expect(putusan(buku)).toBe('diterima');
    // Without its pregnancy the miscarriage cannot come back.
    batal(buku, batalLahir.id);
    expect(putusan(buku)).toBe('bentrok-dengan-lain');
  });

  test('yang sudah tidak mungkin sebelumnya, dan yang hanya menunggu, tidak menghalangi', () => {
    const { buku, istri, mulai } = hamil();
    buku.catat('hamil.akhir', '2026-02-01', { istriId: istri, hasil: 'keguguran', bayi: [] });
    batal(buku, mulai.id);
    expect(putusan(buku)).toBe('diterima');
    buku.catatan.pop();
    batal(buku, buku.catatan[0]?.id);
    expect(putusan(buku)).toBe('diterima');
  });
});
