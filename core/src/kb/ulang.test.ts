// Resupply and end-of-time days by method, and the word for each service, on their edge days.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { desaUji } from '@lini/testing/desa-uji.ts';
import { describe, expect, test } from 'vitest';
import { susunAgenda } from '../agenda/susun-agenda.ts';
import { judgeCatatan } from '../catatan/judge.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { tambahTahun } from '../tanggal.ts';
import { kataPelayanan } from './kata-pelayanan.ts';
import { jalurTempat, TEMPAT } from './metode.ts';
import { jadwalUlang } from './ulang.ts';

const AWAL = '2023-01-01';
const HARI_INI = '2025-06-30';
const parameter = parameterPada(HARI_INI);

function keluarga() {
  const buku = new BukuKeluarga(1);
  buku.daftar(AWAL);
  buku.rumah(AWAL, 'ledeng', 'septik-sendiri');
  return { buku, istri: buku.istri(AWAL, '1995-01-01') };
}

const layani = (metode: string, isi: Record<string, unknown> = {}, tanggal = '2025-06-01') => {
  const { buku, istri } = keluarga();
  const dasar = { istriId: istri, metode, jenisSuntik: null, jenisPil: null, batangImplan: null, tempat: 'puskesmas', jalur: 'pemerintah', pertamaKali: true };
  buku.catat('kb.pelayanan', tanggal, { ...dasar, ...isi });
  return { buku, istri };
};

const jadwal = (buku: BukuKeluarga) => {
  const pus = buku.potret(HARI_INI).pus[0];
  return pus ? (jadwalUlang(pus, parameter)?.pada ?? null) : null;
};

describe('jadwal menurut cara', () => {
  test.each<[string, Record<string, unknown>, string | null]>([
    ['suntik', { jenisSuntik: '1-bulan' }, '2025-06-29'],
    ['suntik', { jenisSuntik: '3-bulan' }, '2025-08-17'],
    ['suntik', { jenisSuntik: '3-bulan-kombinasi' }, '2025-08-17'],
    ['suntik', { jenisSuntik: '3-bulan-progestin' }, '2025-08-17'],
    ['suntik', {}, null],
    ['pil', { jenisPil: 'progestin' }, '2025-06-29'],
    ['kondom', {}, '2025-07-01'],
    ['implan', { batangImplan: '2-batang' }, '2028-06-01'],
    ['iud', {}, '2033-06-01'],
    ['mow', {}, null],
    ['mal', {}, null],
  ])('%s %j: %s', (metode, isi, pada) => {
    expect(jadwal(layani(metode, isi).buku)).toBe(pada);
  });

  test('implan: kontrol tidak memperpanjang; mulai yang diceritakan dipakai; tanpa tanggal tidak ditebak', () => {
    const { buku, istri } = layani('implan', {}, '2023-02-01');
    buku.layani('2025-05-01', istri, 'implan');
    expect(jadwal(buku)).toBe('2026-02-01');
    const lain = keluarga();
    lain.buku.status(HARI_INI, lain.istri, { metode: 'implan', mulai: '2022-09-05' });
    expect(jadwal(lain.buku)).toBe('2025-09-05');
    const tanpa = keluarga();
    tanpa.buku.status(AWAL, tanpa.istri, { metode: 'implan' });
    expect(jadwal(tanpa.buku)).toBeNull();
  });

  test('29 Februari', () => {
    expect(tambahTahun('2024-02-29', 3)).toBe('2027-03-01');
    expect(tambahTahun('2024-02-29', 8)).toBe('2032-02-29');
  });

  test.each([
    ['2022-08-30', null],
    ['2022-08-29', 'Masa Implan habis 29 Agu 2025, rencanakan gantinya'],
    ['2022-06-29', 'Masa Implan habis 29 Jun 2025, perlu dilepas atau diganti'],
  ])('implan sejak %s: %s', (mulai, alasan) => {
    const { buku, istri } = keluarga();
    buku.status(HARI_INI, istri, { metode: 'implan', mulai });
    const agenda = susunAgenda(desaUji([buku.potret(HARI_INI)]), HARI_INI, parameter);
    expect(agenda.find((satu) => satu.aturan === 'akhir-masa-kb')?.alasan.id ?? null).toBe(alasan);
  });
});

