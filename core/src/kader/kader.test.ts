// A cadre and her dated assignments: several at once, never the same twice, each on its edge days; trainings and the TPK warning.
import { bukuKader, isiTugasUji } from '@lini/testing/buku-imp.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSubjek, susunCatatan } from '../catatan/fold.ts';
import { judgeCatatan } from '../catatan/judge.ts';
import { isKaderImp, isTerlatih, listTugasBerjalan, peringatanKader } from './tugas.ts';

const PPKBD = uuidUji(1, 0x1a);
const SUB = uuidUji(2, 0x1a);
const HARI_INI = '2025-06-30';
const putus = (buku: ReturnType<typeof bukuKader>, satu: ReturnType<ReturnType<typeof bukuKader>['catat']>) =>
  judgeCatatan(
    satu,
    buku.catatan.filter((lain) => lain.id !== satu.id),
    HARI_INI,
  );

describe('tugas', () => {
  test('satu orang, tiga tugas sekaligus', () => {
    const buku = bukuKader('2025-01-01', 'Bu Siti');
    buku.catat('kader.tugas-mulai', '2025-01-01', isiTugasUji({ jenis: 'sub-ppkbd', institusiId: SUB, jabatan: 'ketua' }));
    buku.catat('kader.tugas-mulai', '2025-02-01', isiTugasUji({ jenis: 'tpk', unsurTpk: 'kader-kb' }));
    const ketiga = buku.catat('kader.tugas-mulai', '2025-03-01', isiTugasUji({ jenis: 'poktan', poktanId: uuidUji(3) }));
    expect(putus(buku, ketiga).putusan).toBe('diterima');
    expect(listTugasBerjalan(buku.keadaan(), HARI_INI).map((satu) => satu.jenis)).toEqual(['sub-ppkbd', 'tpk', 'poktan']);
  });

  test('tugas yang sama tidak boleh tumpang tindih, tetapi boleh diberikan lagi sesudah selesai', () => {
    const buku = bukuKader('2025-01-01', 'Bu Siti');
    const satu = buku.catat('kader.tugas-mulai', '2025-01-01', isiTugasUji({ institusiId: PPKBD }));
    const kembar = buku.catat('kader.tugas-mulai', '2025-04-01', isiTugasUji({ institusiId: PPKBD }));
    expect(putus(buku, kembar)).toMatchObject({ kode: 'tugas-masih-berjalan' });
    buku.catat('kader.tugas-selesai', '2025-04-01', { tugasId: satu.id, alasan: 'masa-habis' });
    buku.catatan.splice(buku.catatan.indexOf(kembar), 1);
    expect(putus(buku, kembar).putusan).toBe('diterima');
    expect(putus(buku, buku.catat('kader.tugas-mulai', '2025-03-31', isiTugasUji({ institusiId: PPKBD })))).toMatchObject({ kode: 'tugas-masih-berjalan' });
  });

  test('hari selesai adalah hari pertama tanpa tugas; sebelum mulai dikembalikan; dua kali dikembalikan', () => {
    const buku = bukuKader('2025-01-01', 'Bu Siti');
    const satu = buku.catat('kader.tugas-mulai', '2025-02-10', isiTugasUji({ institusiId: PPKBD }));
    expect(putus(buku, buku.catat('kader.tugas-selesai', '2025-02-09', { tugasId: satu.id, alasan: 'berhenti' }))).toMatchObject({
      kode: 'selesai-sebelum-mulai',
    });
    buku.catatan.pop();
    const selesai = buku.catat('kader.tugas-selesai', '2025-05-01', { tugasId: satu.id, alasan: 'berhenti' });
    expect(putus(buku, selesai).putusan).toBe('diterima');
    expect(['2025-02-09', '2025-02-10', '2025-04-30', '2025-05-01'].map((hari) => isKaderImp(buku.keadaan(), hari))).toEqual([false, true, true, false]);
    expect(putus(buku, buku.catat('kader.tugas-selesai', '2025-05-02', { tugasId: satu.id, alasan: 'berhenti' }))).toMatchObject({
      kode: 'tugas-sudah-selesai',
    });
  });

  test('selesai yang tiba sebelum mulainya ditahan', () => {
    const buku = bukuKader('2025-01-01', 'Bu Siti');
    const selesai = buku.catat('kader.tugas-selesai', '2025-05-01', { tugasId: uuidUji(77), alasan: 'pindah' });
    expect(putus(buku, selesai)).toMatchObject({ putusan: 'ditahan', kode: 'menunggu-tugas' });
  });

  test('yang diterima hakim tidak pernah tumpang tindih, apa pun urutan tibanya', () => {
    const usul = fc.record({ lembaga: fc.constantFrom(PPKBD, SUB), hari: fc.integer({ min: 1, max: 28 }), isSelesai: fc.boolean() });
    fc.assert(
      fc.property(fc.array(usul, { maxLength: 12 }), (daftar) => {
        const buku = bukuKader('2025-01-01', 'Bu Siti');
        for (const { lembaga, hari, isSelesai } of daftar) {
          const terjadi = `2025-02-${String(hari).padStart(2, '0')}`;
          const berjalan = [...buku.keadaan().tugas.values()].find((satu) => satu.institusiId === lembaga && satu.selesai === null);
          const catatan =
            isSelesai && berjalan
              ? buku.catat('kader.tugas-selesai', terjadi, { tugasId: berjalan.id, alasan: 'diganti' })
              : buku.catat('kader.tugas-mulai', terjadi, isiTugasUji({ institusiId: lembaga }));
          if (putus(buku, catatan).putusan !== 'diterima') buku.catatan.pop();
        }
        for (let hari = 1; hari <= 28; hari += 1) {
          const tugas = listTugasBerjalan(buku.keadaan(), `2025-02-${String(hari).padStart(2, '0')}`).map((satu) => satu.institusiId);
          expect(new Set(tugas).size).toBe(tugas.length);
        }
        expect(foldSubjek('kader', buku.id, susunCatatan([...buku.catatan].reverse()))).toEqual(buku.keadaan());
      }),
      { numRuns: 150 },
    );
  });
});

