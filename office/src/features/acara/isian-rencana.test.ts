// The plan while it is typed: what is missing is named, moving the days moves the programme, and what is kept fits the kind.
import { expect, test } from 'vitest';
import { geserHari, jadiRencana, listKurang, listPeringatan, rencanaAwal, sesiKurikulum } from './isian-rencana.ts';

const awal = rencanaAwal({ kode: '63.11.01', nama: 'Juai' }, '2026-11-10');
const lengkap = { ...awal, tempat: 'Aula', penyelenggara: 'Balai' };

test('rencana baru sudah bersusunan; yang kurang disebut satu-satu, dan belum jadi rencana', () => {
  expect([awal.judul, awal.mulai, awal.sesi.length]).toEqual(['Orientasi Kader IMP Kecamatan Juai', '2026-11-24', 8]);
  expect([Object.keys(listKurang(awal)), jadiRencana(awal)]).toEqual([['tempat', 'penyelenggara'], null]);
  expect([listKurang(lengkap), jadiRencana(lengkap)?.tempat]).toEqual([{}, 'Aula']);
});

test('dua hari: susunannya tidak lagi lewat sore; harinya digeser, bagiannya ikut', () => {
  expect(listPeringatan(lengkap)).toHaveLength(1);
  const duaHari = geserHari(lengkap, lengkap.mulai, '2026-11-25');
  const disusun = { ...duaHari, sesi: sesiKurikulum(duaHari) };
  expect(listPeringatan(disusun)).toEqual([]);
  const digeser = geserHari(disusun, '2026-12-01', '2026-12-02');
  expect([...new Set(digeser.sesi.map(({ tanggal }) => tanggal))]).toEqual(['2026-12-01', '2026-12-02']);
  expect([...new Set(geserHari(disusun, '2026-12-01', '2026-12-01').sesi.map(({ tanggal }) => tanggal))]).toEqual(['2026-12-01']);
});

test('jam terbalik dan baris anggaran tanpa uraian ditahan; keterangan kosong bukan tulisan', () => {
  const sesi = lengkap.sesi.map((satu, ke) => (ke === 0 ? { ...satu, selesai: '07:00' } : satu));
  expect(Object.keys(listKurang({ ...lengkap, sesi }))).toEqual(['sesi']);
  expect(Object.keys(listKurang({ ...lengkap, anggaran: [{ uraian: ' ', rupiah: 5 }] }))).toEqual(['anggaran']);
  expect(jadiRencana({ ...lengkap, keterangan: '  ' })?.keterangan).toBeNull();
});
