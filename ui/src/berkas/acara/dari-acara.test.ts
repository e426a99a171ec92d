// The papers of a gathering as it is kept: invited and walked in, times of one session and of all, places, scores.
import type { Acara } from '@lini/core/acara/acara.ts';
import { kenalkanAcara } from '@lini/core/registry/definisi-acara.ts';
import { BukuAcara, pesertaUji, rencanaUji } from '@lini/testing/buku-acara.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { barisHadirDari, barisRekapDari, kartuDari, kepalaDari, rundownDari, sertifikatDari } from './dari-acara.ts';
import { kontingenDariAcara, kursiDariAcara, transportDariAcara } from './dari-penempatan.ts';
import { KOP_BALANGAN } from './kop.ts';

const NAMA: Record<string, string> = { '63.11.01': 'Juai', '63.11.01.2003': 'Hukai', '63.11.02': 'Halong' };
const nama = (kode: string): string => NAMA[kode] ?? kode;
const HARI = '2026-06-10';
const rupa = { kop: KOP_BALANGAN, kertas: 'a4', isContoh: false } as const;
const sesi = (id: string, mulai: string) => ({ ...(rencanaUji().sesi[0] as ReturnType<typeof rencanaUji>['sesi'][0]), id, mulai });
const hadir = (orang: number, di: string, arah: string, jam: string, lain: object = {}) => ({
  ...{ pesertaId: pesertaUji(orang).id, sesi: di, arah, saat: `${HARI}T${jam}`, cara: 'pindai', orang: null },
  ...lain,
});

let acara: Acara;
beforeAll(async () => {
  await kenalkanAcara();
  const buku = new BukuAcara();
  buku.catat('acara.rencana', rencanaUji({ sesi: [sesi('s1', '08:30'), sesi('s2', '09:00')], kuota: [{ wilayah: '63.11.01', banyak: 5 }] }));
  buku.catat('acara.undang', { peserta: [pesertaUji(1), pesertaUji(2), { ...pesertaUji(3, null), jabatan: 'lain' }] });
  buku.catat('acara.hadir', hadir(1, 's1', 'masuk', '08:05'), HARI);
  buku.catat('acara.hadir', hadir(1, 's1', 'keluar', '09:20'), HARI);
  buku.catat('acara.hadir', hadir(1, 's2', 'masuk', '10:01'), HARI);
  buku.catat('acara.hadir', hadir(9, 's2', 'masuk', '10:10', { cara: 'langsung', orang: pesertaUji(9) }), HARI);
  const tempat = (ke: number, lain: object) => ({ orangId: pesertaUji(ke).id, kontingen: null, kursi: null, bus: null, ...lain });
  buku.catat('acara.kendaraan', { nama: 'Bus 2', titikKumpul: null, berangkat: null, kursi: 30 });
  buku.catat('acara.pengemudi', { kendaraan: 'Bus 2', pengemudi: 'Pak Uji', telepon: null });
  buku.catat('acara.susun', { penempatan: [tempat(1, { kursi: 'A1', bus: 'Bus 10' }), tempat(2, { kontingen: '63.11.02', bus: 'Bus 2' })] });
  acara = buku.keadaan();
});

describe('dari acara', () => {
  test('kepala: judul, hari, tempat; belum ada sebelum rencananya sampai', () => {
    expect(kepalaDari(acara, rupa)).toMatchObject({ acara: 'Orientasi Kader', mulai: '2026-06-10', sampai: null, tempat: 'Aula Kecamatan' });
    expect(kepalaDari(new BukuAcara().keadaan(), rupa)).toBeNull();
  });

  test('daftar hadir satu sesi: yang datang langsung di sesi lain tidak ikut', () => {
    expect(barisHadirDari(acara, 's1', nama).map((satu) => [satu.nama, satu.masuk?.slice(-5) ?? null, satu.keluar?.slice(-5) ?? null])).toEqual([
      ['Bu Uji 1', '08:05', '09:20'],
      ['Bu Uji 2', null, null],
      ['Bu Uji 3', null, null],
    ]);
    const semua = barisHadirDari(acara, null, nama);
    expect(semua[0]).toEqual({
      nama: 'Bu Uji 1',
      jabatan: 'Sub-PPKBD',
      desa: 'Hukai',
      kecamatan: 'Juai',
      masuk: '2026-06-10T08:05',
      keluar: '2026-06-10T09:20',
      isDatangLangsung: false,
    });
    expect(semua[2]).toMatchObject({ desa: null, kecamatan: null });
    expect(semua[3]).toMatchObject({ nama: 'Bu Uji 9', isDatangLangsung: true });
  });

  test('rekap tes: sesi yang dihadiri dihitung, tes yang tidak diikuti tidak ada', () => {
    expect(barisRekapDari(acara, nama)[0]).toMatchObject({ pre: null, post: null, sesiHadir: 2, sesiDiadakan: 2 });
    expect(barisRekapDari(acara, nama)).toHaveLength(4);
  });

  test('kartu per kontingen; yang tanpa kontingen paling akhir; id ikut untuk kodenya', () =>
    expect(kartuDari(acara, nama).map(({ id, kontingen }) => [id, kontingen])).toEqual([
      [pesertaUji(2).id, 'Halong'],
      [pesertaUji(1).id, 'Juai'],
      [pesertaUji(3).id, null],
    ]));

  test('susunan acara dan sertifikat', () => {
    expect(rundownDari(acara).map((satu) => [satu.mulai, satu.jp])).toEqual([
      ['08:30', 1],
      ['09:00', 1],
    ]);
    const terbit = { catatanId: 'x', nomor: '6311-2026-00001-00', nama: 'Bu Uji 1', jp: 14, tanggal: '2026-06-10', rencana: acara.rencana };
    const satu = sertifikatDari({ ...acara, sertifikat: new Map([[pesertaUji(1).id, terbit]]) }, nama, (nomor) => `https://lini.example/sertifikat/${nomor}`);
    expect(satu).toEqual([
      expect.objectContaining({
        desa: 'Hukai',
        jp: 14,
        dalam: expect.objectContaining({ acara: acara.rencana?.judul }),
        alamat: 'https://lini.example/sertifikat/6311-2026-00001-00',
      }),
    ]);
    expect(JSON.stringify(satu)).not.toContain(pesertaUji(1).id);
  });
});

describe('dari penempatan', () => {
  test('kontingen dengan kuota rencana; yang tanpa kontingen terpisah', () =>
    expect(kontingenDariAcara(acara, nama).map(({ nama: siapa, kuota, anggota }) => [siapa, kuota, anggota.map((satu) => satu.nama)])).toEqual([
      ['Juai', 5, ['Bu Uji 1']],
      ['Halong', null, ['Bu Uji 2']],
      ['Tanpa kontingen', null, ['Bu Uji 3']],
    ]));

  test('bus menurut nomornya; yang belum dapat terpisah; yang tidak dicatat tetap tidak ada', () => {
    const { kendaraan, belumDapat } = transportDariAcara(acara, nama);
    expect(kendaraan.map((satu) => [satu.nama, satu.kursi, satu.pengemudi, satu.penumpang.length])).toEqual([
      ['Bus 2', 30, 'Pak Uji', 1],
      ['Bus 10', null, null, 1],
    ]);
    expect(belumDapat.map((satu) => satu.nama)).toEqual(['Bu Uji 3']);
  });

  test('kursi', () =>
    expect(kursiDariAcara(acara, nama).map(({ kursi, kontingen }) => [kursi, kontingen])).toEqual([
      ['A1', 'Juai'],
      [null, 'Halong'],
      [null, null],
    ]));
});
