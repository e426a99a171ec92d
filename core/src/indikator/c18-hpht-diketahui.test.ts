// C18 by hand: two of three pregnant mothers know their last period; nobody pregnant gives no figure, not zero.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { desaUji } from '@lini/testing/desa-uji.ts';
import { expect, test } from 'vitest';
import { c18HphtDiketahui } from './c18-hpht-diketahui.ts';
import { hitungIndikator } from './hitung.ts';
import { nilaiAngka } from './indikator.ts';

const PADA = '2026-06-30';

function keluarga(nomor: number, hamil: boolean, hpht: string | null) {
  const buku = new BukuKeluarga(nomor);
  buku.daftar('2026-01-01');
  const istriId = buku.istri('2026-01-01', '1995-01-01');
  if (hamil) buku.hamil('2026-05-01', istriId, hpht);
  return buku.potret(PADA);
}

test('dua dari tiga', () => {
  const desa = desaUji([keluarga(1, true, '2026-03-02'), keluarga(2, true, null), keluarga(3, true, '2026-02-10'), keluarga(4, false, null)]);
  expect(hitungIndikator(c18HphtDiketahui, desa)).toEqual({ pembilang: 2, penyebut: 3 });
});

test('tanpa ibu hamil: tidak ada angka', () => {
  expect(nilaiAngka(hitungIndikator(c18HphtDiketahui, desaUji([keluarga(5, false, null)])))).toBeNull();
});
