// A month of each kind of group, every recap column equal to a count made by hand (poktan.md 3 to 5).
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { BukuPoktan } from '@lini/testing/buku-poktan.ts';
import { describe, expect, test } from 'vitest';
import type { Catatan } from '../catatan/catatan.ts';
import { hitungDesa } from '../indikator/hitung-desa.ts';
import { type AngkaPerIndikator, nilaiAngka } from '../indikator/indikator.ts';

const AWAL = '2025-01-10';

/** Three families: Ani uses the pill and has two small children, Bunga is not using, Cempaka is past 49. */
function warga() {
  const [ani, bunga, cempaka] = [1, 2, 3].map((nomor) => {
    const buku = new BukuKeluarga(nomor);
    buku.daftar(AWAL);
    return buku;
  }) as [BukuKeluarga, BukuKeluarga, BukuKeluarga];
  const istriAni = ani.istri(AWAL, '1995-05-05', 'Bu Ani');
  ani.status(AWAL, istriAni, { metode: 'pil' });
  const anak = [ani.anak(AWAL, '2022-01-01', istriAni), ani.anak(AWAL, '2024-03-01', istriAni)] as const;
  const istriBunga = bunga.istri(AWAL, '1990-01-01', 'Bu Bunga');
  bunga.status(AWAL, istriBunga, { ingin: 'tunda' });
  const anakBunga = bunga.anak(AWAL, '2021-02-02', istriBunga);
  const remaja = bunga.anak(AWAL, '2011-01-01', istriBunga);
  cempaka.istri(AWAL, '1960-01-01', 'Bu Cempaka');
  const lansia = cempaka.anggota(AWAL, { lahir: '1955-01-01', jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'kawin' });
  return { ani, bunga, cempaka, anak, anakBunga, remaja, lansia, semua: [ani, bunga, cempaka] };
}

function hitung(keluarga: readonly BukuKeluarga[], poktan: readonly BukuPoktan[], bulan = '2025-06'): AngkaPerIndikator {
  const semua = [...keluarga, ...poktan].map((satu): [string, readonly Catatan[]] => [satu.id, satu.catatan]);
  return hitungDesa(new Map(semua), [bulan]).get(bulan) as AngkaPerIndikator;
}

const kolom = (angka: AngkaPerIndikator, awalan: string, nama: readonly string[]): Record<string, number | undefined> =>
  Object.fromEntries(nama.map((satu) => [satu, angka[`${awalan}.${satu}`]?.pembilang]));

