// Weighing and the card of development, told of one made-up family.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { describe, expect, test } from 'vitest';
import { judgeCatatan } from '../catatan/judge.ts';
import { konteksForm, listPertanyaan, susunIsi, usulanForm } from '../form/form.ts';
import { anakUkurForm } from './anak-ukur-form.ts';
import { getRiwayatAnak } from './ibu-anak.ts';
import { hasilKka } from './riwayat-anak.ts';

const HARI_INI = '2026-06-30';
const UKUR = { berat: 8.4, panjang: 71.5, cara: 'berbaring', tempat: 'posyandu', kms: true, makan: 'asi-makanan', yakin: null };
const KKA = {
  gerakKasar: 'sesuai',
  gerakHalus: 'sesuai',
  komunikasiPasif: 'sesuai',
  komunikasiAktif: 'sesuai',
  kecerdasan: 'sesuai',
  menolongDiri: 'sesuai',
  sosial: 'sesuai',
};

function keluarga(lahir = '2025-06-10') {
  const buku = new BukuKeluarga();
  buku.daftar('2025-01-01');
  const ibuId = buku.istri('2025-01-01', '1998-01-01');
  return { buku, ibuId, anakId: buku.anak('2025-06-20', lahir, ibuId) };
}

/** The code of the judge for one more catatan, or `diterima`. */
function putus(buku: BukuKeluarga, kind: string, terjadi: string, isi: Record<string, unknown>): string {
  const lain = [...buku.catatan];
  const calon = buku.catat(kind, terjadi, isi);
  buku.catatan.pop();
  const putusan = judgeCatatan(calon, lain, HARI_INI);
  return putusan.putusan === 'diterima' ? 'diterima' : putusan.kode;
}

describe('anak.ukur', () => {
  test.each([
    ['biasa', {}, '2026-06-10', 'diterima'],
    ['hanya berat', { panjang: null, cara: null }, '2026-06-10', 'diterima'],
    ['tidak diukur apa-apa', { berat: null, panjang: null, cara: null }, '2026-06-10', 'ukuran-wajib'],
    ['panjang tanpa cara', { cara: null }, '2026-06-10', 'cara-ukur-wajib'],
    ['sebelum lahir', {}, '2025-06-09', 'tanggal-sebelum-lahir'],
    ['di hari lahir', { berat: 3.1, panjang: 49 }, '2025-06-10', 'diterima'],
    ['belum diukur ulang', { berat: 3, yakin: false }, '2026-06-10', 'ukur-ulang'],
    ['sudah diukur ulang', { berat: 3, yakin: true }, '2026-06-10', 'diterima'],
    ['angka mustahil', { berat: 0.2 }, '2026-06-10', 'isi-tidak-sah'],
  ])('%s', (_nama, ubah, terjadi, kode) => {
    const { buku, anakId } = keluarga();
    expect(putus(buku, 'anak.ukur', terjadi, { ...UKUR, anggotaId: anakId, ...ubah })).toBe(kode);
  });

  test.each([
    ['2021-06-11', 'diterima'],
    ['2021-06-10', 'lewat-umur-ukur'],
    ['1990-01-01', 'lewat-umur-ukur'],
  ])('yang lahir %s ditimbang 10 Juni 2026: %s', (lahir, kode) => {
    const { buku, anakId } = keluarga(lahir);
    expect(putus(buku, 'anak.ukur', '2026-06-10', { ...UKUR, anggotaId: anakId })).toBe(kode);
  });

  test('anak yang belum dikenal ditunggu, anak yang meninggal tidak ditimbang lagi', () => {
    const { buku, anakId } = keluarga();
    expect(putus(buku, 'anak.ukur', '2026-06-10', { ...UKUR, anggotaId: '00000000-0000-7000-8000-00000000abcd' })).toBe('menunggu-anggota');
    buku.catat('anggota.meninggal', '2026-03-01', { anggotaId: anakId });
    expect(putus(buku, 'anak.ukur', '2026-02-28', { ...UKUR, anggotaId: anakId })).toBe('diterima');
    expect(putus(buku, 'anak.ukur', '2026-03-02', { ...UKUR, anggotaId: anakId })).toBe('anggota-meninggal');
  });

  test('tersimpan menurut hari terjadinya, bukan menurut urutan datang', () => {
    const { buku, anakId } = keluarga();
    buku.catat('anak.ukur', '2026-05-10', { ...UKUR, anggotaId: anakId, berat: 8.4 });
    buku.catat('anak.ukur', '2026-03-10', { ...UKUR, anggotaId: anakId, berat: 7.9 });
    expect(getRiwayatAnak(buku.keadaan(), anakId).ukur.map((satu) => satu.berat)).toEqual([7.9, 8.4]);
  });
});

