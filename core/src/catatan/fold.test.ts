// The fold: any order, any doubling, any split gives the same family (rule S8); corrections and withdrawals; old versions.
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { keluargaAcak } from '@lini/testing/keluarga-acak.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMasaBerjalan } from '../keluarga/keluarga.ts';
import { bacaIsi } from './baca.ts';
import { foldKeluarga, nasibCatatan, susunCatatan } from './fold.ts';
import { laterHlc, nextHlc } from './hlc.ts';

describe('lipatan', () => {
  test('urutan datang, ganda, dan potongan tidak berpengaruh', () => {
    fc.assert(
      fc.property(keluargaAcak(1), fc.infiniteStream(fc.nat()), (buku, acak) => {
        const asli = foldKeluarga(buku.id, susunCatatan(buku.catatan));
        const kunci = new Map(buku.catatan.map((satu) => [satu.id, acak.next().value as number]));
        const kocok = [...buku.catatan, ...buku.catatan.slice(0, 3)].sort((a, b) => (kunci.get(a.id) ?? 0) - (kunci.get(b.id) ?? 0));
        expect(foldKeluarga(buku.id, susunCatatan(kocok))).toEqual(asli);
      }),
      { numRuns: 300 },
    );
  });

  test('kejadian sesudah hari yang ditanya belum terlihat', () => {
    const buku = new BukuKeluarga();
    buku.daftar('2025-01-01');
    const istriId = buku.istri('2025-01-01', '1995-01-01');
    buku.status('2025-03-01', istriId, { metode: 'pil' });
    expect(buku.keadaan('2025-02-28').pasangan.size).toBe(0);
    expect(buku.keadaan('2025-03-01').pasangan.size).toBe(1);
  });
});

describe('koreksi dan batal', () => {
  const contoh = () => {
    const buku = new BukuKeluarga();
    buku.daftar('2025-01-01');
    const istriId = buku.istri('2025-01-01', '1995-01-01');
    const status = buku.status('2025-03-01', istriId, { metode: 'pil' });
    return { buku, istriId, status };
  };
  const metode = (buku: BukuKeluarga, istriId: string, sampai?: string) => {
    const pasangan = buku.keadaan(sampai).pasangan.get(istriId);
    return pasangan ? (findMasaBerjalan(pasangan)?.metode ?? null) : null;
  };

  test('koreksi mengganti isi dan tanggal, yang terakhir ditulis menang', () => {
    const { buku, istriId, status } = contoh();
    const isi = status.isi as Record<string, unknown>;
    buku.catat('catatan.koreksi', '2025-03-05', { sasaran: status.id, v: 1, terjadi: '2025-02-10', isi: { ...isi, metode: 'iud' } });
    buku.catat('catatan.koreksi', '2025-03-04', { sasaran: status.id, v: 1, terjadi: '2025-02-10', isi: { ...isi, metode: 'implan' } });
    expect(metode(buku, istriId)).toBe('implan');
    expect(metode(buku, istriId, '2025-02-10')).toBe('implan');
    expect(metode(buku, istriId, '2025-02-09')).toBeNull();
  });

  test('batal menghapus pengaruhnya; membatalkan pembatalan mengembalikannya', () => {
    const { buku, istriId, status } = contoh();
    const batal = buku.catat('catatan.batal', '2025-03-06', { sasaran: status.id, alasan: 'salah keluarga' });
    expect(metode(buku, istriId)).toBeNull();
    expect(nasibCatatan(buku.catatan).dibatalkan).toEqual(new Set([status.id]));
    buku.catat('catatan.batal', '2025-03-07', { sasaran: batal.id, alasan: 'ternyata benar' });
    expect(metode(buku, istriId)).toBe('pil');
  });

  test('tidak ada yang dapat dibatalkan oleh tulisan yang lebih dulu', () => {
    const { buku, istriId, status } = contoh();
    const batal = buku.catat('catatan.batal', '2025-03-06', { sasaran: status.id, alasan: 'salah keluarga' });
    const lebihDulu = { ...batal, dicatat: nextHlc(null, 1, batal.perangkat) };
    buku.catatan.splice(buku.catatan.indexOf(batal), 1, lebihDulu);
    expect(metode(buku, istriId)).toBe('pil');
  });
});

describe('versi lama', () => {
  test('kb.pelayanan versi 1 tanpa tempat terbaca sebagai tempat tidak diketahui', () => {
    const hasil = bacaIsi('kb.pelayanan', 1, { istriId: uuidUji(1), metode: 'pil', jalur: null, pertamaKali: null });
    expect(hasil).toMatchObject({ isi: { tempat: 'tidak-diketahui', jenisSuntik: null, metode: 'pil' } });
  });

  test('versi yang lebih baru dan jenis yang belum dikenal dikatakan terus terang', () => {
    expect(bacaIsi('kb.pelayanan', 99, {})).toMatchObject({ tolakan: { kode: 'versi-terlalu-baru' } });
    expect(bacaIsi('kb.masa-depan', 1, {})).toMatchObject({ tolakan: { kode: 'jenis-belum-dikenal' } });
  });

  test('isi yang salah menyebut isiannya', () => {
    expect(bacaIsi('keluarga.rumah', 1, { air: 'anggur', jamban: null })).toMatchObject({ tolakan: { kode: 'isi-tidak-sah', isian: 'air' } });
  });
});

describe('jam logis', () => {
  const perangkat = uuidUji(7, 0xbeef);
  test('tidak pernah mundur walau jam ponsel mundur atau diam', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4_000_000_000_000 }), { minLength: 2, maxLength: 50 }), (jam) => {
        let terakhir: string | null = null;
        for (const ms of jam) {
          const berikut: string = nextHlc(terakhir, ms, perangkat);
          expect(terakhir === null || berikut > terakhir).toBe(true);
          terakhir = berikut;
        }
      }),
    );
  });

  test('hitungan yang penuh pindah ke milidetik berikutnya', () => {
    const penuh = `${'1'.padStart(15, '0')}-ffff-${perangkat.slice(0, 8)}`;
    expect(nextHlc(penuh, 0, perangkat)).toBe(`${'2'.padStart(15, '0')}-0000-${perangkat.slice(0, 8)}`);
    expect(laterHlc(penuh, null)).toBe(penuh);
    // A clock past 2100 is broken: following it would run out of digits for everybody.
    expect(laterHlc(penuh, `${'9'.repeat(15)}-ffff-ffffffff`)).toBe(penuh);
    expect(laterHlc(null, `${'9'.repeat(15)}-ffff-ffffffff`)).toBeNull();
  });
});
