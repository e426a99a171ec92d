// The fourteen worked examples of imp-classification.md 6 under all three rules, the edge rules, and what holds for any evidence.
import { buktiUji } from '@lini/testing/bukti-imp-uji.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JenisInstitusi, PERAN_BAKTI } from '../../institusi/pilihan.ts';
import { BUKTI, type BuktiTahun, KUNCI_BUKTI, type KunciAngka } from './bukti.ts';
import { jumlahTingkat, type Tingkat, tingkatKelas } from './gabung.ts';
import { kalimatBaris } from './kalimat.ts';
import { nilaiInstitusi } from './nilai.ts';
import { type CaraGabung, type Rubrik, rubrikPada, SEMUA_JENIS, zRubrik } from './rubrik.ts';
import { RUBRIK_AWAL } from './rubrik-awal.ts';

type Angka = Partial<Record<KunciAngka, number | null>>;
const dengan = (cara: CaraGabung, rubrik: Rubrik = RUBRIK_AWAL): Rubrik => ({ ...rubrik, gabung: { ...rubrik.gabung, cara } });
const poktan = (banyak: number, bulan: number) => ['bkb', 'bkr', 'bkl', 'uppka', 'pikr'].slice(0, banyak).map((jenis) => ({ jenis, bulan }));

const SATU: Angka = { petugas: 1, pertemuan: 3, kie: 3, topik: 1, laporan: 6, pendataan: 1, 'macam-layanan': 1 };
const TIGA: Angka = {
  ...{ petugas: 3, sk: 1, kolektif: 1, pertemuan: 6, 'rakor-desa': 6, kie: 6, topik: 3, 'kunjungan-konseling': 4, kunjungan: 4 },
  ...{ laporan: 9, pendataan: 1, peta: 8, 'macam-layanan': 3, poktan: 1, 'bulan-sendiri': 1 },
};
const LIMA: Angka = {
  ...{ petugas: 5, sk: 1, kolektif: 1, 'peran-terbagi': 6, rencana: 8, pertemuan: 12, 'rakor-desa': 10, kie: 14, topik: 6 },
  ...{ 'kunjungan-konseling': 30, kunjungan: 30, tokoh: 2, laporan: 12, 'laporan-tepat': 12, pendataan: 1, peta: 1, intervensi: 2 },
  ...{ 'macam-layanan': 5, poktan: 3, 'bulan-sendiri': 8, 'bagian-sendiri': 40 },
};
const SEBELAS: Angka = { ...TIGA, petugas: 2, 'rakor-desa': 3, peta: 10 };
const EMPAT_BELAS: Angka = {
  ...{ petugas: 2, sk: 0, kolektif: 0, 'peran-terbagi': 6, rencana: 1, pertemuan: 12, kie: 8, topik: 5, 'kunjungan-konseling': 12, kunjungan: 12, tokoh: 1 },
  ...{ laporan: 11, 'laporan-tepat': 11, pendataan: 1, peta: 0, intervensi: 1, 'macam-layanan': 4, poktan: 1, 'bulan-sendiri': 6, 'bagian-sendiri': 30 },
};

