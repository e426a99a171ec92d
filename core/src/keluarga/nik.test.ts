// NIK and family card numbers: every step of identity-and-privacy.md 1 and 2, with the vectors of the page.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tanggal } from '../tanggal.ts';
import { findKk, type NomorKk, peringatanKk, tambahKk, tolakKk } from './kk.ts';
import { jenisKelaminDariNik, lahirDariNik, peringatanNik, rapikanNik, sembunyikanKecualiBeda, sembunyikanNik, tolakNik } from './nik.ts';
import type { JenisKelamin } from './pilihan.ts';

const HARI_INI = '2025-06-30';

type Nyata = { jenisKelamin?: JenisKelamin; lahir?: Tanggal };
const nilai = (nik: string, { jenisKelamin = undefined, lahir = undefined }: Nyata = {}): string[] => [
  ...tolakNik(nik, 'nik').map((satu) => `tolak ${satu.kode}`),
  ...peringatanNik(nik, { jenisKelamin: jenisKelamin ?? null, lahir: lahir ?? null, hariIni: HARI_INI }, 'nik').map((satu) => satu.kode),
];

describe('NIK', () => {
  test.each<[string, Nyata, string[]]>([
    ['6311011708959999', { jenisKelamin: 'L', lahir: '1995-08-17' }, []],
    ['6311065708959999', { jenisKelamin: 'P', lahir: '1995-08-17' }, []],
    ['6311 0657 0895 9999', { jenisKelamin: 'P' }, []],
    ['6311.0657-0895 9999', { jenisKelamin: 'P' }, []],
    ['6311065708959999', { jenisKelamin: 'L' }, ['nik-beda-kelamin']],
    ['6308015003629999', { jenisKelamin: 'P', lahir: '1962-03-10' }, []],
    ['6311017108859999', { jenisKelamin: 'P', lahir: '1985-08-31' }, []],
    ['6311017208859999', {}, ['tolak nik-salah']],
    ['6311014008859999', {}, ['tolak nik-salah']],
    ['6311010008859999', {}, ['tolak nik-salah']],
    ['6311013102859999', {}, ['nik-tanggal']],
    ['6311011713859999', {}, ['tolak nik-salah']],
    ['631101170895999', {}, ['tolak nik-bukan-16-angka']],
    ['6311011708950000', {}, ['tolak nik-salah']],
    ['63110117O8959999', {}, ['tolak nik-bukan-16-angka']],
    // Beyond the page: N2, N3, N4, N6, N7 and N10, one each.
    ['1111111111111111', {}, ['tolak nik-salah']],
    ['1234567890123456', {}, ['tolak nik-salah']],
    ['9911011708959999', {}, ['tolak nik-provinsi']],
    ['5401011708959999', {}, ['tolak nik-provinsi']],
    ['6399011708959999', {}, ['nik-wilayah']],
    ['6311091708959999', {}, ['nik-wilayah']],
    ['6311001708959999', {}, ['nik-wilayah']],
    ['6302011708959999', {}, []],
    ['3578991708959999', {}, []],
    ['6311012902009999', {}, []],
    ['6311012902019999', {}, ['nik-tanggal']],
    ['6311011708959999', { lahir: '1995-08-18' }, ['nik-beda-lahir']],
    ['6311011708959999', { lahir: '1895-08-17' }, []],
    ['6311065708959999', { jenisKelamin: 'L', lahir: '1996-08-17' }, ['nik-beda-lahir', 'nik-beda-kelamin']],
    ['6.31E+15', {}, ['tolak nik-rusak-excel']],
    ['6,31101e15', {}, ['tolak nik-rusak-excel']],
  ])('%s %o', (nik, nyata, harapan) => {
    expect(nilai(nik, nyata)).toEqual(harapan);
  });

  test('abad: yang terakhir yang tidak di masa depan dan umurnya paling tua 110', () => {
    expect(lahirDariNik('6311011708050001', HARI_INI)).toBe('2005-08-17');
    expect(lahirDariNik('6311013006250001', HARI_INI)).toBe('2025-06-30');
    expect(lahirDariNik('6311010107250001', HARI_INI)).toBe('1925-07-01');
    expect(lahirDariNik('6311011708260001', HARI_INI)).toBe('1926-08-17');
    expect(lahirDariNik('6311012902000001', HARI_INI)).toBe('2000-02-29');
    expect(lahirDariNik('6311013102850001', HARI_INI)).toBeNull();
    expect(jenisKelaminDariNik('6311 0641 0895 9999')).toBe('P');
  });

  test('setiap NIK yang dibuat dari tanggal dan kelamin lolos tanpa peringatan', () => {
    const hari = fc.record({ tahun: fc.integer({ min: 1926, max: 2024 }), bulan: fc.integer({ min: 1, max: 12 }), hari: fc.integer({ min: 1, max: 28 }) });
    fc.assert(
      fc.property(hari, fc.constantFrom<JenisKelamin>('L', 'P'), fc.integer({ min: 1, max: 9999 }), (lahir, jenisKelamin, seri) => {
        const dua = (angka: number): string => String(angka).padStart(2, '0');
        const nik = `631107${dua(lahir.hari + (jenisKelamin === 'P' ? 40 : 0))}${dua(lahir.bulan)}${dua(lahir.tahun % 100)}${String(seri).padStart(4, '0')}`;
        const tanggal = `${lahir.tahun}-${dua(lahir.bulan)}-${dua(lahir.hari)}`;
        expect(nilai(nik, { lahir: tanggal, jenisKelamin })).toEqual([]);
        expect(lahirDariNik(nik, HARI_INI)).toBe(tanggal);
      }),
    );
  });

  test('apa pun yang diketik tidak pernah melempar galat', () => {
    fc.assert(
      fc.property(fc.string(), (ketikan) => {
        expect(() => nilai(ketikan)).not.toThrow();
        expect(rapikanNik(rapikanNik(ketikan))).toBe(rapikanNik(ketikan));
      }),
    );
  });

  test('disembunyikan: hanya empat angka depan dan belakang', () => {
    expect(sembunyikanNik('6311011708959999')).toBe('6311••••••••9999');
    expect(sembunyikanNik('6311')).toBe('••••');
    expect(sembunyikanKecualiBeda('6311011708959999', ['6311011709959999'])).toBe('6311•••••8••9999');
    expect(sembunyikanKecualiBeda('6311011708959999', [])).toBe('6311••••••••9999');
  });
});

