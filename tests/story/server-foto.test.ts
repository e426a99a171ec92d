// Two years after a meeting its photo leaves the office; that there was one stays, and counts as before.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { eraseFotoLama } from '@lini/server/features/catatan/buang-foto.ts';
import { hariIni } from '@lini/server/platform/waktu.ts';
import { bukuInstitusi } from '@lini/testing/buku-imp.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESA_SITI } from '../setup/basis-data.ts';
import { openRumahUji, type Pengguna, type RumahUji, ringkas, tulisanOleh } from '../setup/rumah.ts';

const GAMBAR = 'data:image/jpeg;base64,/9j/AAAA';
const RAPAT = { jenis: 'pengurus', tempat: null, agenda: 'Rencana', hadir: [], hadirLain: 3, notulen: null, isBawaEvaluasi: null };
const buku = bukuInstitusi('2023-01-05', {}, 901);
const rapat = buku.catat('institusi.pertemuan', '2023-06-01', RAPAT);
const foto = (terjadi: string, isi: object = {}) => buku.catat('lampiran.foto', terjadi, { untuk: rapat.id, foto: GAMBAR, keterangan: 'Notulen', ...isi });
const [lama, baru] = [foto('2023-06-01'), foto('2024-06-02')];
const koreksi = buku.catat('catatan.koreksi', '2023-06-02', {
  sasaran: lama.id,
  v: 1,
  terjadi: '2023-06-01',
  isi: { untuk: rapat.id, foto: GAMBAR, keterangan: 'Daftar hadir' },
});
const diSiti = (satu: Catatan): Catatan => tulisanOleh('siti', { catatan: [{ ...satu, desa: DESA_SITI }] })[0] as Catatan;

let rumah: RumahUji;
let siti: Pengguna;
const simpanan = async (id: string) => (await rumah.sql<{ isi: Record<string, unknown> }[]>`select isi from catatan where id = ${id}`)[0]?.isi;

beforeAll(async () => {
  rumah = await openRumahUji();
  siti = await rumah.masuk('siti');
});
afterAll(() => rumah.close());

test('foto lama dan koreksinya dihapus sekali saja; yang belum dua tahun dan keterangannya tetap', async () => {
  expect(new Set(ringkas(await siti.kirim(buku.catatan.map(diSiti))))).toEqual(new Set(['diterima']));
  expect(await eraseFotoLama(rumah.sql, '2025-05-31')).toBe(0);
  expect(await eraseFotoLama(rumah.sql, '2025-06-01')).toBe(2);
  expect(await simpanan(lama.id)).toEqual({ untuk: rapat.id, foto: 'dihapus', keterangan: 'Notulen' });
  expect(await simpanan(koreksi.id)).toMatchObject({ isi: { foto: 'dihapus', keterangan: 'Daftar hadir' } });
  expect(await simpanan(baru.id)).toMatchObject({ foto: GAMBAR });
  expect(await eraseFotoLama(rumah.sql, '2025-06-01')).toBe(0);
});

test('ponsel baru menerima faktanya tanpa gambar; ponsel yang mengirim ulang dijawab sudah ada', async () => {
  const umpan = (await (await rumah.masuk('masitah')).ambilSemua()).map((satu) => satu.catatan);
  expect(umpan.find((satu) => satu.id === lama.id)?.isi).toMatchObject({ foto: 'dihapus' });
  expect(umpan).toHaveLength(buku.catatan.length);
  expect(ringkas(await siti.kirim([diSiti(lama)]))).toEqual(['sudah-ada']);
});

test('foto yang menunggu di titipan pun dihapus dan tetap bisa diterima; yang baru tanpa gambar dikembalikan', async () => {
  const lain = bukuInstitusi('2023-01-05', {}, 902);
  const rapatLain = lain.catat('institusi.pertemuan', '2023-06-01', RAPAT);
  const tertahan = lain.catat('lampiran.foto', '2023-06-01', { untuk: rapatLain.id, foto: GAMBAR, keterangan: null });
  expect(ringkas(await siti.kirim([diSiti(tertahan)]))).toEqual([expect.stringContaining('ditahan')]);
  expect(await eraseFotoLama(rumah.sql, '2025-06-01')).toBe(1);
  const awal = lain.catatan.filter((satu) => satu.id !== tertahan.id).map(diSiti);
  expect(new Set(ringkas(await siti.kirim(awal)))).toEqual(new Set(['diterima']));
  expect(await simpanan(tertahan.id)).toMatchObject({ foto: 'dihapus' });
  const palsu = lain.catat('lampiran.foto', hariIni(), { untuk: rapatLain.id, foto: 'dihapus', keterangan: null });
  expect(ringkas(await siti.kirim([diSiti(palsu)]))).toEqual(['dikembalikan isi-tidak-sah foto']);
});
