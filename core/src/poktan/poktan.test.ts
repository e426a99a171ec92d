// The checks of poktan.md 6 on each kind about a group: what goes back, what waits, what is accepted.
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { BukuPoktan, KARTU_KOSONG } from '@lini/testing/buku-poktan.ts';
import { acakDari, idDari } from '@lini/testing/id-uji.ts';
import { describe, expect, test } from 'vitest';
import type { Catatan } from '../catatan/catatan.ts';
import { judgeCatatan } from '../catatan/judge.ts';
import { keadaanKosong } from '../catatan/keadaan.ts';
import { konteksForm, susunIsi } from '../form/form.ts';
import { HADIR_TERBANYAK } from './pertemuan-isi.ts';
import { listAnggota, listPengurus } from './poktan.ts';
import { poktanAnggotaMasukForm } from './poktan-anggota-masuk-form.ts';
import { poktanNihilForm } from './poktan-nihil-form.ts';
import { poktanPengurusForm } from './poktan-pengurus-form.ts';
import { poktanPertemuan } from './poktan-pertemuan.ts';
import { poktanPertemuanForm } from './poktan-pertemuan-form.ts';

const HARI_INI = '2025-06-30';
const K1 = uuidUji(1, 0xfa);
const K2 = uuidUji(2, 0xfa);
const ORANG = uuidUji(1, 0xa);

function siap(jenis: 'bkb' | 'bkr' | 'bkl' | 'uppka' | 'pikr') {
  const buku = new BukuPoktan(jenis);
  buku.daftar('2025-01-10');
  const anggota = jenis === 'pikr' ? buku.anggota('2025-01-10', K1, { anggotaId: ORANG }) : buku.anggota('2025-01-10', K1);
  return { buku, anggota };
}

const putusanAkhir = ({ catatan }: { catatan: readonly Catatan[] }) => {
  const hasil = judgeCatatan(catatan.at(-1) as Catatan, catatan.slice(0, -1), HARI_INI);
  return hasil.putusan === 'diterima' ? 'diterima' : `${hasil.kode} ${hasil.isian}`;
};

type Langkah = (buku: BukuPoktan, anggota: string) => unknown;

