// Bu Noor does not learn from a small figure who in a village it is: the server withholds it, in every view, and the PKB goes on seeing it.
import { type AngkaWilayah, zAngkaWilayah, zTren } from '@lini/core/indikator/angka-wire.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESA_SITI, type NamaOrang } from '../setup/basis-data.ts';
import { openRumahUji, type RumahUji } from '../setup/rumah.ts';

const KEC = '63.11.01';
const BULAN = '2025-03';
let rumah: RumahUji;
let desa: string[];

const minta = async (nama: NamaOrang, url: string) => (await (await rumah.masuk(nama)).minta({ url })).json() as unknown;
const angka = async (nama: NamaOrang, wilayah: string, tanya = ''): Promise<AngkaWilayah> =>
  zAngkaWilayah.parse(await minta(nama, `/api/angka?wilayah=${wilayah}&bulan=${BULAN}${tanya}`));
const bagian = (jawaban: AngkaWilayah, kode: string) => jawaban.bagian.find((satu) => satu.wilayah.kode === kode);

async function isi(indikator: string, nilai: readonly [kode: string | undefined, pembilang: number, penyebut: number | null][]): Promise<void> {
  for (const [kode, pembilang, penyebut] of nilai)
    await rumah.sql`insert into angka (kab, desa, bulan, indikator, pembilang, penyebut) values ('63.11', ${kode as string}, ${BULAN}, ${indikator}, ${pembilang}, ${penyebut})`;
}

beforeAll(async () => {
  rumah = await openRumahUji();
  const rows = await rumah.sql<{ kode: string }[]>`select kode from wilayah where tingkat = 'desa' and starts_with(kode, ${`${KEC}.`}) order by kode`;
  desa = [DESA_SITI, ...rows.map((satu) => satu.kode).filter((kode) => kode !== DESA_SITI)];
  await isi('C3', [
    [desa[0], 3, 40],
    [desa[1], 9, 50],
    [desa[2], 20, 60],
  ]);
  await isi('B7.hamil', [
    [desa[0], 2, 90],
    [desa[1], 4, 90],
    [desa[2], 12, 90],
  ]);
  await isi('A2', [
    [desa[0], 2, null],
    [desa[1], 90, null],
    [desa[2], 90, null],
  ]);
});
afterAll(() => rumah.close());

test('kecamatan: angka kecil satu desa disamarkan beserta satu desa lain; jumlah kecamatan tetap utuh', async () => {
  const jawaban = await angka('noor', KEC);
  expect(jawaban.angka).toMatchObject({ C3: { pembilang: 32, penyebut: 150 }, 'B7.hamil': { pembilang: 18, penyebut: 270 } });
  expect(jawaban.samar).toBeUndefined();
  expect(bagian(jawaban, DESA_SITI)).toMatchObject({ angka: { A2: { pembilang: 2, penyebut: null } }, samar: { C3: 'kecil', 'B7.hamil': 'kecil' } });
  expect(Object.keys(bagian(jawaban, DESA_SITI)?.angka ?? {})).toEqual(['A2']);
  expect(bagian(jawaban, desa[1] ?? '')?.samar).toEqual({ C3: 'ikut', 'B7.hamil': 'kecil' });
  expect(bagian(jawaban, desa[2] ?? '')?.angka).toMatchObject({ C3: { pembilang: 20, penyebut: 60 }, 'B7.hamil': { pembilang: 12, penyebut: 90 } });
});

test('desa, tren, dan pilihan indikator menyamarkan yang sama', async () => {
  for (const kode of desa.slice(0, 3)) {
    const semua = bagian(await angka('noor', KEC), kode);
    const sendiri = await angka('noor', kode);
    expect([sendiri.angka, sendiri.samar]).toEqual([semua?.angka, semua?.samar]);
    const dipilih = await angka('noor', kode, '&indikator=C3');
    expect([dipilih.angka.C3, dipilih.samar?.C3]).toEqual([semua?.angka.C3, semua?.samar?.C3]);
    const tren = zTren.parse(await minta('noor', `/api/angka/tren?wilayah=${kode}&dari=${BULAN}&sampai=${BULAN}`));
    expect(tren.bulan).toEqual([{ bulan: BULAN, angka: sendiri.angka, ...(sendiri.samar ? { samar: sendiri.samar } : {}) }]);
  }
});

test('kabupaten melihat jumlah kecamatan; kader dan PKB desa itu melihat semuanya', async () => {
  const kabupaten = await angka('noor', '63.11');
  expect(bagian(kabupaten, KEC)).toMatchObject({ angka: { C3: { pembilang: 32, penyebut: 150 } } });
  expect(JSON.stringify(kabupaten)).not.toContain('samar');
  for (const nama of ['siti', 'aminah', 'rudi'] as const) {
    const jawaban = await angka(nama, DESA_SITI);
    expect([nama, jawaban.angka.C3, jawaban.samar]).toEqual([nama, { pembilang: 3, penyebut: 40 }, undefined]);
  }
  expect(bagian(await angka('rudi', KEC), DESA_SITI)?.angka.C3).toEqual({ pembilang: 3, penyebut: 40 });
});
