// The kinds of a gathering: who may write them, what they refuse, and that phones at the door agree whatever meets whatever.

import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { BukuPintu, HARI_ORIENTASI, pesertaUji } from '@lini/testing/buku-pintu.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kocok } from '../acak.ts';
import type { Peran } from '../akses/peran.ts';
import type { Catatan } from '../catatan/catatan.ts';
import { judgeCatatan } from '../catatan/judge.ts';
import { isBolehMengubah, isBolehMenulis } from '../catatan/peran-sasaran.ts';
import { kenalkanAcara } from '../registry/definisi-acara.ts';
import { findJawabTes, findPeserta, hadirAcara, jawabanPerTopik, listEvaluasi, nilaiAcara, sesiDicatat } from './baca-acara.ts';
import { jawabPintu, sesiKini } from './pintu.ts';
import { listSesiHadir } from './sesi-hadir.ts';
import { idJawabTes } from './tes.ts';
import { ratakanNama, usulSama } from './usul-sama.ts';

kenalkanAcara();

const SITI = uuidUji(1, 0x51);
const NOOR = uuidUji(2, 0x51);
const RUDI = uuidUji(3, 0x51);
const PINTU = [uuidUji(11, 0x51), uuidUji(12, 0x51), uuidUji(13, 0x51)] as const;

const nilai = (catatan: Catatan, buku: BukuPintu, peran: Peran): string => {
  const lain = buku.catatan.filter((satu) => satu.id !== catatan.id);
  const putusan = judgeCatatan(catatan, lain, HARI_ORIENTASI, undefined, { peran, rt: [] });
  return putusan.putusan === 'diterima' ? 'diterima' : putusan.kode;
};

describe('siapa menulis apa', () => {
  test('undangan dijawab peserta sendiri atau panitia, bukan kader lain; jawaban terakhir berlaku', () => {
    const buku = new BukuPintu();
    const isi = { pesertaId: SITI, isHadir: true, alasan: null };
    expect(nilai(buku.catat('acara.jawab', isi, SITI), buku, 'sub-ppkbd')).toBe('diterima');
    expect(nilai(buku.catat('acara.jawab', isi, NOOR), buku, 'ppkbd')).toBe('bukan-peserta-ini');
    expect(nilai(buku.catat('acara.jawab', { ...isi, isHadir: false, alasan: 'Sakit' }, SITI), buku, 'sub-ppkbd')).toBe('diterima');
    expect(buku.keadaan().jawaban.get(SITI)).toEqual({ isHadir: false, alasan: 'Sakit', pada: HARI_ORIENTASI, isSendiri: true });
  });

  test('kehadiran dan nilai kertas: ditolak sebelum hari pertama dan sesudah acaranya dibatalkan; yang ditulis sebelum itu tetap diterima', () => {
    const buku = new BukuPintu();
    const nilaiKertas = () => buku.catat('acara.nilai-tes', { pesertaId: SITI, tes: 'post', nilai: 80 }, RUDI);
    const coba = (satu: Catatan): string => {
      const putusan = nilai(satu, buku, 'pkb');
      buku.catatan.splice(buku.catatan.indexOf(satu), 1);
      return putusan;
    };
    const keduanya = () => [coba(buku.hadir(RUDI, SITI, '08:00')), coba(nilaiKertas())];
    buku.rencana(RUDI, { mulai: '2025-02-04', selesai: '2025-02-04' });
    expect(keduanya()).toEqual(['acara-belum-mulai', 'acara-belum-mulai']);
    buku.rencana(RUDI);
    expect([...keduanya(), coba(buku.hadir(RUDI, SITI, '08:00', { saat: '2025-02-02T08:00' }))]).toEqual(['diterima', 'diterima', 'acara-belum-mulai']);
    const sebelum = [buku.hadir(PINTU[0], SITI, '08:00'), nilaiKertas()];
    const batal = buku.catat('acara.batalkan', { alasan: 'Banjir besar' }, NOOR);
    expect([...keduanya(), ...sebelum.map(coba)]).toEqual(['acara-dibatalkan', 'acara-dibatalkan', 'diterima', 'diterima']);
    buku.catat('catatan.batal', { sasaran: batal.id, alasan: 'Jadi diadakan' }, NOOR);
    expect(keduanya()).toEqual(['diterima', 'diterima']);
  });

  test('kader tidak mencatat kehadiran, tes, atau nilai; tamu hanya di pintu', () => {
    const boleh = (peran: Peran): string[] =>
      ['acara.jawab', 'acara.hadir', 'acara.samakan', 'acara.tes', 'acara.jawab-tes', 'acara.nilai-tes', 'acara.evaluasi', 'acara.rencana-aksi'].filter(
        (kind) => isBolehMenulis(kind, peran),
      );
    expect(boleh('sub-ppkbd')).toEqual(['acara.jawab', 'acara.jawab-tes', 'acara.evaluasi', 'acara.rencana-aksi']);
    expect(boleh('tamu')).toEqual(['acara.hadir', 'acara.samakan']);
    expect(boleh('pkb')).toHaveLength(8);
  });

  test('pindaian keliru dibatalkan oleh yang memindai atau panitia, bukan tamu lain', () => {
    const pindai = { kind: 'acara.hadir', oleh: PINTU[0] };
    expect(isBolehMengubah(pindai, { id: PINTU[0], peran: 'tamu' })).toBe(true);
    expect(isBolehMengubah(pindai, { id: PINTU[1], peran: 'tamu' })).toBe(false);
    expect(isBolehMengubah(pindai, { id: RUDI, peran: 'pkb' })).toBe(true);
  });
});

