// Figures: recounted by replacement, always the same as counting everything afresh, summed upwards, missing where nothing was counted.

import { zAngkaWilayah, zTren, zVersiAngka } from '@lini/core/indikator/angka-wire.ts';
import { hitungDesa } from '@lini/core/indikator/hitung-desa.ts';
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import { tambahBulan } from '@lini/core/tanggal.ts';
import { markAturanBaru, sidikAturan } from '@lini/server/features/angka/aturan-hitung.ts';
import { runPutaran } from '@lini/server/features/angka/putaran.ts';
import { markBulanBaru, recountAll, recountKotor, recountSatu } from '@lini/server/features/angka/recount.ts';
import { bulanIni } from '@lini/server/platform/waktu.ts';
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { keluargaAcak } from '@lini/testing/keluarga-acak.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DESA_LAIN, DESA_SITI } from '../setup/basis-data.ts';
import { openRumahUji, type Pengguna, type RumahUji, tulisanOleh } from '../setup/rumah.ts';

let rumah: RumahUji;
let siti: Pengguna;
let noor: Pengguna;
let nomor = 0;

beforeAll(async () => {
  rumah = await openRumahUji();
  [siti, noor] = [await rumah.masuk('siti'), await rumah.masuk('noor')];
});
afterAll(() => rumah.close());
beforeEach(async () => {
  await rumah.sql`truncate catatan, titipan, kotor, angka, angka_versi`;
  await rumah.sql`update desa_nomor set nomor = 0`;
});

function keluarga(nama: 'siti' | 'halimah', mulai = '2025-01-05'): BukuKeluarga {
  nomor += 1;
  const buku = new BukuKeluarga(nomor, nama === 'siti' ? DESA_SITI : DESA_LAIN);
  buku.daftar(mulai);
  buku.istri(mulai, '1995-02-02');
  return buku;
}

const isiAngka = () =>
  rumah.sql<{ bulan: string; indikator: string }[]>`select kab, desa, bulan, indikator, pembilang, penyebut from angka order by desa, bulan, indikator`;
const angka = async (siapa: Pengguna, wilayah: string, bulan: string) =>
  zAngkaWilayah.parse((await siapa.minta({ url: `/api/angka?wilayah=${wilayah}&bulan=${bulan}` })).json());
const tren = async (siapa: Pengguna, wilayah: string, dari: string) =>
  zTren.parse((await siapa.minta({ url: `/api/angka/tren?wilayah=${wilayah}&dari=${dari}` })).json());
const hitung = () => recountKotor(rumah.sql, bulanIni());

test('kiriman acak sedikit demi sedikit memberi angka yang sama dengan hitung ulang seluruhnya', async () => {
  const keluargaList = fc.sample(fc.tuple(...Array.from({ length: 30 }, (_, ke) => keluargaAcak(7000 + ke))), { numRuns: 1, seed: 20_250_822 })[0] ?? [];
  const catatan = keluargaList.flatMap((buku) => tulisanOleh('siti', buku).map((satu) => ({ ...satu, desa: DESA_SITI })));
  let benih = 7;
  const kocok = () => {
    benih = (benih * 1_103_515_245 + 12_345) % 2 ** 31;
    return benih;
  };
  const campur = catatan
    .map((satu) => ({ satu, kunci: kocok() }))
    .sort((a, b) => a.kunci - b.kunci)
    .map(({ satu }) => satu);
  for (let mulai = 0; mulai < campur.length; mulai += 40) {
    await siti.kirim(campur.slice(mulai, mulai + 40));
    if (mulai % 80 === 0) await hitung();
  }
  await hitung();
  const langsung = [...(await isiAngka())];
  expect(langsung.length).toBeGreaterThan(100);
  await recountAll(rumah.sql, bulanIni());
  expect([...(await isiAngka())]).toEqual(langsung);
});

test('angka desa sama dengan hitungan aturan atas umpan desa itu', async () => {
  const buku = [keluarga('siti'), keluarga('siti'), keluarga('siti', '2025-03-09')];
  await siti.kirim(buku.flatMap((satu) => tulisanOleh('siti', satu)));
  await hitung();
  const umpan = (await siti.ambilSemua()).map((satu) => satu.catatan);
  const dariAturan = hitungDesa(
    Map.groupBy(umpan, (satu) => satu.subjek.id),
    ['2025-02', '2025-04'],
  );
  for (const bulan of ['2025-02', '2025-04']) expect((await angka(siti, DESA_SITI, bulan)).angka).toEqual(dariAturan.get(bulan));
  expect(dariAturan.get('2025-02')?.A1?.pembilang).toBe(2);
  expect(dariAturan.get('2025-04')?.A1?.pembilang).toBe(3);
});

