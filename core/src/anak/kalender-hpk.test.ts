// The calendar of the first 1000 days: its edges, what makes a step done, and the child that is still expected.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { isiPeriksa } from '@lini/testing/ibu-anak-uji.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IbuHamil, listIbuHamil } from '../hamil/kehamilan.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { bulanPenuh, selisihHari, tambahBulanTanggal, tambahHari } from '../tanggal.ts';
import { hitungTimbang, hpkAnak, hpkHamil, kalenderHpk, langkahKini } from './kalender-hpk.ts';

const parameter = parameterPada('2026-06-30');
const UKUR = { berat: 8.4, panjang: 71.5, cara: 'berbaring', tempat: 'posyandu', kms: true, makan: 'asi-makanan', yakin: null };

describe('kalender 1000 HPK', () => {
  const LAHIR = '2025-06-10';
  const kalender = (pada: string, fakta = {}) => kalenderHpk(LAHIR, { anc: 0, kbpp: null, ukur: [], ...fakta }, pada, parameter);
  const ukur = (tanggal: string, makan: string | null = null) => ({ ...UKUR, id: tanggal, tanggal, makan }) as never;

  test('270 hari hamil dan 730 hari sesudah lahir', () => {
    const { awal, akhir } = kalender(LAHIR);
    expect([awal, akhir, selisihHari(awal, akhir)]).toEqual(['2024-09-13', '2027-06-10', 1000]);
    expect([tambahHari(awal, -1), awal, LAHIR, tambahHari(akhir, -1), akhir].map((hari) => kalender(hari).hariKe)).toEqual([null, 1, 271, 1000, null]);
  });

  test.each([
    ['2025-06-09', 'anc'],
    ['2025-06-10', 'nifas kbpp asi timbang'],
    ['2025-07-22', 'nifas kbpp asi timbang'],
    ['2025-07-23', 'asi timbang'],
    ['2025-12-09', 'asi timbang'],
    ['2025-12-10', 'mpasi timbang'],
    ['2026-03-09', 'mpasi timbang'],
    ['2026-03-10', 'timbang'],
    ['2027-06-10', ''],
  ])('%s: %s', (pada, kode) => {
    expect(
      langkahKini(kalender(pada))
        .map((satu) => satu.kode)
        .join(' '),
    ).toBe(kode);
  });

  test('yang tercatat menjadi selesai, yang tidak tercatat tidak dianggap selesai', () => {
    const pada = '2026-01-05';
    const keadaan = (fakta: object) => Object.fromEntries(kalender(pada, fakta).langkah.map((satu) => [satu.kode, satu.keadaan]));
    expect(keadaan({})).toEqual({ anc: 'lewat', nifas: 'lewat', kbpp: 'lewat', asi: 'lewat', mpasi: 'sekarang', timbang: 'sekarang' });
    const fakta = { anc: 6, kbpp: true, ukur: [ukur('2025-09-10', 'asi-saja'), ukur('2025-12-20', 'asi-makanan')] };
    expect(keadaan(fakta)).toEqual({ anc: 'selesai', nifas: 'lewat', kbpp: 'selesai', asi: 'selesai', mpasi: 'selesai', timbang: 'sekarang' });
    expect(keadaan({ ...fakta, ukur: [ukur('2025-08-10', 'asi-susu'), ukur('2025-09-10', 'asi-saja')] })).toMatchObject({ asi: 'lewat' });
  });

  test('ditimbang dua kali sebulan tetap satu bulan', () => {
    expect(hitungTimbang(LAHIR, [ukur('2025-06-12'), ukur('2025-06-30'), ukur('2025-07-12')], '2025-08-09')).toEqual({ ada: 2, perlu: 2 });
    expect(hitungTimbang(LAHIR, [], '2025-08-10')).toEqual({ ada: 0, perlu: 3 });
    expect(hitungTimbang(LAHIR, [], '2030-01-01')).toEqual({ ada: 0, perlu: 24 });
  });

  test('dari catatan keluarga: periksa hamil oleh bidan, KB setelah melahirkan', () => {
    const buku = new BukuKeluarga();
    buku.daftar('2025-01-01');
    const ibuId = buku.istri('2025-01-01', '1998-01-01');
    buku.hamil('2025-01-05', ibuId, '2024-09-03');
    for (const tanggal of ['2025-02-01', '2025-03-01']) buku.catat('hamil.periksa', tanggal, isiPeriksa(ibuId, { diperiksaBidan: true }));
    buku.catat('hamil.periksa', '2025-04-01', isiPeriksa(ibuId, { diperiksaBidan: false }));
    const anakId = buku.melahirkan('2025-06-10', ibuId);
    buku.layani('2025-07-01', ibuId, 'implan');
    const hpk = hpkAnak(buku.keadaan(), anakId, '2025-07-10', parameter);
    expect(hpk?.langkah.find((satu) => satu.kode === 'anc')).toMatchObject({ keadaan: 'lewat', hitungan: { ada: 2, perlu: 6 } });
    expect(hpk?.langkah.find((satu) => satu.kode === 'kbpp')?.keadaan).toBe('selesai');
  });

  test('HPHT diketahui: periksa hamil dihitung sejak hari itu, hari ke-1 sampai ke-1000 tetap menurut lahirnya', () => {
    const buku = new BukuKeluarga();
    buku.daftar('2024-09-01');
    const ibuId = buku.istri('2024-09-01', '1998-01-01');
    buku.hamil('2024-09-20', ibuId, '2024-09-03');
    // Before the 270 days of the calendar begin on 13 September, and after the last period.
    buku.catat('hamil.periksa', '2024-09-10', isiPeriksa(ibuId, { diperiksaBidan: true }));
    const anakId = buku.melahirkan('2025-06-10', ibuId);
    const anc = (keluarga = buku.keadaan()) => hpkAnak(keluarga, anakId, '2025-07-10', parameter);
    expect(anc()).toMatchObject({ awal: '2024-09-13', hariKe: 301 });
    expect(anc()?.langkah[0]).toMatchObject({ kode: 'anc', dari: '2024-09-03', hitungan: { ada: 1 } });
    const kini = buku.keadaan();
    const tanpa = { ...kini, pasangan: new Map([...kini.pasangan].map(([id, satu]) => [id, { ...satu, persalinan: [] }])) };
    expect(anc(tanpa)?.langkah[0]).toMatchObject({ dari: '2024-09-13', hitungan: { ada: 0 } });
  });

  test('yang masih dikandung: kalendernya dari HPHT, dan tidak ada bila HPHT belum diketahui', () => {
    const ibu = (hpht: string | null) => {
      const buku = new BukuKeluarga();
      buku.daftar('2025-01-01');
      const ibuId = buku.istri('2025-01-01', '1998-01-01');
      buku.hamil('2025-02-01', ibuId, hpht);
      buku.catat('hamil.periksa', '2025-02-05', isiPeriksa(ibuId, { diperiksaBidan: true }));
      return listIbuHamil(buku.keadaan(), '2025-02-10', parameter)[0] as IbuHamil;
    };
    const hpk = hpkHamil(ibu('2025-01-01'), '2025-02-10', parameter);
    // 280 days to the birth on 8 October, of which the last 270 are the calendar's.
    expect(hpk).toMatchObject({ awal: '2025-01-11', hariKe: 31, akhir: '2027-10-08' });
    expect(hpk && langkahKini(hpk)).toMatchObject([{ kode: 'anc', dari: '2025-01-01', sampai: '2025-10-08', hitungan: { ada: 1, perlu: 6 } }]);
    expect(hpkHamil(ibu(null), '2025-02-10', parameter)).toBeNull();
  });

  test('bulan genap sesuai hitungan bulan penuh', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 72 }), (hari, bulan) => {
        const lahir = tambahHari('2018-01-01', hari);
        const genap = tambahBulanTanggal(lahir, bulan);
        expect(bulanPenuh(lahir, genap)).toBe(bulan);
        expect(bulanPenuh(lahir, tambahHari(genap, -1))).toBe(bulan - 1);
      }),
    );
    expect(tambahBulanTanggal('2026-05-31', -3)).toBe('2026-02-28');
  });
});
