// One measuring judged: cases worked by hand, the tails, lying and standing, the words on the edge of each band, and what is asked again.
import { bacaBarisWho } from '@lini/testing/baris-who.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tambahHari } from '../tanggal.ts';
import { lmsPanjang, lmsUmur } from './lms.ts';
import { isPerluDiperiksa, listTidakWajar, nilaiTumbuh, panjangTerkoreksi, type Ukuran } from './nilai-tumbuh.ts';
import { bulatkanZ, padaGarisSd, skorZ, ukuranPada } from './skor-z.ts';
import { isTidakWajar, statusTumbuh } from './status-tumbuh.ts';
import { listUkurUlang } from './ukur-ulang.ts';

const LAHIR = '2024-01-10';
const nilai = (sex: 'L' | 'P', hari: number, ukuran: Partial<Ukuran>) =>
  nilaiTumbuh(sex, LAHIR, tambahHari(LAHIR, hari), { berat: null, panjang: null, cara: null, ...ukuran });
const skor = (hasil: ReturnType<typeof nilai>) => [hasil.skor.tbu?.z ?? null, hasil.skor.bbu?.z ?? null, hasil.skor.bbtb?.z ?? null];

describe('dihitung dengan tangan dari baris WHO', () => {
  // (71 - 75.7391) / (75.7391 x 0.03137) = -1.9946; ((7.4 / 9.646)^0.0645 - 1) / (0.0645 x 0.10925) = -2.4056;
  // wfl 71.0: ((7.4 / 8.648)^-0.3521 - 1) / (-0.3521 x 0.08241) = -1.9440.
  test('laki-laki 12 bulan, 7,4 kg, 71,0 cm berbaring', () => {
    const hasil = nilai('L', 365, { berat: 7.4, panjang: 71, cara: 'berbaring' });
    expect(skor(hasil)).toEqual([-1.99, -2.41, -1.94]);
    expect(hasil.skor.tbu?.status?.kode).toBe('normal');
    expect(hasil.skor.bbu?.status).toMatchObject({ kode: 'kurang', perluDiperiksa: true });
    expect(hasil.skor.bbtb?.status?.kode).toBe('gizi-baik');
    expect(isPerluDiperiksa(hasil)).toBe(true);
  });

  // 9.5 kg lies under the -3 line (9.61226; -2 line 10.80649): -3 + (9.5 - 9.61226) / 1.19423 = -3.0940. Without the step: -3.1024.
  // wfh 90.0: -3 line 9.80454, -2 line 10.64353: -3 + (9.5 - 9.80454) / 0.83899 = -3.3630.
  test('perempuan 36 bulan, 9,5 kg, 90,0 cm berdiri: ekor bawah', () => {
    const hasil = nilai('P', 1096, { berat: 9.5, panjang: 90, cara: 'berdiri' });
    expect(skor(hasil)).toEqual([-1.33, -3.09, -3.36]);
    expect(hasil.skor.bbu?.status?.kode).toBe('sangat-kurang');
    expect(hasil.skor.bbtb?.status?.kode).toBe('gizi-buruk');
  });

  // wfa L 60: +3 line 27.86143, +2 line 24.16294: 3 + (31 - 27.86143) / 3.69849 = 3.8486. Without the step: 3.7355.
  test('laki-laki 60 bulan, 31 kg: ekor atas', () => {
    expect(nilai('L', 1826, { berat: 31 }).skor.bbu).toMatchObject({ z: 3.85, tidakWajar: false, status: { kode: 'risiko-lebih' } });
  });

  // hfa P 0: (45.4 - 49.1477) / (49.1477 x 0.0379) = -2.0120; wfa P 0 tail: -3 + (1.9 - 2.032725) / 0.361947 = -3.3667.
  test('perempuan baru lahir, 1,9 kg, 45,4 cm', () => {
    const hasil = nilai('P', 0, { berat: 1.9, panjang: 45.4, cara: 'berbaring' });
    expect(hasil.skor.tbu).toMatchObject({ z: -2.01, status: { kode: 'pendek' } });
    expect(hasil.skor.bbu).toMatchObject({ z: -3.37, status: { kode: 'sangat-kurang' } });
  });

  test('yang tidak diukur tetap kosong, dan di luar umur atau tabel tidak dinilai', () => {
    expect(skor(nilai('L', 365, { berat: 9 }))).toEqual([null, expect.any(Number), null]);
    expect(skor(nilai('L', 365, { panjang: 75 }))).toEqual([expect.any(Number), null, null]);
    expect(skor(nilai('L', 1856, { berat: 18, panjang: 110, cara: 'berdiri' }))).not.toContain(null);
    expect(skor(nilai('L', 1857, { berat: 18, panjang: 110, cara: 'berdiri' }))).toEqual([null, null, null]);
    expect(skor(nilai('L', -1, { berat: 3, panjang: 50 }))).toEqual([null, null, null]);
    expect(skor(nilai('P', 10, { berat: 2.3, panjang: 44.9, cara: 'berbaring' }))[2]).toBeNull();
  });
});

