// The life of a family: leaving and returning, twins, several wives, a child who becomes a head, weddings and divorces, cards and ranks.
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { desaUji } from '@lini/testing/desa-uji.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catatan } from '../catatan/catatan.ts';
import { judgeCatatan } from '../catatan/judge.ts';
import { hitungSemua } from '../indikator/hitung-desa.ts';
import { nilaiAngka } from '../indikator/indikator.ts';
import { tambahHari } from '../tanggal.ts';
import { isDiDesa, isHadir } from './keluarga.ts';

const HARI_INI = '2026-06-30';
const TANPA_NIK = { nik: null, nikKosong: 'belum-punya', ibuId: null };

/** Writes one catatan and says what the judge thinks of it; a refused one is taken out again. */
function coba(buku: BukuKeluarga, kind: string, terjadi: string, isi: Record<string, unknown>): string {
  const catatan: Catatan = buku.catat(kind, terjadi, isi);
  const putusan = judgeCatatan(catatan, buku.catatan.slice(0, -1), HARI_INI);
  if (putusan.putusan === 'diterima') return 'diterima';
  buku.catatan.pop();
  return `${putusan.kode} ${putusan.isian}`;
}

function keluarga() {
  const buku = new BukuKeluarga();
  buku.daftar('2025-01-01');
  const suami = buku.anggota('2025-01-01', { lahir: '1985-01-01', jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'kawin' });
  const istri = buku.istri('2025-01-01', '1990-01-01');
  const anak = buku.anggota('2025-01-01', { lahir: '2007-09-01', jenisKelamin: 'P', hubungan: 'anak', ibuId: istri });
  return { buku, suami, istri, anak };
}

const angka = (buku: BukuKeluarga, indikator: string, pada = '2026-06-30') => nilaiAngka(hitungSemua(desaUji([buku.potret(pada)]))[indikator]);

