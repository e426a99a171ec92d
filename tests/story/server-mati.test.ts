// The server is killed with -9 in the middle of a stream of pushes, again and again: what had a verdict is there, once.
import { setTimeout as tunggu } from 'node:timers/promises';
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BasisDataUji, DESA_SITI, openBasisDataUji, SANDI_UJI } from '../setup/basis-data.ts';
import { freePort, ProsesServer } from '../setup/proses.ts';
import { PERANGKAT_UJI, tulisanOleh } from '../setup/rumah.ts';

const KALI_MATI = 6;
const PENGIRIM = 4;

let basisData: BasisDataUji;
let server: ProsesServer;

beforeAll(async () => {
  basisData = await openBasisDataUji();
  server = new ProsesServer(await freePort(), { DATABASE_URL: basisData.url, LINI_CONTOH: 'tidak' });
  await server.start();
});
afterAll(async () => {
  await server.end('SIGKILL');
  await basisData.close();
});

let nomorKeluarga = 0;
function kirimanBaru() {
  const buku = Array.from({ length: 5 }, () => {
    nomorKeluarga += 1;
    const satu = new BukuKeluarga(nomorKeluarga, DESA_SITI);
    satu.daftar('2025-01-05');
    satu.istri('2025-01-05', '1995-02-02');
    return satu;
  });
  return buku.flatMap((satu) => tulisanOleh('siti', satu));
}

/** One phone: sends a batch until every catatan has its verdict, then the next; an answer that never came is asked for again. */
async function ponsel(kuki: string, berputusan: Set<string>, isSelesai: () => boolean): Promise<void> {
  while (!isSelesai()) {
    const catatan = kirimanBaru();
    for (let isTerkirim = false; !isTerkirim; ) {
      const jawaban = await server.kirimJson('/api/sync/kirim', { perangkat: PERANGKAT_UJI, catatan }, kuki).catch(() => undefined);
      const isi = jawaban?.ok ? ((await jawaban.json().catch(() => undefined)) as { putusan: { id: string; putusan: string }[] } | undefined) : undefined;
      if (!isi) {
        await tunggu(20);
        continue;
      }
      isTerkirim = true;
      for (const { id, putusan } of isi.putusan) {
        expect(['diterima', 'sudah-ada']).toContain(putusan);
        berputusan.add(id);
      }
    }
  }
}

test('setiap catatan yang sudah berputusan ada, tidak ada yang dua kali, nomornya tanpa celah', async () => {
  const kuki = await server.masuk('siti', SANDI_UJI);
  const berputusan = new Set<string>();
  let isSelesai = false;
  const ponselList = Array.from({ length: PENGIRIM }, () => ponsel(kuki, berputusan, () => isSelesai));
  const jumlahSaatMati: number[] = [];
  for (let kali = 0; kali < KALI_MATI; kali += 1) {
    // The stream runs again, however slow the machine is; then the kill falls at another moment of it each time.
    const sebelum = berputusan.size;
    await expect.poll(() => berputusan.size, { timeout: 30_000 }).toBeGreaterThan(sebelum);
    await tunggu((kali * 137) % 400);
    await server.end('SIGKILL');
    jumlahSaatMati.push(berputusan.size);
    const tersimpan = new Set((await basisData.sql<{ id: string }[]>`select id from catatan`).map((satu) => satu.id));
    expect([...berputusan].filter((id) => !tersimpan.has(id))).toEqual([]);
    await server.start();
  }
  await tunggu(300);
  isSelesai = true;
  await Promise.all(ponselList);
  expect(new Set(jumlahSaatMati).size).toBe(KALI_MATI);
  const [baris] = await basisData.sql`
    select count(*) as banyak, count(distinct id) as beda, max(nomor) as nomor, (select nomor from desa_nomor where desa = ${DESA_SITI}) as penghitung from catatan`;
  expect(baris).toEqual({ banyak: berputusan.size, beda: berputusan.size, nomor: berputusan.size, penghitung: berputusan.size });
});

test('angka menyusul sendiri setelah semua itu', async () => {
  const [{ n }] = await basisData.sql<[{ n: number }]>`select count(distinct subjek_id) as n from catatan`;
  const terdata = async () =>
    (await basisData.sql<{ pembilang: number }[]>`select pembilang from angka where indikator = 'A1' and bulan = '2025-02'`)[0]?.pembilang;
  await expect.poll(terdata, { timeout: 15_000 }).toBe(n);
});
