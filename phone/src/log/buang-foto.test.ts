// The phone lets go of a picture two years after its day, looks once a day, and keeps that there was one.
import 'fake-indexeddb/auto';
import type { JawabanAmbil } from '@lini/sync/wire.ts';
import { BukuAcara } from '@lini/testing/buku-acara.ts';
import { bukuInstitusi } from '@lini/testing/buku-imp.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { expect, test } from 'vitest';
import { buangFoto } from './buang-foto.ts';
import { openLog } from './open-log.ts';
import { openBasisData } from './skema.ts';

const GAMBAR = 'data:image/jpeg;base64,/9j/AAAA';

test('foto galeri yang dibatalkan kehilangan gambarnya keesokan harinya; yang pembatalannya dibatalkan tidak', async () => {
  const buku = new BukuAcara(1, '63.11.01');
  const isi = { foto: GAMBAR, keterangan: 'Yel-yel', lombaId: null, izin: 1 };
  const catat = (kind: string, satu: Record<string, unknown>) => {
    const baru = { ...buku.tulis(kind, satu, '2026-06-10', uuidUji(1, 1)), id: uuidUji(buku.catatan.length + 1, 0xf0) };
    buku.catatan.push(baru);
    return baru;
  };
  const [pergi, kembali] = [catat('acara.foto', isi), catat('acara.foto', isi)];
  catat('catatan.batal', { sasaran: pergi.id, alasan: 'Keberatan' });
  const batal = catat('catatan.batal', { sasaran: kembali.id, alasan: 'Keberatan' });
  catat('catatan.batal', { sasaran: batal.id, alasan: 'Sudah boleh' });
  const db = await openBasisData(uuidUji(8, 0xacc));
  const log = await openLog(db, uuidUji(2, 0xdead));
  await log.addBernomor(buku.catatan.map((catatan, ke) => ({ nomor: ke + 1, catatan })) as JawabanAmbil['baris']);
  expect([await buangFoto(db, '2026-06-10'), await buangFoto(db, '2026-06-11'), await buangFoto(db, '2026-06-12')]).toEqual([0, 1, 0]);
  expect((await log.listSemua()).map(({ catatan }) => (catatan.isi as { foto?: string }).foto)).toEqual(['dihapus', GAMBAR, undefined, undefined, undefined]);
});

test('foto lama dan koreksinya kehilangan gambarnya, yang lain tidak berubah', async () => {
  const buku = bukuInstitusi('2023-01-05', {}, 1);
  const isi = { untuk: uuidUji(1, 1), foto: GAMBAR, keterangan: null };
  const lama = buku.catat('lampiran.foto', '2023-06-01', isi);
  buku.catat('lampiran.foto', '2023-06-02', isi);
  buku.catat('catatan.koreksi', '2023-06-03', { sasaran: lama.id, v: 1, terjadi: '2023-06-01', isi });
  const db = await openBasisData(uuidUji(7, 0xacc));
  const log = await openLog(db, uuidUji(1, 0xdead));
  const semula = buku.catatan.map((catatan, ke) => ({ nomor: ke + 1, catatan })) as JawabanAmbil['baris'];
  await log.addBernomor(semula);

  expect(await buangFoto(db, '2025-05-31')).toBe(0);
  expect(await log.listSemua()).toEqual(semula);
  expect(await buangFoto(db, '2025-06-01')).toBe(2);
  const teks = (await log.listSemua()).map(({ catatan }) => JSON.stringify(catatan));
  expect(teks.map((satu) => [satu.includes('dihapus'), satu.includes(GAMBAR)])).toEqual([
    [false, false],
    [true, false],
    [false, true],
    [true, false],
  ]);
  await log.addBernomor([{ nomor: 9, catatan: { ...lama, id: uuidUji(9, 9) } as JawabanAmbil['baris'][number]['catatan'] }]);
  expect(await buangFoto(db, '2025-06-01')).toBe(0);
  expect(await buangFoto(db, '2025-06-02')).toBe(2);
});