describe('pergi dan kembali', () => {
  test('keluarga: pindah keluar, kembali di RT lain, pindah RT', () => {
    const { buku } = keluarga();
    expect(coba(buku, 'keluarga.kembali', '2025-02-01', { rt: '002' })).toBe('masih-di-desa terjadi');
    expect(coba(buku, 'keluarga.pindah', '2025-03-01', { jenis: 'luar-kabupaten', tujuan: 'Banjarmasin' })).toBe('diterima');
    expect(coba(buku, 'keluarga.pindah', '2025-04-01', { jenis: 'desa-lain', tujuan: '' })).toBe('sudah-pindah terjadi');
    expect(coba(buku, 'keluarga.pindah-rt', '2025-04-01', { rt: '002', alamat: '' })).toBe('sudah-pindah terjadi');
    expect([angka(buku, 'A1', '2025-02-28'), angka(buku, 'A1', '2025-03-31')]).toEqual([1, 0]);
    expect(coba(buku, 'keluarga.kembali', '2025-06-01', { rt: '002' })).toBe('diterima');
    expect(buku.keadaan()).toMatchObject({ rt: '002', pindah: null });
    expect(coba(buku, 'keluarga.pindah-rt', '2025-07-01', { rt: '002', alamat: '' })).toBe('rt-sama rt');
    expect(coba(buku, 'keluarga.pindah-rt', '2025-07-01', { rt: '003', alamat: 'Tepi sungai' })).toBe('diterima');
    expect(buku.keadaan()).toMatchObject({ rt: '003', alamat: 'Tepi sungai' });
    expect([buku.keadaan('2025-06-30').rt, angka(buku, 'A1')]).toEqual(['002', 1]);
  });

  test('anggota: keluar, kembali, dan yang tidak mungkin', () => {
    const { buku, anak } = keluarga();
    expect(coba(buku, 'anggota.kembali', '2025-02-01', { anggotaId: anak })).toBe('masih-di-keluarga anggotaId');
    expect(coba(buku, 'anggota.pindah', '2025-03-01', { anggotaId: anak, sebab: 'pindah', keKeluarga: null })).toBe('diterima');
    expect(coba(buku, 'anggota.kembali', '2025-02-01', { anggotaId: anak })).toBe('masih-di-keluarga anggotaId');
    expect(coba(buku, 'anggota.kembali', '2025-05-01', { anggotaId: anak })).toBe('diterima');
    expect(buku.keadaan().anggota.get(anak)).toMatchObject({ pindah: null, lahir: '2007-09-01' });
    buku.catat('anggota.meninggal', '2025-06-01', { anggotaId: anak });
    expect(coba(buku, 'anggota.kembali', '2025-07-01', { anggotaId: anak })).toBe('anggota-meninggal anggotaId');
  });

  test('pergi dan kembali berapa kali pun: yang hadir hanya menurut kejadian terakhir, dan datanya utuh', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 12 }), (langkah) => {
        const { buku, anak } = keluarga();
        const asal = buku.keadaan().anggota.get(anak);
        let isPergi = false;
        for (const [ke, isKeluar] of langkah.entries()) {
          const hari = tambahHari('2025-02-01', ke * 10);
          const hasil = isKeluar
            ? coba(buku, 'anggota.pindah', hari, { anggotaId: anak, sebab: 'pindah', keKeluarga: null })
            : coba(buku, 'anggota.kembali', hari, { anggotaId: anak });
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

describe('susunan keluarga', () => {
  test('kepala kedua ditolak, kepala baru sesudah yang lama meninggal diterima', () => {
    const { buku, suami } = keluarga();
    const kepala = { ...TANPA_NIK, anggotaId: uuidUji(80), nama: 'Paman', jenisKelamin: 'L', lahir: '1980-01-01', hubungan: 'kepala', statusKawin: 'kawin' };
    expect(coba(buku, 'anggota.tambah', '2025-02-01', kepala)).toBe('kepala-sudah-ada hubungan');
    buku.catat('anggota.meninggal', '2025-03-01', { anggotaId: suami });
    expect(coba(buku, 'anggota.tambah', '2025-02-01', kepala)).toBe('kepala-sudah-ada hubungan');
    expect(coba(buku, 'anggota.tambah', '2025-04-01', kepala)).toBe('diterima');
  });

  test('anak yang juga kepala keluarga: satu orang, dua keluarga, hadir di satu saja', () => {
    const { buku, anak } = keluarga();
    const baru = new BukuKeluarga(2);
    baru.daftar('2026-01-01');
    const orang = { ...TANPA_NIK, anggotaId: anak, nama: 'Anak', jenisKelamin: 'P', lahir: '2007-09-01', hubungan: 'kepala', statusKawin: 'belum-kawin' };
    expect(coba(baru, 'anggota.tambah', '2026-01-01', orang)).toBe('diterima');
    expect(coba(buku, 'anggota.pindah', '2026-01-01', { anggotaId: anak, sebab: 'pisah-kk', keKeluarga: baru.id })).toBe('diterima');
    const hadir = [buku, baru].map((satu) => isHadir(satu.keadaan().anggota.get(anak) as never));
    expect(hadir).toEqual([false, true]);
    const desa = hitungSemua(desaUji([buku.potret(HARI_INI), baru.potret(HARI_INI)]));
    expect(desa.A1?.pembilang).toBe(2);
  });

  test('kembar: dua bayi satu kelahiran, dan jumlah anak bertambah dua', () => {
    const { buku, istri } = keluarga();
    buku.status('2025-01-02', istri, { metode: null, ingin: 'segera', anakHidup: 1 });
    buku.hamil('2025-02-01', istri, '2025-01-10');
    const bayi = [1, 2].map((ke) => ({ anggotaId: uuidUji(90 + ke), nama: `Bayi ${ke}`, jenisKelamin: 'P' }));
    expect(coba(buku, 'hamil.akhir', '2025-10-15', { istriId: istri, hasil: 'lahir-hidup', bayi })).toBe('diterima');
    const kini = buku.keadaan();
    expect(kini.pasangan.get(istri)).toMatchObject({ anakHidup: 3, persalinan: [{ tanggal: '2025-10-15' }] });
    expect(bayi.every((satu) => kini.anggota.get(satu.anggotaId)?.ibuId === istri)).toBe(true);
  });

  test('kembar berapa pun: satu persalinan, anak hidup bertambah sebanyak bayinya, setiap bayi anak ibunya', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.option(fc.nat(6)), (jumlah, anakHidup) => {
        const { buku, istri } = keluarga();
        buku.status('2025-01-02', istri, { metode: null, ingin: 'segera', anakHidup });
        buku.hamil('2025-02-01', istri, '2025-01-10');
        const bayi = Array.from({ length: jumlah }, (_, ke) => ({ anggotaId: uuidUji(90 + ke), nama: `Bayi ${ke}`, jenisKelamin: ke % 2 ? 'L' : 'P' }));
        const sebelum = buku.keadaan().anggota.size;
        expect(coba(buku, 'hamil.akhir', '2025-10-15', { istriId: istri, hasil: 'lahir-hidup', bayi })).toBe('diterima');
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
        const { buku, suami, istri } = keluarga();
        const semua = [istri, ...Array.from({ length: tambahan }, (_, ke) => buku.istri('2025-02-01', `199${ke}-05-05`, `Istri ${ke}`))];
        const masih = new Set(semua);
        for (const ke of cerai) {
          const siapa = semua[ke % semua.length] as string;
          const hasil = coba(buku, 'pasangan.cerai', '2026-03-01', { istriId: siapa, suamiId: suami, keluar: siapa });
          expect(hasil === 'diterima').toBe(masih.delete(siapa));
        }
        expect(angka(buku, 'A2')).toBe(masih.size);
        expect(buku.keadaan().anggota.get(suami)?.statusKawin).toBe(masih.size > 0 ? 'kawin' : 'cerai-hidup');
      }),
    );
  });

  test('beristri dua: tiap istri satu PUS; bercerai dengan satu, suami tetap kawin', () => {
    const { buku, suami, istri } = keluarga();
    const kedua = buku.istri('2025-02-01', '1995-05-05', 'Istri Kedua');
    expect(angka(buku, 'A2')).toBe(2);
    expect(coba(buku, 'pasangan.cerai', '2026-03-01', { istriId: kedua, suamiId: suami, keluar: kedua })).toBe('diterima');
    const satu = buku.keadaan();
    expect([satu.anggota.get(kedua)?.statusKawin, satu.anggota.get(kedua)?.pindah, satu.anggota.get(suami)?.statusKawin]).toEqual([
      'cerai-hidup',
      '2026-03-01',
      'kawin',
    ]);
    expect(angka(buku, 'A2')).toBe(1);
    expect(coba(buku, 'pasangan.cerai', '2026-04-01', { istriId: istri, suamiId: suami, keluar: uuidUji(1) })).toBe('calon-tidak-cocok keluar');
    expect(coba(buku, 'pasangan.cerai', '2026-04-01', { istriId: istri, suamiId: suami, keluar: suami })).toBe('diterima');
    expect(coba(buku, 'pasangan.cerai', '2026-05-01', { istriId: istri, suamiId: null, keluar: null })).toBe('bukan-istri istriId');
    const dua = buku.keadaan();
    expect([dua.anggota.get(suami)?.statusKawin, dua.anggota.get(suami)?.pindah, angka(buku, 'A2')]).toEqual(['cerai-hidup', '2026-04-01', 0]);
  });
});