describe('pertemuan', () => {
  test.each<[string, 'bkb' | 'bkr' | 'bkl' | 'uppka' | 'pikr', Langkah, string]>([
    ['biasa', 'bkb', (b, a) => b.pertemuan('2025-06-01', [a]), 'diterima'],
    ['materi jenis lain', 'bkb', (b, a) => b.pertemuan('2025-06-01', [a], { materi: ['spiritual'] }), 'materi-bukan-jenis materi'],
    ['materi yang tidak ada di daftar', 'bkl', (b, a) => b.pertemuan('2025-06-01', [a], { materi: ['memasak'] }), 'materi-bukan-jenis materi'],
    ['materi lama tetap diterima', 'bkb', (b, a) => b.pertemuan('2025-06-01', [a], { materi: ['konsep-diri-ortu'] }), 'diterima'],
    ['kelompok umur di BKB', 'bkb', (b, a) => b.pertemuan('2025-06-01', [a], { kelompokUmur: ['3'] }), 'diterima'],
    ['kelompok umur di BKR', 'bkr', (b, a) => b.pertemuan('2025-06-01', [a], { kelompokUmur: ['3'] }), 'kelompok-umur-hanya-bkb kelompokUmur'],
    ['anak di BKL', 'bkl', (b, a) => b.pertemuan('2025-06-01', [a], { anak: [ORANG] }), 'anak-hanya-bkb anak'],
    ['KKA anak yang tidak hadir', 'bkb', (b, a) => b.pertemuan('2025-06-01', [a], { anak: [], kka: [ORANG] }), 'anak-tidak-hadir kka'],
    ['tamu PUS lebih dari keluarga tamu', 'bkb', (b, a) => b.pertemuan('2025-06-01', [a], { tamuKeluarga: 2, tamuPus: 3 }), 'tamu-pus-lebih tamuPus'],
    ['tamu PUS tanpa jumlah keluarga', 'bkb', (b, a) => b.pertemuan('2025-06-01', [a], { tamuPus: 1 }), 'tamu-pus-lebih tamuPus'],
    ['tamu ber-KB lebih dari PUS', 'bkb', (b, a) => b.pertemuan('2025-06-01', [a], { tamuKeluarga: 3, tamuPus: 1, tamuKb: 2 }), 'tamu-kb-lebih tamuKb'],
    ['tamu sama banyak', 'bkb', (b, a) => b.pertemuan('2025-06-01', [a], { tamuKeluarga: 2, tamuPus: 2, tamuKb: 2 }), 'diterima'],
    ['besok', 'bkb', (b, a) => b.pertemuan('2025-07-01', [a]), 'tanggal-masa-depan terjadi'],
    ['sebelum kelompok didaftar', 'bkb', (b, a) => b.pertemuan('2025-01-09', [a]), 'poktan-belum-didaftar terjadi'],
    ['anggota yang catatannya belum sampai', 'bkb', (b) => b.pertemuan('2025-06-01', [uuidUji(99)]), 'menunggu-anggota-poktan hadir'],
    [
      'sesuai dan tidak sesuai pada satu anak: hanya peringatan',
      'bkb',
      (b, a) => b.pertemuan('2025-06-01', [a], { anak: [ORANG], sesuai: [ORANG], tidakSesuai: [ORANG] }),
      'diterima',
    ],
    ['lebih banyak tamu dari anggota: hanya peringatan', 'bkb', (b, a) => b.pertemuan('2025-06-01', [a], { tamuKeluarga: 40 }), 'diterima'],
  ])('%s', (_nama, jenis, langkah, putusan) => {
    const { buku, anggota } = siap(jenis);
    langkah(buku, anggota);
    expect(putusanAkhir(buku)).toBe(putusan);
  });

  test('kelompok tidak aktif: ditolak sampai diaktifkan lagi; pertemuan sebelumnya tetap diterima', () => {
    const { buku, anggota } = siap('bkb');
    buku.catat('poktan.nonaktif', '2025-03-01', { alasan: 'kader pindah' });
    buku.pertemuan('2025-04-01', [anggota]);
    expect(putusanAkhir(buku)).toBe('poktan-nonaktif terjadi');
    buku.catatan.pop();
    buku.pertemuan('2025-02-01', [anggota]);
    expect(putusanAkhir(buku)).toBe('diterima');
    buku.catat('poktan.aktif', '2025-05-01', { keterangan: null });
    buku.pertemuan('2025-06-01', [anggota]);
    expect(putusanAkhir(buku)).toBe('diterima');
  });

  test('pertemuan terbesar yang boleh muat dalam satu catatan', () => {
    const { buku } = siap('bkb');
    const ids = Array.from({ length: HADIR_TERBANYAK }, (_, ke) => uuidUji(ke, 0xb1));
    const satu = buku.pertemuan('2025-06-01', ids, { anak: ids, kka: ids, kms: ids, sesuai: ids, tidakSesuai: ids, alasanLebih: 'x'.repeat(300) });
    expect(JSON.stringify(satu).length).toBeLessThan(poktanPertemuan.batasBita ?? 0);
  });

  test('tanpa kartu kelompok: ditahan', () => {
    const buku = new BukuPoktan('bkb');
    buku.pertemuan('2025-06-01', []);
    expect(putusanAkhir(buku)).toBe('menunggu-poktan null');
  });
});

