// Every catatan of the demo would be accepted from a real phone: shape, checks, numbering and days.

import type { IsiRencana } from '@lini/core/acara/rencana.ts';
import { findDefinisi } from '@lini/core/catatan/baca.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { zCatatan } from '@lini/core/catatan/catatan.ts';
import { judgeCatatan } from '@lini/core/catatan/judge.ts';
import type { ReguLomba } from '@lini/core/lomba/peserta-lomba.ts';
import { nomorHari } from '@lini/core/tanggal.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { listWilayah } from '../../wilayah/seed.ts';
import { bangkitkanContoh, type Contoh } from './bangkitkan.ts';

const HARI_INI = '2026-11-22';
const DESA = ['63.11.01.2003', '63.11.02.2013', '63.11.05.2001', '63.11.06.1023', '63.11.08.2004'];
const MS_HARI = 86_400_000;

let contoh: Contoh;

beforeAll(async () => {
  const wilayah = await listWilayah('63.11');
  const pada = (tingkat: string) => wilayah.filter((satu) => satu.tingkat === tingkat);
  contoh = bangkitkanContoh({ benih: 6311, hariIni: HARI_INI, keluarga: 20_000, desa: pada('desa'), kecamatan: pada('kecamatan') });
});

test.each([
  ['63.11.01', 2, 'acara.sertifikat', 30],
  ['63.11', 5, 'lomba.umumkan', 4],
] as const)('every catatan of the gatherings of %s is accepted in order of writing', (kode, subjek, kind, sedikitnya) => {
  const catatan = contoh.catatanDesa(kode);
  const perSubjek = new Map<string, Catatan[]>();
  for (const satu of catatan) {
    expect(zCatatan.safeParse(satu).success, JSON.stringify(satu)).toBe(true);
    const lain = perSubjek.get(satu.subjek.id) ?? [];
    // Without their fellows most have no check: the judge folds the whole gathering for each.
    if (findDefinisi(satu.kind)?.check) expect(judgeCatatan(satu, lain, HARI_INI), JSON.stringify(satu)).toEqual({ putusan: 'diterima' });
    perSubjek.set(satu.subjek.id, [...lain, satu]);
  }
  expect(perSubjek.size).toBe(subjek);
  expect(catatan.filter((satu) => satu.kind === kind).length).toBeGreaterThanOrEqual(sedikitnya);
});

test('an orientation of the demo has the midday break that the planner lays out, and attendance is taken again behind it', () => {
  const rencana = contoh.catatanDesa('63.11.01').flatMap(({ kind, isi }) => (kind === 'acara.rencana' ? [isi as IsiRencana] : []));
  expect(rencana.map(({ jenis }) => jenis)).toEqual(['orientasi', 'orientasi']);
  for (const { sesi } of rencana) {
    const ke = sesi.findIndex(({ judul }) => judul.startsWith('Istirahat'));
    expect(sesi[ke]).toMatchObject({ selesai: '13:00', jp: 0, isHadirDicatat: false });
    expect(sesi.flatMap(({ isHadirDicatat }, di) => (isHadirDicatat ? [di] : []))).toEqual([0, ke + 1]);
    expect(sesi.every(({ mulai }, di) => di === 0 || mulai >= (sesi[di - 1]?.selesai ?? ''))).toBe(true);
  }
});

test('every member of a team at the Temu Kader is known by her account and came, so that places stand on her card', () => {
  const catatan = contoh.catatanDesa('63.11');
  const isi = <Isi>(kind: string) => catatan.filter((satu) => satu.kind === kind).map((satu) => satu.isi as Isi);
  const hadir = new Set(isi<{ pesertaId: string }>('acara.hadir').map((satu) => satu.pesertaId));
  const regu = isi<{ regu: ReguLomba[] }>('lomba.regu').flatMap((satu) => satu.regu);
  for (const { anggota, peserta = [] } of regu) {
    expect(peserta).toHaveLength(anggota.length);
    expect(peserta.filter((id) => !hadir.has(id))).toEqual([]);
  }
  expect(regu.length).toBeGreaterThan(20);
});

