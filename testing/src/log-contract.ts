// What every log of counted catatan must keep, run on memory, IndexedDB and PostgreSQL alike.
import type { LogCatatan } from '@lini/sync/log.ts';
import type { CatatanBernomor } from '@lini/sync/wire.ts';
import { describe, expect, test } from 'vitest';
import { BukuKeluarga } from './buku-keluarga.ts';

const DESA = '63.11.01.2003';
const DESA_LAIN = '63.11.01.2004';

function halaman(nomor: number, desa = DESA): CatatanBernomor[] {
  const buku = new BukuKeluarga(nomor, desa);
  buku.daftar('2026-01-05');
  buku.rumah('2026-01-05', 'ledeng', 'septik-sendiri');
  buku.istri('2026-01-06', '1995-01-01', 'Bu Siti');
  return buku.catatan.map((catatan, indeks) => ({ nomor: (nomor - 1) * 3 + indeks + 1, catatan }));
}

const urutId = (daftar: readonly { readonly id: string }[]): string[] => daftar.map((satu) => satu.id).sort();

/** Runs the contract on the logs that `buatLog` makes; each call must give an empty log. */
export function logContract(nama: string, buatLog: () => Promise<LogCatatan>): void {
  describe(`kontrak log: ${nama}`, () => {
    test('S6 memberi kembali per desa menurut nomor, sesudah nomor yang diminta, paling banyak sebanyak batas', async () => {
      const log = await buatLog();
      await log.addBernomor([...halaman(2), ...halaman(1)]);
      expect((await log.listSejak(DESA, 0, 100)).map((satu) => satu.nomor)).toEqual([1, 2, 3, 4, 5, 6]);
      expect((await log.listSejak(DESA, 2, 2)).map((satu) => satu.nomor)).toEqual([3, 4]);
      expect(await log.listSejak(DESA, 6, 10)).toEqual([]);
    });

    test('S4 id yang sama dua kali tidak mengubah apa pun', async () => {
      const log = await buatLog();
      const baris = halaman(1);
      await log.addBernomor(baris);
      await log.addBernomor([...baris, ...halaman(2)]);
      expect(await log.listSejak(DESA, 0, 100)).toHaveLength(6);
      expect(await log.listSejak(DESA, 0, 3)).toEqual(baris);
    });

    test('catatan satu keluarga saja, di desanya saja', async () => {
      const log = await buatLog();
      await log.addBernomor([
        ...halaman(1),
        ...halaman(2),
        ...halaman(1, DESA_LAIN).map((satu) => ({ ...satu, catatan: { ...satu.catatan, id: satu.catatan.id.replace('000000ca', '000000cb') } })),
      ]);
      const [pertama] = halaman(1);
      const subjek = pertama?.catatan.subjek.id ?? '';
      expect(urutId(await log.listBySubjek(DESA, subjek))).toEqual(urutId(halaman(1).map((satu) => satu.catatan)));
      expect(await log.listBySubjek(DESA_LAIN, subjek)).toHaveLength(3);
      expect(await log.listBySubjek(DESA, pertama?.catatan.id ?? '')).toEqual([]);
    });

    test('yang disimpan kembali persis seperti semula', async () => {
      const log = await buatLog();
      await log.addBernomor(halaman(3));
      expect(await log.listSejak(DESA, 0, 100)).toEqual(halaman(3));
    });
  });
}