test('koreksi ke bulan lain memperbaiki bulan lama dan bulan baru', async () => {
  const buku = keluarga('siti', '2025-04-10');
  await siti.kirim([keluarga('siti'), buku].flatMap((satu) => tulisanOleh('siti', satu)));
  await hitung();
  const terdata = async () => (await tren(siti, DESA_SITI, '2025-01')).bulan.filter((satu) => (satu.angka.A1?.pembilang ?? 0) > 1).map((satu) => satu.bulan)[0];
  expect(await terdata()).toBe('2025-04');
  const [daftar, istri] = buku.catatan;
  buku.catat('catatan.koreksi', '2025-05-01', { sasaran: daftar?.id, v: 1, terjadi: '2025-02-10', isi: daftar?.isi });
  buku.catat('catatan.koreksi', '2025-05-01', { sasaran: istri?.id, v: 1, terjadi: '2025-02-10', isi: istri?.isi });
  await siti.kirim(tulisanOleh('siti', buku));
  await hitung();
  expect(await terdata()).toBe('2025-02');
  buku.catat('catatan.koreksi', '2025-05-02', { sasaran: daftar?.id, v: 1, terjadi: '2025-06-10', isi: daftar?.isi });
  buku.catat('catatan.koreksi', '2025-05-02', { sasaran: istri?.id, v: 1, terjadi: '2025-06-10', isi: istri?.isi });
  await siti.kirim(tulisanOleh('siti', buku));
  await hitung();
  expect(await terdata()).toBe('2025-06');
  const langsung = [...(await isiAngka())];
  await recountAll(rumah.sql, bulanIni());
  expect([...(await isiAngka())]).toEqual(langsung);
});

test('kecamatan dan kabupaten adalah jumlah desanya; yang belum dihitung tidak ada, bukan nol', async () => {
  const halimah = await rumah.masuk('halimah');
  await siti.kirim([keluarga('siti'), keluarga('siti')].flatMap((satu) => tulisanOleh('siti', satu)));
  await halimah.kirim(tulisanOleh('halimah', keluarga('halimah')));
  await hitung();
  const kabupaten = await angka(noor, '63.11', '2025-02');
  expect(kabupaten).toMatchObject({ desaTerhitung: 2, desaSeluruh: 157, wilayah: { kode: '63.11', tingkat: 'kabupaten' } });
  expect(kabupaten.angka.A1).toEqual({ pembilang: 3, penyebut: null });
  expect(kabupaten.bagian).toHaveLength(8);
  expect(kabupaten.bagian.map((satu) => satu.angka.A1?.pembilang)).toEqual([2, 1, undefined, undefined, undefined, undefined, undefined, undefined]);
  const kecamatan = await angka(noor, '63.11.01', '2025-02');
  expect(kecamatan.bagian.filter((satu) => satu.angka.A1).map((satu) => satu.wilayah.kode)).toEqual([DESA_SITI]);
  expect(await angka(noor, '63.11', '2024-12')).toMatchObject({ desaTerhitung: 0, dihitungPada: null, angka: {} });
  expect((await tren(noor, '63.11', '2024-11')).bulan[0]?.bulan).toBe('2025-01');
});

test('yang diminta per indikator sama dengan bagiannya dari seluruh jawaban', async () => {
  await siti.kirim([keluarga('siti'), keluarga('siti', '2025-03-09')].flatMap((satu) => tulisanOleh('siti', satu)));
  await hitung();
  const idList = ['B1', 'A1'] as const;
  const ambil = (milik: AngkaPerIndikator) => Object.fromEntries(idList.map((id) => [id, milik[id]]));
  for (const wilayah of ['63.11', '63.11.01', DESA_SITI]) {
    const semua = await angka(noor, wilayah, '2025-04');
    const sebagian = await angka(noor, wilayah, '2025-04&indikator=B1,A1');
    const bagian = semua.bagian.map((satu) => ({ ...satu, angka: satu.angka.A1 ? ambil(satu.angka) : {}, samar: undefined }));
    // Neither of the two is withheld here; what else is, is told only of what was asked.
    expect(sebagian).toEqual({ ...semua, angka: ambil(semua.angka), samar: undefined, bagian });
    const setahun = await tren(noor, wilayah, '2025-01');
    expect(setahun.bulan.slice(0, 3).map((satu) => satu.angka.A1?.pembilang)).toEqual([1, 1, 2]);
    expect(await tren(noor, wilayah, '2025-01&indikator=B1,A1')).toEqual({
      ...setahun,
      bulan: setahun.bulan.map((satu) => ({ ...satu, angka: ambil(satu.angka), samar: undefined })),
    });
  }
});

