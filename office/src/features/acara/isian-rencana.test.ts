// The plan while it is typed: what is missing is named, moving the days moves the programme, and what is kept fits the kind.
import { expect, test } from 'vitest';
import { geserHari, ikutiTemplat, jadiRencana, listKurang, listPeringatan, rencanaAwal, sesiTemplat } from './isian-rencana.ts';

const awal = rencanaAwal({ kode: '63.11.01', nama: 'Juai' }, '2026-11-10');
const lengkap = { ...awal, tempat: 'Aula', penyelenggara: 'Balai' };

test('rencana baru sudah bersusunan; yang kurang disebut satu-satu, dan belum jadi rencana', () => {
  expect([awal.judul, awal.mulai, awal.sesi.length]).toEqual(['Orientasi Kader IMP Kecamatan Juai', '2026-11-24', 9]);
  expect([Object.keys(listKurang(awal)), jadiRencana(awal)]).toEqual([['tempat', 'penyelenggara'], null]);
  expect([listKurang(lengkap), jadiRencana(lengkap)?.tempat]).toEqual([{}, 'Aula']);
});

test('dua hari: susunannya tidak lagi lewat sore; harinya digeser, bagiannya ikut', () => {
  expect([listPeringatan(lengkap), listPeringatan({ ...lengkap, sesi: lengkap.sesi.map((satu) => ({ ...satu, selesai: '17:30' })) }).length]).toEqual([[], 1]);
  const duaHari = geserHari(lengkap, lengkap.mulai, '2026-11-25');
  const disusun = { ...duaHari, sesi: sesiTemplat(duaHari) };
  expect(listPeringatan(disusun)).toEqual([]);
  const digeser = geserHari(disusun, '2026-12-01', '2026-12-02');
  expect([...new Set(digeser.sesi.map(({ tanggal }) => tanggal))]).toEqual(['2026-12-01', '2026-12-02']);
  expect([...new Set(geserHari(disusun, '2026-12-01', '2026-12-01').sesi.map(({ tanggal }) => tanggal))]).toEqual(['2026-12-01']);
});

test('jam terbalik dan baris anggaran tanpa uraian ditahan; keterangan kosong bukan tulisan', () => {
  const sesi = lengkap.sesi.map((satu, ke) => (ke === 0 ? { ...satu, selesai: '07:00' } : satu));
  expect(Object.keys(listKurang({ ...lengkap, sesi }))).toEqual(['sesi']);
  expect(Object.keys(listKurang({ ...lengkap, anggaran: [{ uraian: ' ', rupiah: 5 }] }))).toEqual(['anggaran']);
  expect(Object.keys(listKurang({ ...lengkap, anggaran: [{ uraian: 'Konsumsi', rupiah: 0 }] }))).toEqual(['anggaran']);
  expect(jadiRencana({ ...lengkap, keterangan: '  ' })?.keterangan).toBeNull();
});

test('jenis diganti: susunan dan nama yang belum disentuh ikut, yang sudah diketik tetap', () => {
  const tempat = [
    { kode: '63.11', nama: 'Balangan' },
    { kode: '63.11.01', nama: 'Juai' },
  ];
  const temu = ikutiTemplat(awal, { ...awal, jenis: 'temu-kader', wilayah: '63.11' }, tempat);
  expect([temu.judul, temu.sesi[0]?.judul, temu.sesi.length, listPeringatan(temu)]).toEqual([
    'Temu Kader IMP Kabupaten Balangan 2026',
    'Pendaftaran dan daftar hadir',
    12,
    [],
  ]);
  const diketik = { ...awal, judul: 'Orientasi kedua', sesi: awal.sesi.slice(1) };
  const rakor = ikutiTemplat(diketik, { ...diketik, jenis: 'rakor' }, tempat);
  expect([rakor.judul, rakor.sesi.length]).toEqual(['Orientasi kedua', 8]);
  const duaHari = ikutiTemplat(awal, { ...awal, ...geserHari(awal, awal.mulai, '2026-11-25') }, tempat);
  expect([awal, duaHari].map(({ sesi }) => sesi.reduce((jumlah, satu) => jumlah + satu.jp, 0))).toEqual([10, 14]);
});
