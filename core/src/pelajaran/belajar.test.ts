// A cadre's lessons as they are folded: read once, each quiz counted, answers per question in the order of days, whatever order they arrive in.
import { bukuKader } from '@lini/testing/buku-imp.ts';
import { describe, expect, test } from 'vitest';
import { foldSubjek, susunCatatan } from '../catatan/fold.ts';
import { judgeCatatan } from '../catatan/judge.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { detikBaca, keadaanPelajaran, listPelajaranLulus } from './belajar.ts';

const batas = parameterPada('2026-06-30');
const jawaban = (benar: number, salah: number) =>
  Array.from({ length: benar + salah }, (_, ke) => ({ soal: `kie-saji.0${ke + 1}`, jawab: [0], isBenar: ke < benar, versi: 0 }));
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
    buku.catat('pelajaran.jawab', '2026-02-01', { pelajaran: 'kie-saji', peran: 'kie', benih: 1, jawaban: jawaban(3, 2) });
    expect(keadaanPelajaran(buku.keadaan().belajar, 'kie-saji', batas)).toEqual({ dibaca: '2026-02-01', terbaik: 60, isLulus: false, langkah: 'ulangi' });
    buku.catat('pelajaran.jawab', '2026-02-03', { pelajaran: 'kie-saji', peran: 'kie', benih: 2, jawaban: jawaban(4, 1) });
    buku.catat('pelajaran.jawab', '2026-02-02', { pelajaran: null, peran: null, benih: 3, jawaban: jawaban(1, 1) });
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

  test('lulus sekali tiap pelajaran, pada hari yang lebih akhir antara membaca dan menjawab; ulangan dan nilai kurang tidak ikut', () => {
    const buku = bukuKader('2026-01-01', 'Bu Siti');
    const jawab = (hari: string, pelajaran: string | null, benar: number): unknown =>
      buku.catat('pelajaran.jawab', hari, { pelajaran, peran: pelajaran && 'kie', benih: 1, jawaban: jawaban(benar, 5 - benar) });
    jawab('2026-02-01', 'kie-saji', 5);
    jawab('2026-02-02', 'cara-kb', 3);
    jawab('2026-02-03', null, 5);
    expect(listPelajaranLulus(buku.keadaan().belajar, () => batas)).toEqual([]);
    for (const pelajaran of ['kie-saji', 'cara-kb']) buku.catat('pelajaran.selesai', '2026-02-05', { pelajaran, halaman: 6, detik: 90 });
    jawab('2026-02-20', 'kie-saji', 5);
    expect(listPelajaranLulus(buku.keadaan().belajar, () => batas)).toEqual([{ id: 'kie-saji', peran: 'kie', pada: '2026-02-05' }]);
    // Not judged anew when the mark of a later day is higher.
    const tinggi = { ...batas, 'pelajaran.lulus': 101 };
    expect(listPelajaranLulus(buku.keadaan().belajar, (hari) => (hari < '2026-02-10' ? batas : tinggi)).length).toBe(1);
  });

  test('dibaca saja belum lulus; lulus kuis tanpa membaca menyuruh membaca dulu', () => {
    const buku = bukuKader('2026-01-01', 'Bu Siti');
    buku.catat('pelajaran.selesai', '2026-02-01', { pelajaran: 'cara-kb', halaman: 6, detik: 90 });
    buku.catat('pelajaran.jawab', '2026-02-01', { pelajaran: 'kie-saji', peran: 'kie', benih: 1, jawaban: jawaban(5, 0) });
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
    expect(putus(buku, buku.catat('pelajaran.jawab', '2026-02-01', { pelajaran: 'kie-saji', peran: 'kie', benih: 1, jawaban: kembar })).putusan).toBe(
      'dikembalikan',
    );
  });
});
