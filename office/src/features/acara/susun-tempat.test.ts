// Seats and buses suggested for a gathering, the plan of the hall out of seat names, and who is looked for among cadres.
import { acaraKosong } from '@lini/core/acara/acara.ts';
import type { Calon, SatuAcara } from '@lini/core/acara/acara-wire.ts';
import { describe, expect, test } from 'vitest';
import { bulanSejak, SARING_KOSONG, saringCalon } from './saring-calon.ts';
import { denahDari, kosongkan, namaKursi, usulBus, usulKursi } from './susun-tempat.ts';

const orang = (id: string, desa: string | null) => ({ id, nama: `Bu ${id}`, jabatan: 'ppkbd' as const, desa });
const data = (...peserta: ReturnType<typeof orang>[]): SatuAcara => ({
  isi: { ...acaraKosong('a'), desa: '63.11', peserta: new Map(peserta.map((satu) => [satu.id, satu])) },
  wilayah: [],
  sertifikatDicabut: [],
  isPengatur: true,
  hariIni: '2026-06-01',
});

describe('tempat', () => {
  const semua = data(orang('d', null), orang('c', '63.11.02.2001'), orang('b', '63.11.01.2003'), orang('a', '63.11.01.2001'));

  test('kontingen berdampingan; yang tidak diketahui asalnya paling akhir', () => {
    expect(usulKursi(semua, 3).map(({ orangId, kursi }) => [orangId, kursi])).toEqual([
      ['a', 'A-1'],
      ['b', 'A-2'],
      ['c', 'A-3'],
      ['d', 'B-1'],
    ]);
    expect(usulBus(semua, 2).map(({ bus }) => bus)).toEqual(['Bus 1', 'Bus 1', 'Bus 2', 'Bus 2']);
  });

  test('bus: satu kecamatan satu bus selama muat, dipecah hanya bila penuh, sisanya menumpang hanya bila muat semua', () => {
    const dari = (kecamatan: string, banyak: number) =>
      Array.from({ length: banyak }, (_, ke) => orang(`${kecamatan}-${ke}`, `63.11.${kecamatan}.20${String(10 + (ke % 7)).padStart(2, '0')}`));
    const banyak: SatuAcara = data(...dari('01', 50), ...dari('02', 30), ...dari('03', 28), ...dari('04', 9));
    const perBus = (satu: SatuAcara) =>
      [...Map.groupBy(usulBus(satu, 40), ({ bus }) => bus)].map(([bus, isi]) => [
        bus,
        isi.length,
        [...new Set(isi.map(({ orangId }) => orangId.slice(0, 2)))].join(),
      ]);
    expect(perBus(banyak)).toEqual([
      ['Bus 1', 40, '01'],
      ['Bus 2', 40, '01,02'],
      ['Bus 3', 37, '03,04'],
    ]);
    const kendaraan = new Map([['Bus 2', { nama: 'Bus 2', titikKumpul: null, berangkat: null, kursi: 25 }]]);
    expect(perBus({ ...banyak, isi: { ...banyak.isi, kendaraan } })).toEqual([
      ['Bus 1', 40, '01'],
      ['Bus 2', 19, '01,04'],
      ['Bus 3', 30, '02'],
      ['Bus 4', 28, '03'],
    ]);
    const desa = usulBus(banyak, 40)
      .filter(({ bus }) => bus === 'Bus 1')
      .map(({ orangId }) => banyak.isi.peserta.get(orangId)?.desa);
    expect(desa).toEqual(desa.toSorted());
  });

  test('kursi atau bus dikosongkan, yang lain tetap', () => {
    const penempatan = new Map(usulBus(semua, 4).map((satu) => [satu.orangId, { ...satu, kursi: satu.orangId === 'a' ? 'A-1' : null }]));
    const terisi: SatuAcara = { ...semua, isi: { ...semua.isi, penempatan } };
    expect(kosongkan(terisi, 'kursi')).toEqual([{ orangId: 'a', kontingen: null, kursi: null, bus: 'Bus 1' }]);
    expect(kosongkan(terisi, 'bus').map(({ bus, kursi }) => [bus, kursi])).toEqual([
      [null, 'A-1'],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  test('450 kursi tidak ada yang kembar, juga lewat baris Z', () => {
    const kursi = Array.from({ length: 450 }, (_, ke) => namaKursi(ke, 12));
    expect([new Set(kursi).size, kursi[311], kursi[312]]).toEqual([450, 'Z-12', 'AA-1']);
    expect(denahDari(kursi)[0]?.baris.map((satu) => satu.length)).toEqual([...Array(37).fill(12), 6]);
  });
});

describe('calon', () => {
  const calon = (id: string, terakhir: string | null, peranKurang: string[] | null, nilai: number | null = null): Calon => ({
    id,
    nama: id,
    peran: 'ppkbd',
    desa: '63.11.01.2003',
    terakhir,
    institusi: peranKurang && { id: 'i', nama: 'PPKBD', kelas: null, peranKurang, nilai },
  });
  const daftar = [
    calon('baru', '2026-05-20', ['kie']),
    calon('lama', '2025-05-01', ['kie']),
    calon('belum', null, ['kie', 'pertemuan']),
    calon('tanpa', null, null),
  ];
  const cari = (butuh: 'peran' | 'peran-banyak' | 'lama' | 'belum' | '') =>
    saringCalon(daftar, { ...SARING_KOSONG, butuh }, '2026-06-01', () => true).map(({ id }) => id);

  test('yang paling butuh lebih dulu; tanpa catatan bukan nol bulan', () => {
    expect(cari('peran')).toEqual(['belum', 'lama', 'baru']);
    expect(cari('peran-banyak')).toEqual([]);
    const lemah = [calon('cukup', null, ['kie'], 55), calon('terlemah', '2026-05-20', ['kie'], 30)];
    expect(saringCalon(lemah, { ...SARING_KOSONG, butuh: 'peran' }, '2026-06-01', () => true).map(({ id }) => id)).toEqual(['terlemah', 'cukup']);
    expect(cari('lama')).toEqual(['belum', 'lama', 'tanpa']);
    expect(cari('belum')).toEqual(['belum', 'tanpa']);
    expect(daftar.map((satu) => bulanSejak(satu, '2026-06-01'))).toEqual([0, 13, null, null]);
  });
});