test.each(['', 'B1,', 'X1', 'B1,X1', 'b1', "B1'", 'B1&indikator=A1'])('daftar indikator yang tidak dikenal (%j) ditolak', async (indikator) => {
  for (const url of [`/api/angka?wilayah=63.11&indikator=${indikator}`, `/api/angka/tren?wilayah=63.11&dari=2025-01&indikator=${indikator}`]) {
    const jawaban = await noor.minta({ url });
    expect([jawaban.statusCode, jawaban.json()]).toMatchObject([400, { kode: 'bentuk-salah', isian: 'indikator' }]);
  }
});

test('aturan hitung yang berubah: angka lama dihitung ulang, juga untuk bulan yang lalu, tanpa kiriman; aturan yang sama tidak', async () => {
  await siti.kirim(tulisanOleh('siti', keluarga('siti')));
  await hitung();
  const benar = [...(await isiAngka())];
  await markAturanBaru(rumah.sql, 'aturan lama');
  await hitung();
  // A class counted by rules of before, and an indicator nobody had yet.
  await rumah.sql`update angka set pembilang = 9 where indikator = 'A1'`;
  await rumah.sql`delete from angka where indikator = 'B6'`;
  expect(await markAturanBaru(rumah.sql, 'aturan lama')).toBe(0);
  expect(await recountSatu(rumah.sql, bulanIni())).toBe(false);
  expect(await markAturanBaru(rumah.sql, 'aturan baru')).toBe(1);
  await hitung();
  expect([...(await isiAngka())]).toEqual(benar);
});

test('sidik aturan sama selama berkasnya sama', async () => {
  const [satu, dua] = await Promise.all([sidikAturan(), sidikAturan()]);
  expect(satu).toMatch(/^[0-9a-f]{64}$/);
  expect(satu).toBe(dua);
});

test('kiriman yang tiba di tengah penghitungan membuat desa dihitung sekali lagi', async () => {
  await siti.kirim(tulisanOleh('siti', keluarga('siti')));
  // Holds the recount at its first write, after it has read the village, until a second push has been counted in the book.
  const penahan = await rumah.sql.reserve();
  await penahan`begin`;
  await penahan`lock table angka in share mode`;
  const penghitungan = recountSatu(rumah.sql, bulanIni());
  const isTertahan = async () =>
    (await rumah.sql<[{ n: number }]>`select count(*) as n from pg_stat_activity where wait_event_type = 'Lock' and query like '%angka%'`)[0].n;
  await expect.poll(isTertahan).toBeGreaterThan(0);
  await siti.kirim(tulisanOleh('siti', keluarga('siti')));
  await penahan`commit`;
  penahan.release();
  expect(await penghitungan).toBe(true);
  expect((await angka(siti, DESA_SITI, bulanIni())).angka.A1?.pembilang).toBe(1);
  expect(await recountSatu(rumah.sql, bulanIni())).toBe(true);
  expect((await angka(siti, DESA_SITI, bulanIni())).angka.A1?.pembilang).toBe(2);
  expect(await recountSatu(rumah.sql, bulanIni())).toBe(false);
});

test('bulan baru dihitung sendiri walau tidak ada kiriman', async () => {
  await siti.kirim(tulisanOleh('siti', keluarga('siti')));
  await hitung();
  const depan = tambahBulan(bulanIni(), 1);
  await markBulanBaru(rumah.sql, bulanIni());
  expect(await recountSatu(rumah.sql, bulanIni())).toBe(false);
  await markBulanBaru(rumah.sql, depan);
  // The month that was running is counted once more: it has closed now.
  expect(await rumah.sql`select sejak_bulan as sejak from kotor`).toEqual([{ sejak: bulanIni() }]);
  await recountKotor(rumah.sql, depan);
  expect((await angka(siti, DESA_SITI, depan)).angka.A1?.pembilang).toBe(1);
});

test('bulan yang terlewat selama Lini mati ikut terisi, juga bila kiriman bulan baru datang lebih dulu', async () => {
  await siti.kirim(tulisanOleh('siti', keluarga('siti')));
  await hitung();
  const kemudian = tambahBulan(bulanIni(), 3);
  await rumah.sql`insert into kotor (kab, desa, sejak_bulan) values ('63.11', ${DESA_SITI}, ${kemudian})`;
  await markBulanBaru(rumah.sql, kemudian);
  await recountKotor(rumah.sql, kemudian);
  const langsung = [...(await isiAngka())];
  expect(new Set(langsung.map((satu) => satu.bulan))).toContain(tambahBulan(bulanIni(), 1));
  await recountAll(rumah.sql, kemudian);
  expect([...(await isiAngka())]).toEqual(langsung);
});

