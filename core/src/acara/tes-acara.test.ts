// Tests, answers and what follows a gathering: who may write them, what they refuse, and that phones agree whatever arrives first.

import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { BukuPintu, HARI_ORIENTASI, pesertaUji } from '@lini/testing/buku-pintu.ts';
import { NOOR, nilai, PINTU, RUDI, SITI } from '@lini/testing/pintu-uji.ts';
import { describe, expect, test } from 'vitest';
import type { Catatan } from '../catatan/catatan.ts';
import { kenalkanAcara } from '../registry/definisi-acara.ts';
import { findJawabTes, jawabanPerTopik, listEvaluasi, nilaiAcara, sesiDicatat } from './baca-acara.ts';
import { idJawabTes } from './tes.ts';

kenalkanAcara();

describe('tes', () => {
  const jawaban = (benar: number, dari: number) =>
    Array.from({ length: dari }, (_, ke) => ({
      soal: `${ke < 3 ? 'cara-kb' : 'enam-peran'}.${String(ke + 1).padStart(2, '0')}`,
      jawab: [0],
      isBenar: ke < benar,
    }));
  const jawab = (buku: BukuPintu, oleh: string, tes: 'pre' | 'post', benar: number, id = idJawabTes(buku.id, oleh, tes)): Catatan =>
    buku.catat('acara.jawab-tes', { pesertaId: oleh, tes, jawaban: jawaban(benar, 5) }, oleh, { id });

  const soalTes = ['cara-kb.01', 'cara-kb.02', 'cara-kb.03', 'enam-peran.04', 'enam-peran.05'];
  const tetapkan = (buku: BukuPintu, isTerbuka: boolean, soal = soalTes): Catatan => buku.catat('acara.tes', { tes: 'pre', soal, benih: 7, isTerbuka }, RUDI);
  const bukuTes = (): BukuPintu => {
    const buku = new BukuPintu();
    buku.rencana(RUDI);
    buku.catat('acara.undang', { peserta: [{ ...pesertaUji(1), id: SITI }] }, RUDI);
    buku.hadir(PINTU[0], SITI, '08:00');
    return buku;
  };

  test('hanya peserta, hanya selagi dibuka, hanya soalnya; yang ditulis sebelum ditutup boleh datang belakangan', () => {
    const buku = bukuTes();
    expect(nilai(jawab(buku, NOOR, 'pre', 2), buku, 'ppkbd')).toBe('peserta-tidak-terdaftar');
    expect(nilai(jawab(buku, SITI, 'pre', 2), buku, 'sub-ppkbd')).toBe('menunggu-acara');
    buku.catatan.pop();
    tetapkan(buku, true);
    const terlambatDatang = jawab(buku, SITI, 'pre', 2);
    tetapkan(buku, false);
    expect(nilai(terlambatDatang, buku, 'sub-ppkbd')).toBe('diterima');
    expect(nilai(jawab(buku, SITI, 'pre', 2), buku, 'sub-ppkbd')).toBe('tes-tidak-dibuka');
    tetapkan(buku, true, soalTes.with(0, 'cara-kb.09'));
    expect(nilai(jawab(buku, SITI, 'pre', 2), buku, 'sub-ppkbd')).toBe('soal-bukan-tes-ini');
  });

  test('yang sudah diserahkan tidak dikoreksi; id-nya tidak bisa dipakai jenis lain', () => {
    const buku = bukuTes();
    tetapkan(buku, true);
    const satu = jawab(buku, SITI, 'pre', 2);
    const koreksi = { sasaran: satu.id, v: 1, terjadi: HARI_ORIENTASI, isi: { ...(satu.isi as object), jawaban: jawaban(5, 5) } };
    expect(nilai(buku.catat('catatan.koreksi', koreksi, SITI), buku, 'sub-ppkbd')).toBe('sasaran-tidak-bisa-dikoreksi');
    buku.hadir(PINTU[0], NOOR, '08:00');
    const isi = { pesertaId: NOOR, nilai: [{ aspek: 'materi', nilai: 4 }], saran: null };
    expect(nilai(buku.catat('acara.evaluasi', isi, NOOR, { id: idJawabTes(buku.id, SITI, 'post') }), buku, 'ppkbd')).toBe('amplop-rusak');
    expect(nilai(buku.catat('acara.evaluasi', isi, NOOR), buku, 'ppkbd')).toBe('diterima');
  });

  test('sebelum acara mulai ditolak; yang diundang menunggu kehadirannya, yang tidak diundang ditolak; yang tidak bisa lagi tidak menunggu', () => {
    const buku = new BukuPintu();
    buku.rencana(RUDI, { mulai: '2025-02-04', selesai: '2025-02-04' });
    buku.catat('acara.undang', { peserta: [{ ...pesertaUji(1), id: SITI }] }, RUDI);
    tetapkan(buku, true);
    const menilai = (oleh: string): string => {
      const satu = buku.catat('acara.evaluasi', { pesertaId: oleh, nilai: [{ aspek: 'materi', nilai: 4 }], saran: null }, oleh);
      const putusan = nilai(satu, buku, 'sub-ppkbd');
      buku.catatan.pop();
      return putusan;
    };
    const menjawab = (oleh: string): string => {
      const putusan = nilai(jawab(buku, oleh, 'pre', 5), buku, 'sub-ppkbd');
      buku.catatan.pop();
      return putusan;
    };
    expect([menjawab(SITI), menilai(SITI)]).toEqual(['acara-belum-mulai', 'acara-belum-mulai']);
    buku.rencana(RUDI);
    expect([menjawab(SITI), menilai(SITI)]).toEqual(['menunggu-hadir', 'menunggu-hadir']);
    expect([menjawab(NOOR), menilai(NOOR)]).toEqual(['peserta-tidak-terdaftar', 'peserta-tidak-terdaftar']);
    tetapkan(buku, false);
    expect(menjawab(SITI)).toBe('tes-tidak-dibuka');
    tetapkan(buku, true);
    buku.langsung(PINTU[1], pesertaUji(44), '08:05');
    buku.catat('acara.samakan', { orangA: pesertaUji(44).id, orangB: SITI }, RUDI);
    expect([menjawab(SITI), menilai(SITI)]).toEqual(['diterima', 'diterima']);
  });

  test('dikerjakan sendiri dan sekali: id-nya turunan acara, peserta, dan tes', () => {
    const buku = bukuTes();
    tetapkan(buku, true);
    expect(nilai(jawab(buku, SITI, 'pre', 2), buku, 'sub-ppkbd')).toBe('diterima');
    expect(nilai(jawab(buku, SITI, 'pre', 5, uuidUji(9, 0x1d)), buku, 'sub-ppkbd')).toBe('amplop-rusak');
    buku.catatan.pop();
    const untukNoor = buku.catat('acara.jawab-tes', { pesertaId: NOOR, tes: 'pre', jawaban: jawaban(5, 5) }, SITI, { id: idJawabTes(buku.id, NOOR, 'pre') });
    expect(nilai(untukNoor, buku, 'pkb')).toBe('bukan-peserta-ini');
    const ids = [SITI, NOOR].flatMap((id) => (['pre', 'post'] as const).map((tes) => idJawabTes(buku.id, id, tes)));
    expect(new Set(ids).size).toBe(4);
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
  });

  test('nilai: dari jawaban, kertas mendahului, tidak ikut bukan nol; topik dari pelajarannya', () => {
    const buku = new BukuPintu();
    jawab(buku, SITI, 'pre', 2);
    jawab(buku, SITI, 'post', 4);
    buku.catat('acara.nilai-tes', { pesertaId: SITI, tes: 'post', nilai: 72.5 }, RUDI);
    const nilaiDari = nilaiAcara(buku.keadaan());
    expect([nilaiDari(SITI, 'pre'), nilaiDari(SITI, 'post'), nilaiDari(NOOR, 'pre')]).toEqual([40, 72.5, null]);
    expect(findJawabTes(buku.keadaan(), SITI, 'post')?.jawaban.filter((satu) => satu.isBenar)).toHaveLength(4);
    const topik = jawabanPerTopik(buku.keadaan(), (soal) => soal.slice(0, -3));
    expect(new Set(topik.map((satu) => satu.topik))).toEqual(new Set(['cara-kb', 'enam-peran']));
    expect(nilai(buku.catat('acara.nilai-tes', { pesertaId: SITI, tes: 'post', nilai: 72.55 }, RUDI), buku, 'pkb')).toBe('isi-tidak-sah');
  });

  test('nilai ikut orangnya bila dua nama disamakan', () => {
    const buku = new BukuPintu();
    const tamu = pesertaUji(203);
    buku.langsung(PINTU[0], tamu, '08:05');
    jawab(buku, SITI, 'pre', 3);
    buku.catat('acara.samakan', { orangA: tamu.id, orangB: SITI }, PINTU[0]);
    const nilaiDari = nilaiAcara(buku.keadaan());
    expect([nilaiDari(SITI, 'pre'), nilaiDari(tamu.id, 'pre')]).toEqual([60, 60]);
  });

  test('tes: 5 sampai 30 soal tanpa kembar; yang terakhir ditetapkan berlaku', () => {
    const buku = new BukuPintu();
    const soal = ['a.01', 'a.02', 'a.03', 'a.04', 'a.05'];
    const isi = { tes: 'pre', soal, benih: 7, isTerbuka: true };
    expect(nilai(buku.catat('acara.tes', { ...isi, soal: ['a.01', 'a.01', 'a.02', 'a.03', 'a.04'] }, RUDI), buku, 'pkb')).toBe('isi-tidak-sah');
    expect(nilai(buku.catat('acara.tes', { ...isi, soal: soal.slice(1) }, RUDI), buku, 'pkb')).toBe('isi-tidak-sah');
    expect(nilai(buku.catat('acara.tes', isi, RUDI), buku, 'pkb')).toBe('diterima');
    buku.catat('acara.tes', { ...isi, isTerbuka: false }, RUDI);
    expect(buku.keadaan().tes.get('pre')).toEqual({ soal, benih: 7, isTerbuka: false });
  });
});

