// A report from Bu Siti's phone to the lock at the kabupaten, over HTTP: who may take which step, what is refused, and that nothing changes then.

import { zJawabanKirim } from '@lini/sync/wire.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { angkaUji, BukuLaporan } from '@lini/testing/buku-laporan.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DESA_LAIN, DESA_SITI, type NamaOrang, ORANG } from '../setup/basis-data.ts';
import { openRumahUji, type Pengguna, type RumahUji, ringkas } from '../setup/rumah.ts';

let rumah: RumahUji;
let nomor = 0;
let langkah = 0;
let buku: BukuLaporan;
const orang = {} as Record<NamaOrang, Pengguna>;

beforeAll(async () => {
  rumah = await openRumahUji();
  for (const nama of Object.keys(ORANG) as NamaOrang[]) orang[nama] = await rumah.masuk(nama);
});
afterAll(() => rumah.close());
beforeEach(() => {
  nomor += 1;
  buku = new BukuLaporan(nomor, '2026-05', DESA_SITI);
});

const ajukan = async (nama: NamaOrang, angka = angkaUji()) => {
  const satu = buku.tulis('laporan.ajukan', '2026-06-02', buku.isiAjuan(angka), ORANG[nama].id);
  const hasil = ringkas(await orang[nama].kirim([satu]));
  if (hasil[0] === 'diterima') buku.catatan.push(satu);
  return { id: satu.id, hasil };
};

/** One step at the desk of the office. */
async function catat(nama: NamaOrang, kind: string, isi: Record<string, unknown>, desa = DESA_SITI): Promise<string[]> {
  langkah += 1;
  const catatan = [{ id: uuidUji(langkah, 0x0ff), kind, subjek: { jenis: 'laporan', id: buku.id }, desa, isi: { bulan: buku.bulan, ...isi } }];
  const jawaban = await orang[nama].minta({ method: 'POST', url: '/api/kantor/catat', payload: { catatan } });
  return jawaban.statusCode === 200 ? ringkas(zJawabanKirim.parse(jawaban.json()).putusan) : [`${jawaban.statusCode}`];
}

const jumlahCatatan = async (): Promise<number> => {
  const [hitung] = await rumah.sql<[{ n: number }]>`select count(*) as n from catatan where subjek_id = ${buku.id}`;
  return hitung.n;
};

test('dari ponsel Bu Siti sampai terkunci, lalu ralat', async () => {
  const { id: ajuan, hasil } = await ajukan('siti');
  expect(hasil).toEqual(['diterima']);
  expect(await catat('rudi', 'laporan.periksa', { ajuan })).toEqual(['diterima']);
  expect(await catat('rudi', 'laporan.setujui', { ajuan })).toEqual(['diterima']);
  expect(await catat('hasan', 'laporan.sahkan', { ajuan })).toEqual(['diterima']);
  expect(await catat('noor', 'laporan.terima', { ajuan })).toEqual(['diterima']);
  expect(await catat('noor', 'laporan.kunci', { ajuan })).toEqual(['diterima']);
  const ralat = buku.tulis('laporan.ralat', '2026-06-15', { angka: angkaUji(81), alasan: 'Satu keluarga tercatat dua kali' }, ORANG.siti.id);
  expect(ringkas(await orang.siti.kirim([ralat]))).toEqual(['diterima']);
  expect(await catat('noor', 'laporan.ralat-putus', { ralat: ralat.id, isDisetujui: true, alasan: null })).toEqual(['diterima']);
  const umpan = (await orang.siti.ambilSemua()).filter((satu) => satu.catatan.subjek.id === buku.id);
  expect(umpan.map((satu) => satu.catatan.kind.split('.')[1])).toEqual(['ajukan', 'periksa', 'setujui', 'sahkan', 'terima', 'kunci', 'ralat', 'ralat-putus']);
});

test.each([
  ['siti', 'laporan.setujui'],
  ['aminah', 'laporan.setujui'],
  ['rudi', 'laporan.sahkan'],
  ['hasan', 'laporan.terima'],
  ['siti', 'laporan.kunci'],
  ['noor', 'laporan.periksa'],
] as const)('%s tidak boleh %s: ditolak dengan kode, tidak ada yang berubah', async (nama, kind) => {
  const { id: ajuan } = await ajukan('masitah');
  expect(await catat(nama, kind, { ajuan })).toEqual(['dikembalikan bukan-perannya kind']);
  expect(await jumlahCatatan()).toBe(1);
});

test('laporan desa lain dan kecamatan lain tidak terjangkau, juga bila desanya dipalsukan', async () => {
  const { id: ajuan } = await ajukan('siti');
  expect(await catat('halimah', 'laporan.ajukan', buku.isiAjuan())).toEqual(['dikembalikan di-luar-wilayah desa']);
  expect(await catat('hasan', 'laporan.kembalikan', { ajuan, alasan: 'x', baris: [] }, DESA_LAIN)).toEqual(['dikembalikan di-luar-wilayah desa']);
  expect(await jumlahCatatan()).toBe(1);
  expect((await orang.halimah.ambilSemua()).filter((satu) => satu.catatan.subjek.id === buku.id)).toEqual([]);
});

test('kantor tidak menulis tentang keluarga, dan umpannya hanya laporan', async () => {
  await ajukan('siti');
  const keluarga = { ...buku.tulis('keluarga.daftar', '2026-06-02', {}, ORANG.hasan.id), subjek: { jenis: 'keluarga', id: uuidUji(5, 0xfa) } };
  expect(ringkas(await orang.hasan.kirim([keluarga]))).toEqual(['dikembalikan tidak-berhak']);
  for (const nama of ['hasan', 'noor'] as const) {
    const jenis = new Set((await orang[nama].ambilSemua()).map((satu) => satu.catatan.subjek.jenis));
    expect([nama, [...jenis]]).toEqual([nama, ['laporan']]);
  }
});

test('PUS tidak cocok, kembali tanpa alasan, menyetujui sendiri, bulan terkunci: kode, dan tidak ada yang berubah', async () => {
  expect((await ajukan('siti', { ...angkaUji(), A2: [99, null] })).hasil).toEqual(['dikembalikan laporan-pus-tidak-cocok angka.A2']);
  const { id: ajuan } = await ajukan('rudi');
  expect(await catat('rudi', 'laporan.kembalikan', { ajuan, alasan: ' ', baris: [] })).toEqual(['dikembalikan alasan-kosong alasan']);
  expect(await catat('rudi', 'laporan.setujui', { ajuan })).toEqual(['dikembalikan setujui-sendiri oleh']);
  expect(await catat('hasan', 'laporan.setujui', { ajuan })).toEqual(['diterima']);
  expect(await catat('hasan', 'laporan.sahkan', { ajuan })).toEqual(['diterima']);
  expect(await catat('noor', 'laporan.terima', { ajuan })).toEqual(['diterima']);
  expect(await catat('noor', 'laporan.kunci', { ajuan })).toEqual(['diterima']);
  expect((await ajukan('siti', angkaUji(85))).hasil).toEqual(['dikembalikan laporan-terkunci bulan']);
  expect(await catat('rudi', 'laporan.kembalikan', { ajuan, alasan: 'Terlambat tahu', baris: [] })).toEqual(['dikembalikan laporan-belum-waktunya ajuan']);
  expect(await jumlahCatatan()).toBe(5);
});
