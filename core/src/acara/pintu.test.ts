// The kinds of a gathering: who may write them, what they refuse, and that phones at the door agree whatever meets whatever.

import { BukuPintu, HARI_ORIENTASI, pesertaUji } from '@lini/testing/buku-pintu.ts';
import { NOOR, nilai, PINTU, RUDI, SITI } from '@lini/testing/pintu-uji.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kocok } from '../acak.ts';
import type { Peran } from '../akses/peran.ts';
import type { Catatan } from '../catatan/catatan.ts';
import { isBolehMengubah, isBolehMenulis } from '../catatan/peran-sasaran.ts';
import { kenalkanAcara } from '../registry/definisi-acara.ts';
import { findPeserta, hadirAcara } from './baca-acara.ts';
import { jawabPintu, sesiKini } from './pintu.ts';
import { samakanNama } from './samakan-nama.ts';
import { listSesiHadir } from './sesi-hadir.ts';
import { usulSama } from './usul-sama.ts';

kenalkanAcara();

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
  expect(['Hj. Siti  Aminah', 'Bu Siti-Aminah', 'Acil Siti Aminah', 'Siti Aminah, Hj.'].map(samakanNama)).toEqual(Array(4).fill('siti aminah'));
  expect(["Nur'aini", 'Nini Karlina', 'Hj.'].map(samakanNama)).toEqual(['nur aini', 'nini karlina', '']);
  const [satu, dua] = [bernama(1, 'Hj. Rusmiati', '63.11.02.2001'), bernama(2, 'Bu Rusmiati', null)];
  buku.langsung(PINTU[0], satu, '08:05');
  buku.langsung(PINTU[1], dua, '08:07');
  buku.langsung(PINTU[1], bernama(3, 'Rusmiati', '63.11.02.2002'), '08:09');
  for (const nomor of [4, 5]) buku.langsung(PINTU[0], bernama(nomor, 'Hj.', null), `08:1${nomor}`);
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

  test.each([
    ['07:45', 'buka'],
    ['08:00', 'buka'],
    ['08:29', 'buka'],
    ['08:30', 'materi'],
    ['09:00', 'materi'],
    ['16:00', 'materi'],
  ])('dua sesi berdekatan, pukul %s: %s', (jam, sesi) => {
    const dekat = new BukuPintu(3);
    const bagian = (id: string, mulai: string, selesai: string) => ({
      ...{ id, judul: id, tanggal: HARI_ORIENTASI, mulai, selesai },
      ...{ jp: 1, pengajar: null, ruang: null, isHadirDicatat: true },
    });
    dekat.rencana(RUDI, { sesi: [bagian('buka', '08:00', '08:30'), bagian('materi', '09:00', '10:00')] });
    expect(sesiKini(dekat.keadaan(), HARI_ORIENTASI, jam)?.id).toBe(sesi);
  });

  test('hari lain: sesi terdekat yang akan datang; tanpa sesi bertanda, satu kali sehari', () => {
    expect([sesiKini(buku.keadaan(), '2025-01-30', '09:00')?.id, sesiKini(buku.keadaan(), '2025-02-05', '09:00')?.id]).toEqual(['pagi', 'siang']);
    const polos = new BukuPintu(2);
    polos.rencana(RUDI, { sesi: [], selesai: '2025-02-04' });
    expect(listSesiHadir(polos.keadaan().rencana).map((satu) => satu.id)).toEqual(['hari-2025-02-03', 'hari-2025-02-04']);
    expect(listSesiHadir(null)).toEqual([]);
  });
});