describe.each(DESA)('village %s', (kode) => {
  let catatan: Catatan[];
  beforeAll(() => {
    catatan = contoh.catatanDesa(kode);
  });

  test('every catatan is accepted in order of writing', () => {
    const perKeluarga = new Map<string, Catatan[]>();
    for (const satu of catatan) {
      const lain = perKeluarga.get(satu.subjek.id) ?? [];
      expect(judgeCatatan(satu, lain, HARI_INI), JSON.stringify(satu)).toEqual({ putusan: 'diterima' });
      perKeluarga.set(satu.subjek.id, [...lain, satu]);
    }
  });

  test('the envelope has the shape of the wire, and the order is that of the clocks', () => {
    for (const satu of catatan) expect(zCatatan.safeParse(satu).success, JSON.stringify(satu)).toBe(true);
    const dicatat = catatan.map((satu) => satu.dicatat);
    expect(dicatat).toEqual([...dicatat].sort());
  });

  test('each device numbers from one without gaps, and its clock always rises', () => {
    const perPerangkat = Map.groupBy(catatan, (satu) => satu.perangkat);
    for (const milik of perPerangkat.values()) {
      expect(milik.map((satu) => satu.urut)).toEqual(milik.map((_, indeks) => indeks + 1));
      expect(new Set(milik.map((satu) => satu.dicatat)).size).toBe(milik.length);
      expect(new Set(milik.map((satu) => satu.oleh)).size).toBe(1);
    }
  });

  test('nothing is written before it happened, nor today or later', () => {
    const tengahMalam = (nomorHari(HARI_INI) - nomorHari('1970-01-01')) * MS_HARI - 8 * 3_600_000;
    for (const satu of catatan) {
      const ms = Number(satu.dicatat.slice(0, 15));
      expect(ms).toBeLessThan(tengahMalam);
      expect(nomorHari(satu.terjadi) - nomorHari('1970-01-01')).toBeLessThanOrEqual(Math.floor((ms + 8 * 3_600_000) / MS_HARI));
    }
  });

  test('a cadre writes only about her own village and RT', () => {
    const orang = new Map(contoh.orang.map((satu) => [satu.id, satu]));
    // Steps about a report belong to the desks above the village; a class is decided, and cadres coached, by the PKB.
    const isMeja = ({ subjek, oleh }: Catatan) => subjek.jenis === 'laporan' || orang.get(oleh)?.peran === 'pkb';
    for (const satu of catatan.filter((yang) => !isMeja(yang))) {
      const penulis = orang.get(satu.oleh);
      expect(penulis?.wilayah).toBe(satu.desa);
      expect(penulis?.peran === 'ppkbd' || penulis?.rt.includes(satu.rt)).toBe(true);
    }
  });

  test('the village has every common kind of catatan', () => {
    const kind = new Set(catatan.map((satu) => satu.kind));
    for (const wajib of [
      'keluarga.daftar',
      'anggota.tambah',
      'keluarga.rumah',
      'kb.status',
      'kb.pelayanan',
      'hamil.mulai',
      'hamil.akhir',
      'kunjungan.keluarga',
      'kader.daftar',
      'kader.tugas-mulai',
      'institusi.daftar',
      'institusi.pertemuan',
      'poktan.daftar',
      'poktan.anggota-masuk',
      'poktan.pertemuan',
      'anak.ukur',
      'hamil.periksa',
      'krs.verval',
      'krs.damping',
      'pus.tetap',
      'laporan.ajukan',
      'laporan.setujui',
      'laporan.kunci',
    ])
      expect(kind).toContain(wajib);
    if (kode === DESA[0]) for (const kelas of ['institusi.kelas-usul', 'institusi.kelas-putus', 'institusi.binaan']) expect(kind).toContain(kelas);
  });
});

test('NIK and family card numbers have serials that no registry issues, and no two people share one but a man with two wives', () => {
  const pemilik = new Map<string, Set<string>>();
  for (const kode of new Set(contoh.orang.filter((satu) => satu.peran === 'ppkbd').map((satu) => satu.wilayah))) {
    for (const satu of contoh.catatanDesa(kode)) {
      const isi = satu.isi as { nik?: string | null; noKk?: string | null; anggotaId?: string };
      for (const angka of [isi.nik, isi.noKk]) if (angka) expect(Number(angka.slice(12))).toBeGreaterThanOrEqual(9000);
      if (isi.nik && isi.anggotaId) pemilik.set(isi.nik, (pemilik.get(isi.nik) ?? new Set()).add(isi.anggotaId));
    }
  }
  expect([...pemilik.values()].filter((orang) => orang.size > 1).length).toBeLessThanOrEqual(2);
}, 120_000);
