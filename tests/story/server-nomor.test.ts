// Village numbers: gap-free under many writers at once, and a reader who polls meanwhile never skips one.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESA_SITI, type NamaOrang } from '../setup/basis-data.ts';
import { openRumahUji, type Pengguna, type RumahUji, ringkas, tulisanOleh } from '../setup/rumah.ts';

const PENULIS = 8;
const KIRIMAN = 12;
let rumah: RumahUji;
let nomorKeluarga = 0;

beforeAll(async () => {
  rumah = await openRumahUji();
});
afterAll(() => rumah.close());

function keluargaBaru(nama: NamaOrang, desa: string) {
  nomorKeluarga += 1;
  const buku = new BukuKeluarga(nomorKeluarga, desa);
  buku.daftar('2025-01-05');
  buku.istri('2025-01-05', '1995-02-02');
  buku.rumah('2025-01-06', null, null);
  return tulisanOleh(nama, buku);
}

/** Polls until the writers are done and nothing is left; gives the numbers in the order they came. */
async function bacaTerus(pembaca: Pengguna, isSelesai: () => boolean): Promise<{ nomor: number; id: string }[]> {
  const terbaca: { nomor: number; id: string }[] = [];
  let kursor: string | undefined;
  for (;;) {
    const isAkhir = isSelesai();
    const blok = await pembaca.ambil(kursor);
    kursor = blok.kursor;
    terbaca.push(...blok.baris.map(({ nomor, catatan }) => ({ nomor, id: catatan.id })));
    if (isAkhir && blok.selesai) return terbaca;
  }
}

test('delapan penulis di satu desa, satu pembaca: nomor tanpa celah, tanpa lompatan, tanpa ulangan', async () => {
  const [siti, aminah] = [await rumah.masuk('siti'), await rumah.masuk('aminah')];
  let berjalan = PENULIS;
  const dikirim: string[] = [];
  const tulis = async (ke: number): Promise<void> => {
    const [nama, pengguna] = ke % 2 === 0 ? (['siti', siti] as const) : (['aminah', aminah] as const);
    for (let i = 0; i < KIRIMAN; i += 1) {
      const catatan = keluargaBaru(nama, DESA_SITI);
      expect(ringkas(await pengguna.kirim(catatan))).toEqual(['diterima', 'diterima', 'diterima']);
      dikirim.push(...catatan.map((satu) => satu.id));
    }
    berjalan -= 1;
  };
  const pembaca = bacaTerus(await rumah.masuk('aminah'), () => berjalan === 0);
  await Promise.all(Array.from({ length: PENULIS }, (_, ke) => tulis(ke)));
  const terbaca = await pembaca;
  expect(terbaca.map((satu) => satu.nomor)).toEqual(Array.from({ length: PENULIS * KIRIMAN * 3 }, (_, i) => i + 1));
  expect(new Set(terbaca.map((satu) => satu.id))).toEqual(new Set(dikirim));
});

test('kiriman yang sama dari delapan sambungan sekaligus dihitung sekali', async () => {
  const siti = await rumah.masuk('siti');
  const catatan = keluargaBaru('siti', DESA_SITI);
  const putusan = await Promise.all(Array.from({ length: PENULIS }, () => siti.kirim(catatan)));
  expect(putusan.filter((satu) => satu[0]?.putusan === 'diterima')).toHaveLength(1);
  expect(putusan.flat().every((satu) => satu.putusan === 'diterima' || satu.putusan === 'sudah-ada')).toBe(true);
  const [baris] = await rumah.sql`select count(*) as n from catatan where subjek_id = ${catatan[0]?.subjek.id ?? ''}`;
  expect(baris).toEqual({ n: 3 });
});

test('id yang sama di dua desa pada saat yang sama: hanya satu yang memegangnya', async () => {
  const rudi = await rumah.masuk('rudi');
  for (let i = 0; i < 10; i += 1) {
    const [satu] = keluargaBaru('rudi', DESA_SITI);
    const [lain] = keluargaBaru('rudi', '63.11.01.2001');
    const [a, b] = await Promise.all([rudi.kirim([satu]), rudi.kirim([{ ...lain, id: satu?.id }])]);
    expect([...ringkas(a), ...ringkas(b)].sort()).toEqual(['dikembalikan id-bentrok id', 'diterima']);
  }
});

test('kiriman ke banyak desa dengan urutan berlawanan tidak saling mengunci', async () => {
  const rudi = await rumah.masuk('rudi');
  const desa = ['63.11.01.2001', '63.11.01.2002', '63.11.01.2004', '63.11.01.2005'];
  const kiriman = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? desa : [...desa].reverse()).flatMap((kode) => keluargaBaru('rudi', kode)));
  const putusan = await Promise.all(kiriman.map((catatan) => rudi.kirim(catatan)));
  expect(new Set(putusan.flat().map((satu) => satu.putusan))).toEqual(new Set(['diterima']));
  const rows = await rumah.sql<{ celah: number }[]>`select max(nomor) - count(*) as celah from catatan group by desa`;
  expect(new Set(rows.map((satu) => satu.celah))).toEqual(new Set([0]));
  const [beda] = await rumah.sql`select count(*) as n from desa_nomor d where nomor <> (select coalesce(max(nomor), 0) from catatan c where c.desa = d.desa)`;
  expect(beda).toEqual({ n: 0 });
});

test('umpan dibagi blok, menurut desa lalu nomor, dan tarikan tanpa perubahan di bawah 1 KB', async () => {
  const siti = await rumah.masuk('siti');
  for (let i = 0; i < 5; i += 1) await siti.kirim(Array.from({ length: 166 }, () => keluargaBaru('siti', DESA_SITI)).flat());
  const pertama = await siti.ambil();
  expect([pertama.baris.length, pertama.selesai]).toEqual([2000, false]);
  const semua = await siti.ambilSemua();
  expect(semua.map((satu) => satu.nomor)).toEqual(semua.map((_, i) => i + 1));
  expect(semua.length).toBe(pertama.desa.find((satu) => satu.kode === DESA_SITI)?.nomor);
  const kedua = await siti.ambil(pertama.kursor);
  const diam = await siti.minta({ url: `/api/sync/ambil?kursor=${kedua.kursor}` });
  expect(diam.json()).toMatchObject({ baris: [], selesai: true });
  expect(diam.rawPayload.length).toBeLessThan(1000);
});
