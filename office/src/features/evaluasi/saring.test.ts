// What the list narrows to, and the address that says so.
import type { BarisEvaluasi } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import { describe, expect, test } from 'vitest';
import { readAlamatEvaluasi, writeAlamatEvaluasi } from './alamat-evaluasi.ts';
import { hariPandang, hitungHitungan, hitungPutusan, saringDaftar } from './saring.ts';

const peran = <Satu>(satu: Satu) => ({ pengorganisasian: satu, pertemuan: satu, kie: satu, pencatatan: satu, pelayanan: satu, kemandirian: satu });
const baris = (id: string, isi: Partial<BarisEvaluasi>): BarisEvaluasi => ({
  id,
  desa: '63.11.01.2003',
  namaDesa: 'Juai',
  jenis: 'ppkbd',
  nama: id,
  rubrik: 0,
  tingkat: null,
  hitung: 'dasar',
  putus: null,
  usul: null,
  skor: peran<number | null>(100),
  nilai: 100,
  pelajaran: null,
  beban: null,
  masa: null,
  medan: null,
  petugas: 1,
  terakhir: '2026-10-30',
  binaan: { terbuka: 0, lewat: 0, selesai: 0 },
  pembanding: { luas: 'sejenis', banyak: 1, skor: peran<number | null>(100), nilai: 100 },
  ...isi,
});
const SEMUA = [
  baris('baik', {}),
  baris('bina', { skor: { ...peran<number | null>(100), kie: 50 }, jenis: 'sub-ppkbd' }),
  baris('takTahu', { skor: peran<number | null>(null), hitung: null }),
  baris('senyap', { terakhir: '2026-09-30' }),
  baris('takPernah', { terakhir: null }),
  baris('putus', {
    putus: { kelas: 'mandiri', tanggal: '2026-10-01', isBerbeda: true, tanggapan: null },
    usul: 'dasar',
    binaan: { terbuka: 1, lewat: 1, selesai: 0 },
  }),
];
const PADA = '2026-10-31';
const cari = (saring: Parameters<typeof saringDaftar>[1]) => saringDaftar(SEMUA, saring, PADA).map((satu) => satu.id);

describe('saringan', () => {
  test.each([
    [{ saring: 'bina', peran: null, jenis: null }, ['bina']],
    [{ saring: 'bina', peran: 'pertemuan', jenis: null }, []],
    [{ saring: 'senyap', peran: null, jenis: null }, ['senyap', 'takPernah']],
    [{ saring: 'usul', peran: null, jenis: null }, ['putus']],
    [{ saring: 'beda', peran: null, jenis: null }, ['putus']],
    [{ saring: 'lewat', peran: null, jenis: null }, ['putus']],
    [{ saring: null, peran: null, jenis: 'sub-ppkbd' }, ['bina']],
  ] as const)('%j', (saring, harap) => expect(cari(saring)).toEqual(harap));

  test('putusan dan hitungan dihitung terpisah, dan keduanya berjumlah semua institusi', () => {
    const isi = (jumlah: readonly { readonly kelas: string; readonly banyak: number }[]) => jumlah.filter(({ banyak }) => banyak > 0);
    const [putusan, hitungan] = [hitungPutusan(SEMUA), hitungHitungan(SEMUA)];
    expect(isi(putusan)).toEqual([
      { kelas: 'mandiri', banyak: 1 },
      { kelas: 'belum-diputuskan', banyak: 5 },
    ]);
    expect(isi(hitungan)).toEqual([
      { kelas: 'dasar', banyak: 5 },
      { kelas: 'belum-dihitung', banyak: 1 },
    ]);
    for (const jumlah of [putusan, hitungan]) expect(jumlah.reduce((a, { banyak }) => a + banyak, 0)).toBe(SEMUA.length);
  });

  test.each([
    ['2026-10', '2026-11-22', '2026-10-31'],
    ['2026-11', '2026-11-22', '2026-11-22'],
  ])('bulan %s dilihat hari %s dari %s', (bulan, hariIni, harap) => expect(hariPandang({ bulan, hariIni })).toBe(harap));
});

describe('perlu dibina', () => {
  const skor = (isi: Partial<BarisEvaluasi['skor']>) => ({ skor: { ...peran<number | null>(100), ...isi } });
  const pembanding = { luas: 'sebaya' as const, banyak: 5, skor: { ...peran<number | null>(50), pelayanan: 0 }, nilai: 50 };
  const urut = [
    baris('samaRendah', { ...skor({ kie: 50, pelayanan: 0 }), pembanding }),
    baris('satuJauh', { ...skor({ kie: 0 }), pembanding }),
    baris('dua', { ...skor({ kie: 40, pertemuan: 40 }), pembanding }),
    baris('satuDekat', { ...skor({ kie: 40 }), pembanding }),
    baris('tanpaTengah', { ...skor({ kie: 0 }), pembanding: { ...pembanding, skor: peran<number | null>(null) } }),
  ];
  const cari = (satu: 'kie' | 'pelayanan' | null) => saringDaftar(urut, { jenis: null, saring: 'bina', peran: satu }, PADA).map(({ id }) => id);

  test('hanya yang di bawah batas dan di bawah tengah sebayanya, yang paling banyak perannya lebih dulu', () =>
    expect(cari(null)).toEqual(['dua', 'satuJauh', 'satuDekat']));

  test('satu peran: yang paling jauh di bawah tengah lebih dulu; bila semua serendah itu, tidak ada yang ditunjuk', () =>
    expect([cari('kie'), cari('pelayanan')]).toEqual([['satuJauh', 'dua', 'satuDekat'], []]));
});

describe('alamat', () => {
  test('membaca yang ditulisnya; yang tidak sah seperti tidak ada', () => {
    const alamat = { wilayah: '63.11.01', bulan: '2026-10', jenis: 'ppkbd', saring: 'bina', peran: 'kie' } as const;
    expect(readAlamatEvaluasi(Object.fromEntries(new URL(writeAlamatEvaluasi(alamat), 'http://x').searchParams))).toEqual(alamat);
    const kosong = { wilayah: null, bulan: null, jenis: null, saring: null, peran: null };
    expect(readAlamatEvaluasi({ wilayah: 'x', bulan: '3025', jenis: '<b>', saring: 'semua', peran: '1' })).toEqual(kosong);
    expect(writeAlamatEvaluasi(kosong)).toBe('/kantor/kader');
  });
});
