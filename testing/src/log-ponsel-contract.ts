// What the log of a phone must keep besides: outbox, own numbers and clock, blocks with their cursor. Memory and IndexedDB.
import type { LogPonsel, Rancangan } from '@lini/sync/log.ts';
import { describe, expect, test } from 'vitest';
import { BukuKeluarga, uuidUji } from './buku-keluarga.ts';

const DESA = '63.11.01.2003';

const rancangan = (nomor: number): Rancangan => ({
  id: uuidUji(nomor, 0x51),
  kind: 'kunjungan.keluarga',
  v: 1,
  subjek: { jenis: 'keluarga', id: uuidUji(1, 0xfa) },
  desa: DESA,
  rt: '001',
  terjadi: '2026-11-02',
  oleh: uuidUji(2, 0xcade),
  isi: { istriId: null, topik: ['K01'] },
});

const putusan = (nomor: number, jenis: 'diterima' | 'sudah-ada' | 'ditahan' | 'dikembalikan', nomorDesa: number | null = null) => ({
  indeks: 0,
  id: uuidUji(nomor, 0x51),
  putusan: jenis,
  kode: nomorDesa === null && jenis !== 'sudah-ada' ? 'menunggu-keluarga' : null,
  isian: null,
  nomor: nomorDesa,
});

