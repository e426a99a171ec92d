// What the kabupaten sets for its villages: read within one's reach, written by the kabupaten only, kept save by save, and carried to phones and comparisons.
import { zAkun } from '@lini/core/akses/akun.ts';
import { zGalat } from '@lini/core/akses/galat.ts';
import type { Evaluasi } from '@lini/core/klasifikasi/imp/evaluasi.ts';
import { awalBulan, tambahBulan } from '@lini/core/tanggal.ts';
import { ppmPada } from '@lini/core/tetapan/ppm.ts';
import { zDaftarMedan, zDaftarPpm } from '@lini/core/tetapan/tetapan-wire.ts';
import { recountKotor } from '@lini/server/features/angka/recount.ts';
import { insertCatatan } from '@lini/server/platform/sql/baris-catatan.ts';
import { bulanIni, hariIni } from '@lini/server/platform/waktu.ts';
import { bukuInstitusi } from '@lini/testing/buku-imp.ts';
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { BukuLaporan } from '@lini/testing/buku-laporan.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DESA_LAIN, DESA_SITI, ORANG } from '../setup/basis-data.ts';
import { openRumahUji, type Pengguna, type RumahUji, tulisanOleh } from '../setup/rumah.ts';

const TAHUN = Number(bulanIni().slice(0, 4));
const MULAI = `${tambahBulan(bulanIni(), -3)}-05`;

let rumah: RumahUji;
let aminah: Pengguna;
let halimah: Pengguna;
let rudi: Pengguna;
let noor: Pengguna;

const minta = (siapa: Pengguna, url: string) => siapa.minta({ url });
const kirim = (siapa: Pengguna, url: string, isi: object) => siapa.minta({ method: 'POST', url, payload: isi });
const kode = async (jawaban: ReturnType<Pengguna['minta']>): Promise<[number, string]> => {
  const { statusCode, json } = await jawaban;
  return [statusCode, statusCode === 200 ? '' : zGalat.parse(json()).kode];
};
const ppm = (target: object, lain: object = {}) => ({ tahun: TAHUN, alasan: 'Surat target tahun ini', desa: [{ kode: DESA_SITI, target }], ...lain });
const medan = (nilai: string | null, lain: object = {}) => ({
  berlakuDari: awalBulan(bulanIni()),
  alasan: 'Jalan desa terputus',
  desa: [{ kode: DESA_SITI, medan: nilai }],
  ...lain,
});

beforeAll(async () => {
  rumah = await openRumahUji();
  [aminah, halimah, rudi, noor] = [await rumah.masuk('aminah'), await rumah.masuk('halimah'), await rumah.masuk('rudi'), await rumah.masuk('noor')];
});
afterAll(() => rumah.close());