describe('nomor KK', () => {
  test.each<[string, string[]]>([
    ['6311011708250001', []],
    ['6311 0117 0825 0001', []],
    ['6311015708250001', ['kk-salah']],
    ['6311010013250001', ['kk-salah']],
    ['631101170825000', ['kk-bukan-16-angka']],
    ['6311011708250000', ['kk-salah']],
    ['9911011708250001', ['kk-salah']],
    ['6.3E+15', ['nik-rusak-excel']],
  ])('%s', (nomor, harapan) => {
    expect(tolakKk(nomor, 'noKk').map((satu) => satu.kode)).toEqual(harapan);
  });

  test('KK yang sama di dua keluarga hanya kabar; wilayah asing hanya peringatan', () => {
    expect(peringatanKk('6311011708250001', true, 'noKk')).toEqual([{ kode: 'kk-sama', isian: 'noKk' }]);
    expect(peringatanKk('6399011708250001', false, 'noKk').map((satu) => satu.kode)).toEqual(['kk-wilayah']);
  });

  test('daftar bertanggal: nomor berganti, dan setiap hari punya nomornya', () => {
    const daftar = [...tambahKk(tambahKk([], 'A', '2024-01-01'), 'B', '2025-03-01')];
    expect([findKk(daftar, '2023-12-31'), findKk(daftar, '2025-02-28'), findKk(daftar, '2025-03-01')]).toEqual([null, 'A', 'B']);
    expect(tambahKk(daftar, 'B', '2025-06-01')).toEqual(daftar);
    const tengah: NomorKk[] = tambahKk(daftar, 'C', '2024-06-01');
    expect(tengah.map((satu) => satu.nomor)).toEqual(['A', 'C', 'B']);
  });
});