describe('formulir timbang', () => {
  const buka = (berat: number, panjang: number | null, terjadi: string) => {
    const { buku, anakId } = keluarga();
    const konteks = konteksForm({ keluarga: buku.keadaan(), hariIni: HARI_INI, terjadi });
    const jawaban = { ...usulanForm(anakUkurForm, konteks), berat, panjang, tempat: 'rumah' };
    return { anakId, konteks, jawaban, ditanya: listPertanyaan(anakUkurForm, jawaban, konteks) };
  };
  const isian = (hasil: ReturnType<typeof buka>) => hasil.ditanya.map((satu) => satu.isian);

  test('satu anak dan cara ukurnya diusulkan, angka wajar tidak ditanya ulang', () => {
    const hasil = buka(8.4, 71.5, '2026-06-10');
    expect(hasil.jawaban).toMatchObject({ anggotaId: hasil.anakId, cara: 'berbaring' });
    expect(isian(hasil)).not.toContain('yakin');
    expect(susunIsi(anakUkurForm, hasil.jawaban, hasil.konteks, () => '').yakin).toBeNull();
  });

  test('angka tidak wajar ditanya ulang dengan batasnya, menurut hari ditimbang', () => {
    const hasil = buka(8.4, 71.5, '2025-06-12');
    expect(isian(hasil)).toContain('yakin');
    const yakin = hasil.ditanya.find((satu) => satu.isian === 'yakin');
    const bantuan = typeof yakin?.bantuan === 'function' ? yakin.bantuan(hasil.jawaban, hasil.konteks).id : '';
    expect(bantuan).toMatch(/Berat 8,4 kg jauh di atas yang wajar untuk umurnya \(batas 6,4 kg\)\. Periksa timbangan/);
  });

  test('cara mengukur hanya ditanya bila panjangnya diisi', () => {
    expect(isian(buka(8.4, null, '2026-06-10'))).not.toContain('cara');
  });
});

describe('anak.kka', () => {
  test.each([
    ['semua sesuai', {}, '2026-06-10', 'diterima'],
    ['sehari sebelum genap 6 tahun', {}, '2026-06-09', 'diterima'],
    ['tidak ada yang dinilai', Object.fromEntries(Object.keys(KKA).map((aspek) => [aspek, 'tidak-dinilai'])), '2026-06-10', 'kka-kosong'],
  ])('%s', (_nama, ubah, terjadi, kode) => {
    const { buku, anakId } = keluarga();
    expect(putus(buku, 'anak.kka', terjadi, { ...KKA, ...ubah, anggotaId: anakId })).toBe(kode);
  });

  test('sampai sehari sebelum ulang tahun keenam', () => {
    const { buku, anakId } = keluarga('2020-06-10');
    expect(putus(buku, 'anak.kka', '2026-06-09', { ...KKA, anggotaId: anakId })).toBe('diterima');
    expect(putus(buku, 'anak.kka', '2026-06-10', { ...KKA, anggotaId: anakId })).toBe('lewat-umur-kka');
  });

  test.each([
    [{}, 'sesuai'],
    [{ sosial: 'belum' }, 'tidak-sesuai'],
    [{ sosial: 'tidak-dinilai' }, 'sesuai'],
    [Object.fromEntries(Object.keys(KKA).map((aspek) => [aspek, 'tidak-dinilai'])), null],
  ])('hasil %o: %s', (ubah, hasil) => {
    expect(hasilKka({ id: '', tanggal: '', aspek: { ...KKA, ...ubah } as never })).toBe(hasil);
  });
});
