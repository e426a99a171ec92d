// What goes along of a wife's contraception and pregnancy when a flow takes her to another family: no new acceptor, no drop-out made up or lost.
import { HARI_ALUR, kampungUji, keluargaAlur } from '@lini/testing/kampung-uji.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { METODE } from '../../kb/metode.ts';
import { isHadir, type Keluarga } from '../keluarga.ts';

const hadir = (satu: Keluarga): string[] => [...satu.anggota.values()].filter(isHadir).map((anggota) => anggota.nama);

describe('keadaan KB dan kehamilan ikut, tanpa peserta baru dan tanpa putus pakai', () => {
  const INDIKATOR = ['A2', 'B10', 'B14', 'B1'];

  test.each(METODE.map((satu) => satu.nilai))('pisah KK saat memakai %s', (metode) => {
    const a = keluargaAlur(1);
    a.buku.status('2025-02-01', a.istri, { metode, mulai: '2024-05-05', anakHidup: 2 });
    const kampung = kampungUji(a.buku);
    const sebelum = INDIKATOR.map(kampung.angka);
    const baru = kampung.jalankan('pisah-kk', a.buku.id, null, { anggota: [a.suami, a.istri, a.putri], kepalaId: a.suami, noKk: null });
    expect(INDIKATOR.map(kampung.angka)).toEqual(sebelum);
    expect(kampung.keluarga(baru).pasangan.get(a.istri)).toMatchObject({
      anakHidup: 2,
      pernahKb: true,
      masaKb: [{ metode, mulai: '2024-05-05', kejadian: null }],
    });
    const { anggota } = kampung.keluarga(baru);
    expect([a.suami, a.istri, a.putri].map((id) => anggota.get(id)?.hubungan)).toEqual(['kepala', 'istri', 'anak']);
    expect(hadir(kampung.keluarga(a.buku.id))).toEqual(['Putra 1']);
  });

  test.each<[string, string]>([
    ['2026-06-05', 'bulan ini juga'],
    ['2026-04-20', 'dua bulan lalu'],
  ])('peserta baru dengan pelayanan pada %s (%s): tetap terhitung sekali, dan suntik berikutnya tidak lupa', (tanggal) => {
    const a = keluargaAlur(1);
    a.buku.layani(tanggal, a.istri, 'suntik', true);
    const kampung = kampungUji(a.buku);
    const bulan = [...INDIKATOR, 'B11', 'B12', 'B13'];
    const sebelum = bulan.map(kampung.angka);
    const baru = kampung.jalankan('pisah-kk', a.buku.id, null, { anggota: [a.suami, a.istri], kepalaId: a.suami, noKk: null });
    expect(bulan.map(kampung.angka)).toEqual(sebelum);
    expect(kampung.keluarga(baru).pasangan.get(a.istri)).toMatchObject({
      masaKb: [{ metode: 'suntik', mulai: tanggal, pertamaKali: true }],
      pelayanan: [{ tanggal, metode: 'suntik', jenisSuntik: '3-bulan', tempat: 'puskesmas' }],
    });
  });

  test('memakai sejak lama dan baru dilayani lagi: mulainya tetap yang lama', () => {
    const a = keluargaAlur(1);
    a.buku.status('2025-02-01', a.istri, { metode: 'pil', mulai: '2023-05-05', anakHidup: 2 });
    a.buku.layani('2026-06-01', a.istri, 'pil');
    const kampung = kampungUji(a.buku);
    const sebelum = INDIKATOR.map(kampung.angka);
    const baru = kampung.jalankan('pisah-kk', a.buku.id, null, { anggota: [a.suami, a.istri], kepalaId: a.suami, noKk: null });
    expect(INDIKATOR.map(kampung.angka)).toEqual(sebelum);
    expect(kampung.keluarga(baru).pasangan.get(a.istri)).toMatchObject({
      anakHidup: 2,
      masaKb: [{ metode: 'pil', mulai: '2023-05-05', kejadian: null }],
      pelayanan: [{ tanggal: '2026-06-01' }],
    });
  });

  test('ibu tiga anak yang ikut keluarga lain tetap terlalu banyak anak', () => {
    const [a, b] = [keluargaAlur(1), keluargaAlur(2)];
    const bernama = [...a.buku.keadaan().anggota.values()].filter((satu) => satu.ibuId === a.istri).length;
    for (let ke = bernama; ke < 4; ke += 1) a.buku.anak('2026-01-01', `201${ke}-01-01`, a.istri);
    a.buku.status('2026-05-10', a.istri, { metode: 'pil', anakHidup: null });
    const kampung = kampungUji(a.buku, b.buku);
    kampung.jalankan('ikut-keluarga', a.buku.id, a.istri, { keKeluarga: b.buku.id, hubungan: 'lainnya' });
    expect(kampung.keluarga(b.buku.id).pasangan.get(a.istri)?.anakHidup).toBe(4);
  });

  test('apa pun keadaan KB-nya, jumlah PUS, peserta baru, dan putus pakai tidak berubah oleh kepindahan', () => {
    const keadaan = fc.record({
      kesertaan: fc.constantFrom('sedang', 'pernah', 'tidak-pernah'),
      metode: fc.constantFrom(...METODE.map((satu) => satu.nilai)),
      ingin: fc.constantFrom('segera', 'tunda', 'tidak-lagi'),
      mulai: fc.constantFrom(null, '2024-01-01', '2026-05-05'),
      isHamil: fc.boolean(),
      isDitanya: fc.boolean(),
    });
    fc.assert(
      fc.property(keadaan, ({ kesertaan, metode, ingin, mulai, isHamil, isDitanya }) => {
        const [a, b] = [keluargaAlur(1), keluargaAlur(2)];
        const isPakai = kesertaan === 'sedang';
        if (isDitanya)
          a.buku.status('2026-05-10', a.istri, { kesertaan, metode: isPakai ? metode : null, mulai: isPakai ? mulai : null, ingin: isPakai ? null : ingin });
        if (isHamil) a.buku.hamil('2026-05-20', a.istri, '2026-03-01');
        const kampung = kampungUji(a.buku, b.buku);
        const semuaAngka = ['A2', 'B10', 'B14', 'B1', 'B6', 'B7.hamil'];
        const sebelum = semuaAngka.map(kampung.angka);
        const tujuan = kampung.jalankan('ikut-keluarga', a.buku.id, a.istri, { keKeluarga: b.buku.id, hubungan: 'lainnya' });
        expect(tujuan).toBe(b.buku.id);
        expect(semuaAngka.map(kampung.angka)).toEqual(sebelum);
        expect(kampung.keluarga(b.buku.id).pasangan.get(a.istri)?.hamil ?? null).toEqual(isHamil ? { dicatat: HARI_ALUR, hpht: '2026-03-01' } : null);
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ['tunda', { kesertaan: 'pernah', ingin: 'tunda' }, 1],
    ['tetap memakai', { metode: 'pil' }, 0],
  ] as const)('peserta bulan lalu yang ikut keluarga lain, lalu bulan itu juga %s', (_nama, status, putus) => {
    const [a, b] = [keluargaAlur(1), keluargaAlur(2)];
    a.buku.status('2026-05-10', a.istri, { metode: 'pil' });
    b.buku.status('2026-05-10', b.istri, { metode: 'iud' });
    const kampung = kampungUji(a.buku, b.buku);
    kampung.jalankan('ikut-keluarga', a.buku.id, a.istri, { keKeluarga: b.buku.id, hubungan: 'lainnya' });
    kampung.tambah(b.buku.id, (buku) => buku.status('2026-06-20', a.istri, status));
    expect(kampung.putus('2026-06')).toEqual({ pembilang: putus, penyebut: 2 });
    expect(kampung.putus('2026-07')).toEqual({ pembilang: 0, penyebut: 2 - putus });
  });
});
