// Editing a lesson: numbers never come back, keys follow their choices, and a refusal is named by its place.
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { SoalKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import { zIsiKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import { susunIsi } from '@lini/core/pelajaran/pelajaran.ts';
import { periksaPelajaran } from '@lini/core/pelajaran/periksa.ts';
import { PELAJARAN } from '@lini/core/registry/pelajaran.ts';
import { expect, test } from 'vitest';
import { idDariJudul } from './alamat-pelajaran.ts';
import {
  bagianDari,
  buangPilihan,
  gantiJenis,
  geserKe,
  ISI_KOSONG,
  isBagianCacat,
  JENIS_SOAL,
  nomorBaru,
  salinBawaan,
  sebutIsian,
  soalKosong,
} from './sunting.ts';

test('nomor soal yang pernah dipakai tidak diberikan lagi, juga sesudah soalnya dihapus', () => {
  const isi = { ...ISI_KOSONG, soal: [soalKosong('01'), soalKosong('04')] };
  expect([nomorBaru(isi, 0), nomorBaru(isi, 9), nomorBaru({ ...isi, soal: [] }, 4), nomorBaru(isi, 99)]).toEqual(['05', '10', '05', null]);
});

test('membuang pilihan memindahkan kunci; yang dibuang bukan lagi jawaban', () => {
  const soal = { ...soalKosong('01'), jenis: 'banyak', pilihan: ['a', 'b', 'c', 'd'], kunci: [1, 3] } as Extract<SoalKantor, { pilihan: string[] }>;
  expect(buangPilihan(soal, 0)).toMatchObject({ pilihan: ['b', 'c', 'd'], kunci: [0, 2] });
  expect(buangPilihan(soal, 1)).toMatchObject({ pilihan: ['a', 'c', 'd'], kunci: [2] });
});

test('mengganti jenis tidak membuang tulisan yang masih ada tempatnya, dan selalu berbentuk sah', () => {
  const soal: SoalKantor = { ...soalKosong('01'), jenis: 'banyak', tanya: 'Mana?', pilihan: ['a', 'b', 'c'], kunci: [0, 2] };
  expect(gantiJenis(soal, 'satu')).toMatchObject({ pilihan: ['a', 'b', 'c'], kunci: [0], tanya: 'Mana?' });
  expect(gantiJenis(soal, 'urut')).toMatchObject({ langkah: ['a', 'b', 'c'], kunci: [0, 1, 2] });
  for (const dari of JENIS_SOAL)
    for (const ke of JENIS_SOAL) {
      const hasil = gantiJenis(gantiJenis(soal, dari.nilai), ke.nilai);
      expect([dari.nilai, ke.nilai, zIsiKantor.safeParse({ ...ISI_KOSONG, soal: [hasil] }).success]).toEqual([dari.nilai, ke.nilai, true]);
    }
});

test('menggeser berhenti di ujung', () => {
  expect([geserKe(['a', 'b', 'c'], 0, 1), geserKe(['a', 'b', 'c'], 0, -1), geserKe(['a', 'b', 'c'], 2, 1)]).toEqual([
    ['b', 'a', 'c'],
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
  ]);
});

test('yang kurang disebut menurut tempatnya', () => {
  const isi = { ...ISI_KOSONG, soal: [soalKosong('01'), soalKosong('07')] };
  expect(['soal.1.pilihan.2', 'halaman.0.kalimat.1', 'sumber', 'soal.0.kunci'].map((satu) => sebutIsian(satu, isi).id)).toEqual([
    'Soal 07, pilihan 3',
    'Halaman 1, kalimat 2',
    'Keterangan, sumber',
    'Soal 01, jawaban benar',
  ]);
  const cacat = periksaPelajaran(isi, parameterPada('2026-06-30'));
  expect([isBagianCacat(cacat, { jenis: 'soal', ke: 1 }), isBagianCacat(cacat, { jenis: 'soal', ke: 5 }), isBagianCacat(cacat, { jenis: 'kepala' })]).toEqual([
    true,
    false,
    true,
  ]);
  expect(bagianDari('soal')).toEqual({ jenis: 'kepala' });
});

test('setiap pelajaran bawaan dapat disalin untuk disunting, tetap berbentuk sah dan boleh terbit', async () => {
  for (const pelajaran of PELAJARAN) {
    const isi = salinBawaan(pelajaran, susunIsi(await pelajaran.muat(), '2026-06-30'));
    expect([pelajaran.id, zIsiKantor.safeParse(isi).success, periksaPelajaran(isi, parameterPada('2026-06-30'))]).toEqual([pelajaran.id, true, []]);
  }
});

test('id dari judul: huruf kecil, tidak pernah yang sudah dipakai, tidak pernah kosong', () => {
  const terpakai = new Set(['kas-kelompok']);
  expect(['Kas Kelompok!', 'Ayo, ber-KB', '???', 'Baru', 'x'.repeat(80)].map((judul) => idDariJudul(judul, terpakai))).toEqual([
    'kas-kelompok-2',
    'ayo-ber-kb',
    'pelajaran',
    'pelajaran',
    'x'.repeat(36),
  ]);
});