describe('berbaring atau berdiri', () => {
  test.each([
    [730, 'berdiri', 85, 85.7],
    [730, 'berbaring', 85, 85],
    [731, 'berdiri', 85, 85],
    [731, 'berbaring', 85, 84.3],
    [0, 'berdiri', 49.9, 50.6],
    [1856, 'berbaring', 110.1, 109.4],
    [100, null, 60.2, 60.2],
  ] as const)('umur %i hari, %s, terbaca %f: dipakai %f cm', (hari, cara, terbaca, dipakai) => {
    expect(panjangTerkoreksi(terbaca, cara, hari)).toBe(dipakai);
  });

  test('tabel berat: panjang sampai hari 730, tinggi mulai hari 731', () => {
    const berat = 11.2;
    expect(nilai('L', 730, { berat, panjang: 86, cara: 'berbaring' }).skor.bbtb?.z).toBe(bulatkanZ(skorZ(berat, lmsPanjang('wfl', 'L', 86) as never, true)));
    expect(nilai('L', 731, { berat, panjang: 86, cara: 'berdiri' }).skor.bbtb?.z).toBe(bulatkanZ(skorZ(berat, lmsPanjang('wfh', 'L', 86) as never, true)));
  });

  test('anak yang sama, dua cara ukur, satu penilaian', () => {
    expect(skor(nilai('P', 800, { berat: 11, panjang: 85, cara: 'berdiri' }))).toEqual(skor(nilai('P', 800, { berat: 11, panjang: 85.7, cara: 'berbaring' })));
  });
});

describe('sebutan di batasnya', () => {
  test.each([
    ['tbu', -3.01, 'sangat-pendek'],
    ['tbu', -3, 'pendek'],
    ['tbu', -2.01, 'pendek'],
    ['tbu', -2, 'normal'],
    ['tbu', 3, 'normal'],
    ['tbu', 3.01, 'tinggi'],
    ['bbu', -3.01, 'sangat-kurang'],
    ['bbu', -3, 'kurang'],
    ['bbu', -2, 'normal'],
    ['bbu', 1, 'normal'],
    ['bbu', 1.01, 'risiko-lebih'],
    ['bbtb', -3.01, 'gizi-buruk'],
    ['bbtb', -3, 'gizi-kurang'],
    ['bbtb', -2, 'gizi-baik'],
    ['bbtb', 1, 'gizi-baik'],
    ['bbtb', 1.01, 'berisiko-lebih'],
    ['bbtb', 2, 'berisiko-lebih'],
    ['bbtb', 2.01, 'gizi-lebih'],
    ['bbtb', 3, 'gizi-lebih'],
    ['bbtb', 3.01, 'obesitas'],
  ] as const)('%s %f: %s', (indeks, z, kode) => expect(statusTumbuh(indeks, z).kode).toBe(kode));
});

