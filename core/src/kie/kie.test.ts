// KIE on paper: old visits stay readable, sessions and leaders are added up without counting anybody twice, the note leaves no trace.
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bacaIsi } from '../catatan/baca.ts';
import type { Catatan } from '../catatan/catatan.ts';
import { judgeCatatan } from '../catatan/judge.ts';
import { konteksForm, susunIsi, usulanForm } from '../form/form.ts';
import { hitungDesa } from '../indikator/hitung-desa.ts';
import { jumlahHadir, type KegiatanKie, tokohAktif } from './kegiatan-kie.ts';
import { konselingForm } from './konseling-form.ts';
import { konselingRahasiaForm } from './konseling-rahasia-form.ts';
import { kunjunganForm } from './kunjungan-form.ts';

const INSTITUSI = uuidUji(9, 0x15);
const KOSONG = { media: [], tempat: null, caraTemu: null, hadirL: null, hadirP: null, toma: null, toga: null, toda: null, pemuda: null };
const SESI = { bentuk: 'arisan', topik: ['K05'], penyaji: ['sub-ppkbd'], ...KOSONG };

/** An institution's catatan, in the envelopes of a family's book. */
function institusi(kegiatan: readonly (readonly [tanggal: string, isi: Record<string, unknown>])[]): Catatan[] {
  const buku = new BukuKeluarga(77);
  const semua = kegiatan.map(([tanggal, isi]) => buku.catat('kie.kegiatan', tanggal, { ...SESI, ...isi }));
  return semua.map((satu) => ({ ...satu, subjek: { jenis: 'institusi' as const, id: INSTITUSI } }));
}

const angka = (catatan: readonly Catatan[], id: string, bulan = '2025-03'): number | undefined =>
  hitungDesa(
    Map.groupBy(catatan, (satu) => satu.subjek.id),
    [bulan],
  ).get(bulan)?.[id]?.pembilang;

describe('kunjungan', () => {
  test('versi 1 terbaca: cara tidak ditanya, tetap kunjungan rumah', () => {
    expect(bacaIsi('kunjungan.keluarga', 1, { istriId: null, topik: ['K01'] })).toMatchObject({ isi: { cara: null, media: [] } });
  });

  test('kunjungan rumah dan bertemu di luar dihitung terpisah, dan tidak ada yang hilang', () => {
    const buku = new BukuKeluarga();
    buku.daftar('2025-01-05');
    for (const cara of ['rumah', 'rumah', 'di-luar', 'telepon', null])
      buku.catat('kunjungan.keluarga', '2025-03-10', { istriId: null, topik: ['K01'], cara, media: [] });
    buku.catat('kunjungan.keluarga', '2025-04-01', { istriId: null, topik: ['K01'], cara: 'rumah', media: [] });
    expect([angka(buku.catatan, 'KIE.1'), angka(buku.catatan, 'KIE.8')]).toEqual([3, 2]);
  });

  test('hanya topik yang wajib; cara diusulkan tampak, media kosong', () => {
    const konteks = konteksForm({ hariIni: '2025-03-10' });
    expect(kunjunganForm.pertanyaan.filter((satu) => satu.wajib).map((satu) => satu.isian)).toEqual(['topik']);
    const isi = susunIsi(kunjunganForm, { ...usulanForm(kunjunganForm, konteks), topik: ['K08'] }, konteks, () => '');
    expect(isi).toEqual({ istriId: null, topik: ['K08'], cara: 'rumah', media: [] });
  });
});

