// The book while it is being opened: families appear piece by piece, one that is asked for comes first, and what is written meanwhile stays.

import type { Catatan } from '@lini/core/catatan/catatan.ts';
import type { JawabanAmbil } from '@lini/sync/wire.ts';
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { MemoryLog } from '@lini/testing/memory-log.ts';
import { expect, test } from 'vitest';
import { Buku } from './buku.ts';

const HARI_INI = '2026-06-30';
const BANYAK = 400;
const BLOK: JawabanAmbil = { baris: [], kursor: 'k', selesai: true, desa: [{ kode: '63.11.01.2003', nomor: 9999 }] };

async function bukuBerisi(): Promise<{ buku: Buku; keluarga: BukuKeluarga[] }> {
  const log = new MemoryLog(uuidUji(1, 0xdead));
  const keluarga = Array.from({ length: BANYAK }, (_, ke) => {
    const satu = new BukuKeluarga(ke + 1);
    satu.daftar('2026-01-05');
    satu.istri('2026-01-05', '1995-02-02');
    return satu;
  });
  await log.addBernomor(keluarga.flatMap((satu) => satu.catatan).map((catatan, ke) => ({ nomor: ke + 1, catatan })));
  return { buku: new Buku(log, HARI_INI), keluarga };
}

test('semua keluarga ada setelah buku siap, dan tidak sebelumnya', async () => {
  const { buku } = await bukuBerisi();
  expect(buku.isSiap.value).toBe(false);
  await buku.load();
  expect([buku.isSiap.value, buku.semua.size]).toEqual([true, BANYAK]);
});

test('yang menunggu dikirim diketahui sebelum buku dibaca: layar tidak berkata semua terkirim', async () => {
  const log = new MemoryLog(uuidUji(1, 0xdead));
  const { dicatat: _dicatat, perangkat: _perangkat, urut: _urut, melihat: _melihat, ...rancangan } = new BukuKeluarga(1).daftar('2026-01-05');
  await log.append(rancangan, 1_780_000_000_000);
  const buku = new Buku(log, HARI_INI);
  await buku.loadAntrian();
  expect([buku.isSiap.value, buku.antrian.value.map((satu) => satu.status)]).toEqual([false, ['menunggu']]);
});

test('keluarga yang diminta ada sebelum yang lain', async () => {
  const { buku, keluarga } = await bukuBerisi();
  const id = keluarga.at(-1)?.id ?? '';
  buku.dahulukan(id);
  await buku.load();
  // A map keeps the order in which its keys came.
  expect([...buku.semua.keys()][0]).toBe(id);
  expect(buku.semua.size).toBe(BANYAK);
});

test('yang dicatat selama buku dibuka tidak tertimpa', async () => {
  const { buku, keluarga } = await bukuBerisi();
  const terbuka = buku.load();
  const id = keluarga[3]?.id ?? '';
  const { desa, rt } = keluarga[3]?.catatan[0] ?? { desa: '', rt: '' };
  const isi = { istriId: null, topik: ['K01'], cara: null, media: [] };
  const rancangan = {
    id: uuidUji(7, 0x77),
    kind: 'kunjungan.keluarga',
    v: 2,
    subjek: { jenis: 'keluarga' as const, id },
    desa,
    rt,
    terjadi: HARI_INI,
    oleh: uuidUji(2, 1),
    isi,
  };
  await buku.append(rancangan, 1_780_000_000_000);
  await terbuka;
  expect(buku.semua.get(id)?.keluarga.kunjungan).toHaveLength(1);
  expect(buku.semua.get(id)?.belumTerkirim).toBe(1);
});

test('dibuka sekali lagi di tengah jalan, yang terakhir yang berlaku', async () => {
  const { buku } = await bukuBerisi();
  await Promise.all([buku.load(), buku.load('2026-07-01')]);
  expect([buku.isSiap.value, buku.semua.size]).toEqual([true, BANYAK]);
  expect([...buku.semua.values()].every((satu) => satu.potret.pada === '2026-07-01')).toBe(true);
});

test('yang dicatat selagi digabung ada pada orangnya sesudah gabungnya dibatalkan', async () => {
  const { buku, keluarga } = await bukuBerisi();
  await buku.load();
  const [tetap, ganda] = keluarga as [BukuKeluarga, BukuKeluarga];
  const istri = (ganda.catatan[1] as Catatan<{ anggotaId: string }>).isi.anggotaId;
  const masuk = (...baru: Parameters<MemoryLog['addBernomor']>[0]) => buku.logTerpantau().addBlok({ ...BLOK, baris: baru as JawabanAmbil['baris'] });
  const gabung = tetap.catat('keluarga.gabung', '2026-05-01', { dari: ganda.id, anggota: [], alasan: 'Keluarga yang sama' });
  const status = tetap.status('2026-05-02', istri, { metode: 'iud' });
  const batal = tetap.catat('catatan.batal', '2026-05-03', { sasaran: gabung.id, alasan: 'ternyata lain' });
  await masuk({ nomor: 9001, catatan: gabung }, { nomor: 9002, catatan: status });
  expect(buku.semua.get(tetap.id)?.keluarga.pasangan.get(istri)?.kesertaan).toBe('sedang');
  await masuk({ nomor: 9003, catatan: batal });
  expect(buku.semua.get(tetap.id)?.keluarga.pasangan.has(istri)).toBe(false);
  expect(buku.semua.get(ganda.id)?.keluarga.pasangan.get(istri)?.kesertaan).toBe('sedang');
  expect(buku.semua.get(ganda.id)?.tampil.map((satu) => satu.catatan.id)).toContain(status.id);
});