test('desa yang penghitungannya gagal dilewati; desa lain tetap dihitung', async () => {
  const halimah = await rumah.masuk('halimah');
  await siti.kirim(tulisanOleh('siti', keluarga('siti')));
  await halimah.kirim(tulisanOleh('halimah', keluarga('halimah')));
  await rumah.sql`alter table angka add constraint uji_gagal check (desa <> ${rumah.sql.unsafe(`'${DESA_SITI}'`)}) not valid`;
  expect(await hitung()).toEqual([DESA_SITI]);
  expect((await angka(noor, DESA_LAIN, bulanIni())).angka.A1?.pembilang).toBe(1);
  const henti = new AbortController();
  const sendat: (string | null)[] = [];
  const putaran = runPutaran(rumah.sql, henti.signal, (_galat, desa) => sendat.push(desa));
  await halimah.kirim(tulisanOleh('halimah', keluarga('halimah')));
  await expect.poll(async () => (await angka(noor, DESA_LAIN, bulanIni())).angka.A1?.pembilang, { timeout: 5000 }).toBe(2);
  henti.abort();
  await putaran;
  expect(sendat).toEqual([DESA_SITI]);
  await rumah.sql`alter table angka drop constraint uji_gagal`;
  expect(await hitung()).toEqual([]);
  expect((await angka(noor, DESA_SITI, bulanIni())).angka.A1?.pembilang).toBe(1);
});

test('dua penghitung bersamaan dan kiriman terus-menerus: akhirnya sama dengan hitung ulang', async () => {
  const henti = new AbortController();
  const galat: unknown[] = [];
  const putaran = [1, 2].map(() => runPutaran(rumah.sql, henti.signal, (satu) => galat.push(satu)));
  for (let i = 0; i < 15; i += 1) await siti.kirim(tulisanOleh('siti', keluarga('siti')));
  await expect.poll(async () => (await angka(siti, DESA_SITI, bulanIni())).angka.A1?.pembilang, { timeout: 5000 }).toBe(15);
  henti.abort();
  await Promise.all(putaran);
  expect(galat).toEqual([]);
  const langsung = [...(await isiAngka())];
  await recountAll(rumah.sql, bulanIni());
  expect([...(await isiAngka())]).toEqual(langsung);
});

test('versi berubah bila angka dalam jangkauan diganti, dan hanya bila demikian', async () => {
  const versi = async (siapa: Pengguna) => zVersiAngka.parse((await siapa.minta({ url: '/api/angka/versi' })).json()).versi;
  const halimah = await rumah.masuk('halimah');
  const [a, b] = [await versi(noor), await versi(halimah)];
  await siti.kirim(tulisanOleh('siti', keluarga('siti')));
  expect(await versi(noor)).toBe(a);
  await hitung();
  expect(await versi(noor)).not.toBe(a);
  expect(await versi(halimah)).toBe(b);
});

test('median umur kawin kecamatan dan kabupaten diambil dari semua perempuannya, juga bila hanya itu yang diminta', async () => {
  const halimah = await rumah.masuk('halimah');
  const RINCIAN = { pendidikan: null, pekerjaan: null, jkn: null, disabilitas: null, akta: null, keberadaan: null };
  const kirim = async (siapa: Pengguna, nama: 'siti' | 'halimah', umur: readonly number[]): Promise<void> => {
    const buku = umur.map((usiaKawinPertama) => {
      const satu = keluarga(nama);
      const anggotaId = [...satu.keadaan().anggota.keys()][0];
      satu.catat('anggota.rincian', '2025-02-02', { ...RINCIAN, anggotaId, usiaKawinPertama });
      return satu;
    });
    await siapa.kirim(buku.flatMap((satu) => tulisanOleh(nama, satu)));
  };
  await kirim(siti, 'siti', [15]);
  await kirim(halimah, 'halimah', [20, 21, 22]);
  await hitung();
  const minta = async (siapa: Pengguna, wilayah: string) =>
    zAngkaWilayah.parse((await siapa.minta({ url: `/api/angka?wilayah=${wilayah}&bulan=${bulanIni()}&indikator=A7` })).json());
  const kabupaten = await minta(noor, '63.11');
  expect([kabupaten.angka, kabupaten.bagian.find((satu) => satu.wilayah.kode === '63.11.01')?.angka]).toEqual([
    { A7: { pembilang: 82, penyebut: 4 } },
    { A7: { pembilang: 15, penyebut: 1 } },
  ]);
  // Of three women in one village: too few for whoever does not see them by name.
  const [kantor, kader] = [await minta(noor, DESA_LAIN), await minta(halimah, DESA_LAIN)];
  expect([kantor.angka, kantor.samar, kader.angka]).toEqual([{}, { A7: 'ikut' }, { A7: { pembilang: 63, penyebut: 3 } }]);
});
