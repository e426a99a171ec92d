// Leaving and returning: families and members who move out, come back, or move within the village.
import { angkaKeluarga, cobaCatat, keluargaUji } from '@lini/testing/keluarga-uji.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tambahHari } from '../tanggal.ts';
import { isHadir } from './keluarga.ts';

describe('pergi dan kembali', () => {
  test('keluarga: pindah keluar, kembali di RT lain, pindah RT', () => {
    const { buku } = keluargaUji();
    expect(cobaCatat(buku, 'keluarga.kembali', '2025-02-01', { rt: '002' })).toBe('masih-di-desa terjadi');
    expect(cobaCatat(buku, 'keluarga.pindah', '2025-03-01', { jenis: 'luar-kabupaten', tujuan: 'Banjarmasin' })).toBe('diterima');
    expect(cobaCatat(buku, 'keluarga.pindah', '2025-04-01', { jenis: 'desa-lain', tujuan: '' })).toBe('sudah-pindah terjadi');
    expect(cobaCatat(buku, 'keluarga.pindah-rt', '2025-04-01', { rt: '002', alamat: '' })).toBe('sudah-pindah terjadi');
    expect([angkaKeluarga(buku, 'A1', '2025-02-28'), angkaKeluarga(buku, 'A1', '2025-03-31')]).toEqual([1, 0]);
    expect(cobaCatat(buku, 'keluarga.kembali', '2025-06-01', { rt: '002' })).toBe('diterima');
    expect(buku.keadaan()).toMatchObject({ rt: '002', pindah: null });
    expect(cobaCatat(buku, 'keluarga.pindah-rt', '2025-07-01', { rt: '002', alamat: '' })).toBe('rt-sama rt');
    expect(cobaCatat(buku, 'keluarga.pindah-rt', '2025-07-01', { rt: '003', alamat: 'Tepi sungai' })).toBe('diterima');
    expect(buku.keadaan()).toMatchObject({ rt: '003', alamat: 'Tepi sungai' });
    expect([buku.keadaan('2025-06-30').rt, angkaKeluarga(buku, 'A1')]).toEqual(['002', 1]);
  });

  test('anggota: keluar, kembali, dan yang tidak mungkin', () => {
    const { buku, anak } = keluargaUji();
    expect(cobaCatat(buku, 'anggota.kembali', '2025-02-01', { anggotaId: anak })).toBe('masih-di-keluarga anggotaId');
    expect(cobaCatat(buku, 'anggota.pindah', '2025-03-01', { anggotaId: anak, sebab: 'pindah', keKeluarga: null })).toBe('diterima');
    expect(cobaCatat(buku, 'anggota.kembali', '2025-02-01', { anggotaId: anak })).toBe('masih-di-keluarga anggotaId');
    expect(cobaCatat(buku, 'anggota.kembali', '2025-05-01', { anggotaId: anak })).toBe('diterima');
    expect(buku.keadaan().anggota.get(anak)).toMatchObject({ pindah: null, lahir: '2007-09-01' });
    buku.catat('anggota.meninggal', '2025-06-01', { anggotaId: anak });
    expect(cobaCatat(buku, 'anggota.kembali', '2025-07-01', { anggotaId: anak })).toBe('anggota-meninggal anggotaId');
  });

  test('pergi dan kembali berapa kali pun: yang hadir hanya menurut kejadian terakhir, dan datanya utuh', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 12 }), (langkah) => {
        const { buku, anak } = keluargaUji();
        const asal = buku.keadaan().anggota.get(anak);
        let isPergi = false;
        for (const [ke, isKeluar] of langkah.entries()) {
          const hari = tambahHari('2025-02-01', ke * 10);
          const hasil = isKeluar
            ? cobaCatat(buku, 'anggota.pindah', hari, { anggotaId: anak, sebab: 'pindah', keKeluarga: null })
            : cobaCatat(buku, 'anggota.kembali', hari, { anggotaId: anak });
          if (!isKeluar) expect(hasil === 'diterima').toBe(isPergi);
          if (hasil === 'diterima') isPergi = isKeluar;
        }
        const akhir = buku.keadaan().anggota.get(anak);
        expect(akhir && isHadir(akhir)).toBe(!isPergi);
        expect({ ...akhir, pindah: null }).toEqual(asal);
      }),
    );
  });
});
