// The form is offered while somebody is pregnant, asks for nobody else, and what it makes moves the due date.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { expect, test } from 'vitest';
import { judgeCatatan } from '../catatan/judge.ts';
import { konteksForm, susunIsi, usulanForm } from '../form/form.ts';
import { hamilHphtForm } from './hamil-hpht-form.ts';

const HARI_INI = '2026-06-30';

test('hanya untuk ibu yang hamil, dan HPHT-nya terisi', () => {
  const buku = new BukuKeluarga();
  buku.daftar('2026-01-01');
  const istriId = buku.istri('2026-01-01', '1995-01-01');
  const konteks = () => konteksForm({ keluarga: buku.keadaan(), hariIni: HARI_INI });
  expect(hamilHphtForm.tersedia(konteks())).toBe(false);
  buku.hamil('2026-05-01', istriId);
  expect(hamilHphtForm.tersedia(konteks())).toBe(true);
  const jawaban = { ...usulanForm(hamilHphtForm, konteks()), hpht: '2026-03-02', sumber: 'usg' };
  const catatan = buku.catat(
    'hamil.hpht',
    '2026-06-01',
    susunIsi(hamilHphtForm, jawaban, konteks(), () => ''),
  );
  expect(judgeCatatan(catatan, buku.catatan.slice(0, -1), HARI_INI)).toEqual({ putusan: 'diterima' });
  expect(buku.keadaan().pasangan.get(istriId)?.hamil?.hpht).toBe('2026-03-02');
});

test('HPHT sebelas bulan lalu dikembalikan', () => {
  const buku = new BukuKeluarga();
  buku.daftar('2026-01-01');
  const istriId = buku.istri('2026-01-01', '1995-01-01');
  buku.hamil('2026-05-01', istriId);
  const catatan = buku.catat('hamil.hpht', '2026-06-01', { istriId, hpht: '2025-07-01', sumber: 'ingatan' });
  expect(judgeCatatan(catatan, buku.catatan.slice(0, -1), HARI_INI)).toMatchObject({ putusan: 'dikembalikan', kode: 'hpht-tidak-mungkin', isian: 'hpht' });
});