describe('pelatihan', () => {
  test.each([
    ['tanggal 24 bulan lalu kurang sehari', { tanggal: '2023-07-01' }, true],
    ['tanggal tepat 24 bulan lalu', { tanggal: '2023-06-30' }, false],
    ['hanya tahun 2024 di kartu', { tahun: 2024 }, true],
    ['hanya tahun 2023 di kartu: mungkin lebih dari 24 bulan', { tahun: 2023 }, false],
    ['hanya jenisnya di kartu', { tahun: null }, false],
    ['tidak pernah', {}, false],
  ])('%s', (_nama, pelatihan: { tanggal?: string; tahun?: number | null }, harap) => {
    const kartu = pelatihan.tahun === undefined ? {} : { pelatihan: ['kie'], 'tahun-kie': pelatihan.tahun };
    const buku = bukuKader('2023-01-01', 'Bu Siti', 1, kartu);
    if (pelatihan.tanggal) buku.catat('kader.pelatihan', pelatihan.tanggal, { jenis: 'kie', nama: null, hari: 1, isBersertifikat: null });
    expect(isTerlatih(buku.keadaan(), HARI_INI, 24)).toBe(harap);
  });

  test('kartu baru menggantikan pelatihan di kartu lama, bukan yang dicatat tersendiri', () => {
    const buku = bukuKader('2025-01-01', 'Bu Siti', 1, { pelatihan: ['kie', 'advokasi'] });
    buku.catat('kader.pelatihan', '2025-02-01', { jenis: 'konseling', nama: null, hari: 2, isBersertifikat: true });
    buku.catat('kader.ubah', '2025-03-01', { ...(buku.catatan[0]?.isi as object), pelatihan: ['kie'] });
    const { pelatihan, pelatihanKartu } = buku.keadaan();
    expect([pelatihan.map((satu) => satu.jenis), pelatihanKartu.map((satu) => satu.jenis)]).toEqual([['konseling'], ['kie']]);
  });

  test('tahun pelatihan di masa depan dikembalikan', () => {
    const buku = bukuKader('2025-01-01', 'Bu Siti', 1, { pelatihan: ['kie'], 'tahun-kie': 2026 });
    expect(judgeCatatan(buku.catatan[0] as never, [], HARI_INI)).toMatchObject({ kode: 'tanggal-masa-depan', isian: 'tahun-kie' });
  });
});

describe('TPK', () => {
  test.each([
    ['kader KB tanpa tugas di institusi', [{ jenis: 'tpk', unsurTpk: 'kader-kb' }], 1],
    [
      'kader KB yang juga Sub-PPKBD',
      [
        { jenis: 'tpk', unsurTpk: 'kader-kb' },
        { jenis: 'sub-ppkbd', institusiId: SUB },
      ],
      0,
    ],
    ['bidan', [{ jenis: 'tpk', unsurTpk: 'bidan' }], 0],
  ])('%s: hanya diperingatkan', (_nama, tugas, banyak) => {
    const buku = bukuKader('2025-01-01', 'Bu Siti');
    for (const satu of tugas) expect(putus(buku, buku.catat('kader.tugas-mulai', '2025-02-01', isiTugasUji(satu))).putusan).toBe('diterima');
    expect(peringatanKader(buku.keadaan(), HARI_INI)).toHaveLength(banyak);
  });
});
