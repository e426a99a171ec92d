// What would grow without bound or run ahead of the clock is held within limits: long catatan, long blocks, phones set to a future day.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { nextHlc } from '@lini/core/catatan/hlc.ts';
import { json } from '@lini/server/platform/sql/connect.ts';
import { bukuInstitusi } from '@lini/testing/buku-imp.ts';
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESA_SITI } from '../setup/basis-data.ts';
import { openRumahUji, PERANGKAT_UJI, type Pengguna, type RumahUji, ringkas, tulisanOleh } from '../setup/rumah.ts';

const SEHARI = 24 * 60 * 60 * 1000;
let rumah: RumahUji;
let siti: Pengguna;
let nomor = 0;

beforeAll(async () => {
  rumah = await openRumahUji();
  siti = await rumah.masuk('siti');
});
afterAll(() => rumah.close());

function daftar() {
  nomor += 1;
  const buku = new BukuKeluarga(nomor, DESA_SITI);
  buku.daftar('2025-01-05');
  const [satu] = tulisanOleh('siti', buku);
  if (!satu) throw new Error('buku kosong');
  return satu;
}

const panjang = (satu: Catatan, huruf: number): Catatan => ({ ...satu, isi: { alamat: 'Jalan Contoh', noKk: null, sisa: 'x'.repeat(huruf) } });
const dititip = async (id: string) => (await rumah.sql<{ kode: string; mentah: object }[]>`select kode, mentah from titipan where id = ${id}`)[0];

test('catatan di atas 16 KB dikembalikan; titipan hanya menyimpan amplopnya', async () => {
  const satu = daftar();
  expect(ringkas(await siti.kirim([panjang(satu, 20_000)]))).toEqual(['dikembalikan terlalu-besar-isi isi']);
  const { isi: _isi, ...amplop } = satu;
  expect(await dititip(satu.id)).toEqual({ kode: 'terlalu-besar-isi', mentah: amplop });
  expect(ringkas(await siti.kirim([panjang(satu, 10_000)]))).toEqual(['diterima']);
  expect(await dititip(satu.id)).toBeUndefined();
});

test('foto 60 KB diterima, yang di atas 96 KB dikembalikan, dan umpannya tetap dipotong-potong', async () => {
  const baru = await rumah.masuk('siti');
  const ppkbd = bukuInstitusi('2025-01-05', {}, 900);
  const rapat = { jenis: 'pengurus', tempat: null, agenda: 'Rencana', hadir: [], hadirLain: 3, notulen: null, isBawaEvaluasi: null };
  const pertemuan = Array.from({ length: 5 }, () => ppkbd.catat('institusi.pertemuan', '2025-01-06', rapat).id);
  const foto = (huruf: number, ke = 0) => ({ untuk: pertemuan[ke % 5], foto: `data:image/jpeg;base64,/9j/${'A'.repeat(huruf)}`, keterangan: null });
  for (let ke = 0; ke < 20; ke += 1) ppkbd.catat('lampiran.foto', '2025-01-06', foto(60_000, ke));
  expect(new Set(ringkas(await baru.kirim(tulisanOleh('siti', { catatan: ppkbd.catatan.map((satu) => ({ ...satu, desa: DESA_SITI })) }))))).toEqual(
    new Set(['diterima']),
  );
  const terlalu = ppkbd.catat('lampiran.foto', '2025-01-07', foto(98_000));
  const [satu] = tulisanOleh('siti', { catatan: [{ ...terlalu, desa: DESA_SITI }] });
  expect(ringkas(await baru.kirim([satu as Catatan]))).toEqual(['dikembalikan terlalu-besar-isi isi']);
  const blok = await baru.ambil();
  expect([blok.selesai, JSON.stringify(blok.baris).length < 1_200_000]).toEqual([false, true]);
});

test('elemen besar yang tidak terbaca pun tidak memenuhi titipan dan tidak menghalangi yang lain', async () => {
  const besar = { nama: `${'😀\u0000'.repeat(50_000)}` };
  expect(ringkas(await siti.kirim([besar, 'y'.repeat(100_000), daftar()]))).toEqual([
    'dikembalikan terlalu-besar-isi isi',
    'dikembalikan terlalu-besar-isi isi',
    'diterima',
  ]);
  const [{ terbesar }] = await rumah.sql<[{ terbesar: number }]>`select max(octet_length(mentah::text)) as terbesar from titipan`;
  expect(terbesar).toBeLessThan(4000);
});

