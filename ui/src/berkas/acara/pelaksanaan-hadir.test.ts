// What stands at the head of an attendance list: the day, the organiser, the trainers of what one signature stands for.
import type { IsiRencana } from '@lini/core/acara/rencana.ts';
import { listSesiHadir, type SesiHadir } from '@lini/core/acara/sesi-hadir.ts';
import { rencanaUji } from '@lini/testing/buku-acara.ts';
import { expect, test } from 'vitest';
import { pelaksanaanHadir } from './pelaksanaan-hadir.ts';

const bagian = (id: string, tanggal: string, mulai: string, pengajar: string | null, isHadirDicatat = false): IsiRencana['sesi'][number] => ({
  ...{ id, judul: `Bagian ${id}`, tanggal, mulai, selesai: '17:00', jp: 1, ruang: null },
  pengajar,
  isHadirDicatat,
});
const DUA_HARI = rencanaUji({
  mulai: '2025-02-03',
  selesai: '2025-02-04',
  penyelenggara: 'Balai Penyuluh KB',
  sesi: [
    bagian('a', '2025-02-03', '08:00', 'Pak Rudi', true),
    bagian('b', '2025-02-03', '10:00', 'Bu Noor'),
    bagian('c', '2025-02-03', '13:00', 'Pak Rudi', true),
    bagian('d', '2025-02-04', '08:00', null, true),
  ],
});
const sesi = (rencana: IsiRencana, ke: number): SesiHadir => listSesiHadir(rencana)[ke] ?? expect.fail('tidak ada sesinya');
const baca = (rencana: IsiRencana, satu: SesiHadir | null) => {
  const { hariKe, mulai, sampai, pengajar } = pelaksanaanHadir(rencana, satu);
  return [hariKe, mulai, sampai, pengajar];
};

test('satu sesi: harinya sendiri, dan pengajar sampai hadir dicatat lagi', () => {
  expect([0, 1, 2].map((ke) => baca(DUA_HARI, sesi(DUA_HARI, ke)))).toEqual([
    [1, '2025-02-03', null, ['Pak Rudi', 'Bu Noor']],
    [1, '2025-02-03', null, ['Pak Rudi']],
    [2, '2025-02-04', null, []],
  ]);
  expect(pelaksanaanHadir(DUA_HARI, sesi(DUA_HARI, 0))).toMatchObject({ sesi: 'Bagian a', banyakHari: 2, penyelenggara: 'Balai Penyuluh KB' });
});

test('seluruh acara: hari untuk pena bila lebih dari satu', () => {
  expect(baca(DUA_HARI, null)).toEqual([null, '2025-02-03', '2025-02-04', ['Pak Rudi', 'Bu Noor']]);
  expect(baca({ ...DUA_HARI, selesai: DUA_HARI.mulai, sesi: [] }, null)).toEqual([1, '2025-02-03', null, []]);
});

test('hari yang dicatat sekali: semua pengajar hari itu; Temu Kader tanpa pengajar tidak menanyakannya', () => {
  const tanpaTanda = { ...DUA_HARI, sesi: DUA_HARI.sesi.map((satu) => ({ ...satu, isHadirDicatat: false })) };
  expect(baca(tanpaTanda, sesi(tanpaTanda, 0))[3]).toEqual(['Pak Rudi', 'Bu Noor']);
  expect(baca({ ...DUA_HARI, jenis: 'temu-kader', sesi: [] }, null)[3]).toBeNull();
});