describe('pintu', () => {
  test('yang datang langsung harus bernama, yang dipindai tidak membawa nama baru', () => {
    const buku = new BukuPintu();
    const tamu = pesertaUji(200);
    expect(nilai(buku.hadir(RUDI, tamu.id, '08:00', { cara: 'langsung' }), buku, 'pkb')).toBe('isi-tidak-sah');
    expect(nilai(buku.hadir(RUDI, tamu.id, '08:00', { orang: tamu }), buku, 'pkb')).toBe('isi-tidak-sah');
    expect(nilai(buku.hadir(RUDI, SITI, '08:00', { cara: 'langsung', orang: tamu }), buku, 'pkb')).toBe('isi-tidak-sah');
    expect(nilai(buku.hadir(RUDI, SITI, '24:00'), buku, 'pkb')).toBe('isi-tidak-sah');
    expect(nilai(buku.langsung(RUDI, tamu, '08:00'), buku, 'tamu')).toBe('diterima');
  });

  test('ditulis di dua pintu lalu disamakan: satu orang; pembatalan mengembalikan dua', () => {
    const buku = new BukuPintu();
    const [satu, dua] = [pesertaUji(201), pesertaUji(202)];
    buku.langsung(PINTU[0], satu, '08:05');
    buku.langsung(PINTU[1], dua, '08:01');
    const sama = buku.catat('acara.samakan', { orangA: dua.id, orangB: satu.id }, PINTU[0]);
    const acara = buku.keadaan();
    expect(hadirAcara(acara)).toEqual([{ sesi: 'pagi', peserta: satu.id, isDatangLangsung: true, masuk: `${HARI_ORIENTASI}T08:01`, keluar: null }]);
    expect(findPeserta(acara, satu.id)?.nama).toBe(satu.nama);
    buku.catat('acara.undang', { peserta: [pesertaUji(1), pesertaUji(2)] }, RUDI);
    const duaDiundang = buku.catat('acara.samakan', { orangA: pesertaUji(1).id, orangB: pesertaUji(2).id }, PINTU[0]);
    expect([nilai(duaDiundang, buku, 'tamu'), nilai(duaDiundang, buku, 'pkb')]).toEqual(['orang-diundang', 'orang-diundang']);
    buku.catatan.pop();
    expect(nilai(buku.catat('acara.samakan', { orangA: satu.id, orangB: satu.id }, PINTU[0]), buku, 'tamu')).toBe('orang-sama');
    buku.catatan.pop();
    expect(nilai(buku.catat('catatan.batal', { sasaran: sama.id, alasan: 'Ternyata lain orang' }, PINTU[0]), buku, 'tamu')).toBe('diterima');
    expect(hadirAcara(buku.keadaan())).toHaveLength(2);
  });

  const langkah = fc.array(
    fc.record({
      pintu: fc.nat({ max: 2 }),
      orang: fc.nat({ max: 5 }),
      menit: fc.nat({ max: 59 }),
      arah: fc.constantFrom('masuk' as const, 'keluar' as const),
      apa: fc.nat({ max: 9 }),
    }),
    { maxLength: 25 },
  );

  test('kejadian dari tiga ponsel, dalam urutan apa pun dan berulang: kehadiran yang sama, tidak ada yang dua kali', () => {
    fc.assert(
      fc.property(langkah, fc.string(), (semua, benih) => {
        const buku = new BukuPintu();
        for (const { pintu, orang, menit, arah, apa } of semua) {
          const oleh = PINTU[pintu] as string;
          const saat = `08:${String(menit).padStart(2, '0')}`;
          const milik = buku.catatan.filter((satu) => satu.oleh === oleh && satu.kind === 'acara.hadir');
          if (apa === 0 && milik.length > 0) buku.catat('catatan.batal', { sasaran: (milik.at(-1) as Catatan).id, alasan: 'Salah pindai' }, oleh);
          else if (apa === 1) buku.catat('acara.samakan', { orangA: pesertaUji(orang).id, orangB: pesertaUji((orang + 1) % 6).id }, oleh);
          else if (apa === 2) buku.langsung(oleh, pesertaUji(orang), saat);
          else buku.hadir(oleh, pesertaUji(orang).id, saat, { arah });
        }
        const daftar = hadirAcara(buku.keadaan());
        expect(hadirAcara(buku.keadaan([...kocok(buku.catatan, benih), ...kocok(buku.catatan, `${benih} lagi`)]))).toEqual(daftar);
        expect(new Set(daftar.map((satu) => `${satu.sesi} ${satu.peserta}`)).size).toBe(daftar.length);
        const batal = new Set(buku.catatan.flatMap(({ kind, isi }) => (kind === 'catatan.batal' ? [(isi as { sasaran: string }).sasaran] : [])));
        const terlihat = buku.catatan.some((satu) => satu.kind === 'acara.hadir' && !batal.has(satu.id));
        expect(daftar.length > 0).toBe(terlihat);
      }),
      { numRuns: 200 },
    );
  });
});