describe('kata untuk satu pelayanan', () => {
  const kata = (buku: BukuKeluarga, istri: string) => {
    const pasangan = buku.keadaan().pasangan.get(istri);
    return pasangan?.pelayanan.map((_, ke) => {
      const { cara, isKbpp } = kataPelayanan(pasangan, ke, parameter);
      return isKbpp ? `${cara} KBPP` : cara;
    });
  };

  test('pertama, ulangan, ganti cara, berhenti lalu kembali', () => {
    const { buku, istri } = layani('pil', {}, '2024-01-10');
    buku.layani('2024-02-10', istri, 'pil');
    buku.layani('2024-03-10', istri, 'suntik');
    buku.status('2024-06-10', istri, { kesertaan: 'pernah', ingin: 'tunda', sebabBerhenti: 'efek-samping' });
    buku.layani('2024-09-10', istri, 'implan');
    expect(kata(buku, istri)).toEqual(['baru', 'ulangan', 'ganti', 'kembali']);
  });

  test.each([
    ['2024-07-13', 'baru KBPP'],
    ['2024-07-14', 'baru'],
  ])('lahir 1 Juni, IUD %s: %s', (tanggal, harap) => {
    const { buku, istri } = keluarga();
    buku.hamil('2024-01-05', istri, '2023-09-01');
    buku.melahirkan('2024-06-01', istri);
    buku.layani(tanggal, istri, 'iud', true);
    expect(kata(buku, istri)).toEqual([harap]);
  });
});

describe('keadaan KB', () => {
  test('sebab berhenti tersimpan pada masa yang berakhir, juga bila kehamilan yang mengakhirinya', () => {
    const { buku, istri } = layani('pil', {}, '2024-01-10');
    buku.hamil('2024-05-01', istri, '2024-03-20');
    buku.status('2024-05-02', istri, { kesertaan: 'pernah', sebabBerhenti: 'hamil-kegagalan' });
    expect(buku.keadaan().pasangan.get(istri)?.masaKb).toMatchObject([{ metode: 'pil', selesai: '2024-05-01', sebabSelesai: 'hamil-kegagalan' }]);
  });

  test('tetap: menegaskan bulan itu; yang belum pernah ditanya harus ditanya dulu', () => {
    const { buku, istri } = keluarga();
    const tetap = () => buku.catat('pus.tetap', '2025-06-03', { istriId: istri });
    const putusan = () => judgeCatatan(buku.catatan.at(-1) ?? tetap(), buku.catatan.slice(0, -1), HARI_INI);
    tetap();
    expect(putusan()).toEqual({ putusan: 'dikembalikan', kode: 'keadaan-belum-ditanya', isian: 'istriId' });
    buku.catatan.pop();
    buku.status('2024-06-01', istri, { metode: 'pil', mulai: '2024-01-01' });
    tetap();
    expect(putusan()).toEqual({ putusan: 'diterima' });
    const pasangan = buku.keadaan().pasangan.get(istri);
    expect(pasangan).toMatchObject({ statusPada: '2025-06-03', masaKb: [{ metode: 'pil', mulai: '2024-01-01', selesai: null }] });
  });

  test.each([
    ['2025-06-29', { putusan: 'diterima' }],
    ['2025-06-30', { putusan: 'dikembalikan', kode: 'mal-perlu-ditanya', isian: 'istriId' }],
  ])('tetap pada %s untuk MAL dengan bayi lahir 30 Desember', (hari, harap) => {
    const { buku, istri } = keluarga();
    buku.anak('2025-01-02', '2024-12-30', istri);
    buku.status('2025-01-02', istri, { metode: 'mal' });
    const catatan = buku.catat('pus.tetap', hari, { istriId: istri });
    expect(judgeCatatan(catatan, buku.catatan.slice(0, -1), HARI_INI)).toEqual(harap);
  });

  test('jalur menurut tempat: yang bisa keduanya ditanyakan', () => {
    const tanya = TEMPAT.filter(({ nilai }) => jalurTempat(nilai) === null).map(({ nilai }) => nilai);
    expect(tanya).toEqual(['kader', 'klinik-pratama', 'klinik-utama', 'pelayanan-bergerak', 'rs-pratama', 'lainnya', 'tidak-diketahui']);
    expect([jalurTempat('puskesmas'), jalurTempat('bidan'), jalurTempat(undefined)]).toEqual(['pemerintah', 'swasta', null]);
  });
});
