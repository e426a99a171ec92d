// Table 7.1 of family-planning.md: one RT over two months, and who begins, changes or stops, from catatan to the figures.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { describe, expect, test } from 'vitest';
import { susunCatatan } from '../catatan/fold.ts';
import { buatSejarah } from '../catatan/sejarah.ts';
import { hitungDesa } from '../indikator/hitung-desa.ts';
import { nilaiAngka } from '../indikator/indikator.ts';
import { isKbpp } from '../kb/peristiwa.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { potretKeluarga } from '../potret/potret-keluarga.ts';
import type { PusPotret } from '../potret/pus-potret.ts';
import { akhirBulan } from '../tanggal.ts';

const B1 = '2025-05';
const B2 = '2025-06';
const DIDATA = '2025-05-02';

/** Couples of month 1, one family each: how many of each status. */
const BULAN_1: [number, Parameters<BukuKeluarga['status']>[2] | 'hamil'][] = [
  [1, { metode: 'iud' }],
  [3, { metode: 'implan' }],
  [1, { metode: 'mow' }],
  [5, { metode: 'suntik' }],
  [2, { metode: 'pil' }],
  [1, { metode: 'kondom' }],
  [1, { metode: 'tradisional' }],
  [2, 'hamil'],
  [1, { kesertaan: 'pernah', ingin: 'segera' }],
  [2, { kesertaan: 'pernah', ingin: 'tunda' }],
  [1, { kesertaan: 'tidak-pernah', ingin: 'tidak-lagi' }],
];

function satuRt(): Map<string, BukuKeluarga['catatan']> {
  const buku: { satu: BukuKeluarga; istriId: string; status: unknown }[] = [];
  for (const [banyak, status] of BULAN_1) {
    for (let ke = 0; ke < banyak; ke += 1) {
      const satu = new BukuKeluarga(buku.length + 1);
      satu.daftar(DIDATA);
      const istriId = satu.istri(DIDATA, '1995-03-10');
      if (status === 'hamil') satu.hamil(DIDATA, istriId, '2024-08-20');
      else satu.status(DIDATA, istriId, status);
      buku.push({ satu, istriId, status });
    }
  }
  const cari = (uji: (status: unknown) => boolean) => buku.find(({ status }) => uji(status)) as (typeof buku)[number];
  const isMetode = (metode: string) => (status: unknown) => (status as { metode?: string }).metode === metode;

  // One injection user stopped and now wants to wait.
  const suntik = cari(isMetode('suntik'));
  suntik.satu.status('2025-06-05', suntik.istriId, { kesertaan: 'pernah', ingin: 'tunda' });
  // One pill user changed to the implant.
  const pil = cari(isMetode('pil'));
  pil.satu.layani('2025-06-08', pil.istriId, 'implan');
  // One who wants no more began injections, first ever.
  const tial = cari((status) => (status as { ingin?: string }).ingin === 'tidak-lagi');
  tial.satu.layani('2025-06-10', tial.istriId, 'suntik');
  // One pregnant woman delivered and took an IUD on day 30, first ever.
  const hamil = cari((status) => status === 'hamil');
  hamil.satu.melahirkan('2025-06-01', hamil.istriId);
  hamil.satu.layani('2025-06-30', hamil.istriId, 'iud', true);
  // A newly married couple began with condoms, first ever.
  const baru = new BukuKeluarga(buku.length + 1);
  baru.daftar('2025-06-15');
  const istriBaru = baru.istri('2025-06-15', '2001-01-01');
  baru.layani('2025-06-15', istriBaru, 'kondom', true);
  return new Map([...buku.map(({ satu }) => satu), baru].map((satu) => [satu.id, satu.catatan]));
}

describe('tabel 7.1: satu RT, dua bulan', () => {
  const catatan = satuRt();
  const angka = hitungDesa(catatan, [B1, B2]);
  const nilai = (bulan: string, id: string) => nilaiAngka(angka.get(bulan)?.[id]);
  const hitung = (bulan: string, id: string) => angka.get(bulan)?.[id]?.pembilang;

  test.each([
    [B1, { iud: 1, implan: 3, mow: 1, mop: 0, suntik: 5, pil: 2, kondom: 1, mal: 0, tradisional: 1 }],
    [B2, { iud: 2, implan: 4, mow: 1, mop: 0, suntik: 5, pil: 1, kondom: 2, mal: 0, tradisional: 1 }],
  ])('cara %s', (bulan, cara) => {
    for (const [metode, banyak] of Object.entries(cara)) expect([metode, hitung(bulan, `B4.${metode}`)]).toEqual([metode, banyak]);
  });

  test.each([
    [B1, { 'B7.hamil': 2, 'B7.ias': 1, 'B7.iat': 2, 'B7.tial': 1, A2: 20, B2: 14, B1: 13 }],
    [B2, { 'B7.hamil': 1, 'B7.ias': 1, 'B7.iat': 3, 'B7.tial': 0, A2: 21, B2: 16, B1: 15 }],
  ])('kotak %s', (bulan, kotak) => {
    for (const [id, banyak] of Object.entries(kotak)) expect([id, hitung(bulan, id)]).toEqual([id, banyak]);
  });

  test.each([
    [B1, { B2: 70, B1: 65, B3: 38.46, B6: 15 }],
    [B2, { B2: 76.19, B1: 71.43, B3: 46.67, B6: 14.29, B14: 7.14 }],
  ])('persen %s', (bulan, persen) => {
    for (const [id, harap] of Object.entries(persen)) expect([id, nilai(bulan, id)]).toEqual([id, harap]);
  });

  test('PB 3, ganti cara 1, KBPP 1 dari 1 kelahiran, putus 1 dari 14', () => {
    expect(hitung(B2, 'B10')).toBe(3);
    expect(angka.get(B2)?.B14).toEqual({ pembilang: 1, penyebut: 14 });
    const pus: PusPotret[] = [];
    for (const [id, daftar] of catatan)
      pus.push(...potretKeluarga(buatSejarah('keluarga', id, susunCatatan(daftar)), akhirBulan(B2), parameterPada(akhirBulan(B2))).pus);
    expect(pus.flatMap((satu) => satu.peristiwa.mulai).filter((satu) => satu.cara === 'ganti')).toHaveLength(1);
    const lahir = pus.flatMap((satu) => satu.pasangan.persalinan.map((persalinan) => isKbpp(satu.pasangan, persalinan, parameterPada(akhirBulan(B2)))));
    expect(lahir).toEqual([true]);
  });

  test('neraca: 14 + 3 - 1 = 16', () => {
    expect((hitung(B1, 'B2') ?? 0) + (hitung(B2, 'B10') ?? 0) - (angka.get(B2)?.B14?.pembilang ?? 0)).toBe(hitung(B2, 'B2'));
  });
});