test('usul samakan: nama sama tanpa sapaan, satu pasang sekali; yang sudah disamakan atau dari desa lain tidak', () => {
  const buku = new BukuPintu();
  const bernama = (nomor: number, nama: string, desa: string | null) => ({ ...pesertaUji(nomor), nama, desa });
  expect([ratakanNama('Hj. Siti  Aminah'), ratakanNama('Bu Siti Aminah')]).toEqual(['siti aminah', 'siti aminah']);
  const [satu, dua] = [bernama(1, 'Hj. Rusmiati', '63.11.02.2001'), bernama(2, 'Bu Rusmiati', null)];
  buku.langsung(PINTU[0], satu, '08:05');
  buku.langsung(PINTU[1], dua, '08:07');
  buku.langsung(PINTU[1], bernama(3, 'Rusmiati', '63.11.02.2002'), '08:09');
  const pasang = () => usulSama(buku.keadaan()).map(({ langsung, lain }) => [langsung.desa, lain.desa]);
  expect(pasang()).toEqual([
    ['63.11.02.2001', null],
    [null, '63.11.02.2002'],
  ]);
  buku.catat('acara.samakan', { orangA: dua.id, orangB: satu.id }, PINTU[0]);
  buku.catat('acara.samakan', { orangA: dua.id, orangB: pesertaUji(3).id }, PINTU[0]);
  expect(pasang()).toEqual([]);
});

describe('jawaban pintu', () => {
  const buku = new BukuPintu();
  buku.rencana(RUDI);
  buku.catat('acara.undang', { peserta: [pesertaUji(1), pesertaUji(2), pesertaUji(3)] }, RUDI);
  buku.catat('acara.cabut-undangan', { orangId: pesertaUji(3).id, alasan: 'Pindah tugas' }, RUDI);
  const tanya = (nomor: number, arah: 'masuk' | 'keluar' = 'masuk', sesi = 'pagi') => {
    const acara = buku.keadaan();
    return jawabPintu(acara, hadirAcara(acara), sesi, pesertaUji(nomor).id, arah);
  };

  test('diundang dicatat; yang sudah masuk dijawab dengan jam dan petugasnya; keluar lalu kembali dicatat lagi', () => {
    expect(tanya(1)).toEqual({ jenis: 'catat' });
    buku.hadir(PINTU[0], pesertaUji(1).id, '08:12');
    expect(tanya(1)).toEqual({ jenis: 'sudah', saat: `${HARI_ORIENTASI}T08:12`, oleh: PINTU[0] });
    expect([tanya(1, 'keluar'), tanya(1, 'masuk', 'siang'), tanya(2, 'keluar')]).toEqual([{ jenis: 'catat' }, { jenis: 'catat' }, { jenis: 'catat' }]);
    buku.hadir(PINTU[1], pesertaUji(1).id, '10:00', { arah: 'keluar' });
    expect(tanya(1, 'keluar')).toEqual({ jenis: 'sudah', saat: `${HARI_ORIENTASI}T10:00`, oleh: PINTU[1] });
    expect(tanya(1)).toEqual({ jenis: 'catat' });
  });

  test('tidak ada di daftar, atau undangannya dicabut: dijawab, tidak dicatat', () => {
    expect(tanya(9)).toEqual({ jenis: 'tidak-diundang', alasan: null });
    expect(tanya(3)).toEqual({ jenis: 'tidak-diundang', alasan: 'Pindah tugas' });
  });

  test.each([
    ['06:00', 'pagi'],
    ['07:00', 'pagi'],
    ['11:50', 'pagi'],
    ['12:10', 'siang'],
    ['14:00', 'siang'],
    ['17:00', 'siang'],
  ])('pukul %s sesi %s', (jam, sesi) => expect(sesiKini(buku.keadaan(), HARI_ORIENTASI, jam)?.id).toBe(sesi));

  test('hari lain: sesi terdekat yang akan datang; tanpa sesi bertanda, satu kali sehari', () => {
    expect([sesiKini(buku.keadaan(), '2025-01-30', '09:00')?.id, sesiKini(buku.keadaan(), '2025-02-05', '09:00')?.id]).toEqual(['pagi', 'siang']);
    const polos = new BukuPintu(2);
    polos.rencana(RUDI, { sesi: [], selesai: '2025-02-04' });
    expect(listSesiHadir(polos.keadaan().rencana).map((satu) => satu.id)).toEqual(['hari-2025-02-03', 'hari-2025-02-04']);
    expect(listSesiHadir(null)).toEqual([]);
  });
});

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