describe('anggota, pengurus, kartu, dan bulan tanpa pertemuan', () => {
  test.each<[string, 'bkb' | 'bkl' | 'pikr', Langkah, string]>([
    ['keluarga yang sama dua kali', 'bkb', (b) => b.anggota('2025-02-01', K1), 'sudah-anggota-poktan keluargaId'],
    ['keluarga lain', 'bkb', (b) => b.anggota('2025-02-01', K2), 'diterima'],
    ['orang di BKB', 'bkb', (b) => b.anggota('2025-02-01', K2, { anggotaId: ORANG }), 'anggota-harus-keluarga anggotaId'],
    ['orang di BKL', 'bkl', (b) => b.anggota('2025-02-01', K2, { anggotaId: ORANG, kemandirian: 'mandiri' }), 'diterima'],
    ['dua lansia satu keluarga', 'bkl', (b) => b.anggota('2025-02-01', K1, { anggotaId: ORANG }), 'diterima'],
    ['keluarga di PIK-R', 'pikr', (b) => b.anggota('2025-02-01', K2), 'anggota-harus-orang anggotaId'],
    ['kemandirian di BKB', 'bkb', (b) => b.anggota('2025-02-01', K2, { kemandirian: 'mandiri' }), 'kemandirian-hanya-bkl kemandirian'],
    ['dari luar buku tanpa nama', 'bkb', (b) => b.anggota('2025-02-01', null), 'anggota-poktan-tanpa-nama nama'],
    ['dari luar buku', 'bkb', (b) => b.anggota('2025-02-01', null, { nama: 'Bu Tetangga' }), 'diterima'],
    [
      'keluar yang belum masuk',
      'bkb',
      (b) => b.catat('poktan.anggota-keluar', '2025-02-01', { id: uuidUji(9), alasan: 'pindah' }),
      'menunggu-anggota-poktan id',
    ],
    ['didaftar dua kali', 'bkb', (b) => b.daftar('2025-02-01'), 'poktan-sudah-terdaftar null'],
    [
      'SK sesudah kartu',
      'bkb',
      (b) => b.catat('poktan.ubah', '2025-02-01', { ...KARTU_KOSONG, sk: true, skTanggal: '2025-02-02' }),
      'sk-sesudah-kartu skTanggal',
    ],
    ['pendidik sebaya di BKB', 'bkb', (b) => b.pengurus('2025-02-01', 'pendidik-sebaya'), 'jabatan-hanya-pikr jabatan'],
    ['pendidik sebaya di PIK-R', 'pikr', (b) => b.pengurus('2025-02-01', 'pendidik-sebaya'), 'diterima'],
    ['aktif padahal aktif', 'bkb', (b) => b.catat('poktan.aktif', '2025-02-01', { keterangan: null }), 'poktan-masih-aktif terjadi'],
    ['bulan tanpa pertemuan', 'bkb', (b) => b.nihil('2025-05-31'), 'diterima'],
  ])('%s', (_nama, jenis, langkah, putusan) => {
    const { buku, anggota } = siap(jenis);
    langkah(buku, anggota);
    expect(putusanAkhir(buku)).toBe(putusan);
  });

  test('bulan yang sudah ada pertemuannya tidak bisa nihil', () => {
    const { buku, anggota } = siap('bkb');
    buku.pertemuan('2025-05-02', [anggota]);
    buku.nihil('2025-05-31');
    expect(putusanAkhir(buku)).toBe('bulan-ada-pertemuan terjadi');
    buku.catatan.pop();
    buku.nihil('2025-06-01');
    expect(putusanAkhir(buku)).toBe('diterima');
  });

  test('keluar lalu masuk lagi: satu anggota, dan kehadiran yang dulu tetap', () => {
    const { buku, anggota } = siap('bkb');
    buku.pertemuan('2025-02-01', [anggota]);
    buku.catat('poktan.anggota-keluar', '2025-03-01', { id: anggota, alasan: 'berhenti' });
    expect(listAnggota(buku.keadaan())).toEqual([]);
    buku.anggota('2025-04-01', K1);
    expect(putusanAkhir(buku)).toBe('diterima');
    expect(listAnggota(buku.keadaan())).toHaveLength(1);
    expect(buku.keadaan().pertemuan[0]?.hadir).toEqual([anggota]);
  });

  test('pengurus ditulis lagi: datanya berganti, mulainya tetap; selesai bertugas tidak tampil', () => {
    const { buku } = siap('bkb');
    const ketua = buku.pengurus('2025-01-10', 'ketua');
    const isi = { pengurusId: ketua, nama: 'Bu Baru', nik: null, kaderId: null, jabatan: 'ketua', kelompokUmur: null, tugas: null, terlatih: true };
    buku.catat('poktan.pengurus', '2025-04-01', isi);
    expect(listPengurus(buku.keadaan())).toMatchObject([{ nama: 'Bu Baru', terlatih: true, mulai: '2025-01-10' }]);
    buku.catat('poktan.pengurus-selesai', '2025-05-01', { pengurusId: ketua, alasan: null });
    expect(listPengurus(buku.keadaan())).toEqual([]);
  });
});