/** `buatLog` gives an empty log; `bukaLagi` gives the same log as a restarted app or a second tab sees it. */
export function logPonselContract(nama: string, buatLog: () => Promise<{ log: LogPonsel; bukaLagi: () => Promise<LogPonsel> }>): void {
  describe(`kontrak log ponsel: ${nama}`, () => {
    test('S1 nomor perangkat tanpa celah dan jam tidak pernah mundur, juga setelah buka lagi dengan jam ponsel salah', async () => {
      const { log, bukaLagi } = await buatLog();
      const satu = await log.append(rancangan(1), 5_000_000);
      const dua = await log.append(rancangan(2), 1_000);
      const tiga = await (await bukaLagi()).append(rancangan(3), 2_000);
      expect([satu, dua, tiga].map((catatan) => catatan.urut)).toEqual([1, 2, 3]);
      expect(satu.dicatat < dua.dicatat && dua.dicatat < tiga.dicatat).toBe(true);
    });

    test('S1 dua tab yang menulis bersamaan tidak memberi nomor yang sama', async () => {
      const { log, bukaLagi } = await buatLog();
      const lain = await bukaLagi();
      const hasil = await Promise.all(Array.from({ length: 20 }, (_, ke) => (ke % 2 ? log : lain).append(rancangan(ke + 1), 1_000)));
      expect(hasil.map((catatan) => catatan.urut).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, ke) => ke + 1));
      expect(new Set(hasil.map((catatan) => catatan.dicatat)).size).toBe(20);
    });

    test('S1 yang ditulis dalam satu napas tersimpan semuanya atau tidak satu pun, berurutan tanpa celah', async () => {
      const { log, bukaLagi } = await buatLog();
      await log.append(rancangan(1), 1_000);
      const tiga = await log.appendBanyak([2, 3, 4].map(rancangan), 1_000);
      expect(tiga.map((catatan) => catatan.urut)).toEqual([2, 3, 4]);
      expect(new Set(tiga.map((catatan) => catatan.dicatat)).size).toBe(3);
      await expect(log.appendBanyak([5, 6, 2].map(rancangan), 1_000)).rejects.toThrow();
      const lagi = await bukaLagi();
      expect((await lagi.listAntrian()).map((satu) => satu.catatan.urut)).toEqual([1, 2, 3, 4]);
      expect(await lagi.append(rancangan(5), 1_000)).toMatchObject({ urut: 5 });
    });

    test('S2 yang diterima pindah ke log dalam satu langkah; yang tanpa nomor menunggu salinannya', async () => {
      const { log } = await buatLog();
      await log.append(rancangan(1), 1_000);
      const dua = await log.append(rancangan(2), 1_000);
      await log.applyPutusan([putusan(1, 'diterima', 9), putusan(2, 'sudah-ada')]);
      expect((await log.listSemua()).map((satu) => satu.catatan.id)).toEqual([uuidUji(1, 0x51)]);
      expect((await log.listAntrian()).map((satu) => [satu.catatan.id, satu.status])).toEqual([[uuidUji(2, 0x51), 'terkirim']]);
      expect(await log.listUntukKirim(0, 10)).toEqual([]);
      await log.addBernomor([{ nomor: 10, catatan: dua }]);
      expect(await log.listAntrian()).toEqual([]);
      expect(await log.listSemua()).toHaveLength(2);
    });

    test('S9 yang ditahan ditanyakan lagi, yang dikembalikan tinggal sampai diselesaikan', async () => {
      const { log } = await buatLog();
      for (const nomor of [1, 2, 3]) await log.append(rancangan(nomor), 1_000);
      await log.applyPutusan([putusan(1, 'ditahan'), putusan(2, 'dikembalikan')]);
      expect((await log.listUntukKirim(0, 10)).map((satu) => satu.urut)).toEqual([1, 3]);
      expect((await log.listUntukKirim(1, 10)).map((satu) => satu.urut)).toEqual([3]);
      expect(await log.countUntukKirim()).toBe(2);
      expect((await log.listAntrian())[1]).toMatchObject({ status: 'dikembalikan', kode: 'menunggu-keluarga' });
      await log.append(rancangan(4), 1_000, [uuidUji(2, 0x51)]);
      expect((await log.listAntrian()).map((satu) => satu.status)).toEqual(['ditahan', 'selesai', 'menunggu', 'menunggu']);
      await log.applyPutusan([putusan(3, 'dikembalikan')]);
      await log.retry([uuidUji(3, 0x51)]);
      expect((await log.listUntukKirim(1, 10)).map((satu) => satu.urut)).toEqual([3, 4]);
    });

    test('S14 yang belum pernah dikirim dapat ditarik; yang sudah di kantor tidak, dan nomornya tidak dipakai lagi', async () => {
      const { log } = await buatLog();
      await log.append(rancangan(1), 1_000);
      const dua = await log.append(rancangan(2), 1_000);
      await log.applyPutusan([putusan(1, 'ditahan')]);
      expect(await log.tarik([uuidUji(1, 0x51), uuidUji(2, 0x51), uuidUji(9, 0x51)])).toBe(1);
      expect((await log.listAntrian()).map((satu) => satu.status)).toEqual(['ditahan', 'selesai']);
      expect((await log.listUntukKirim(0, 10)).map((satu) => satu.urut)).toEqual([1]);
      expect((await log.append(rancangan(3), 1_000)).urut).toBe(3);
      // It had left the phone after all: the numbered copy counts.
      await log.addBernomor([{ nomor: 7, catatan: dua }]);
      expect((await log.listSemua()).map((satu) => satu.catatan.id)).toEqual([dua.id]);
    });

    test('S7 blok dan kursornya; yang dilihat masuk ke catatan berikut dan jamnya tidak di belakang yang dilihat', async () => {
      const { log, bukaLagi } = await buatLog();
      const buku = new BukuKeluarga(1, DESA);
      buku.daftar('2026-01-05');
      buku.rumah('2026-01-05', 'ledeng', null);
      const baris = buku.catatan.map((catatan, indeks) => ({ nomor: indeks + 1, catatan: { ...catatan, isi: catatan.isi as Record<string, unknown> } }));
      expect(await log.readKursor()).toBeNull();
      await log.addBlok({ baris, kursor: 'k1', selesai: true, desa: [{ kode: DESA, nomor: 2 }] });
      const lagi = await bukaLagi();
      expect(await lagi.readKursor()).toBe('k1');
      const catatan = await lagi.append(rancangan(1), 1_000);
      expect(catatan.melihat).toBe(2);
      expect(catatan.dicatat > (buku.catatan.at(-1)?.dicatat ?? '')).toBe(true);
      await lagi.forgetKursor();
      expect(await lagi.readKursor()).toBeNull();
      expect(await lagi.listSemua()).toHaveLength(2);
    });

    test('S10 desa yang keluar dari jangkauan hilang dari ponsel, catatan yang belum terkirim tinggal', async () => {
      const { log } = await buatLog();
      const buku = new BukuKeluarga(1, DESA);
      const baris = [{ nomor: 1, catatan: { ...buku.daftar('2026-01-05'), isi: { alamat: '', noKk: null } as Record<string, unknown> } }];
      await log.addBlok({ baris, kursor: 'k1', selesai: true, desa: [{ kode: DESA, nomor: 1 }] });
      await log.append(rancangan(1), 1_000);
      await log.addBlok({ baris: [], kursor: 'k2', selesai: true, desa: [] });
      expect(await log.listSemua()).toEqual([]);
      expect(await log.listUntukKirim(0, 10)).toHaveLength(1);
    });
  });
}
