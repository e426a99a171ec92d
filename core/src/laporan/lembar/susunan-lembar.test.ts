// The layout of the official sheets: blocks, lines and columns in the order of the forms (forms.md 3.2, 3.3, imp-cadres.md 3).
import { kepalaUji } from '@lini/testing/cacat-lembar.ts';
import { expect, test } from 'vitest';
import type { BahanAngka, KepalaLembar, LembarAngka } from '../bahan-lembar.ts';
import type { Lembar } from '../lembar.ts';
import { lembarDal } from './dal.ts';
import { rekKec } from './rek-dal.ts';
import { riPpkbd } from './ri-ppkbd.ts';
import { salinSiga } from './salin-siga.ts';
import { tabelPpkbd, tabelSubPpkbd } from './tahunan-imp.ts';
import { vervalKrs } from './verval-krs.ts';

const kosong = (lembar: LembarAngka, kepala: Partial<KepalaLembar> = {}, lain: Partial<BahanAngka> = {}): Lembar =>
  lembar.susun({ kepala: kepalaUji('2026-10', kepala), angka: {}, setahun: new Map(), bagian: [], ppm: null, ...lain });
const judul = ({ bagian }: Lembar) => bagian.map((satu) => satu.judul?.id);
const lajur = ({ bagian }: Lembar, ke: number) => bagian[ke]?.kolom.map(({ judul: satu, kelompok }) => [kelompok?.id, satu.id].filter(Boolean).join(': '));
const uraian = ({ bagian }: Lembar, ke: number) => bagian[ke]?.baris.map((satu) => satu[0]);

test('R/I/PPKBD: lima blok, tujuh jenis, BKB BKR BKL sebagai lajur, tujuh cara', () => {
  const jadi = kosong(riPpkbd);
  expect([jadi.kode, jadi.kertas, jadi.isBernama]).toEqual(['R/I/PPKBD', 'f4', false]);
  expect(judul(jadi).map((satu) => satu?.split(' ')[0])).toEqual(['I.', 'II.', 'III.', 'IV.', 'V.', 'Peserta']);
  expect(lajur(jadi, 0)).toEqual(['Uraian', 'Ada', 'Dilaporkan']);
  expect(uraian(jadi, 0)).toEqual(['PPKBD', 'Sub-PPKBD', 'Kelompok KB-KS', 'Kelompok BKB', 'Kelompok BKR', 'Kelompok BKL', 'Kelompok UPPKA (d/h UPPKS)']);
  expect([lajur(jadi, 2), uraian(jadi, 2)?.length, uraian(jadi, 3)?.length]).toEqual([['Uraian', 'BKB', 'BKR', 'BKL'], 5, 4]);
  expect(lajur(jadi, 5)).toEqual(['Cara KB', 'Target (PPM)', 'PB bulan ini', 'PB s/d bulan ini', 'Sisa target']);
  expect(uraian(jadi, 5)?.map((satu) => String(satu).split(' ')[0])).toEqual(['IUD', 'MOW', 'MOP', 'Kondom', 'Implan', 'Suntik', 'Pil']);
});

test('tanpa angka semua sel angka kosong, tidak satu pun nol', () => {
  for (const lembar of [riPpkbd, lembarDal, vervalKrs, tabelPpkbd, salinSiga]) {
    const sel = kosong(lembar).bagian.flatMap(({ baris, kolom, jumlah = [] }) =>
      [...baris, jumlah].flatMap((satu) => satu.filter((_, ke) => kolom[ke]?.judul.id !== 'No')),
    );
    expect(sel.filter((satu) => typeof satu === 'number')).toEqual([]);
    expect(sel).toContain(null);
  }
});

test('F/I/Dal/13: blok I sampai V, KPS dan KS I kosong dan disebut', () => {
  const jadi = kosong(lembarDal);
  expect(judul(jadi).map((satu) => satu?.split(' ')[0])).toEqual(['I.', 'II.', 'III.', 'IV.A', 'IV.B', 'V.', 'Peserta', 'Bukan']);
  expect(lajur(jadi, 0)?.[2]).toBe('Yang lapor');
  expect(jadi.bagian[3]?.baris.map((satu) => satu[2])).toEqual([null, null, null, '']);
  expect(jadi.catatan.slice(0, 3).map(({ id }) => id.slice(0, 14))).toEqual(['Dua rangkap: s', 'Angka menurut ', 'KPS dan KS I (']);
});

