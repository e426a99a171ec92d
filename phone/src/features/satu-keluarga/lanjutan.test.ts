// What is offered after a divorce and after a wedding.
import { keluargaUji } from '@lini/testing/keluarga-uji.ts';
import { describe, expect, test } from 'vitest';
import { langkahLanjut } from './lanjutan.ts';

const HARI_INI = '2026-06-30';

function cerai(keluar: 'istri' | 'suami' | null) {
  const { buku, suami, istri, anak } = keluargaUji();
  const isi = { istriId: istri, suamiId: suami, keluar: keluar === 'istri' ? istri : keluar === 'suami' ? suami : null };
  buku.catat('pasangan.cerai', '2026-06-01', isi);
  return { langkah: langkahLanjut('pasangan.cerai', buku.potret(HARI_INI), isi), istri, anak };
}

describe('sesudah bercerai', () => {
  test('keduanya masih di desa: keluarga sendiri atau ikut keluarga lain, dan anaknya ikut siapa', () => {
    const { langkah, istri, anak } = cerai(null);
    expect(langkah).toEqual([
      { alur: 'pisah-kk', anggotaId: istri },
      { alur: 'ikut-keluarga', anggotaId: istri },
      { alur: 'ikut-keluarga', anggotaId: anak },
    ]);
  });

  test('istri pindah keluar desa: anaknya mungkin ikut', () => {
    const { langkah, anak } = cerai('istri');
    expect(langkah).toEqual([{ kind: 'anggota.pindah', anggotaId: anak }]);
  });

  test('suami yang kepala pindah: kepala keluarga yang baru dulu', () => {
    const { langkah, istri } = cerai('suami');
    expect(langkah).toEqual([{ kind: 'anggota.ubah', anggotaId: istri }]);
  });
});

describe('sesudah menikah di rumah ini', () => {
  test('anak dan menantunya boleh membuka keluarga baru; istri kepala tidak', () => {
    const { buku, istri, anak } = keluargaUji();
    const menantu = buku.anggota('2026-06-01', { lahir: '2000-01-01', jenisKelamin: 'L', hubungan: 'lainnya' });
    buku.catat('pasangan.nikah', '2026-06-10', { istriId: anak, suamiId: menantu });
    const potret = buku.potret(HARI_INI);
    expect(langkahLanjut('pasangan.nikah', potret, { istriId: anak })).toEqual([{ alur: 'pisah-kk', anggotaId: anak }]);
    expect(langkahLanjut('pasangan.nikah', potret, { istriId: istri })).toEqual([]);
  });

  test('keluarga baru: rumahnya dan keadaan KB-nya ditanya', () => {
    const { buku, istri } = keluargaUji();
    expect(langkahLanjut('alur.menikah-keluarga-baru', buku.potret(HARI_INI))).toEqual([
      { kind: 'keluarga.rumah', anggotaId: null },
      { kind: 'kb.status', anggotaId: istri },
    ]);
  });
});
