// The small desa holds every state a cadre meets, and its boxes add up.
import { susunAgenda } from '@lini/core/agenda/susun-agenda.ts';
import { judgeCatatan } from '@lini/core/catatan/judge.ts';
import { hitungSemua } from '@lini/core/indikator/hitung-desa.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { expect, test } from 'vitest';
import { desaKecil } from './desa-kecil.ts';
import { desaUji } from './desa-uji.ts';

const HARI_INI = '2026-11-22';
const desa = desaKecil(HARI_INI);

test('setiap catatan sah menurut penilai yang sama dengan kantor', () => {
  for (const { buku } of Object.values(desa.keluarga)) {
    for (const [ke, catatan] of buku.catatan.entries())
      expect([catatan.kind, judgeCatatan(catatan, buku.catatan.slice(0, ke), HARI_INI).putusan]).toEqual([catatan.kind, 'diterima']);
  }
});

test('PUS = peserta KB + hamil + IAS + IAT + TIAL + belum didata, dan tiap kotak berisi', () => {
  const angka = hitungSemua(desaUji(Object.values(desa.keluarga).map(({ buku }) => buku.potret('2026-11-30'))));
  const ambil = (id: string): number => angka[id]?.pembilang ?? 0;
  const kotak = ['B2', 'B7.hamil', 'B7.ias', 'B7.iat', 'B7.tial', 'A2.belum'].map(ambil);
  expect(ambil('A1')).toBe(11);
  expect(kotak.every((satu) => satu > 0)).toBe(true);
  expect(kotak.reduce((a, b) => a + b)).toBe(ambil('A2'));
});

test('Hari ini mendahulukan yang lewat waktu', () => {
  const parameter = parameterPada(HARI_INI);
  const potret = Object.values(desa.keluarga).map(({ buku }) => buku.potret(HARI_INI));
  const agenda = susunAgenda(desaUji(potret), HARI_INI, parameter);
  expect(agenda[0]?.urgensi).toBe(1);
  expect(new Set(agenda.map((satu) => satu.aturan))).toEqual(
    new Set(['ulang-kb', 'hamil-tua', 'pus-belum-didata', 'krs-belum-didampingi', 'unmet-belum-dikunjungi', 'data-belum-lengkap', 'baduta-belum-ditimbang']),
  );
});