describe('formulir', () => {
  const kader = { ...keadaanKosong('kader', uuidUji(7)), nama: 'Bu Siti' };
  const { buku } = siap('bkb');
  const kosong = { keluarga: () => [], poktan: () => [], institusi: () => [], kader: () => [kader], laporan: () => [] };
  const konteks = konteksForm({ poktan: buku.keadaan(), hariIni: HARI_INI, desa: kosong });
  const isi = (jawaban: Record<string, unknown>) => susunIsi(poktanPengurusForm, jawaban, konteks, () => uuidUji(77));

  test('kader terdaftar memakai nama di kartunya; yang lain ditulis', () => {
    expect(isi({ kaderId: kader.id, nama: 'salah', jabatan: 'ketua' })).toMatchObject({ nama: 'Bu Siti', kaderId: kader.id, pengurusId: uuidUji(77) });
    expect(isi({ nama: 'Bu Rahmi', jabatan: 'ketua' })).toMatchObject({ nama: 'Bu Rahmi', kaderId: null });
  });

  test('satu lembar anggota menjadi beberapa catatan yang diterima, dan dibaca kembali untuk koreksi', () => {
    const form = poktanAnggotaMasukForm;
    const idUrut = idDari(acakDari(7));
    const jawaban = { pilihan: [K2, uuidUji(3, 0xfa)], nama: 'Bu Tetangga' };
    const pecahan =
      form.pecah?.(
        susunIsi(form, jawaban, konteks, () => ''),
        idUrut,
      ) ?? [];
    expect(pecahan).toHaveLength(3);
    for (const satu of pecahan) {
      buku.catat('poktan.anggota-masuk', '2025-02-01', satu);
      expect(putusanAkhir(buku)).toBe('diterima');
      const dibaca = { ...form.bacaJawaban?.(satu) };
      expect(
        form.pecah?.(
          susunIsi(form, dibaca, konteks, () => ''),
          () => satu.id as string,
        )[0],
      ).toEqual(satu);
    }
  });

  test('bulan tanpa pertemuan diusulkan untuk bulan lalu yang belum lapor, selain itu hari ini', () => {
    expect(poktanNihilForm.usulTanggal?.(konteks)).toBe('2025-05-31');
    const sudah = siap('bkb');
    sudah.buku.pertemuan('2025-05-05', []);
    expect(poktanNihilForm.usulTanggal?.(konteksForm({ poktan: sudah.buku.keadaan(), hariIni: HARI_INI }))).toBeNull();
  });
});

describe('peringatan saat pertemuan dicatat, tidak pernah menghalangi', () => {
  const periksa = (jawaban: Record<string, unknown>) => {
    const { buku, anggota } = siap('bkb');
    const konteks = konteksForm({ poktan: buku.keadaan(), hariIni: HARI_INI });
    return poktanPertemuanForm
      .peringatan?.({ hadir: [anggota], cara: 'tatap-muka', anak: [], sesuai: [], tidakSesuai: [], ...jawaban }, konteks)
      .map(({ kode, isian }) => `${kode} ${isian}`);
  };
  test.each([
    ['sama banyak dengan anggota', {}, []],
    ['dengan tamu lebih banyak dari anggota', { adaTamu: true, tamuKeluarga: 1 }, ['hadir-lebih-anggota tamuKeluarga']],
    ['tamu dicabut lagi', { adaTamu: false, tamuKeluarga: 1 }, []],
    ['tatap muka dan virtual sekaligus', { cara: 'keduanya' }, ['pertemuan-dua-cara cara']],
    ['satu anak sesuai dan tidak sesuai', { anak: ['a'], sesuai: ['a'], tidakSesuai: ['a'] }, ['perkembangan-lebih-anak tidakSesuai']],
  ])('%s', (_nama, jawaban, kode) => expect(periksa(jawaban)).toEqual(kode));
});
