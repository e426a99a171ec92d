// A cadre's lessons as they are folded: read once, each quiz counted, answers per question in the order of days, whatever order they arrive in.
import { bukuKader } from '@lini/testing/buku-imp.ts';
import { describe, expect, test } from 'vitest';
import { foldSubjek, susunCatatan } from '../catatan/fold.ts';
import { judgeCatatan } from '../catatan/judge.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { detikBaca, keadaanPelajaran } from './belajar.ts';

const batas = parameterPada('2026-06-30');
const jawaban = (benar: number, salah: number) =>
  Array.from({ length: benar + salah }, (_, ke) => ({ soal: `kie-saji.0${ke + 1}`, jawab: [0], isBenar: ke < benar }));
const putus = (buku: ReturnType<typeof bukuKader>, satu: ReturnType<ReturnType<typeof bukuKader>['catat']>) =>
  judgeCatatan(
    satu,
    buku.catatan.filter((lain) => lain.id !== satu.id),
    '2026-06-30',
  );

describe('belajar', () => {
  test('dibaca, lalu gagal, lalu lulus: yang terbaik yang dipegang, dan jawaban per soal berurutan', () => {
    const buku = bukuKader('2026-01-01', 'Bu Siti');
    expect(keadaanPelajaran(buku.keadaan().belajar, 'kie-saji', batas)).toEqual({ dibaca: null, terbaik: null, isLulus: false, langkah: 'baca' });
    buku.catat('pelajaran.selesai', '2026-02-01', { pelajaran: 'kie-saji', halaman: 6, detik: 90 });
    buku.catat('pelajaran.selesai', '2026-03-01', { pelajaran: 'kie-saji', halaman: 6, detik: 120 });
    buku.catat('pelajaran.jawab', '2026-02-01', { pelajaran: 'kie-saji', benih: 1, jawaban: jawaban(3, 2) });
    expect(keadaanPelajaran(buku.keadaan().belajar, 'kie-saji', batas)).toEqual({ dibaca: '2026-02-01', terbaik: 60, isLulus: false, langkah: 'ulangi' });
    buku.catat('pelajaran.jawab', '2026-02-03', { pelajaran: 'kie-saji', benih: 2, jawaban: jawaban(4, 1) });
    buku.catat('pelajaran.jawab', '2026-02-02', { pelajaran: null, benih: 3, jawaban: jawaban(1, 1) });
    const { belajar } = buku.keadaan();
    expect(keadaanPelajaran(belajar, 'kie-saji', batas)).toEqual({ dibaca: '2026-02-01', terbaik: 80, isLulus: true, langkah: null });
    expect(keadaanPelajaran(belajar, 'cara-kb', batas)).toEqual({ dibaca: null, terbaik: null, isLulus: false, langkah: 'baca' });
    expect(belajar.jawaban.get('kie-saji.02')).toEqual([
      { pada: '2026-02-01', isBenar: true },
      { pada: '2026-02-02', isBenar: false },
      { pada: '2026-02-03', isBenar: true },
    ]);
    expect(foldSubjek('kader', buku.id, susunCatatan([...buku.catatan].reverse()))).toEqual(buku.keadaan());
  });

  test('dibaca saja belum lulus; lulus kuis tanpa membaca menyuruh membaca dulu', () => {
    const buku = bukuKader('2026-01-01', 'Bu Siti');
    buku.catat('pelajaran.selesai', '2026-02-01', { pelajaran: 'cara-kb', halaman: 6, detik: 90 });
    buku.catat('pelajaran.jawab', '2026-02-01', { pelajaran: 'kie-saji', benih: 1, jawaban: jawaban(5, 0) });
    const { belajar } = buku.keadaan();
    expect(keadaanPelajaran(belajar, 'cara-kb', batas)).toMatchObject({ isLulus: false, langkah: 'jawab' });
    expect(keadaanPelajaran(belajar, 'kie-saji', batas)).toMatchObject({ terbaik: 100, isLulus: false, langkah: 'baca' });
  });

  test('kantor boleh meminta waktu baca lebih lama, tidak boleh lebih singkat', () => {
    expect([detikBaca(6, batas), detikBaca(6, batas, 200), detikBaca(6, batas, 10)]).toEqual([90, 200, 90]);
  });

  test('yang dibuka terlalu cepat dikembalikan; tepat 15 detik tiap halaman diterima', () => {
    const buku = bukuKader('2026-01-01', 'Bu Siti');
    const baca = (detik: number) => putus(buku, buku.catat('pelajaran.selesai', '2026-02-01', { pelajaran: 'kie-saji', halaman: 6, detik }));
    expect(baca(89)).toMatchObject({ putusan: 'dikembalikan', kode: 'pelajaran-terlalu-cepat', isian: 'detik' });
    expect(baca(90).putusan).toBe('diterima');
  });

  test('soal yang sama dua kali dalam satu kuis dikembalikan', () => {
    const buku = bukuKader('2026-01-01', 'Bu Siti');
    const kembar = [...jawaban(1, 0), ...jawaban(1, 0)];
    expect(putus(buku, buku.catat('pelajaran.jawab', '2026-02-01', { pelajaran: 'kie-saji', benih: 1, jawaban: kembar })).putusan).toBe('dikembalikan');
  });
});