describe('target (PPM)', () => {
  const baca = async (siapa: Pengguna, tahun = TAHUN) => zDaftarPpm.parse((await minta(siapa, `/api/tetapan/ppm?tahun=${tahun}`)).json());
  const punya = async (siapa: Pengguna) => zAkun.parse((await minta(siapa, '/api/akun')).json()).ppm;

  test('belum ditetapkan: kosong, bukan nol; hanya kabupaten yang boleh mengisi', async () => {
    const [dariNoor, dariRudi] = [await baca(noor), await baca(rudi)];
    expect([dariNoor.isBolehUbah, dariRudi.isBolehUbah, dariNoor.desa.every(({ target }) => target === null)]).toEqual([true, false, true]);
    expect(dariRudi.desa.every((satu) => satu.kode.startsWith('63.11.01.'))).toBe(true);
    expect(await kode(kirim(rudi, '/api/tetapan/ppm', ppm({ pil: 1 })))).toEqual([403, 'tidak-berhak']);
    expect(await punya(aminah)).toBe(undefined);
  });

  test.each<[string, object, string]>([
    ['pecahan', ppm({ pil: 1.5 }), 'bentuk-salah'],
    ['di bawah nol', ppm({ pil: -1 }), 'bentuk-salah'],
    ['tanpa alasan', ppm({ pil: 1 }, { alasan: ' ' }), 'bentuk-salah'],
    ['tanpa desa', ppm({}, { desa: [] }), 'bentuk-salah'],
    ['kecamatan', ppm({}, { desa: [{ kode: '63.11.01', target: {} }] }), 'bentuk-salah'],
  ])('ditolak: %s', async (_nama, isi, harap) => expect(await kode(kirim(noor, '/api/tetapan/ppm', isi))).toEqual([400, harap]));

  test('desa di luar kabupatennya ditolak seluruhnya', async () => {
    const isi = ppm({}, { desa: [...ppm({ pil: 5 }).desa, { kode: '63.09.01.2001', target: { pil: 5 } }] });
    expect(await kode(kirim(noor, '/api/tetapan/ppm', isi))).toEqual([403, 'di-luar-wilayah']);
    expect(await rumah.sql`select 1 from tetapan_desa`).toHaveLength(0);
  });

  test('yang terakhir berlaku, yang lama tetap tersimpan dengan siapa dan alasannya; sampai ke ponsel desanya saja', async () => {
    await kirim(noor, '/api/tetapan/ppm', ppm({ pil: 30, iud: 0 }));
    await kirim(noor, '/api/tetapan/ppm', ppm({ pil: 25, iud: 4 }, { alasan: 'Perbaikan setelah rapat' }));
    const { desa, riwayat } = await baca(noor);
    expect(desa.filter(({ target }) => target !== null).map((satu) => [satu.kode, satu.target, satu.ditetapkan])).toEqual([
      [DESA_SITI, { pil: 25, iud: 4 }, hariIni()],
    ]);
    expect(riwayat.map((satu) => [satu.oleh, satu.alasan, satu.banyak])).toEqual([
      ['Bu Noor', 'Perbaikan setelah rapat', 1],
      ['Bu Noor', 'Surat target tahun ini', 1],
    ]);
    expect([await punya(aminah), await punya(halimah)]).toEqual([
      [{ desa: DESA_SITI, tahun: TAHUN, ditetapkan: hariIni(), target: { pil: 25, iud: 4 } }],
      undefined,
    ]);
    const lalu = await baca(noor, TAHUN - 1);
    expect([lalu.desa.some(({ target }) => target !== null), lalu.riwayat]).toEqual([false, []]);
  });

  test('target yang ditarik kembali menjadi kosong', async () => {
    await kirim(noor, '/api/tetapan/ppm', ppm({}, { alasan: 'Salah desa' }));
    expect([(await baca(noor)).desa.some(({ target }) => target !== null), await punya(aminah)]).toEqual([false, undefined]);
  });

  test('bulan terkunci memakai target yang berlaku waktu dikunci; bulan lain yang terbaru', async () => {
    await kirim(noor, '/api/tetapan/ppm', ppm({ pil: 30 }, { alasan: 'Sebelum dikunci' }));
    const buku = new BukuLaporan(7, `${TAHUN}-01`, DESA_SITI);
    const ajuan = buku.tulis('laporan.ajukan', `${TAHUN}-02-02`, buku.isiAjuan(undefined, { jenis: 'ppkbd' }));
    buku.catatan.push(ajuan);
    buku.langkah('kunci', ajuan.id, ORANG.noor.id, `${TAHUN}-02-20`);
    const baris = buku.catatan.map((catatan, ke) => ({ catatan, nomor: 9001 + ke, sidik: Buffer.from([ke]) }));
    await rumah.sql.begin((tx) => insertCatatan(tx, baris));
    const terkunci = async (siapa: Pengguna) => (await baca(siapa)).terkunci;
    expect(await terkunci(noor)).toEqual([]);
    await kirim(noor, '/api/tetapan/ppm', ppm({ pil: 44 }, { alasan: 'Sesudah dikunci' }));
    const waktuDikunci = { desa: DESA_SITI, bulan: `${TAHUN}-01`, target: { pil: 30 }, ditetapkan: hariIni() };
    expect([await terkunci(noor), await terkunci(rudi), await terkunci(halimah)]).toEqual([[waktuDikunci], [waktuDikunci], []]);
    const akun = zAkun.parse((await minta(aminah, '/api/akun')).json());
    const terbaru = { target: { pil: 44 }, ditetapkan: hariIni() };
    expect([akun.ppmTerkunci, akun.ppm]).toEqual([[waktuDikunci], [{ desa: DESA_SITI, tahun: TAHUN, ...terbaru }]]);
    expect(['01', '02'].map((bulan) => ppmPada(DESA_SITI, `${TAHUN}-${bulan}`, terbaru, [waktuDikunci])?.target)).toEqual([{ pil: 30 }, { pil: 44 }]);
    expect(ppmPada(DESA_SITI, `${TAHUN}-01`, terbaru, [{ ...waktuDikunci, target: null, ditetapkan: null }])).toBe(null);
    await rumah.sql`delete from catatan where nomor >= 9001`;
    await kirim(noor, '/api/tetapan/ppm', ppm({}, { alasan: 'Ditarik lagi' }));
  });

  test('yang tersimpan tidak bisa diubah atau dihapus, juga tidak oleh basis data', async () => {
    const coba = (perintah: string) =>
      rumah.sql
        .begin(async (tx) => {
          await tx`select set_config('role', 'lini_app', true), set_config('lini.akun', (select id::text from akun where nama_pengguna = 'noor'), true)`;
          await tx.unsafe(perintah);
        })
        .catch((galat: { code?: string }) => galat.code);
    expect([await coba(`update tetapan_desa set alasan = 'x'`), await coba('delete from tetapan_desa')]).toEqual(['42501', '42501']);
  });
});