test('koreksi sepanjang foto hanya untuk foto: yang menunggu pun diukur lagi menurut sasarannya', async () => {
  const buku = new BukuKeluarga(901, DESA_SITI);
  const asal = buku.daftar('2025-01-05');
  const koreksi = (isi: Record<string, unknown>) => buku.catat('catatan.koreksi', '2025-01-06', { sasaran: asal.id, v: 1, terjadi: '2025-01-05', isi });
  const foto = { untuk: asal.id, foto: `data:image/jpeg;base64,/9j/${'A'.repeat(60_000)}`, keterangan: null };
  const [panjangBiasa, berfoto] = [
    koreksi({ alamat: 'Jalan Contoh', noKk: null, sisa: 'x'.repeat(60_000) }),
    koreksi({ alamat: 'Jalan Contoh', noKk: null, ...foto }),
  ];
  const kirim = async (...catatan: Catatan[]) => ringkas(await siti.kirim(tulisanOleh('siti', { catatan })));
  expect(await kirim(panjangBiasa, berfoto)).toEqual(['dikembalikan terlalu-besar-isi isi', 'ditahan menunggu-catatan sasaran']);
  expect(await kirim(asal)).toEqual(['diterima']);
  expect(await dititip(berfoto.id)).toMatchObject({ kode: 'terlalu-besar-isi' });
});

test('blok umpan dipotong menurut besarnya, tanpa yang terlewat atau terulang', async () => {
  const catatan = Array.from({ length: 150 }, () => panjang(daftar(), 14_000));
  for (let mulai = 0; mulai < catatan.length; mulai += 75) await siti.kirim(catatan.slice(mulai, mulai + 75));
  // Longer than a whole block: written before there was a limit.
  await rumah.sql`update catatan set isi = ${json(rumah.sql, { alamat: 'z'.repeat(1_500_000), noKk: null })} where id = ${catatan[70]?.id ?? ''}`;
  const blok = await siti.ambil();
  expect(blok.selesai).toBe(false);
  const besar: number[] = [];
  const nomorList: number[] = [];
  for (let satu = blok; ; satu = await siti.ambil(satu.kursor)) {
    besar.push(JSON.stringify(satu.baris.filter(({ catatan: { isi } }) => JSON.stringify(isi).length < 20_000)).length);
    nomorList.push(...satu.baris.map((baris) => baris.nomor));
    if (satu.selesai) break;
    expect(satu.baris.length).toBeGreaterThan(0);
  }
  expect(Math.max(...besar)).toBeLessThan(1_200_000);
  expect(besar.length).toBeGreaterThan(2);
  const seluruh = (await siti.ambil(blok.kursor)).desa.find((satu) => satu.kode === DESA_SITI)?.nomor ?? 0;
  expect(nomorList).toEqual(Array.from({ length: seluruh }, (_, i) => i + 1));
});

test('jam ponsel lebih dari sehari di depan: dikembalikan, tidak masuk umpan; selisih beberapa jam diterima', async () => {
  const [maju, wajar] = [daftar(), daftar()];
  const dicatat = (ms: number) => nextHlc(null, ms, PERANGKAT_UJI);
  const hasil = await siti.kirim([
    { ...maju, dicatat: dicatat(Date.now() + SEHARI + 60_000) },
    { ...wajar, dicatat: dicatat(Date.now() + SEHARI - 60_000) },
    { ...daftar(), id: uuidUji(1, 0x999), dicatat: '999999999999999-ffff-ffffffff' },
  ]);
  expect(ringkas(hasil)).toEqual(['dikembalikan jam-terlalu-maju dicatat', 'diterima', 'dikembalikan jam-terlalu-maju dicatat']);
  expect(await dititip(maju.id)).toMatchObject({ kode: 'jam-terlalu-maju', mentah: { id: maju.id } });
  const terhitung = await rumah.sql`select id from catatan where id in ${rumah.sql([maju.id, wajar.id])}`;
  expect(terhitung).toEqual([{ id: wajar.id }]);
});
