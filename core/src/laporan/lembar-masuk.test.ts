// The recap's lines "exist" and "report" are the coverage of the desk; a village sheet says at which moment it counted.
import { BukuLaporan } from '@lini/testing/buku-laporan.ts';
import { kepalaUji } from '@lini/testing/cacat-lembar.ts';
import { expect, test } from 'vitest';
import type { JenisInstitusi } from '../institusi/pilihan.ts';
import { hitungLaporan, hitungPerJenis } from '../pelaporan/hitung-laporan.ts';
import { LEMBAR } from '../registry/lembar.ts';
import type { LembarAngka } from './bahan-lembar.ts';
import { dariMasuk } from './lembar-masuk.ts';
import { type BahanTersamar, type DaerahTerkunci, kunciBahan, type SumberTerkunci } from './lembar-terkunci.ts';

const getLembar = (id: string): LembarAngka => LEMBAR.find((satu): satu is LembarAngka => satu.jenis === 'angka' && satu.id === id) as LembarAngka;
const JENIS: readonly JenisInstitusi[] = ['ppkbd', 'sub-ppkbd', 'sub-ppkbd', 'sub-ppkbd'];
/** Two villages: of the four reports due the first sent `masuk`, the second none; one that is not due sent too. */
const daftar = (ke: number, masuk: number) =>
  [...JENIS, 'sub-ppkbd' as const].map((jenis, nomor) => {
    const buku = new BukuLaporan(10 * ke + nomor + 1);
    if (nomor < masuk || nomor === 4) buku.ajukan('2026-06-02');
    return { laporan: buku.keadaan(), jenis, isWajib: nomor < 4, desa: String(ke) };
  });

const daerah = (kode: string, milik: ReturnType<typeof daftar>): DaerahTerkunci => ({
  wilayah: { kode, nama: `Desa ${kode}` },
  desa: { ada: 1, masuk: 1, terkunci: 1 },
  // What the PPKBD knew when she sent: one Sub-PPKBD had reported.
  terkunci: { angka: { 'IMP.sub-ppkbd.lapor': { pembilang: 1, penyebut: null }, A2: { pembilang: 80, penyebut: null } } },
  ralat: null,
  institusi: hitungPerJenis(milik),
});

test('rekap kecamatan: ada dan lapor sama dengan cakupan E1, baris demi baris dan jumlahnya; angka lain tetap dari laporan', () => {
  const [satu, dua] = [daftar(1, 3), daftar(2, 0)];
  const bagian = [daerah('1', satu), daerah('2', dua)];
  const sumber: SumberTerkunci = { seluruh: daerah('0', [...satu, ...dua]), bagian, ralat: [], setahun: new Map() };
  const hidup: BahanTersamar = {
    bahan: {
      kepala: { ...kepalaUji('2026-05'), tingkat: 'kecamatan' },
      angka: {},
      setahun: new Map(),
      bagian: ['1', '2'].map((kode) => ({ kode, nama: kode, angka: {} })),
      ppm: null,
    },
    samar: { angka: {}, setahun: new Map(), bagian: new Map() },
  };
  const definisi = getLembar('rek-kec');
  const { bahan } = dariMasuk(definisi, kunciBahan(definisi, hidup, sumber), sumber);
  const [keadaan] = definisi.susun(bahan).bagian;
  // No., village, then existing and reporting of PPKBD, Sub-PPKBD and Kelompok KB.
  const enam = (baris: readonly unknown[] | undefined) => baris?.slice(2, 8);
  expect(keadaan?.baris.map(enam)).toEqual([
    [1, 1, 3, 2, 0, 0],
    [1, 0, 3, 0, 0, 0],
  ]);
  expect(enam(keadaan?.jumlah)).toEqual([2, 1, 6, 2, 0, 0]);
  const { ada, masuk } = hitungLaporan([...satu, ...dua]);
  expect([ada, masuk]).toEqual([8, 3]);
  expect(bahan.angka.A2?.pembilang).toBe(80);
  // A village sheet keeps what its PPKBD sent and says when that was.
  const desa = getLembar('f-i-dal');
  const lembarDesa = desa.susun(dariMasuk(desa, kunciBahan(desa, hidup, sumber), sumber).bahan);
  expect(lembarDesa.bagian[0]?.baris[1]?.[2]).toBe(1);
  expect(lembarDesa.catatan.map(({ id }) => id).join()).toContain('sampai saat laporan ini diajukan');
});
