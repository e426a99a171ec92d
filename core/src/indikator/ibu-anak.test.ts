// B16, C13 to C17 and F4 on one made-up village, each line against a count by hand, on both sides of its edges.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { desaUji } from '@lini/testing/desa-uji.ts';
import { isiCatin, isiDamping, isiPeriksa, isiUkur } from '@lini/testing/ibu-anak-uji.ts';
import { keluargaAcak } from '@lini/testing/keluarga-acak.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hpkAnak } from '../anak/kalender-hpk.ts';
import { listRisikoHamil } from '../hamil/risiko-hamil.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { akhirBulan, daftarBulan } from '../tanggal.ts';
import { hitungSemua } from './hitung-desa.ts';

let nomor = 0;
function keluarga(isi: (buku: BukuKeluarga, istriId: string) => void): BukuKeluarga {
  nomor += 1;
  const buku = new BukuKeluarga(nomor);
  buku.daftar('2025-01-01');
  isi(buku, buku.istri('2025-01-01', '1995-01-01'));
  return buku;
}
const hitung = (bukuList: readonly BukuKeluarga[], pada: string, id: string) => {
  const { pembilang, penyebut } = hitungSemua(desaUji(bukuList.map((buku) => buku.potret(pada))))[id] ?? {};
  return [pembilang, penyebut];
};

/** A pregnancy known since January, last period in August: 32 weeks on 7 April 2026. */
const hamil = (...periksa: [string, object][]) =>
  keluarga((buku, istriId) => {
    buku.hamil('2026-01-05', istriId, '2025-08-26');
    for (const [tanggal, isi] of periksa) buku.catat('hamil.periksa', tanggal, isiPeriksa(istriId, isi));
  });

describe('ibu hamil', () => {
  const desa = [
    hamil(['2026-03-10', { didampingi: true, ttdDiberi: 30, ttdDiminum: true, kieKb: true }]),
    hamil(['2026-04-02', { didampingi: true, ttdDiberi: 0, ttdDiminum: true }], ['2026-04-20', { didampingi: false, ttdDiminum: false, kieKb: true }]),
    hamil(['2026-04-05', { didampingi: false, ttdDiberi: 30, ttdDiminum: true }]),
    hamil(),
    keluarga((buku, istriId) => buku.hamil('2026-04-01', istriId, null)),
  ];

  test.each([
    ['C13', '2026-03-31', [1, 4]],
    ['C13', '2026-04-30', [1, 5]],
    ['C13', '2026-02-28', [0, 4]],
    ['C14.diberi', '2026-03-31', [1, 1]],
    ['C14.diberi', '2026-04-30', [0, 1]],
    ['C14.diminum', '2026-03-31', [1, 1]],
    // The last answer of the month counts, whoever gave it.
    ['C14.diminum', '2026-04-30', [0, 1]],
    ['C14.diminum', '2026-04-15', [1, 1]],
    // 32 weeks on 7 April; the mother without a last period is in no line.
    ['C15', '2026-04-06', [0, 0]],
    ['C15', '2026-04-07', [1, 4]],
    ['C15', '2026-04-30', [2, 4]],
  ])('%s pada %s', (id, pada, angka) => expect(hitung(desa, pada, id)).toEqual(angka));
});

describe('anak', () => {
  const anak = (lahir: string, isi: (buku: BukuKeluarga, anakId: string) => void = () => undefined) =>
    keluarga((buku, istriId) => isi(buku, buku.anak('2025-01-02', lahir, istriId)));
  const desa = [
    anak('2024-05-10', (buku, id) => buku.catat('anak.ukur', '2026-04-02', isiUkur(id))),
    anak('2025-02-01', (buku, id) => buku.catat('anak.ukur', '2026-04-02', isiUkur(id, { berat: null, panjang: 70, cara: 'berbaring' }))),
    anak('2025-03-01', (buku) => buku.catat('kunjungan.keluarga', '2026-04-10', { istriId: null, topik: ['K09'] })),
    anak('2025-04-01', (buku) => buku.catat('kunjungan.keluarga', '2026-04-10', { istriId: null, topik: ['K01'] })),
    anak('2022-01-01', (buku, id) => buku.catat('anak.ukur', '2026-04-02', isiUkur(id))),
    anak('2021-04-30'),
  ];

  test.each([
    ['C16', '2026-04-30', [3, 4]],
    ['C16', '2026-05-09', [0, 4]],
    ['C16', '2026-05-10', [0, 3]],
    ['F4', '2026-04-29', [2, 6]],
    ['F4', '2026-04-30', [2, 5]],
    ['F4', '2026-03-31', [0, 6]],
  ])('%s pada %s', (id, pada, angka) => expect(hitung(desa, pada, id)).toEqual(angka));
});

describe('calon pengantin: C17', () => {
  const catin = (rencana: string, ...damping: string[]) =>
    keluarga((buku) => {
      const id = buku.anggota('2025-01-02', { lahir: '2000-01-01', hubungan: 'anak' });
      buku.catat('catin.daftar', '2026-01-01', isiCatin(id, rencana));
      for (const tanggal of damping) buku.catat('catin.damping', tanggal, isiDamping(id));
    });
  const desa = [catin('2026-04-10', '2026-02-01'), catin('2026-07-30', '2026-04-29'), catin('2026-07-30', '2026-05-01'), catin('2026-09-01', '2026-04-05')];

  test.each([
    ['2026-04-30', [1, 3]],
    ['2026-05-31', [1, 2]],
    ['2026-06-30', [1, 3]],
    ['2026-08-31', [0, 1]],
    ['2026-09-30', [0, 1]],
    ['2026-10-31', [0, 0]],
  ])('pada %s', (pada, angka) => expect(hitung(desa, pada, 'C17')).toEqual(angka));
});