describe('pernikahan', () => {
  test('anak menikah di rumah ini: status, usia kawin pertama, dan A6 bulan itu', () => {
    const { buku, anak } = keluarga();
    const menantu = buku.anggota('2026-06-01', { lahir: '2000-01-01', jenisKelamin: 'L', hubungan: 'lainnya' });
    expect(coba(buku, 'pasangan.nikah', '2026-06-10', { istriId: menantu, suamiId: anak })).toBe('calon-tidak-cocok istriId');
    expect(coba(buku, 'pasangan.nikah', '2026-06-10', { istriId: anak, suamiId: menantu })).toBe('diterima');
    expect(coba(buku, 'pasangan.nikah', '2026-06-20', { istriId: anak, suamiId: menantu })).toBe('sudah-kawin istriId');
    const kini = buku.keadaan();
    expect([kini.anggota.get(anak)?.statusKawin, kini.anggota.get(anak)?.hubungan, kini.rincian.get(anak)?.usiaKawinPertama]).toEqual(['kawin', 'anak', 18]);
    expect(kini.rincian.get(menantu)?.usiaKawinPertama).toBe(26);
    expect([angka(buku, 'A6', '2026-05-31'), angka(buku, 'A6')]).toEqual([null, 100]);
    expect(angka(buku, 'A2')).toBe(2);
  });

  test('genap 19 tahun pada hari pernikahan tidak di bawah 19', () => {
    const { buku, anak } = keluarga();
    buku.catat('pasangan.nikah', '2026-09-01', { istriId: anak, suamiId: null });
    expect(angka(buku, 'A6', '2026-09-30')).toBe(0);
  });

  test('duda menikah lagi: istri menjadi istri kepala, usia kawin pertamanya tetap', () => {
    const { buku, suami, istri } = keluarga();
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
    expect(coba(buku, 'pasangan.nikah', '2026-06-01', { istriId: baru, suamiId: suami })).toBe('diterima');
    const kini = buku.keadaan();
    expect([kini.anggota.get(baru)?.hubungan, kini.rincian.get(suami)]).toMatchObject(['istri', { usiaKawinPertama: 22, pekerjaan: 'petani', jkn: null }]);
    expect(angka(buku, 'A6')).toBeNull();
  });
});