describe('peserta baru dan anak', () => {
  const keluarga = () => {
    const buku = new BukuKeluarga();
    buku.daftar('2025-01-02');
    const istriId = buku.istri('2025-01-02', '1995-01-01');
    buku.status('2025-01-05', istriId, { kesertaan: 'tidak-pernah', ingin: 'tunda' });
    return { buku, istriId };
  };
  const baruPerBulan = (buku: BukuKeluarga) => {
    const angka = hitungDesa(new Map([[buku.id, buku.catatan]]), ['2025-02', '2025-03', '2025-04']);
    return [...angka.values()].map((satu) => satu.B10?.pembilang);
  };

  test('ditanya beberapa hari sesudah bulan mulai: peserta baru terhitung pada bulan ditanya, sekali', () => {
    const { buku, istriId } = keluarga();
    buku.status('2025-03-03', istriId, { metode: 'pil', mulai: '2025-02-26' });
    expect(baruPerBulan(buku)).toEqual([0, 1, 0]);
  });

  test('pelayanan lalu ditanya dengan tanggal mulai lain: tetap sekali', () => {
    const { buku, istriId } = keluarga();
    buku.layani('2025-02-20', istriId, 'pil');
    buku.status('2025-03-10', istriId, { metode: 'pil', mulai: '2025-03-01' });
    expect(baruPerBulan(buku)).toEqual([1, 0, 0]);
  });

  test('pertama kali didata dan sudah lama ber-KB: bukan peserta baru', () => {
    const buku = new BukuKeluarga();
    buku.daftar('2025-03-02');
    const istriId = buku.istri('2025-03-02', '1990-01-01');
    buku.status('2025-03-05', istriId, { metode: 'implan', mulai: '2023-05-01' });
    expect(baruPerBulan(buku)).toEqual([0, 0, 0]);
  });

  test('mulai yang diingat lebih lama dari cara sebelumnya tidak membuat masa terbalik', () => {
    const { buku, istriId } = keluarga();
    buku.layani('2025-02-20', istriId, 'pil');
    buku.status('2025-03-10', istriId, { metode: 'implan', mulai: '2024-01-01' });
    const masa = buku.keadaan().pasangan.get(istriId)?.masaKb ?? [];
    expect(masa.filter((satu) => satu.selesai !== null && satu.mulai !== null && satu.selesai < satu.mulai)).toEqual([]);
  });

  test('sesudah melahirkan, cara dan keinginan lama tidak berlaku lagi', () => {
    const { buku, istriId } = keluarga();
    buku.layani('2025-01-10', istriId, 'suntik');
    buku.hamil('2025-01-08', istriId);
    buku.melahirkan('2025-04-01', istriId);
    expect(buku.potret(akhirBulan('2025-04'))?.pus[0]?.kotak).toBe('belum');
  });

  test('anak meninggal mengurangi jumlah anak hidup yang disebut ibunya', () => {
    const { buku, istriId } = keluarga();
    const anakId = buku.anak('2025-01-05', '2020-01-01', istriId);
    buku.status('2025-01-06', istriId, { metode: 'pil', anakHidup: 3 });
    const banyak = () => buku.potret(akhirBulan('2025-04'))?.pus[0]?.empatTerlalu.banyak;
    expect(banyak()).toBe(true);
    buku.catat('anggota.meninggal', '2025-02-01', { anggotaId: anakId });
    expect(banyak()).toBe(false);
  });
});

test('keluarga yang kembali lalu berhenti ber-KB: bukan putus pakai, sebab bulan lalu tidak di sini', () => {
  const buku = new BukuKeluarga();
  buku.daftar('2025-01-01');
  const istriId = buku.istri('2025-01-01', '1995-01-01');
  buku.status('2025-01-05', istriId, { metode: 'suntik' });
  buku.catat('keluarga.pindah', '2025-03-10', { jenis: 'luar-kabupaten', tujuan: '' });
  buku.catat('keluarga.kembali', '2025-04-10', { rt: '001' });
  buku.status('2025-04-12', istriId, { ingin: 'tunda' });
  const angka = hitungDesa(new Map([[buku.id, buku.catatan]]), ['2025-02', '2025-03', '2025-04']);
  expect([...angka.values()].map((satu) => satu.B14)).toEqual([
    { pembilang: 0, penyebut: 1 },
    { pembilang: 0, penyebut: 1 },
    { pembilang: 0, penyebut: 0 },
  ]);
});