describe('medan', () => {
  const ciri = async () =>
    (await rumah.sql<{ bulan: string; desa: string; isi: Evaluasi }[]>`select bulan, desa, isi from nilai_institusi order by desa, bulan`).map(
      ({ bulan, desa, isi }) => [desa, bulan, isi.ciri.medan],
    );

  test('mengubah pembanding sejak bulannya saja, dan hanya di desanya', async () => {
    for (const [siapa, oleh, desa] of [
      [aminah, 'aminah', DESA_SITI],
      [halimah, 'halimah', DESA_LAIN],
    ] as const) {
      const keluarga = new BukuKeluarga(desa === DESA_SITI ? 1 : 2, desa);
      keluarga.daftar(MULAI);
      await siapa.kirim(tulisanOleh(oleh, keluarga));
    }
    await aminah.kirim(tulisanOleh('aminah', bukuInstitusi(MULAI, { nama: 'PPKBD Uji' })));
    await recountKotor(rumah.sql, bulanIni());
    const sebelum = await ciri();
    expect(sebelum).toHaveLength(4);
    expect(await kode(kirim(rudi, '/api/tetapan/medan', medan('sulit')))).toEqual([403, 'tidak-berhak']);
    expect(await kode(kirim(noor, '/api/tetapan/medan', medan('sulit', { berlakuDari: awalBulan(tambahBulan(bulanIni(), -1)) })))).toEqual([
      400,
      'medan-mundur',
    ]);
    expect(await kode(kirim(noor, '/api/tetapan/medan', medan('terjal')))).toEqual([400, 'bentuk-salah']);
    expect(await kode(kirim(noor, '/api/tetapan/medan', medan('sulit')))).toEqual([200, '']);
    await recountKotor(rumah.sql, bulanIni());
    expect(await ciri()).toEqual([...sebelum.slice(0, -1), [DESA_SITI, bulanIni(), 'sulit']]);
    const { desa } = zDaftarMedan.parse((await minta(rudi, '/api/tetapan/medan')).json());
    expect(desa.filter((satu) => satu.medan !== null)).toMatchObject([{ kode: DESA_SITI, medan: 'sulit', berlakuDari: awalBulan(bulanIni()) }]);
  });
});