test('yang dikatakan peserta sendiri berlaku, mana pun yang datang dahulu; panitia mengisi hanya yang belum diisinya, dan katanya kemudian menggantinya', () => {
  const buku = new BukuPintu();
  buku.rencana(RUDI);
  for (const id of [SITI, NOOR]) buku.hadir(PINTU[0], id, '08:00');
  const kertas = pesertaUji(88);
  buku.langsung(PINTU[0], kertas, '08:01');
  const tulis = (kind: string, isi: object, pesertaId: string, oleh: string) => buku.catat(kind, { pesertaId, ...isi }, oleh);
  const [sendiri, panitia] = [1, 5].map((angka) => ({ nilai: [{ aspek: 'materi', nilai: angka }], saran: null })) as [object, object];
  const aksi = (isi: string) => ({ butir: [{ isi, peran: 'kie', tenggat: '2025-03-03' }] });
  const bolehDanTidak = (kind: string, milik: object, titipan: object) => {
    const dulu = nilai(tulis(kind, titipan, SITI, RUDI), buku, 'pkb');
    const kata = nilai(tulis(kind, milik, SITI, SITI), buku, 'sub-ppkbd');
    return [dulu, kata, nilai(tulis(kind, titipan, SITI, RUDI), buku, 'pkb')];
  };
  const harap = ['diterima', 'diterima', 'sudah-diisi-peserta'];
  expect(bolehDanTidak('acara.evaluasi', sendiri, panitia)).toEqual(harap);
  expect(bolehDanTidak('acara.rencana-aksi', aksi('Milik Siti'), aksi('Milik panitia'))).toEqual(harap);
  expect(bolehDanTidak('acara.jawab', { isHadir: true, alasan: null }, { isHadir: false, alasan: 'Kata panitia' })).toEqual(harap);
  // The last of each was refused; had it come before hers, it would be here and change nothing.
  const { evaluasi, rencanaAksi, jawaban } = buku.keadaan();
  expect([[...evaluasi.values()].map((satu) => satu.nilai[0]?.nilai), rencanaAksi.get(SITI)?.butir[0]?.isi, jawaban.get(SITI)?.isHadir]).toEqual([
    [1],
    'Milik Siti',
    true,
  ]);
  // Entered under a name that was found to be hers.
  tulis('acara.evaluasi', panitia, kertas.id, RUDI);
  buku.catat('acara.samakan', { orangA: kertas.id, orangB: SITI }, PINTU[0]);
  expect(nilai(tulis('acara.evaluasi', panitia, kertas.id, RUDI), buku, 'pkb')).toBe('sudah-diisi-peserta');
  const milikSiti = listEvaluasi(buku.keadaan());
  expect(milikSiti.map((satu) => satu.nilai[0]?.nilai)).toEqual([1]);
});