describe('BKB satu bulan', () => {
  const { ani, bunga, anak, anakBunga, semua } = warga();
  const buku = new BukuPoktan('bkb');
  buku.daftar(AWAL);
  const [aAni, aBunga] = [buku.anggota(AWAL, ani.id), buku.anggota(AWAL, bunga.id)];
  const aLuar = buku.anggota(AWAL, null, { nama: 'Bu Desa Sebelah' });
  buku.anggota(AWAL, semua[2]?.id ?? '');
  buku.pertemuan('2025-05-28', [aAni]);
  // First meeting: Ani with both children; second, held both ways: Ani again, Bunga with hers, the outsider, three guest families.
  buku.pertemuan('2025-06-03', [aAni], { materi: ['oth-0-6', 'kespro'], anak: [...anak], kka: [anak[0]], kms: [anak[0]], tidakSesuai: [anak[0]] });
  buku.pertemuan('2025-06-17', [aAni, aBunga, aLuar], {
    materi: ['hpk-1000'],
    cara: 'keduanya',
    anak: [anak[0], anakBunga],
    kka: [anakBunga],
    sesuai: [anak[0], anakBunga],
    ...{ tamuKeluarga: 3, tamuPus: 2, tamuKb: 1 },
  });
  const lain = new BukuPoktan('bkb', 2);
  lain.daftar(AWAL);
  const nihil = new BukuPoktan('bkb', 3);
  nihil.daftar(AWAL);
  nihil.nihil('2025-06-30');
  const angka = hitung(semua, [buku, lain, nihil]);

  test('kolom rekap sama dengan hitungan tangan', () => {
    expect(kolom(angka, 'BKB', ['ada', 'lapor', 'pertemuan', 'tatap-muka', 'virtual', 'anggota', 'hadir', 'pus', 'kb', 'tak-tentu'])).toEqual({
      ada: 3,
      // One met, one sent word that it did not; the third is silent.
      lapor: 2,
      pertemuan: 2,
      'tatap-muka': 2,
      virtual: 1,
      anggota: 4,
      // Ani, Bunga, the outsider, and three guest families.
      hadir: 6,
      // Ani and Bunga by their books, two guests who were asked.
      pus: 4,
      // Ani by her book, one guest.
      kb: 2,
      'tak-tentu': 1,
    });
    expect(kolom(angka, 'BKB', ['anak', 'kka', 'kms', 'sesuai', 'tidak-sesuai'])).toEqual({ anak: 3, kka: 2, kms: 1, sesuai: 2, 'tidak-sesuai': 0 });
    expect(kolom(angka, 'BKB', ['materi.oth', 'materi.hpk', 'materi.kkb-lain', 'materi.kespro', 'materi.lainnya'])).toEqual({
      'materi.oth': 1,
      'materi.hpk': 1,
      'materi.kkb-lain': 0,
      'materi.kespro': 1,
      'materi.lainnya': 0,
    });
  });

  test('D1 sampai D10', () => {
    const nilai = (id: string) => nilaiAngka(angka[`${id}.bkb`]);
    expect(angka['D1.bkb']?.pembilang).toBe(3);
    expect(nilai('D2')).toBe(100);
    expect(nilaiAngka(angka['D2.bkr'])).toBe(0);
    expect(nilai('D3')).toBe(33.33);
    // Three families of the book, the outsider is none of the village's; only Ani and Bunga have a child under six: never capped.
    expect(angka['D4.bkb']).toEqual({ pembilang: 3, penyebut: 2 });
    expect(nilai('D4')).toBe(150);
    expect(kolom(angka, 'BKB', ['sasaran', 'kesertaan'])).toEqual({ sasaran: 2, kesertaan: 3 });
    expect(angka['D5.bkb']).toEqual({ pembilang: 1 + 3, penyebut: 4 * 2 });
    expect(nilai('D6')).toBe(50);
    expect(angka['D7.bkb']).toEqual({ pembilang: 2, penyebut: 3 });
    expect(nilai('D8')).toBe(100);
    expect(angka['D10.bkb']).toEqual({ pembilang: 1, penyebut: 2 });
    expect(nilaiAngka(angka['BKB.lapor'])).toBe(66.67);
  });

  test('tanpa kelompok: persen kosong, bukan nol', () => {
    const kosong = hitung(semua, []);
    expect([nilaiAngka(kosong['BKB.lapor']), nilaiAngka(kosong['D3.bkb']), nilaiAngka(kosong['D5.bkb'])]).toEqual([null, null, null]);
    expect(kosong['D4.bkb']).toEqual({ pembilang: 0, penyebut: 2 });
  });

  test('PUS dan ber-KB menurut keadaan akhir bulan pertemuan, bukan keadaan sekarang', () => {
    const istri = [...ani.keadaan().anggota.values()].find((satu) => satu.nama === 'Bu Ani')?.id ?? '';
    ani.status('2025-07-05', istri, { ingin: 'tidak-lagi' });
    expect(hitung(semua, [buku])['BKB.kb']?.pembilang).toBe(2);
    buku.pertemuan('2025-07-20', [aAni]);
    expect(kolom(hitung(semua, [buku], '2025-07'), 'BKB', ['pus', 'kb'])).toEqual({ pus: 1, kb: 0 });
  });
});