type Contoh = readonly [
  nomor: number,
  jenis: JenisInstitusi,
  bukti: BuktiTahun,
  tingkat: readonly number[],
  weakest: string,
  majority: string,
  score: string,
  jumlah: number,
];
const penuh = (angka: Angka): BuktiTahun => buktiUji(angka, { poktan: poktan(3, 9) });
const CONTOH: readonly Contoh[] = [
  [1, 'ppkbd', buktiUji(SATU), [1, 1, 1, 1, 1, 1], 'dasar', 'dasar', 'dasar', 6],
  [2, 'ppkbd', buktiUji({ ...SATU, pertemuan: 2 }), [1, 0, 1, 1, 1, 1], 'belum', 'belum', 'belum', 5],
  [3, 'ppkbd', buktiUji(TIGA, { poktan: poktan(1, 9) }), [2, 2, 2, 2, 2, 2], 'berkembang', 'berkembang', 'berkembang', 12],
  [4, 'ppkbd', buktiUji({ ...TIGA, 'bulan-sendiri': 0 }, { poktan: poktan(1, 9) }), [2, 2, 2, 2, 2, 1], 'dasar', 'berkembang', 'berkembang', 11],
  [5, 'ppkbd', penuh(LIMA), [3, 3, 3, 3, 3, 3], 'mandiri', 'mandiri', 'mandiri', 18],
  [6, 'ppkbd', penuh({ ...LIMA, peta: 5 }), [3, 3, 3, 2, 3, 3], 'berkembang', 'mandiri', 'mandiri', 17],
  [7, 'ppkbd', penuh({ ...LIMA, pertemuan: 11 }), [3, 2, 3, 3, 3, 3], 'berkembang', 'mandiri', 'mandiri', 17],
  [8, 'ppkbd', penuh({ ...LIMA, laporan: 11, 'laporan-tepat': 10 }), [3, 3, 3, 2, 3, 3], 'berkembang', 'mandiri', 'mandiri', 17],
  [9, 'ppkbd', penuh({ ...LIMA, sk: 0 }), [1, 3, 3, 3, 3, 3], 'dasar', 'berkembang', 'mandiri', 16],
  [10, 'ppkbd', penuh({ ...LIMA, 'bulan-sendiri': 6, 'bagian-sendiri': 24.9 }), [3, 3, 3, 3, 3, 2], 'berkembang', 'mandiri', 'mandiri', 17],
  [11, 'sub-ppkbd', buktiUji(SEBELAS), [2, 2, 2, 2, 2, 2], 'berkembang', 'berkembang', 'berkembang', 12],
  [12, 'ppkbd', buktiUji(SEBELAS), [1, 1, 2, 2, 2, 2], 'dasar', 'berkembang', 'berkembang', 10],
  [13, 'ppkbd', buktiUji({ petugas: 1 }), [1, 0, 0, 0, 0, 1], 'belum', 'belum', 'belum', 2],
  [14, 'kelompok-kb', buktiUji(EMPAT_BELAS, { poktan: poktan(1, 9) }), [1, 3, 3, 3, 3, 3], 'dasar', 'berkembang', 'mandiri', 16],
];

describe('contoh imp-classification.md 6', () => {
  test.each(CONTOH)('contoh %i, %s', (_nomor, jenis, bukti, tingkat, weakest, majority, score, jumlah) => {
    const hasil = nilaiInstitusi(bukti, jenis, RUBRIK_AWAL);
    expect(PERAN_BAKTI.map(({ nilai }) => hasil.tingkat[nilai])).toEqual(tingkat);
    expect(jumlahTingkat(hasil.tingkat)).toBe(jumlah);
    const kelas = (['weakest', 'majority', 'score'] as const).map((cara) => nilaiInstitusi(bukti, jenis, dengan(cara)).kelas);
    expect(kelas).toEqual([weakest, majority, score]);
  });

  test('contoh 14 tanpa baris SK untuk Kelompok KB: peran 1 naik ke tingkat 2, kelas Berkembang', () => {
    const baris = RUBRIK_AWAL.baris.map((satu) => (satu.bukti === 'sk' ? { ...satu, batas: { ...satu.batas, 'kelompok-kb': null } } : satu));
    const bukti = { ...EMPAT_BELAS, 'peran-terbagi': 0 };
    const hasil = nilaiInstitusi(buktiUji(bukti, { poktan: poktan(1, 9) }), 'kelompok-kb', { ...RUBRIK_AWAL, baris });
    expect([hasil.tingkat.pengorganisasian, hasil.kelas]).toEqual([2, 'berkembang']);
  });

  test('yang kurang untuk kelas berikutnya disebut dengan kata-kata', () => {
    const kurang = nilaiInstitusi(penuh({ ...LIMA, pertemuan: 11, peta: 5 }), 'ppkbd', RUBRIK_AWAL).berikut;
    expect(kurang?.kelas).toBe('mandiri');
    expect(kurang?.kurang.map((satu) => kalimatBaris(satu).id)).toEqual([
      'Pertemuan yang dihadiri 2 orang atau lebih, dengan notulen atau foto: baru 11 kali, paling sedikit 12 kali',
      'Umur pemeriksaan peta sasaran: 5 bulan, kurang dari 3 bulan',
    ]);
    expect(nilaiInstitusi(penuh(LIMA), 'ppkbd', RUBRIK_AWAL).berikut).toBeNull();
    const sk = nilaiInstitusi(penuh({ ...LIMA, sk: 0 }), 'ppkbd', RUBRIK_AWAL).berikut?.kurang ?? [];
    expect(sk.map((satu) => kalimatBaris(satu).id)).toEqual(['SK masih berlaku: belum ada']);
  });
});

