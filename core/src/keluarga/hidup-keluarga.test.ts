// Who makes up a family: its head, twins, several wives, a child who becomes a head, weddings and divorces.
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { desaUji } from '@lini/testing/desa-uji.ts';
import { angkaKeluarga, cobaCatat, HARI_CERITA, keluargaUji } from '@lini/testing/keluarga-uji.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitungSemua } from '../indikator/hitung-desa.ts';
import { isHadir } from './keluarga.ts';

const TANPA_NIK = { nik: null, nikKosong: 'belum-punya', ibuId: null };

describe('susunan keluarga', () => {
  test('kepala kedua ditolak, kepala baru sesudah yang lama meninggal diterima', () => {
    const { buku, suami } = keluargaUji();
    const kepala = { ...TANPA_NIK, anggotaId: uuidUji(80), nama: 'Paman', jenisKelamin: 'L', lahir: '1980-01-01', hubungan: 'kepala', statusKawin: 'kawin' };
    expect(cobaCatat(buku, 'anggota.tambah', '2025-02-01', kepala)).toBe('kepala-sudah-ada hubungan');
    buku.catat('anggota.meninggal', '2025-03-01', { anggotaId: suami });
    expect(cobaCatat(buku, 'anggota.tambah', '2025-02-01', kepala)).toBe('kepala-sudah-ada hubungan');
    expect(cobaCatat(buku, 'anggota.tambah', '2025-04-01', kepala)).toBe('diterima');
  });

  test('anak yang juga kepala keluarga: satu orang, dua keluarga, hadir di satu saja', () => {
    const { buku, anak } = keluargaUji();
    const baru = new BukuKeluarga(2);
    baru.daftar('2026-01-01');
    const orang = { ...TANPA_NIK, anggotaId: anak, nama: 'Anak', jenisKelamin: 'P', lahir: '2007-09-01', hubungan: 'kepala', statusKawin: 'belum-kawin' };
    expect(cobaCatat(baru, 'anggota.tambah', '2026-01-01', orang)).toBe('diterima');
    expect(cobaCatat(buku, 'anggota.pindah', '2026-01-01', { anggotaId: anak, sebab: 'pisah-kk', keKeluarga: baru.id })).toBe('diterima');
    const hadir = [buku, baru].map((satu) => isHadir(satu.keadaan().anggota.get(anak) as never));
    expect(hadir).toEqual([false, true]);
    const desa = hitungSemua(desaUji([buku.potret(HARI_CERITA), baru.potret(HARI_CERITA)]));
    expect(desa.A1?.pembilang).toBe(2);
  });

  test('kembar: dua bayi satu kelahiran, dan jumlah anak bertambah dua', () => {
    const { buku, istri } = keluargaUji();
    buku.status('2025-01-02', istri, { metode: null, ingin: 'segera', anakHidup: 1 });
    buku.hamil('2025-02-01', istri, '2025-01-10');
    const bayi = [1, 2].map((ke) => ({ anggotaId: uuidUji(90 + ke), nama: `Bayi ${ke}`, jenisKelamin: 'P' }));
    expect(cobaCatat(buku, 'hamil.akhir', '2025-10-15', { istriId: istri, hasil: 'lahir-hidup', bayi })).toBe('diterima');
    const kini = buku.keadaan();
    expect(kini.pasangan.get(istri)).toMatchObject({ anakHidup: 3, persalinan: [{ tanggal: '2025-10-15' }] });
    expect(bayi.every((satu) => kini.anggota.get(satu.anggotaId)?.ibuId === istri)).toBe(true);
  });

  test('kembar berapa pun: satu persalinan, anak hidup bertambah sebanyak bayinya, setiap bayi anak ibunya', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.option(fc.nat(6)), (jumlah, anakHidup) => {
        const { buku, istri } = keluargaUji();
        buku.status('2025-01-02', istri, { metode: null, ingin: 'segera', anakHidup });
        buku.hamil('2025-02-01', istri, '2025-01-10');
        const bayi = Array.from({ length: jumlah }, (_, ke) => ({ anggotaId: uuidUji(90 + ke), nama: `Bayi ${ke}`, jenisKelamin: ke % 2 ? 'L' : 'P' }));
        const sebelum = buku.keadaan().anggota.size;
        expect(cobaCatat(buku, 'hamil.akhir', '2025-10-15', { istriId: istri, hasil: 'lahir-hidup', bayi })).toBe('diterima');
        const kini = buku.keadaan();
        expect(kini.anggota.size).toBe(sebelum + jumlah);
        expect(kini.pasangan.get(istri)?.persalinan).toHaveLength(1);
        expect(kini.pasangan.get(istri)?.anakHidup).toBe(anakHidup === null ? null : anakHidup + jumlah);
        expect(bayi.every((satu) => kini.anggota.get(satu.anggotaId)?.ibuId === istri)).toBe(true);
      }),
    );
  });

  test('beristri berapa pun: PUS sebanyak istri yang masih kawin, dan suami kawin selama ada istri', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.array(fc.nat(), { maxLength: 4 }), (tambahan, cerai) => {
        const { buku, suami, istri } = keluargaUji();
        const semua = [istri, ...Array.from({ length: tambahan }, (_, ke) => buku.istri('2025-02-01', `199${ke}-05-05`, `Istri ${ke}`))];
        const masih = new Set(semua);
        for (const ke of cerai) {
          const siapa = semua[ke % semua.length] as string;
          const hasil = cobaCatat(buku, 'pasangan.cerai', '2026-03-01', { istriId: siapa, suamiId: suami, keluar: siapa });
          expect(hasil === 'diterima').toBe(masih.delete(siapa));
        }
        expect(angkaKeluarga(buku, 'A2')).toBe(masih.size);
        expect(buku.keadaan().anggota.get(suami)?.statusKawin).toBe(masih.size > 0 ? 'kawin' : 'cerai-hidup');
      }),
    );
  });

  test('beristri dua: tiap istri satu PUS; bercerai dengan satu, suami tetap kawin', () => {
    const { buku, suami, istri } = keluargaUji();
    const kedua = buku.istri('2025-02-01', '1995-05-05', 'Istri Kedua');
    expect(angkaKeluarga(buku, 'A2')).toBe(2);
    expect(cobaCatat(buku, 'pasangan.cerai', '2026-03-01', { istriId: kedua, suamiId: suami, keluar: kedua })).toBe('diterima');
    const satu = buku.keadaan();
    expect([satu.anggota.get(kedua)?.statusKawin, satu.anggota.get(kedua)?.pindah, satu.anggota.get(suami)?.statusKawin]).toEqual([
      'cerai-hidup',
      '2026-03-01',
      'kawin',
    ]);
    expect(angkaKeluarga(buku, 'A2')).toBe(1);
    expect(cobaCatat(buku, 'pasangan.cerai', '2026-04-01', { istriId: istri, suamiId: suami, keluar: uuidUji(1) })).toBe('calon-tidak-cocok keluar');
    expect(cobaCatat(buku, 'pasangan.cerai', '2026-04-01', { istriId: istri, suamiId: suami, keluar: suami })).toBe('diterima');
    expect(cobaCatat(buku, 'pasangan.cerai', '2026-05-01', { istriId: istri, suamiId: null, keluar: null })).toBe('bukan-istri istriId');
    const dua = buku.keadaan();
    expect([dua.anggota.get(suami)?.statusKawin, dua.anggota.get(suami)?.pindah, angkaKeluarga(buku, 'A2')]).toEqual(['cerai-hidup', '2026-04-01', 0]);
  });
});