describe('yang tidak ditanya dan yang sudah tidak berlaku', () => {
  test('MOP suami terdahulu tidak menjadi peserta KB pasangan berikutnya', () => {
    const { buku, suami, istri } = keluarga();
    buku.status('2025-02-01', istri, { kesertaan: 'pernah', suamiMop: true });
    expect(buku.potret('2025-02-28').pus[0]?.kotak).toBe('pa');
    buku.catat('pasangan.cerai', '2025-06-01', { istriId: istri, suamiId: suami, keluar: suami });
    expect(buku.keadaan().pasangan.get(istri)?.masaKb.at(-1)?.selesai).toBe('2025-06-01');
    buku.catat('pasangan.nikah', '2026-06-01', { istriId: istri, suamiId: null });
    expect(buku.potret('2026-06-30').pus[0]?.kotak).toBe('belum');
  });

  test('janda dari suami MOP yang menikah lagi ditanya dari awal; cara KB istri sendiri tetap', () => {
    const kotak = (status: Parameters<BukuKeluarga['status']>[2]) => {
      const { buku, suami, istri } = keluarga();
      buku.status('2025-02-01', istri, status);
      buku.catat('anggota.meninggal', '2025-03-01', { anggotaId: suami });
      buku.catat('pasangan.nikah', '2026-06-01', { istriId: istri, suamiId: null });
      return buku.potret('2026-06-30').pus[0]?.kotak;
    };
    expect([kotak({ kesertaan: 'pernah', suamiMop: true }), kotak({ metode: 'iud' })]).toEqual(['belum', 'pa']);
  });

  test('rumah: yang tidak ditanya tetap seperti terakhir dilihat', () => {
    const { buku } = keluarga();
    buku.catat('keluarga.rumah', '2025-02-01', { air: 'ledeng', jamban: null, luas: null });
    buku.rumah('2025-03-01', null, 'septik-sendiri');
    expect(buku.keadaan().rumah).toEqual({ air: 'ledeng', jamban: 'septik-sendiri', luas: null, pada: '2025-03-01' });
  });

  test('HPHT yang sudah diketahui tidak hilang oleh ponsel lain yang tidak tahu', () => {
    const { buku, istri } = keluarga();
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
    const { buku, istri } = keluarga();
    expect(coba(buku, 'anggota.rincian', '2025-02-01', { ...rincian, anggotaId: istri, pendidikan: 'tamat-sd', akta: false })).toBe('diterima');
    expect(coba(buku, 'anggota.rincian', '2025-03-01', { ...rincian, anggotaId: istri, jkn: 'pbi' })).toBe('diterima');
    expect(buku.keadaan().rincian.get(istri)).toMatchObject({ pendidikan: 'tamat-sd', akta: false, jkn: 'pbi' });
    expect(coba(buku, 'anggota.rincian', '2025-04-01', { ...rincian, anggotaId: istri, usiaKawinPertama: 60 })).toBe(
      'usia-kawin-tidak-mungkin usiaKawinPertama',
    );
  });

  test('nomor KK berganti dan yang lama tersimpan dengan tanggalnya', () => {
    const { buku } = keluarga();
    expect(coba(buku, 'keluarga.kk', '2025-02-01', { noKk: '6311013213259001' })).toBe('kk-salah noKk');
    expect(coba(buku, 'keluarga.kk', '2025-02-01', { noKk: '6311 0117 0825 9001' })).toBe('diterima');
    expect(coba(buku, 'keluarga.kk', '2026-02-01', { noKk: '6311011808259002' })).toBe('diterima');
    expect(buku.keadaan()).toMatchObject({ noKk: '6311011808259002', kk: [{ nomor: '6311011708259001', sejak: '2025-02-01' }, { sejak: '2026-02-01' }] });
    expect(buku.keadaan('2025-12-31').noKk).toBe('6311011708259001');
  });

  test('desil dari daftar resmi, atau tidak ada di daftar', () => {
    const { buku } = keluarga();
    expect(coba(buku, 'keluarga.sejahtera', '2025-02-01', { desil: 11, sumber: 'dtsen', tanggalData: null })).toContain('isi-tidak-sah');
    expect(coba(buku, 'keluarga.sejahtera', '2025-02-01', { desil: 3, sumber: 'dtsen', tanggalData: '2025-03-01' })).toBe('tanggal-masa-depan tanggalData');
    expect(coba(buku, 'keluarga.sejahtera', '2025-02-01', { desil: null, sumber: 'dtsen', tanggalData: null })).toBe('diterima');
    expect(buku.keadaan().sejahtera).toMatchObject({ desil: null, sumber: 'dtsen' });
  });

  test('rumah versi 1 terbaca tanpa luas; E5 mengikuti pemeriksaan terakhir', () => {
    const { buku } = keluarga();
    buku.catat('keluarga.rumah', '2025-02-01', { air: 'ledeng', jamban: null }, 1);
    expect(buku.keadaan().rumah).toMatchObject({ air: 'ledeng', luas: null });
    expect([angka(buku, 'E5', '2026-01-31'), angka(buku, 'E5', '2026-02-28')]).toEqual([100, 0]);
    expect(coba(buku, 'keluarga.mutakhir', '2026-03-01', {})).toBe('diterima');
    expect([angka(buku, 'E5', '2026-03-31'), isDiDesa(buku.keadaan())]).toEqual([100, true]);
  });

  test('NIK tersimpan tanpa spasi', () => {
    const { buku } = keluarga();
    const orang = { nama: 'Anak', jenisKelamin: 'L', lahir: '1995-08-17', hubungan: 'anak', statusKawin: 'belum-kawin', ibuId: null, nikKosong: null };
    expect(coba(buku, 'anggota.tambah', '2025-02-01', { ...orang, anggotaId: uuidUji(70), nik: '6311 0117 0895 9999' })).toBe('diterima');
    expect(buku.keadaan().anggota.get(uuidUji(70))?.nik).toBe('6311011708959999');
  });

  test('satu NIK untuk satu anggota yang ada di keluarga', () => {
    const { buku } = keluarga();
    const orang = { nama: 'Anak', jenisKelamin: 'L', lahir: '1995-08-17', hubungan: 'anak', statusKawin: 'belum-kawin', ibuId: null, nikKosong: null };
    const tulis = (kind: string, terjadi: string, ke: number, nik: string) => coba(buku, kind, terjadi, { ...orang, anggotaId: uuidUji(ke), nik });
    expect(tulis('anggota.tambah', '2025-02-01', 70, '6311011708959999')).toBe('diterima');
    expect(tulis('anggota.tambah', '2025-02-02', 71, '6311 0117 0895 9999')).toBe('nik-sekeluarga nik');
    expect(tulis('anggota.tambah', '2025-02-02', 71, '6311011708959998')).toBe('diterima');
    expect(tulis('anggota.ubah', '2025-02-03', 71, '6311011708959999')).toBe('nik-sekeluarga nik');
    expect(tulis('anggota.ubah', '2025-02-03', 70, '6311011708959999')).toBe('diterima');
    buku.catat('anggota.pindah', '2025-02-04', { anggotaId: uuidUji(70), sebab: 'pindah', keKeluarga: null });
    expect(tulis('anggota.ubah', '2025-02-05', 71, '6311011708959999')).toBe('diterima');
  });
});