describe('aturan tepi', () => {
  test.each([
    [12, 12],
    [7, 7],
    [1, 1],
    [5, 5],
  ])('%i bulan tutup: 12 pertemuan setahun menjadi %i', (bulan, batas) => {
    const hasil = nilaiInstitusi(buktiUji({}, { bulan }), 'ppkbd', RUBRIK_AWAL);
    expect(hasil.baris.find((satu) => satu.bukti === 'pertemuan' && satu.tingkat === 3)?.batas).toBe(batas);
  });

  test('dibulatkan ke atas; yang bukan hitungan setahun tetap: petugas, umur peta, persen', () => {
    const { baris } = nilaiInstitusi(buktiUji({}, { bulan: 5 }), 'ppkbd', RUBRIK_AWAL);
    const batas = (bukti: string, tingkat: number) => baris.find((satu) => satu.bukti === bukti && satu.tingkat === tingkat)?.batas;
    expect([batas('kunjungan', 3), batas('laporan-tepat', 3), batas('pertemuan', 1)]).toEqual([10, 5, 2]);
    expect([batas('petugas', 2), batas('peta', 2), batas('bagian-sendiri', 3)]).toEqual([3, 12, 25]);
  });

  test('kelompok rutin: bulan bertemu ikut diperkecil', () => {
    const nilai = (bulan: number, bertemu: number) =>
      nilaiInstitusi(buktiUji({}, { bulan, poktan: poktan(3, bertemu) }), 'ppkbd', RUBRIK_AWAL).baris.find((satu) => satu.bukti === 'poktan-rutin')?.nilai;
    expect([nilai(12, 9), nilai(12, 8), nilai(4, 3), nilai(4, 2)]).toEqual([3, 0, 3, 0]);
  });

  test('sesi yang sekaligus pertemuan dihitung dua kali hanya bila rubrik membolehkan', () => {
    const bukti = buktiUji({ kie: 6, topik: 3, 'kunjungan-konseling': 1 }, { tanpaGanda: { kie: 2, topik: 2 } });
    expect(nilaiInstitusi(bukti, 'ppkbd', RUBRIK_AWAL).tingkat.kie).toBe(2);
    expect(nilaiInstitusi(bukti, 'ppkbd', { ...RUBRIK_AWAL, isHitungGanda: false }).tingkat.kie).toBe(0);
  });

  test('yang tidak diketahui tidak pernah mencapai baris, dan bukan nol', () => {
    const hasil = nilaiInstitusi(buktiUji({ laporan: null, 'laporan-tepat': null }), 'ppkbd', RUBRIK_AWAL);
    const laporan = hasil.baris.find((satu) => satu.bukti === 'laporan');
    expect(laporan).toMatchObject({ nilai: null, isTercapai: false });
    expect(laporan && kalimatBaris(laporan).id).toContain('belum ada catatannya');
  });
});

describe('rubrik', () => {
  test('yang pertama sah, setiap barisnya untuk peran buktinya', () => {
    expect(zRubrik.safeParse(RUBRIK_AWAL).success).toBe(true);
    expect(RUBRIK_AWAL.baris.every((satu) => BUKTI[satu.bukti].peran === satu.peran)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['jumlah tidak naik', { gabung: { ...RUBRIK_AWAL.gabung, jumlah: [10, 10, 15] } }],
    ['jumlah di atas enam peran', { gabung: { ...RUBRIK_AWAL.gabung, jumlah: [7, 10, 15] } }],
    ['bukti di luar daftar', { baris: [{ peran: 'kie', tingkat: 1, bukti: 'tepuk-tangan', batas: { ppkbd: 1, 'sub-ppkbd': 1, 'kelompok-kb': 1 } }] }],
    ['bukti peran lain', { baris: [{ peran: 'kie', tingkat: 1, bukti: 'pertemuan', batas: { ppkbd: 1, 'sub-ppkbd': 1, 'kelompok-kb': 1 } }] }],
    ['baris kembar', { baris: [RUBRIK_AWAL.baris[0], RUBRIK_AWAL.baris[0]] }],
    ['mengaku resmi', { basis: 'resmi' }],
  ])('ditolak: %s', (_nama, ubah) => expect(zRubrik.safeParse({ ...RUBRIK_AWAL, ...(ubah as object) }).success).toBe(false));
});

const angkaAcak = fc.option(fc.integer({ min: 0, max: 40 }), { nil: null });
const buktiAcak: fc.Arbitrary<BuktiTahun> = fc
  .record({
    angka: fc.record(
      Object.fromEntries(KUNCI_BUKTI.filter((satu) => satu !== 'poktan-rutin').map((satu) => [satu, angkaAcak])) as Record<KunciAngka, typeof angkaAcak>,
    ),
    bulan: fc.integer({ min: 1, max: 12 }),
    poktan: fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 12 })),
  })
  .map(({ angka, bulan, poktan: [banyak, bertemu] }) => buktiUji(angka, { bulan, poktan: poktan(banyak, bertemu) }));
