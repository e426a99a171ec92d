// The demo is the same every time, village by village, and has the people it should have.
import { createHash } from 'node:crypto';
import { bulanDari, tambahBulan } from '@lini/core/tanggal.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { listWilayah } from '../../wilayah/seed.ts';
import { bangkitkanContoh, type Contoh, type OpsiContoh } from './bangkitkan.ts';

const sidik = (isi: unknown): string => createHash('sha256').update(JSON.stringify(isi)).digest('hex');

let opsi: OpsiContoh;
let contoh: Contoh;
let kodeList: string[];

beforeAll(async () => {
  const desa = (await listWilayah('63.11')).filter((satu) => satu.tingkat === 'desa');
  opsi = { benih: 6311, hariIni: '2026-11-22', keluarga: 4000, desa };
  contoh = bangkitkanContoh(opsi);
  kodeList = desa.map((satu) => satu.kode);
});

describe('bangkitkanContoh', () => {
  test('the same options give the same people and catatan', () => {
    const lagi = bangkitkanContoh(opsi);
    expect(sidik(lagi.orang)).toBe(sidik(contoh.orang));
    expect(sidik(kodeList.map((kode) => lagi.catatanDesa(kode)))).toBe(sidik(kodeList.map((kode) => contoh.catatanDesa(kode))));
  });

  test('a village alone is the same as that village among the others, in any order', () => {
    const seluruh = new Map(kodeList.map((kode) => [kode, sidik(contoh.catatanDesa(kode))]));
    for (const kode of ['63.11.08.2004', '63.11.01.2003', '63.11.06.1023']) expect(sidik(bangkitkanContoh(opsi).catatanDesa(kode))).toBe(seluruh.get(kode));
  });

  test('another seed and another day give other catatan', () => {
    const [kode = ''] = kodeList;
    const asli = sidik(contoh.catatanDesa(kode));
    expect(sidik(bangkitkanContoh({ ...opsi, benih: 1 }).catatanDesa(kode))).not.toBe(asli);
    expect(sidik(bangkitkanContoh({ ...opsi, hariIni: '2026-11-23' }).catatanDesa(kode))).not.toBe(asli);
  });

  test.each(['2027-01-01', '2028-03-01'])('on the first of a month, %s, reports of the month before wait on the desk of a PKB', (hariIni) => {
    const awalBulan = bangkitkanContoh({ ...opsi, hariIni, keluarga: 2500 });
    const lalu = tambahBulan(bulanDari(hariIni), -1);
    const catatan = kodeList.filter((kode) => kode.startsWith('63.11.05.')).flatMap((kode) => awalBulan.catatanDesa(kode));
    const ajuan = catatan.filter(({ kind, isi }) => kind === 'laporan.ajukan' && (isi as { bulan: string }).bulan === lalu);
    expect(ajuan.length).toBeGreaterThanOrEqual(10);
  });

  test('a village that is not in the plan is a mistake of the caller', () => {
    expect(() => contoh.catatanDesa('63.11.01.9999')).toThrow('63.11.01.9999');
  });

  test('families add up to the number asked, at least twelve in a village, ids never twice', () => {
    const id = new Set<string>();
    let banyakCatatan = 0;
    let banyakKeluarga = 0;
    for (const kode of kodeList) {
      const catatan = contoh.catatanDesa(kode);
      const keluarga = catatan.filter((satu) => satu.kind === 'keluarga.daftar').length;
      expect(keluarga).toBeGreaterThanOrEqual(12);
      banyakKeluarga += keluarga;
      banyakCatatan += catatan.length;
      for (const satu of catatan) id.add(satu.id);
    }
    expect(banyakKeluarga).toBe(4000);
    expect(id.size).toBe(banyakCatatan);
  });

  test('a demo smaller than the villages still works', () => {
    const kecil = bangkitkanContoh({ ...opsi, keluarga: 160 });
    expect(kodeList.flatMap((kode) => kecil.catatanDesa(kode)).filter((satu) => satu.kind === 'keluarga.daftar')).toHaveLength(160);
  });
});

describe('people', () => {
  const banyak = (peran: string, wilayah = '63.11'): number => contoh.orang.filter((satu) => satu.peran === peran && satu.wilayah.startsWith(wilayah)).length;

  test('786 cadres: one PPKBD per village, 107 in Juai; eight PKB and coordinators, two of the kabupaten', () => {
    expect(banyak('ppkbd')).toBe(157);
    expect(banyak('ppkbd') + banyak('sub-ppkbd')).toBe(786);
    expect(banyak('ppkbd', '63.11.01') + banyak('sub-ppkbd', '63.11.01')).toBe(107);
    expect(banyak('pkb')).toBe(8);
    expect(banyak('koordinator')).toBe(8);
    expect(banyak('kabupaten')).toBe(2);
  });

  test('ids and user names are each one person', () => {
    expect(new Set(contoh.orang.map((satu) => satu.id)).size).toBe(804);
    expect(new Set(contoh.orang.map((satu) => satu.namaPengguna)).size).toBe(804);
  });

  test.each([
    ['siti', 'Bu Siti Rahmah', 'sub-ppkbd', '63.11.01.2003'],
    ['masitah', 'Bu Masitah', 'sub-ppkbd', '63.11.01.2003'],
    ['aminah', 'Bu Aminah', 'ppkbd', '63.11.01.2003'],
    ['rudi', 'Pak Rudi', 'pkb', '63.11.01'],
    ['hasan', 'Pak Hasan', 'koordinator', '63.11.01'],
    ['noor', 'Bu Noor', 'kabupaten', '63.11'],
  ])('%s is %s', (namaPengguna, nama, peran, wilayah) => {
    expect(contoh.orang.find((satu) => satu.namaPengguna === namaPengguna)).toMatchObject({ nama, peran, wilayah });
  });

  test('every RT has exactly one Sub-PPKBD', () => {
    for (const kode of kodeList) {
      const rt = contoh.orang.filter((satu) => satu.peran === 'sub-ppkbd' && satu.wilayah === kode).map((satu) => satu.rt);
      expect(rt.every((satu) => satu.length > 0)).toBe(true);
      expect(rt.flat()).toEqual(rt.flat().map((_, nomor) => String(nomor + 1).padStart(3, '0')));
    }
  });
});