describe('angka yang harus diukur ulang', () => {
  test.each([
    ['tbu', -6, 6],
    ['bbu', -6, 5],
    ['bbtb', -5, 5],
  ] as const)('%s: di luar %i sampai %i', (indeks, rendah, tinggi) => {
    expect([rendah - 0.01, rendah, tinggi, tinggi + 0.01].map((z) => isTidakWajar(indeks, z))).toEqual([true, false, false, true]);
  });

  const ulang = (sex: 'L' | 'P', hari: number, ukuran: Partial<Ukuran>) =>
    listUkurUlang(nilai(sex, hari, ukuran), { berat: null, panjang: null, cara: null, ...ukuran }).map((satu) => satu.id);

  test('berat yang tidak cocok dengan panjangnya: disebut dengan batasnya, tanpa sebutan gizi', () => {
    // 5.0 kg at 71 cm: tail -3 + (5 - 6.82282) / 0.54494 = -6.3450; at -5: 6.82282 - 2 x 0.54494 = 5.73294.
    const hasil = nilai('L', 365, { berat: 5, panjang: 71, cara: 'berbaring' });
    expect(listTidakWajar(hasil)).toEqual([{ indeks: 'bbtb', z: -6.34, batas: expect.closeTo(5.733, 3) }]);
    expect([hasil.skor.bbtb?.status, hasil.skor.bbu?.status?.kode]).toEqual([null, 'sangat-kurang']);
    expect(ulang('L', 365, { berat: 5, panjang: 71, cara: 'berbaring' })).toEqual([
      'Berat 5 kg jauh di bawah yang wajar untuk panjang atau tinggi 71 cm (batas 5,7 kg)',
    ]);
  });

  test('bayi baru lahir 30 kg: hanya beratnya yang disebut, dan tidak ada sebutan yang memakainya', () => {
    // wfa L 0: +3 line 5.0, +2 line 4.4 (4.98, 4.42): the limit is +3 plus two steps.
    const hasil = nilai('L', 0, { berat: 30, panjang: 50, cara: 'berbaring' });
    expect([hasil.skor.tbu?.status?.kode, hasil.skor.bbu?.status, hasil.skor.bbtb?.status]).toEqual(['normal', null, null]);
    expect(isPerluDiperiksa(hasil)).toBe(true);
    expect(ulang('L', 0, { berat: 30, panjang: 50, cara: 'berbaring' })).toEqual([
      expect.stringMatching(/^Berat 30 kg jauh di atas yang wajar untuk umurnya \(batas 6,\d kg\)$/),
    ]);
  });

  test('berat dan panjang sama-sama keliru: keduanya disebut, walau satu sama lain cocok', () => {
    const hasil = nilai('L', 30, { berat: 14, panjang: 95, cara: 'berbaring' });
    expect(hasil.skor.bbtb).toMatchObject({ tidakWajar: false, status: null });
    expect(ulang('L', 30, { berat: 14, panjang: 95, cara: 'berbaring' })).toHaveLength(2);
  });
});

describe('sifat umum', () => {
  const arbLms = fc.record({ baris: fc.constantFrom(...bacaBarisWho()), berat: fc.double({ min: 0.6, max: 45, noNaN: true }) });

  test('makin berat makin tinggi skornya, juga melewati 3 SD', () => {
    fc.assert(
      fc.property(arbLms, fc.double({ min: 0.01, max: 5, noNaN: true }), ({ baris, berat }, tambah) => {
        expect(skorZ(berat + tambah, baris, true)).toBeGreaterThan(skorZ(berat, baris, true));
      }),
    );
  });

  test('ukuran pada suatu skor mendapat skor itu lagi, juga di ekor', () => {
    fc.assert(
      fc.property(arbLms, fc.double({ min: -3.5, max: 6, noNaN: true }), fc.boolean(), ({ baris }, z, isBerat) => {
        const ukuran = ukuranPada(z, baris, isBerat);
        if (ukuran > 0.05) expect(skorZ(ukuran, baris, isBerat)).toBeCloseTo(z, 6);
      }),
    );
  });

  test('di ekor, satu jarak garis adalah satu skor', () => {
    fc.assert(
      fc.property(arbLms, fc.integer({ min: 1, max: 4 }), ({ baris }, langkah) => {
        const [tiga, dua] = [padaGarisSd(baris, 3), padaGarisSd(baris, 2)];
        expect(skorZ(tiga + langkah * (tiga - dua), baris, true)).toBeCloseTo(3 + langkah, 6);
        const [bawah, atasnya] = [padaGarisSd(baris, -3), padaGarisSd(baris, -2)];
        const ukuran = bawah - langkah * (atasnya - bawah);
        if (ukuran > 0) expect(skorZ(ukuran, baris, true)).toBeCloseTo(-3 - langkah, 6);
      }),
    );
  });

  test('garis dan skor saling membalik pada setiap umur', () => {
    fc.assert(
      fc.property(fc.constantFrom('L', 'P'), fc.integer({ min: 0, max: 1856 }), fc.double({ min: -2.99, max: 2.99, noNaN: true }), (sex, hari, z) => {
        for (const tabel of ['hfa', 'wfa'] as const) {
          const lms = lmsUmur(tabel, sex, hari);
          expect(lms && skorZ(padaGarisSd(lms, z), lms, tabel === 'wfa')).toBeCloseTo(z, 6);
        }
      }),
    );
  });
});
