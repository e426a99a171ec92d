// The way of a report as it is read: newest first, late said once, reasons with the step they belong to, locked figures stay.
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { angkaUji, BukuLaporan } from '@lini/testing/buku-laporan.ts';
import { expect, test } from 'vitest';
import { type Pembaca, sebutPelaku } from '../../app/laporan/penyetuju.ts';
import { angkaTetap, susunLangkah } from './langkah-riwayat.ts';

const PKB = uuidUji(3, 0xcade);
const KADER = { id: uuidUji(2, 0xcade), rekan: [{ id: PKB, nama: 'Rudi' }] };
const baca = (buku: BukuLaporan, pembaca: Pembaca = KADER) => susunLangkah(buku.keadaan(), pembaca).map(({ judul, kata }) => [judul.id, ...kata]);

test('terlambat, dikembalikan dengan alasan tiap baris, diajukan lagi, sampai ralat yang ditolak', () => {
  const buku = new BukuLaporan();
  const tulis = (kind: string, isi: Record<string, unknown>) => {
    const satu = buku.tulis(kind, '2026-06-09', isi, PKB);
    buku.catatan.push(satu);
    return satu.id;
  };
  const pertama = buku.ajukan('2026-06-08');
  tulis('laporan.kembalikan', { ajuan: pertama, alasan: 'Periksa yang hamil', baris: [{ indikator: 'B7.hamil', alasan: 'Bulan lalu 9' }] });
  const kedua = buku.ajukan('2026-06-09', angkaUji(81));
  expect(angkaTetap(buku.keadaan())?.A2?.pembilang).toBe(81);
  for (const jenis of ['setujui', 'sahkan', 'terima', 'kunci']) buku.langkah(jenis, kedua, PKB);
  const ralat = tulis('laporan.ralat', { angka: angkaUji(82), alasan: 'Tercatat dua kali' });
  tulis('laporan.ralat-putus', { ralat, isDisetujui: false, alasan: 'Tidak ada bukti' });
  expect(angkaTetap(buku.keadaan())?.A2?.pembilang).toBe(81);
  expect(baca(buku)).toEqual([
    ['Ralat ditolak', 'Tidak ada bukti'],
    ['Ralat diajukan', 'Tercatat dua kali'],
    ['Dikunci'],
    ['Diterima kabupaten'],
    ['Disahkan kecamatan'],
    ['Disetujui PKB'],
    ['Diajukan lagi'],
    ['Dikembalikan', 'Periksa yang hamil', 'Bulan lalu 9'],
    ['Diajukan, terlambat'],
  ]);
});

test('belum ada langkah: kosong, dan tidak ada angka', () => {
  expect([baca(new BukuLaporan()), angkaTetap(new BukuLaporan().keadaan())]).toEqual([[], null]);
});

test('yang diajukan PKB disetujui koordinator, dan disebut begitu di ponsel siapa pun', () => {
  const buku = new BukuLaporan();
  buku.langkah('setujui', buku.ajukan('2026-06-02', angkaUji(), PKB), uuidUji(4, 0xcade));
  const judul = (pembaca: Pembaca) => baca(buku, pembaca)[0];
  expect([judul(KADER), judul({ id: PKB, rekan: [] }), judul({ id: PKB })]).toEqual([['Disetujui koordinator'], ['Disetujui koordinator'], ['Disetujui']]);
  expect(sebutPelaku(KADER, uuidUji(4, 0xcade), 'kecamatan')).toBe('kecamatan');
});
