// What is kept about a family and its members: details, dwelling, card, rank, NIK; what was not asked stays as it was.
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { angkaKeluarga, cobaCatat, keluargaUji } from '@lini/testing/keluarga-uji.ts';
import { describe, expect, test } from 'vitest';
import { isDiDesa } from './keluarga.ts';

describe('yang tidak ditanya tetap', () => {
  test('rumah: yang tidak ditanya tetap seperti terakhir dilihat', () => {
    const { buku } = keluargaUji();
    buku.catat('keluarga.rumah', '2025-02-01', { air: 'ledeng', jamban: null, luas: null });
    buku.rumah('2025-03-01', null, 'septik-sendiri');
    expect(buku.keadaan().rumah).toEqual({ air: 'ledeng', jamban: 'septik-sendiri', luas: null, pada: '2025-03-01' });
  });

  test('HPHT yang sudah diketahui tidak hilang oleh ponsel lain yang tidak tahu', () => {
    const { buku, istri } = keluargaUji();
    buku.hamil('2025-03-01', istri, '2025-01-10');
    buku.hamil('2025-03-02', istri, null);
    expect(buku.keadaan().pasangan.get(istri)?.hamil?.hpht).toBe('2025-01-10');
    buku.hamil('2026-03-02', istri, null);
    expect(buku.keadaan().pasangan.get(istri)?.hamil?.hpht).toBeNull();
  });
});

describe('rincian, rumah, KK, kesejahteraan, pemutakhiran', () => {
  const rincian = { pendidikan: null, pekerjaan: null, jkn: null, disabilitas: null, akta: null, usiaKawinPertama: null, keberadaan: null };

  test('yang tidak ditanya kali ini tetap; umur kawin di atas umurnya ditolak', () => {
    const { buku, istri } = keluargaUji();
    expect(cobaCatat(buku, 'anggota.rincian', '2025-02-01', { ...rincian, anggotaId: istri, pendidikan: 'tamat-sd', akta: false })).toBe('diterima');
    expect(cobaCatat(buku, 'anggota.rincian', '2025-03-01', { ...rincian, anggotaId: istri, jkn: 'pbi' })).toBe('diterima');
    expect(buku.keadaan().rincian.get(istri)).toMatchObject({ pendidikan: 'tamat-sd', akta: false, jkn: 'pbi' });
    expect(cobaCatat(buku, 'anggota.rincian', '2025-04-01', { ...rincian, anggotaId: istri, usiaKawinPertama: 60 })).toBe(
      'usia-kawin-tidak-mungkin usiaKawinPertama',
    );
  });

  test('nomor KK berganti dan yang lama tersimpan dengan tanggalnya', () => {
    const { buku } = keluargaUji();
    expect(cobaCatat(buku, 'keluarga.kk', '2025-02-01', { noKk: '6311013213259001' })).toBe('kk-salah noKk');
    expect(cobaCatat(buku, 'keluarga.kk', '2025-02-01', { noKk: '6311 0117 0825 9001' })).toBe('diterima');
    expect(cobaCatat(buku, 'keluarga.kk', '2026-02-01', { noKk: '6311011808259002' })).toBe('diterima');
    expect(buku.keadaan()).toMatchObject({ noKk: '6311011808259002', kk: [{ nomor: '6311011708259001', sejak: '2025-02-01' }, { sejak: '2026-02-01' }] });
    expect(buku.keadaan('2025-12-31').noKk).toBe('6311011708259001');
  });

  test('desil dari daftar resmi, atau tidak ada di daftar', () => {
    const { buku } = keluargaUji();
    expect(cobaCatat(buku, 'keluarga.sejahtera', '2025-02-01', { desil: 11, sumber: 'dtsen', tanggalData: null })).toContain('isi-tidak-sah');
    expect(cobaCatat(buku, 'keluarga.sejahtera', '2025-02-01', { desil: 3, sumber: 'dtsen', tanggalData: '2025-03-01' })).toBe(
      'tanggal-masa-depan tanggalData',
    );
    expect(cobaCatat(buku, 'keluarga.sejahtera', '2025-02-01', { desil: null, sumber: 'dtsen', tanggalData: null })).toBe('diterima');
    expect(buku.keadaan().sejahtera).toMatchObject({ desil: null, sumber: 'dtsen' });
  });

  test('rumah versi 1 terbaca tanpa luas; E5 mengikuti pemeriksaan terakhir', () => {
    const { buku } = keluargaUji();
    buku.catat('keluarga.rumah', '2025-02-01', { air: 'ledeng', jamban: null }, 1);
    expect(buku.keadaan().rumah).toMatchObject({ air: 'ledeng', luas: null });
    expect([angkaKeluarga(buku, 'E5', '2026-01-31'), angkaKeluarga(buku, 'E5', '2026-02-28')]).toEqual([100, 0]);
    expect(cobaCatat(buku, 'keluarga.mutakhir', '2026-03-01', {})).toBe('diterima');
    expect([angkaKeluarga(buku, 'E5', '2026-03-31'), isDiDesa(buku.keadaan())]).toEqual([100, true]);
  });

  test('NIK tersimpan tanpa spasi', () => {
    const { buku } = keluargaUji();
    const orang = { nama: 'Anak', jenisKelamin: 'L', lahir: '1995-08-17', hubungan: 'anak', statusKawin: 'belum-kawin', ibuId: null, nikKosong: null };
    expect(cobaCatat(buku, 'anggota.tambah', '2025-02-01', { ...orang, anggotaId: uuidUji(70), nik: '6311 0117 0895 9999' })).toBe('diterima');
    expect(buku.keadaan().anggota.get(uuidUji(70))?.nik).toBe('6311011708959999');
  });

  test('satu NIK untuk satu anggota yang ada di keluarga', () => {
    const { buku } = keluargaUji();
    const orang = { nama: 'Anak', jenisKelamin: 'L', lahir: '1995-08-17', hubungan: 'anak', statusKawin: 'belum-kawin', ibuId: null, nikKosong: null };
    const tulis = (kind: string, terjadi: string, ke: number, nik: string) => cobaCatat(buku, kind, terjadi, { ...orang, anggotaId: uuidUji(ke), nik });
    expect(tulis('anggota.tambah', '2025-02-01', 70, '6311011708959999')).toBe('diterima');
    expect(tulis('anggota.tambah', '2025-02-02', 71, '6311 0117 0895 9999')).toBe('nik-sekeluarga nik');
    expect(tulis('anggota.tambah', '2025-02-02', 71, '6311011708959998')).toBe('diterima');
    expect(tulis('anggota.ubah', '2025-02-03', 71, '6311011708959999')).toBe('nik-sekeluarga nik');
    expect(tulis('anggota.ubah', '2025-02-03', 70, '6311011708959999')).toBe('diterima');
    buku.catat('anggota.pindah', '2025-02-04', { anggotaId: uuidUji(70), sebab: 'pindah', keKeluarga: null });
    expect(tulis('anggota.ubah', '2025-02-05', 71, '6311011708959999')).toBe('diterima');
  });
});