const jenisAcak = fc.constantFrom(...SEMUA_JENIS);

/** The same evidence with more of one thing; of an age, less. */
function lebih(bukti: BuktiTahun, kunci: KunciAngka, tambah: number): BuktiTahun {
  const lama = bukti.angka[kunci];
  const baru = BUKTI[kunci].arah === 'di-bawah' ? Math.max(0, (lama ?? 40) - tambah) : (lama ?? 0) + tambah;
  return { ...bukti, angka: { ...bukti.angka, [kunci]: baru } };
}

test.each([
  ['2025-12-31', 0],
  ['2026-01-01', 3],
  ['2026-06-30', 3],
  ['2026-07-01', 4],
])('rubrik yang berlaku %s: versi %i; dari dua versi sehari yang ditulis belakangan, urutan daftar apa pun', (pada, versi) => {
  const daftar = [
    RUBRIK_AWAL,
    { ...RUBRIK_AWAL, versi: 2, berlakuDari: '2026-01-01' },
    { ...RUBRIK_AWAL, versi: 3, berlakuDari: '2026-01-01' },
    { ...RUBRIK_AWAL, versi: 4, berlakuDari: '2026-07-01' },
  ];
  expect([rubrikPada(daftar, pada)?.versi, rubrikPada(daftar.toReversed(), pada)?.versi]).toEqual([versi, versi]);
});

describe('bukti apa pun', () => {
  test('bukti lebih banyak tidak pernah menurunkan tingkat atau kelas', () => {
    const kunci = fc.constantFrom(...(KUNCI_BUKTI.filter((satu) => satu !== 'poktan-rutin') as KunciAngka[]));
    fc.assert(
      fc.property(buktiAcak, jenisAcak, kunci, fc.nat(20), fc.constantFrom<CaraGabung>('weakest', 'majority', 'score'), (bukti, jenis, satu, tambah, cara) => {
        const [dulu, nanti] = [nilaiInstitusi(bukti, jenis, dengan(cara)), nilaiInstitusi(lebih(bukti, satu, tambah), jenis, dengan(cara))];
        for (const { nilai } of PERAN_BAKTI) expect(nanti.tingkat[nilai]).toBeGreaterThanOrEqual(dulu.tingkat[nilai]);
        expect(tingkatKelas(nanti.kelas)).toBeGreaterThanOrEqual(tingkatKelas(dulu.kelas));
      }),
      { numRuns: 400 },
    );
  });

  test('terlemah tidak melebihi terbanyak maupun jumlah; satu peran 0 menahan semua cara', () => {
    fc.assert(
      fc.property(buktiAcak, jenisAcak, (bukti, jenis) => {
        const [lemah, banyak, jumlah] = (['weakest', 'majority', 'score'] as const).map((cara) => nilaiInstitusi(bukti, jenis, dengan(cara)));
        const tingkat = (satu: typeof lemah): Tingkat => tingkatKelas(satu?.kelas ?? 'belum');
        expect(tingkat(lemah)).toBeLessThanOrEqual(tingkat(banyak));
        expect(tingkat(lemah)).toBeLessThanOrEqual(tingkat(jumlah));
        if (Object.values(lemah?.tingkat ?? {}).includes(0)) expect([lemah, banyak, jumlah].map((satu) => satu?.kelas)).toEqual(['belum', 'belum', 'belum']);
      }),
      { numRuns: 400 },
    );
  });

  test('mengisi semua yang kurang memberi kelas berikutnya', () => {
    fc.assert(
      fc.property(buktiAcak, jenisAcak, fc.constantFrom<CaraGabung>('weakest', 'majority', 'score'), (bukti, jenis, cara) => {
        const { berikut } = nilaiInstitusi(bukti, jenis, dengan(cara));
        if (!berikut) return;
        let cukup: BuktiTahun = bukti;
        for (const { bukti: kunci, batas } of berikut.kurang) {
          if (kunci === 'poktan-rutin') cukup = { ...cukup, poktan: poktan(5, 12) };
          else cukup = { ...cukup, angka: { ...cukup.angka, [kunci]: BUKTI[kunci].arah === 'di-bawah' ? 0 : Math.max(batas, cukup.angka[kunci] ?? 0) } };
        }
        expect(tingkatKelas(nilaiInstitusi(cukup, jenis, dengan(cara)).kelas)).toBeGreaterThanOrEqual(tingkatKelas(berikut.kelas));
      }),
      { numRuns: 300 },
    );
  });
});