describe('KIE kelompok', () => {
  test('menunggu kartu institusinya', () => {
    const [sesi] = institusi([['2025-03-01', {}]]);
    expect(judgeCatatan(sesi as Catatan, [], '2025-03-10')).toMatchObject({ putusan: 'ditahan', kode: 'menunggu-institusi' });
  });

  test.each([
    ['tanpa topik', { topik: [] }, 'topik'],
    ['tanpa penyaji', { penyaji: [] }, 'penyaji'],
    ['hadir kurang dari nol', { hadirP: -1 }, 'hadirP'],
    ['topik yang tidak ada', { topik: ['K15'] }, 'topik.0'],
  ])('%s dikembalikan', (_nama, isi, isian) => {
    const [sesi] = institusi([['2025-03-01', isi]]);
    expect(judgeCatatan(sesi as Catatan, [], '2025-03-10')).toMatchObject({ putusan: 'dikembalikan', kode: 'isi-tidak-sah', isian });
  });

  test('blok II dihitung tangan: tiga kegiatan bulan ini, satu bulan lalu', () => {
    const semua = institusi([
      ['2025-02-28', { hadirP: 90, toma: 9 }],
      ['2025-03-01', { hadirL: 4, hadirP: 21, toma: 1, toga: 2, penyaji: ['pkb', 'ppkbd'], media: ['kie-kit'] }],
      ['2025-03-15', { hadirP: 10, toma: 2, pemuda: 3 }],
      ['2025-03-31', { media: ['kie-kit', 'poster'] }],
    ]);
    expect(['KIE.2', 'KIE.3', 'KIE.4', 'KIE.5', 'KIE.6'].map((id) => angka(semua, id))).toEqual([3, 35, 7, 1, 2]);
  });

  const arbAngka = fc.option(fc.nat(50), { nil: null });
  const arbSesi: fc.Arbitrary<KegiatanKie> = fc.record({
    id: fc.uuid(),
    tanggal: fc.constant('2025-03-01'),
    bentuk: fc.constant('arisan'),
    topik: fc.constant(['K01']),
    penyaji: fc.constant([]),
    media: fc.constant([]),
    ...{ hadirL: arbAngka, hadirP: arbAngka, toma: arbAngka, toga: arbAngka, toda: arbAngka, pemuda: arbAngka },
  });
  test('tokoh aktif: tidak bergantung urutan, sekurangnya satu kegiatan mana pun, tidak pernah lebih dari jumlah semuanya', () => {
    fc.assert(
      fc.property(fc.array(arbSesi), (semua) => {
        const hasil = tokohAktif(semua);
        const perSesi = semua.map((satu) => tokohAktif([satu]));
        expect(tokohAktif(semua.toReversed())).toBe(hasil);
        expect(hasil).toBeGreaterThanOrEqual(Math.max(0, ...perSesi));
        expect(hasil).toBeLessThanOrEqual(perSesi.reduce((a, b) => a + b, 0));
        for (const satu of semua) expect(jumlahHadir(satu)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('konseling', () => {
  const buku = new BukuKeluarga();
  buku.daftar('2025-01-05');
  const istri = buku.istri('2025-01-05', '1995-02-02');
  const konseling = buku.catat('konseling.keluarga', '2025-03-01', { anggotaId: istri, topik: ['K03'], menit: null, hasil: 'dirujuk' });
  const tanpaRahasia = [...buku.catatan];
  const rahasia = buku.catat('konseling.rahasia', '2025-03-01', { konseling: konseling.id, rahasia: 'Cerita' });

  test('catatan rahasia tidak mengubah keadaan dan angka: ponsel tanpa catatan itu sampai pada yang sama', () => {
    const tanpa = new BukuKeluarga();
    tanpa.catatan.push(...tanpaRahasia);
    expect(buku.keadaan()).toEqual(tanpa.keadaan());
    expect(hitungDesa(new Map([[buku.id, buku.catatan]]), ['2025-03'])).toEqual(hitungDesa(new Map([[buku.id, tanpaRahasia]]), ['2025-03']));
    expect(angka(buku.catatan, 'KIE.7')).toBe(1);
  });

  test.each([
    ['konselingnya belum ada', { konseling: uuidUji(404), rahasia: 'Cerita' }, 'ditahan', 'menunggu-catatan'],
    ['kosong', { konseling: konseling.id, rahasia: '   ' }, 'dikembalikan', 'isi-tidak-sah'],
    ['terlalu panjang', { konseling: konseling.id, rahasia: 'x'.repeat(2001) }, 'dikembalikan', 'isi-tidak-sah'],
  ])('%s', (_nama, isi, putusan, kode) => {
    expect(judgeCatatan({ ...rahasia, isi }, tanpaRahasia, '2025-03-10')).toMatchObject({ putusan, kode });
  });

  test('konseling orang lain tidak bisa diberi catatan', () => {
    expect(judgeCatatan({ ...rahasia, oleh: uuidUji(99) }, tanpaRahasia, '2025-03-10')).toMatchObject({ kode: 'konseling-orang-lain' });
  });

  test.each([
    ['koreksi', 'catatan.koreksi', { v: 1, terjadi: '2025-03-01', isi: { konseling: konseling.id, rahasia: 'Lain' } }],
    ['pembatalan', 'catatan.batal', { alasan: 'Keliru orang' }],
  ])('%s hanya oleh penulisnya, juga pembatalan atas pembatalan', (_nama, kind, isi) => {
    const satu = buku.catat(kind, '2025-03-02', { sasaran: rahasia.id, ...isi });
    const lain = [...tanpaRahasia, rahasia];
    expect(judgeCatatan(satu, lain, '2025-03-10')).toMatchObject({ putusan: 'diterima' });
    expect(judgeCatatan({ ...satu, oleh: uuidUji(99) }, lain, '2025-03-10')).toMatchObject({ putusan: 'dikembalikan', kode: 'bukan-pencatat' });
    if (kind !== 'catatan.batal') return;
    const urung = { ...buku.catat(kind, '2025-03-03', { sasaran: satu.id, alasan: 'Tidak keliru' }), oleh: uuidUji(99) };
    expect(judgeCatatan(urung, [...lain, satu], '2025-03-10')).toMatchObject({ kode: 'bukan-pencatat' });
  });

  test('formulirnya baru ada sesudah konseling, dan konseling terbaru diusulkan', () => {
    const konteks = konteksForm({ keluarga: buku.keadaan(), hariIni: '2025-03-10' });
    expect(konselingRahasiaForm.tersedia(konteks)).toBe(true);
    expect(usulanForm(konselingRahasiaForm, konteks).konseling).toBe(konseling.id);
    expect(konselingRahasiaForm.tersedia(konteksForm({ keluarga: new BukuKeluarga(2).keadaan(), hariIni: '2025-03-10' }))).toBe(false);
    expect(konselingForm.pertanyaan.every((satu) => satu.isian !== 'rahasia')).toBe(true);
  });

  test('baris riwayat tidak membocorkan cerita; isinya hanya di lembar yang dibuka', () => {
    const hasil = bacaIsi('konseling.rahasia', 1, rahasia.isi as Record<string, unknown>);
    if (!('definisi' in hasil)) throw new Error('tidak terbaca');
    expect(hasil.definisi.ringkas(hasil.isi, buku.keadaan()).id).not.toContain('Cerita');
    expect(hasil.definisi.isiPanjang?.(hasil.isi)).toBe('Cerita');
  });
});
