// What is kept around the families: institutions with their cadres, groups that meet, children who grow, families at risk who are helped.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { hitungSemua } from '@lini/core/indikator/hitung-desa.ts';
import { nilaiAngka } from '@lini/core/indikator/indikator.ts';
import { laporanMasuk } from '@lini/core/klasifikasi/imp/laporan-masuk.ts';
import { listPerluBina, skorBulan } from '@lini/core/klasifikasi/imp/skor-bulan.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import { buatSejarahDesa, potretDesa } from '@lini/core/potret/potret-desa.ts';
import { selisihHari } from '@lini/core/tanggal.ts';
import { lmsUmur } from '@lini/core/tumbuh/lms.ts';
import { skorZ } from '@lini/core/tumbuh/skor-z.ts';
import { beforeAll, expect, test } from 'vitest';
import { listWilayah } from '../../wilayah/seed.ts';
import { bangkitkanContoh, type Contoh } from './bangkitkan.ts';

const JUAI = '63.11.01.2003';
const LAIN = '63.11.05.2001';

const HARI_INI = '2026-11-22';

let contoh: Contoh;
let kodeList: string[];
let juai: DesaPotret;
let lain: DesaPotret;

const potret = (kode: string): DesaPotret =>
  potretDesa(buatSejarahDesa(Map.groupBy(contoh.catatanDesa(kode), (satu: Catatan) => satu.subjek.id)), '2026-10-31');

beforeAll(async () => {
  const desa = (await listWilayah('63.11')).filter((satu) => satu.tingkat === 'desa');
  contoh = bangkitkanContoh({ benih: 6311, hariIni: HARI_INI, keluarga: 4000, desa });
  kodeList = desa.map((satu) => satu.kode);
  [juai, lain] = [potret(JUAI), potret(LAIN)];
}, 60_000);

test('each cadre who signs in has her card, her institution and her assignment in it', () => {
  for (const [kode, desa] of [
    [JUAI, juai],
    [LAIN, lain],
  ] as const) {
    const nama = contoh.orang.filter((satu) => satu.wilayah === kode).map((satu) => satu.nama);
    expect(desa.kader.map((satu) => satu.kader.nama).toSorted()).toEqual(nama.toSorted());
    expect(desa.institusi).toHaveLength(nama.length);
    const institusi = new Set(desa.institusi.map((satu) => satu.institusi.id));
    for (const { kader } of desa.kader) expect([...kader.tugas.values()].some((satu) => institusi.has(satu.institusiId ?? ''))).toBe(true);
  }
});

test('cadres differ: in each role some are weak and some are not, few are weak in all, few in none', () => {
  const parameter = parameterPada(HARI_INI);
  const kurang = kodeList.slice(0, 30).flatMap((kode) =>
    potret(kode).institusi.flatMap((satu) => {
      const skor = skorBulan(satu, '2026-10', { masuk: laporanMasuk(satu), hariIni: HARI_INI }, parameter);
      return skor === null ? [] : [listPerluBina(skor, parameter)];
    }),
  );
  const bagian = (uji: (peran: readonly string[]) => boolean): number => kurang.filter(uji).length / kurang.length;
  for (const peran of ['pertemuan', 'kie', 'pencatatan', 'pelayanan', 'kemandirian']) {
    expect([peran, bagian((satu) => satu.includes(peran)) > 0.2]).toEqual([peran, true]);
    expect([peran, bagian((satu) => satu.includes(peran)) < 0.65]).toEqual([peran, true]);
  }
  expect(bagian((satu) => satu.length >= 3)).toBeLessThan(0.5);
  expect(bagian((satu) => satu.length === 0)).toBeLessThan(0.3);
  expect(bagian((satu) => satu.includes('pengorganisasian'))).toBeGreaterThan(0);
});

test('Juai has all five kinds of group, each with members, officers and a year of meetings', () => {
  expect(juai.poktan.map((satu) => satu.poktan.jenis).toSorted()).toEqual(['bkb', 'bkl', 'bkr', 'pikr', 'uppka']);
  for (const { poktan } of juai.poktan) {
    expect(poktan.anggota.size).toBeGreaterThan(3);
    expect([...poktan.pengurus.values()].some((satu) => satu.jabatan === 'ketua')).toBe(true);
    expect(poktan.pertemuan.length).toBeGreaterThanOrEqual(9);
  }
});

test('children follow their line: most within two SD, some too short for their age, none beyond belief', () => {
  const z = juai.keluarga.flatMap(({ keluarga }) =>
    [...keluarga.anak].flatMap(([id, riwayat]) => {
      const anak = keluarga.anggota.get(id);
      return riwayat.ukur.flatMap(({ panjang, tanggal }) => {
        const lms = anak?.lahir && panjang !== null ? lmsUmur('hfa', anak.jenisKelamin, selisihHari(anak.lahir, tanggal)) : null;
        return lms && panjang !== null ? [skorZ(panjang, lms, false)] : [];
      });
    }),
  );
  expect(z.length).toBeGreaterThan(50);
  expect(Math.max(...z.map(Math.abs))).toBeLessThan(5);
  const pendek = z.filter((satu) => satu < -2).length / z.length;
  expect(pendek).toBeGreaterThan(0.05);
  expect(pendek).toBeLessThan(0.4);
});

test('every section of the dashboard shows life in Juai', () => {
  const angka = hitungSemua(juai);
  for (const id of ['B1', 'C1', 'C9', 'C11', 'C16', 'F4', 'D1.bkb', 'D3.bkb', 'D5.bkb', 'D6.bkb', 'D7.bkb', 'BKB.hadir', 'BKL.lansia-hadir', 'KIE.1'])
    expect([id, (nilaiAngka(angka[id]) ?? 0) > 0]).toEqual([id, true]);
  const jumlahNol = Object.values(angka).filter((satu) => satu.pembilang === 0).length;
  expect(jumlahNol / Object.keys(angka).length).toBeLessThan(0.55);
});