describe('sesudah acara', () => {
  test('penilaian: satu per hari dan peserta, hal yang tidak dijawab tidak ada; rencana terakhir berlaku', () => {
    const buku = new BukuPintu();
    buku.rencana(RUDI);
    for (const id of [SITI, NOOR]) buku.hadir(PINTU[0], id, '08:00');
    const isi = { pesertaId: SITI, nilai: [{ aspek: 'materi', nilai: 4 }], saran: null };
    expect(nilai(buku.catat('acara.evaluasi', isi, SITI), buku, 'ppkbd')).toBe('diterima');
    expect(nilai(buku.catat('acara.evaluasi', isi, NOOR), buku, 'ppkbd')).toBe('bukan-peserta-ini');
    expect(nilai(buku.catat('acara.evaluasi', { ...isi, nilai: [{ aspek: 'materi', nilai: 6 }] }, SITI), buku, 'ppkbd')).toBe('isi-tidak-sah');
    expect([...buku.keadaan().evaluasi.values()].filter((satu) => satu.pesertaId === SITI)).toHaveLength(1);
    const aksi = { isi: 'Mengunjungi lima PUS', peran: 'kie', tenggat: '2025-03-03' };
    expect(nilai(buku.catat('acara.rencana-aksi', { pesertaId: SITI, butir: [aksi] }, SITI), buku, 'sub-ppkbd')).toBe('diterima');
    expect(nilai(buku.catat('acara.rencana-aksi', { pesertaId: NOOR, butir: [aksi] }, SITI), buku, 'sub-ppkbd')).toBe('bukan-peserta-ini');
    expect(buku.keadaan().rencanaAksi.get(SITI)?.butir).toEqual([aksi]);
    expect(sesiDicatat(buku.keadaan())).toEqual(['pagi', 'siang']);
  });
});
