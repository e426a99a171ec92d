// What an office wrote: each field that is missing or wrong is named, drafts keep their shape, and the list of a phone follows the office.
import { describe, expect, test } from 'vitest';
import { parameterPada } from '../parameter/parameter.ts';
import { PELAJARAN } from '../registry/pelajaran.ts';
import { gabungPelajaran } from './gabung-pelajaran.ts';
import { type IsiKantor, type SoalKantor, zIsiKantor } from './isi-kantor.ts';
import { periksaPelajaran } from './periksa.ts';

const batas = parameterPada('2026-06-30');
const sumber = { basis: 'resmi', rujukan: 'Buku saku' } as const;
const akhir = { tanya: 'Mana yang benar?', penjelasan: 'Karena begitu.', sumber };
const satu = (nomor: string): SoalKantor => ({ nomor, jenis: 'satu', pilihan: ['a', 'b', 'c'], kunci: [1], ...akhir });
const ISI: IsiKantor = {
  judul: { id: 'Kas kelompok', en: 'Kas kelompok' },
  untuk: { id: 'Mencatat uang', en: 'Mencatat uang' },
  peran: 'kemandirian',
  detik: null,
  halaman: [{ judul: 'Satu buku', gambar: 'tabungan', kalimat: ['Uang masuk dan keluar ditulis hari itu juga.'] }],
  soal: [
    satu('01'),
    { nomor: '02', jenis: 'banyak', pilihan: ['a', 'b', 'c'], kunci: [0, 2], ...akhir },
    { nomor: '03', jenis: 'benar-salah', kunci: [0], ...akhir },
    { nomor: '04', jenis: 'urut', langkah: ['a', 'b', 'c'], kunci: [0, 1, 2], ...akhir },
    { nomor: '05', jenis: 'angka', satuan: 'hari', kunci: [23.5], ...akhir },
  ],
  sumber: [sumber],
};
const isian = (isi: Partial<IsiKantor>): string[] => periksaPelajaran({ ...ISI, ...isi }, batas).map((satuCacat) => satuCacat.isian);
const ganti = (ke: number, baru: Partial<SoalKantor>): Partial<IsiKantor> => ({
  soal: ISI.soal.map((lama, tempat) => (tempat === ke ? ({ ...lama, ...baru } as SoalKantor) : lama)),
});

describe('pemeriksaan sebelum terbit', () => {
  test('yang lengkap tidak disebut apa-apa, dan bentuknya tetap sesudah disimpan', () => {
    expect(isian({})).toEqual([]);
    expect(zIsiKantor.parse(JSON.parse(JSON.stringify(ISI)))).toEqual(ISI);
  });

  test.each<[string, Partial<IsiKantor>, string[]]>([
    ['judul kosong', { judul: { id: '  ', en: '' } }, ['judul']],
    ['tanpa halaman', { halaman: [] }, ['halaman']],
    ['halaman tanpa kalimat', { halaman: [{ judul: 'Satu', gambar: 'catat', kalimat: [] }] }, ['halaman.0.kalimat']],
    ['kalimat kosong', { halaman: [{ judul: 'Satu', gambar: 'catat', kalimat: ['Ada.', ' '] }] }, ['halaman.0.kalimat.1']],
    ['kalimat terlalu panjang', { halaman: [{ judul: 'Satu', gambar: 'catat', kalimat: ['a'.repeat(126)] }] }, ['halaman.0.kalimat.0']],
    ['kurang soal', { soal: ISI.soal.slice(0, 4) }, ['soal']],
    ['tanpa sumber', { sumber: [] }, ['sumber']],
    ['sumber kosong', { sumber: [{ basis: 'resmi', rujukan: '' }] }, ['sumber']],
    ['waktu baca terlalu singkat', { detik: 14 }, ['detik']],
    ['nomor kembar', ganti(1, { nomor: '01' }), ['soal.1.nomor']],
    ['pertanyaan kosong', ganti(0, { tanya: '' }), ['soal.0.tanya']],
    ['soal tanpa sumber', ganti(2, { sumber: { basis: 'resmi', rujukan: ' ' } }), ['soal.2.sumber']],
    ['tanpa jawaban benar', ganti(0, { kunci: [] }), ['soal.0.kunci']],
    ['dua jawaban pada soal satu jawaban', ganti(0, { kunci: [0, 1] }), ['soal.0.kunci']],
    ['jawaban di luar daftar', ganti(0, { kunci: [7] }), ['soal.0.kunci']],
    ['dua pilihan sama', ganti(0, { pilihan: ['a', 'b', ' A '] }), ['soal.0.pilihan.2']],
    ['pilihan kosong', ganti(0, { pilihan: ['a', 'b', ''] }), ['soal.0.pilihan.2']],
    ['dua pilihan saja', ganti(0, { pilihan: ['a', 'b'] }), ['soal.0.kunci']],
    ['semua pilihan benar', ganti(1, { kunci: [0, 1, 2] }), ['soal.1.kunci']],
    ['banyak jawaban yang hanya satu', ganti(1, { kunci: [0] }), ['soal.1.kunci']],
    ['benar atau salah belum dipilih', ganti(2, { kunci: [] }), ['soal.2.kunci']],
    ['dua langkah', ganti(3, { langkah: ['a', 'b'], kunci: [0, 1] }), ['soal.3.kunci']],
    ['angka kosong', ganti(4, { kunci: [] }), ['soal.4.kunci']],
    ['angka tanpa satuan', ganti(4, { satuan: '' }), ['soal.4.satuan']],
  ])('%s', (_nama, isi, harap) => expect(isian(isi)).toEqual(harap));
});

test('daftar ponsel: bawaan tetap di tempatnya, yang diubah memakai judul kantor, yang ditarik hilang, yang baru di akhir', () => {
  const [pertama, kedua] = PELAJARAN;
  const hasil = gabungPelajaran(PELAJARAN, [
    { id: 'kas-kelompok', versi: 3, isi: ISI },
    { id: pertama?.id ?? '', versi: 2, isi: { ...ISI, judul: { id: 'Judul kantor', en: 'Judul kantor' } } },
    { id: kedua?.id ?? '', versi: 1, isi: null },
    { id: 'pernah-ada', versi: 4, isi: null },
  ]);
  expect(hasil.length).toBe(PELAJARAN.length);
  expect([hasil[0]?.judul.id, hasil[0]?.versi, hasil.at(-1)?.id, hasil[1]?.versi]).toEqual(['Judul kantor', 2, 'kas-kelompok', 0]);
  expect(hasil.some((satuPelajaran) => satuPelajaran.id === kedua?.id)).toBe(false);
  expect(gabungPelajaran(PELAJARAN, []).map((satuPelajaran) => satuPelajaran.id)).toEqual(PELAJARAN.map((satuPelajaran) => satuPelajaran.id));
});