describe('jenis lain', () => {
  test('BKR: hadir pada materi PKBR; sasaran keluarga dengan remaja belum kawin', () => {
    const { ani, bunga, semua } = warga();
    const buku = new BukuPoktan('bkr');
    buku.daftar(AWAL);
    const [aAni, aBunga] = [buku.anggota(AWAL, ani.id), buku.anggota(AWAL, bunga.id)];
    buku.pertemuan('2025-06-03', [aAni], { materi: ['kespro'] });
    buku.pertemuan('2025-06-10', [aBunga], { materi: ['napza'], cara: 'virtual' });
    const angka = hitung(semua, [buku]);
    expect(kolom(angka, 'BKR', ['hadir', 'hadir-pkbr', 'materi.pkbr', 'materi.kespro', 'tatap-muka', 'virtual'])).toEqual({
      hadir: 2,
      'hadir-pkbr': 1,
      'materi.pkbr': 1,
      'materi.kespro': 1,
      'tatap-muka': 1,
      virtual: 1,
    });
    expect(angka['D4.bkr']).toEqual({ pembilang: 2, penyebut: 1 });
  });

  test('BKL: keluarga dan lansia dihitung terpisah; tamu lansia tidak masuk D9', () => {
    const { cempaka, ani, lansia, semua } = warga();
    const istri = [...cempaka.keadaan().anggota.values()].find((satu) => satu.nama === 'Bu Cempaka')?.id ?? '';
    const buku = new BukuPoktan('bkl');
    buku.daftar(AWAL);
    const aKakek = buku.anggota(AWAL, cempaka.id, { anggotaId: lansia, kemandirian: 'mandiri' });
    const aNenek = buku.anggota(AWAL, cempaka.id, { anggotaId: istri, kemandirian: 'butuh-bantuan' });
    buku.anggota(AWAL, ani.id);
    buku.anggota(AWAL, null, { nama: 'Kakek Sebelah', kemandirian: 'mandiri' });
    buku.pertemuan('2025-06-03', [aKakek, aNenek], { tamuKeluarga: 1, tamuLansia: 2 });
    const angka = hitung(semua, [buku]);
    expect(kolom(angka, 'BKL', ['anggota', 'hadir', 'lansia-hadir', 'pus'])).toEqual({ anggota: 3, hadir: 2, 'lansia-hadir': 4, pus: 0 });
    expect(angka['D9.bkl']).toEqual({ pembilang: 2, penyebut: 3 });
    expect(angka['D4.bkl']).toEqual({ pembilang: 2, penyebut: 1 });
  });

  test('PIK-R: remaja menurut orangnya; UPPKA: materi usaha', () => {
    const { bunga, remaja, semua } = warga();
    const pikr = new BukuPoktan('pikr');
    pikr.daftar(AWAL);
    const anggota = pikr.anggota(AWAL, bunga.id, { anggotaId: remaja });
    pikr.anggota(AWAL, null, { nama: 'Remaja Sebelah' });
    pikr.pertemuan('2025-06-03', [anggota], { tamuRemaja: 5 });
    pikr.pertemuan('2025-06-20', [], { materi: ['lainnya'] });
    const uppka = new BukuPoktan('uppka', 2);
    uppka.daftar(AWAL);
    uppka.pertemuan('2025-06-05', [], { materi: ['pemasaran', 'keuangan-keluarga'] });
    const angka = hitung(semua, [pikr, uppka]);
    expect(kolom(angka, 'PIKR', ['anggota', 'remaja-hadir', 'pertemuan', 'pertemuan-pkbr'])).toEqual({
      anggota: 2,
      'remaja-hadir': 6,
      pertemuan: 2,
      'pertemuan-pkbr': 1,
    });
    expect(angka['D11.pikr']).toEqual({ pembilang: 6, penyebut: null });
    expect(kolom(angka, 'UPPKA', ['materi.usaha', 'materi.keuangan', 'materi.kespro'])).toEqual({
      'materi.usaha': 1,
      'materi.keuangan': 1,
      'materi.kespro': 0,
    });
  });

  test('satu orang yang tercatat dua kali di PIK-R, satu keluarga dua kali di BKB: satu sesudah digabung', () => {
    const { ani, bunga, remaja, semua } = warga();
    const kembaran = ani.anak(AWAL, '2011-01-01', null);
    bunga.catat('keluarga.gabung', '2025-05-01', { dari: ani.id, anggota: [{ dari: kembaran, ke: remaja }], alasan: 'Keluarga yang sama' });
    const [pikr, bkb] = [new BukuPoktan('pikr'), new BukuPoktan('bkb', 2)];
    for (const buku of [pikr, bkb]) {
      buku.daftar(AWAL);
      const orang = (anggotaId: string) => ({ anggotaId: buku === pikr ? anggotaId : null });
      const anggota = [buku.anggota(AWAL, bunga.id, orang(remaja)), buku.anggota(AWAL, ani.id, orang(kembaran))];
      buku.pertemuan('2025-06-03', anggota);
    }
    const angka = hitung(semua, [pikr, bkb]);
    expect(kolom(angka, 'PIKR', ['anggota', 'remaja-hadir'])).toEqual({ anggota: 1, 'remaja-hadir': 1 });
    expect([angka['D5.pikr'], angka['D5.bkb']]).toEqual([
      { pembilang: 1, penyebut: 1 },
      { pembilang: 1, penyebut: 1 },
    ]);
  });

  test('satu keluarga di dua kelompok: sekali dalam kesertaan, dua kali dalam anggota', () => {
    const { ani, semua } = warga();
    const [satu, dua] = [new BukuPoktan('bkb'), new BukuPoktan('bkb', 2)];
    for (const buku of [satu, dua]) {
      buku.daftar(AWAL);
      buku.anggota(AWAL, ani.id);
    }
    const angka = hitung(semua, [satu, dua]);
    expect([angka['BKB.anggota']?.pembilang, angka['D4.bkb']?.pembilang]).toEqual([2, 1]);
  });

  test('keluarga ganda yang digabung: keanggotaannya ikut, dihitung sekali; digabung lagi sebagai dua bila penggabungannya dibatalkan', () => {
    const { ani, bunga, semua } = warga();
    const buku = new BukuPoktan('bkb');
    buku.daftar(AWAL);
    const [satu, dua] = [buku.anggota(AWAL, ani.id), buku.anggota(AWAL, bunga.id)];
    buku.pertemuan('2025-06-03', [satu, dua]);
    const gabung = ani.catat('keluarga.gabung', '2025-06-05', { dari: bunga.id, anggota: [], alasan: 'tercatat dua kali' });
    expect(kolom(hitung(semua, [buku]), 'BKB', ['anggota', 'hadir', 'pus', 'kb', 'tak-tentu'])).toEqual({
      anggota: 1,
      hadir: 1,
      pus: 1,
      kb: 1,
      'tak-tentu': 0,
    });
    ani.catat('catatan.batal', '2025-06-06', { sasaran: gabung.id, alasan: 'keluarga yang berbeda' });
    expect(kolom(hitung(semua, [buku]), 'BKB', ['anggota', 'hadir', 'pus', 'kb', 'tak-tentu'])).toEqual({
      anggota: 2,
      hadir: 2,
      pus: 2,
      kb: 1,
      'tak-tentu': 0,
    });
  });

  test('dinonaktifkan di tengah bulan: bulan itu masih ada, bulan berikutnya tidak', () => {
    const buku = new BukuPoktan('bkb');
    buku.daftar(AWAL);
    buku.pertemuan('2025-06-03', []);
    buku.catat('poktan.nonaktif', '2025-06-20', { alasan: 'kader pindah' });
    const [juni, juli] = [hitung([], [buku]), hitung([], [buku], '2025-07')];
    expect([juni['BKB.ada']?.pembilang, juni['BKB.pertemuan']?.pembilang, juni['D1.bkb']?.pembilang]).toEqual([1, 1, 0]);
    expect([juli['BKB.ada']?.pembilang, juli['BKB.lapor']?.pembilang]).toEqual([0, 0]);
  });
});