describe('pernikahan', () => {
  test('anak menikah di rumah ini: status, usia kawin pertama, dan A6 bulan itu', () => {
    const { buku, anak } = keluargaUji();
    const menantu = buku.anggota('2026-06-01', { lahir: '2000-01-01', jenisKelamin: 'L', hubungan: 'lainnya' });
    expect(cobaCatat(buku, 'pasangan.nikah', '2026-06-10', { istriId: menantu, suamiId: anak })).toBe('calon-tidak-cocok istriId');
    expect(cobaCatat(buku, 'pasangan.nikah', '2026-06-10', { istriId: anak, suamiId: menantu })).toBe('diterima');
    expect(cobaCatat(buku, 'pasangan.nikah', '2026-06-20', { istriId: anak, suamiId: menantu })).toBe('sudah-kawin istriId');
    const kini = buku.keadaan();
    expect([kini.anggota.get(anak)?.statusKawin, kini.anggota.get(anak)?.hubungan, kini.rincian.get(anak)?.usiaKawinPertama]).toEqual(['kawin', 'anak', 18]);
    expect(kini.rincian.get(menantu)?.usiaKawinPertama).toBe(26);
    expect([angkaKeluarga(buku, 'A6', '2026-05-31'), angkaKeluarga(buku, 'A6')]).toEqual([null, 100]);
    expect(angkaKeluarga(buku, 'A2')).toBe(2);
  });

  test('genap 19 tahun pada hari pernikahan tidak di bawah 19', () => {
    const { buku, anak } = keluargaUji();
    buku.catat('pasangan.nikah', '2026-09-01', { istriId: anak, suamiId: null });
    expect(angkaKeluarga(buku, 'A6', '2026-09-30')).toBe(0);
  });

  test('duda menikah lagi: istri menjadi istri kepala, usia kawin pertamanya tetap', () => {
    const { buku, suami, istri } = keluargaUji();
    buku.catat('pasangan.cerai', '2025-06-01', { istriId: istri, suamiId: suami, keluar: istri });
    buku.catat('anggota.rincian', '2025-06-02', {
      anggotaId: suami,
      pendidikan: null,
      pekerjaan: 'petani',
      jkn: null,
      disabilitas: null,
      akta: null,
      usiaKawinPertama: 22,
      keberadaan: null,
    });
    const baru = buku.anggota('2026-06-01', { lahir: null, jenisKelamin: 'P', hubungan: 'lainnya' });
    expect(cobaCatat(buku, 'pasangan.nikah', '2026-06-01', { istriId: baru, suamiId: suami })).toBe('diterima');
    const kini = buku.keadaan();
    expect([kini.anggota.get(baru)?.hubungan, kini.rincian.get(suami)]).toMatchObject(['istri', { usiaKawinPertama: 22, pekerjaan: 'petani', jkn: null }]);
    expect(angkaKeluarga(buku, 'A6')).toBeNull();
  });
});

