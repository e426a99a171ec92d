// A7 by hand: who counts, the median of odd, even and none, and several villages, whose median is not the mean of theirs.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { desaUji } from '@lini/testing/desa-uji.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { denganMedian, ID_UMUR_KAWIN, medianKawin } from './a7-umur-kawin.ts';
import { jumlahkanAngka, nilaiAngka } from './angka.ts';
import { hitungSemua } from './hitung-desa.ts';
import type { AngkaPerIndikator } from './indikator.ts';

const RINCIAN = { pendidikan: null, pekerjaan: null, jkn: null, disabilitas: null, akta: null, keberadaan: null };
let nomor = 0;
/** A family whose wife was born and first married so; null: she did not tell. */
function keluarga(usiaKawinPertama: number | null, lahir = '1990-01-01'): BukuKeluarga {
  nomor += 1;
  const buku = new BukuKeluarga(nomor);
  buku.daftar('2025-01-01');
  const anggotaId = buku.istri('2025-01-01', lahir);
  buku.catat('anggota.rincian', '2025-02-01', { ...RINCIAN, anggotaId, usiaKawinPertama });
  return buku;
}
const PADA = '2026-06-30';
const angka = (...buku: BukuKeluarga[]): AngkaPerIndikator => hitungSemua(desaUji(buku.map((satu) => satu.potret(PADA))));
const median = (semua: AngkaPerIndikator) => nilaiAngka(semua.A7, 'tahun');

describe('median umur kawin pertama', () => {
  test.each<[string, BukuKeluarga[], number | null, number]>([
    ['tidak ada yang tercatat', [keluarga(null)], null, 0],
    ['satu', [keluarga(19)], 19, 1],
    ['ganjil', [keluarga(25), keluarga(16), keluarga(20)], 20, 3],
    ['genap: di antara dua yang tengah', [keluarga(17), keluarga(20)], 18.5, 2],
    ['24 tahun belum, 25 sudah', [keluarga(18, '2001-07-01'), keluarga(20, '2001-06-30')], 20, 1],
    ['49 tahun masih, 50 tidak', [keluarga(18, '1976-06-30'), keluarga(20, '1976-07-01')], 20, 1],
    ['di bawah 14 dan di atas 30 dikumpulkan di ujungnya', [keluarga(12), keluarga(12), keluarga(33)], 14, 3],
  ])('%s', (_nama, desa, harap, banyak) => {
    const semua = angka(...desa);
    expect([median(semua), semua.A7?.penyebut]).toEqual([harap, banyak]);
    expect(ID_UMUR_KAWIN.reduce((jumlah, id) => jumlah + (semua[id]?.pembilang ?? 0), 0)).toBe(banyak);
  });

  test('dua desa: tengah dari semua perempuannya, bukan rata-rata nilai desa', () => {
    const perDesa = [angka(keluarga(15)), angka(keluarga(20), keluarga(21), keluarga(22))];
    expect(perDesa.map(median)).toEqual([15, 21]);
    const jumlah = jumlahkanAngka(perDesa);
    expect(median(denganMedian(jumlah))).toBe(20.5);
    expect(denganMedian({})).toEqual({});
  });

  test('selalu bilangan bulat di kawat, dan sama dengan median yang dihitung langsung', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 14, max: 30 }), { minLength: 1, maxLength: 30 }), (umur) => {
        const banyak = (id: string) => umur.filter((satu) => `A7.${satu}` === id).length;
        const a7 = medianKawin(Object.fromEntries(ID_UMUR_KAWIN.map((id) => [id, { pembilang: banyak(id), penyebut: null }])));
        const urut = umur.toSorted((a, b) => a - b);
        const tengah = ((urut[Math.floor((urut.length - 1) / 2)] ?? 0) + (urut[Math.floor(urut.length / 2)] ?? 0)) / 2;
        expect([Number.isInteger(a7?.pembilang), a7?.penyebut, nilaiAngka(a7, 'tahun')]).toEqual([true, umur.length, tengah]);
      }),
    );
  });
});