test('rekap kecamatan: baris bagian, tata letak yang tidak ditemukan disebut', () => {
  const jadi = kosong(rekKec, { tingkat: 'kecamatan', desa: null }, { bagian: [{ kode: '63.11.01.2001', nama: 'Desa Satu', angka: {} }] });
  expect(jadi.bagian[0]?.baris[0]?.slice(0, 3)).toEqual([1, 'Desa Satu', null]);
  expect(lajur(jadi, 0)?.slice(2, 5)).toEqual(['PPKBD: Ada', 'PPKBD: Lapor', 'Sub-PPKBD: Ada']);
  expect(jadi.catatan[0]?.id).toContain('belum ditemukan');
  expect(jadi.kepala.map(({ label }) => label.id)).toEqual(['Provinsi', 'Kabupaten', 'Kecamatan', 'Bulan/tahun lapor', 'Nama pelapor', 'Tanggal dibuat']);
});

test('tabel 3 dan 4: kolom rekap nasional, dan yang belum supaya kelas berjumlah semua institusi', () => {
  const harapan = [
    ...['No', 'Desa/kelurahan', 'Jumlah'],
    ...['Belum diklasifikasi', 'Dasar', 'Berkembang', 'Mandiri', 'Belum diputuskan PKB'].map((kelas) => `Klasifikasi: ${kelas}`),
    ...['SK: Ada', 'SK: Tidak'],
    ...['APBN', 'APBD', 'ADD', 'Swadaya', 'Mitra'].map((dana) => `Sumber dana: ${dana}`),
    ...['Materi KIE', 'Buku saku', 'Alat peraga', 'Lainnya'].map((media) => `Media pendukung: ${media}`),
  ];
  for (const lembar of [tabelPpkbd, tabelSubPpkbd]) expect(lajur(kosong(lembar), 0)).toEqual(harapan);
  expect([tabelPpkbd.id, tabelSubPpkbd.kode]).toEqual(['tabel-3-ppkbd', 'Tabel 4']);
});

test('lembar salin SIGA: urutan tabel desa, kotak centang di tiap baris', () => {
  const jadi = kosong(salinSiga);
  const kolom = (ke: number) => jadi.bagian[ke]?.baris.map((satu) => String(satu[1]).split(' (')[0]);
  expect(kolom(0)).toEqual([
    'Jumlah PUS',
    'Suntik',
    'Pil',
    'Kondom',
    'Implan',
    'IUD',
    'MOP',
    'MOW',
    'MAL',
    'KB modern',
    'KB tradisional',
    'Peserta KB aktif',
    'Unmet need',
  ]);
  expect(kolom(2)?.slice(0, 4)).toEqual(['Kelompok yang ada', 'Kelompok yang lapor', 'Persen lapor', 'Kelompok yang memberi materi Orang Tua Hebat']);
  expect(kolom(2)?.slice(-5)).toEqual([
    'Anak yang hadir',
    'Anak yang KKA-nya diisi',
    'Anak yang punya KMS',
    'Perkembangan sesuai',
    'Perkembangan tidak sesuai',
  ]);
  expect(jadi.bagian.every(({ baris }) => baris.every((satu) => satu.at(-1) === '☐'))).toBe(true);
});

test('kepala formulir: nama dan kode tiap tingkat, yang belum diketahui dibiarkan untuk pena', () => {
  const isi = Object.fromEntries(kosong(lembarDal, { rt: '003', kecamatan: null }).kepala.map(({ label, isi: satu }) => [label.id, satu]));
  expect(isi).toMatchObject({
    Provinsi: 'Kalimantan Selatan (63)',
    Kabupaten: 'Balangan (63.11)',
    Kecamatan: '',
    RT: '003',
    'Bulan/tahun lapor': 'Oktober 2026',
    'No. register pelapor': '',
    'Tanggal dibuat': '28-10-2026',
  });
});

test('verval di ponsel kader: peringkat kesejahteraan kosong karena bukan haknya, dan itu disebut', () => {
  const satu = { pembilang: 3, penyebut: 9 };
  const kata = (angka: BahanAngka['angka']) => kosong(vervalKrs, {}, { angka }).catatan.some(({ id }) => id.startsWith('Peringkat kesejahteraan'));
  expect([kata({ C1: satu }), kata({ C1: satu, 'C7.1': satu }), kata({})]).toEqual([true, false, false]);
});