describe('pasangan yang baru', () => {
  test('MOP suami terdahulu tidak menjadi peserta KB pasangan berikutnya', () => {
    const { buku, suami, istri } = keluargaUji();
    buku.status('2025-02-01', istri, { kesertaan: 'pernah', suamiMop: true });
    expect(buku.potret('2025-02-28').pus[0]?.kotak).toBe('pa');
    buku.catat('pasangan.cerai', '2025-06-01', { istriId: istri, suamiId: suami, keluar: suami });
    expect(buku.keadaan().pasangan.get(istri)?.masaKb.at(-1)?.selesai).toBe('2025-06-01');
    buku.catat('pasangan.nikah', '2026-06-01', { istriId: istri, suamiId: null });
    expect(buku.potret('2026-06-30').pus[0]?.kotak).toBe('belum');
  });

  test('janda dari suami MOP yang menikah lagi ditanya dari awal; cara KB istri sendiri tetap', () => {
    const kotak = (status: Parameters<BukuKeluarga['status']>[2]) => {
      const { buku, suami, istri } = keluargaUji();
      buku.status('2025-02-01', istri, status);
      buku.catat('anggota.meninggal', '2025-03-01', { anggotaId: suami });
      buku.catat('pasangan.nikah', '2026-06-01', { istriId: istri, suamiId: null });
      return buku.potret('2026-06-30').pus[0]?.kotak;
    };
    expect([kotak({ kesertaan: 'pernah', suamiMop: true }), kotak({ metode: 'iud' })]).toEqual(['belum', 'pa']);
  });
});