describe('pendampingan KRS ikut dihitung menurut untuk siapa', () => {
  const dampingi = (untuk: string, jenis: string[] = ['kie']) =>
    keluarga((buku, istriId) => {
      buku.hamil('2026-01-05', istriId, null);
      buku.anak('2025-01-02', '2025-01-01', istriId);
      buku.catat('catin.daftar', '2026-01-01', isiCatin(buku.anggota('2025-01-02', { lahir: '2000-01-01', hubungan: 'anak' }), '2026-05-01'));
      buku.catat('krs.damping', '2026-04-10', { jenis, untuk });
    });

  test.each([
    ['bumil', [1, 0, 0]],
    ['baduta', [0, 1, 0]],
    ['catin', [0, 0, 1]],
    ['keluarga', [0, 0, 0]],
  ])('untuk %s', (untuk, angka) => {
    expect(['C13', 'C16', 'C17'].map((id) => hitung([dampingi(untuk)], '2026-04-30', id)[0])).toEqual(angka);
    expect(['C13', 'C16'].map((id) => hitung([dampingi(untuk)], '2026-05-31', id)[0])).toEqual([0, 0]);
    expect(hitung([dampingi(untuk, ['tidak-ada'])], '2026-04-30', 'C13')).toEqual([0, 1]);
  });
});

describe('KB pascapersalinan: B16', () => {
  const lahir = (tanggal: string, layanan: string | null) =>
    keluarga((buku, istriId) => {
      buku.hamil('2026-01-05', istriId, '2025-06-20');
      buku.melahirkan(tanggal, istriId);
      if (layanan) buku.layani(layanan, istriId, 'implan');
    });
  // 42 days after 20 March are 1 May; after 19 March 30 April.
  const desa = [
    lahir('2026-03-19', '2026-04-30'),
    lahir('2026-03-20', '2026-05-01'),
    lahir('2026-03-20', '2026-05-02'),
    lahir('2026-03-25', null),
    lahir('2026-04-30', '2026-05-01'),
  ];

  test.each([
    ['2026-03-31', [0, 0]],
    ['2026-04-30', [1, 1]],
    ['2026-05-31', [1, 3]],
    ['2026-06-30', [1, 1]],
  ])('pada %s', (pada, angka) => expect(hitung(desa, pada, 'B16')).toEqual(angka));

  test('cara yang dipakai dalam 42 hari terhitung walau hari mulainya tidak diketahui; yang ditanya sesudahnya tidak', () => {
    const ditanya = (tanggal: string) =>
      keluarga((buku, istriId) => {
        buku.hamil('2026-01-05', istriId, '2025-06-20');
        buku.melahirkan('2026-03-20', istriId);
        buku.status(tanggal, istriId, { metode: 'iud' });
      });
    expect(hitung([ditanya('2026-04-20'), ditanya('2026-05-10')], '2026-05-31', 'B16')).toEqual([1, 2]);
  });

  test('keguguran bukan persalinan; kembar satu persalinan', () => {
    const gugur = keluarga((buku, istriId) => {
      buku.hamil('2026-01-05', istriId, null);
      buku.catat('hamil.akhir', '2026-03-20', { istriId, hasil: 'keguguran', bayi: [] });
    });
    expect(hitung([gugur], '2026-05-31', 'B16')).toEqual([0, 0]);
  });
});

describe('penduduk rekaan mana pun', () => {
  const BULAN = daftarBulan('2025-02', '2026-07').map(akhirBulan);
  const IBU_ANAK = ['B16', 'C13', 'C14.diberi', 'C14.diminum', 'C15', 'C16', 'C17', 'F4'];

  test('tidak ada bagian yang melebihi keseluruhannya, dan baris yang sama dasarnya sama', () => {
    fc.assert(
      fc.property(keluargaAcak(1, 20), fc.constantFrom(...BULAN), (buku, pada) => {
        const angka = hitungSemua(desaUji([buku.potret(pada)]));
        for (const id of IBU_ANAK) expect(angka[id]?.pembilang).toBeLessThanOrEqual(angka[id]?.penyebut ?? -1);
        expect(angka['C14.diberi']?.penyebut).toBe(angka.C13?.pembilang);
        expect(angka['C14.diminum']?.penyebut).toBe(angka.C13?.pembilang);
        expect(angka.C16?.penyebut).toBeLessThanOrEqual(angka.F4?.penyebut ?? -1);
        expect(angka.C15?.penyebut).toBeLessThanOrEqual(angka.C13?.penyebut ?? -1);
      }),
      { numRuns: 200 },
    );
  });

  test('kalender dan alasan rujuk tidak pernah gagal, hari ke-1 sampai ke-1000', () => {
    fc.assert(
      fc.property(keluargaAcak(1, 20), fc.constantFrom(...BULAN), (buku, pada) => {
        const { keluarga, ibuAnak } = buku.potret(pada);
        const parameter = parameterPada(pada);
        for (const ibu of ibuAnak.ibuHamil) for (const { alasan } of listRisikoHamil(keluarga, ibu, pada, parameter)) expect(alasan.id).not.toContain('NaN');
        for (const id of keluarga.anggota.keys()) {
          const hpk = hpkAnak(keluarga, id, pada, parameter);
          if (hpk?.hariKe == null) continue;
          expect(hpk.hariKe).toBeGreaterThanOrEqual(1);
          expect(hpk.hariKe).toBeLessThanOrEqual(1000);
        }
      }),
      { numRuns: 100 },
    );
  });
});
