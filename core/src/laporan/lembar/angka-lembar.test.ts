// Sheets of figures on generated villages: totals are sums, couples are the sum of their states, villages add up to the kecamatan, no name is on them.
import { bahanDaerah, bahanDesa, bulanAcak, hitungAcak, potretBulanAcak } from '@lini/testing/bahan-lembar-uji.ts';
import { listCacatLembar, nilaiBaris } from '@lini/testing/cacat-lembar.ts';
import { type DesaAcak, desaAcak } from '@lini/testing/desa-acak.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listHitungan } from '../../indikator/hitung.ts';
import { hitungDesa, hitungSemua } from '../../indikator/hitung-desa.ts';
import { INDIKATOR } from '../../registry/indikator.ts';
import { LEMBAR } from '../../registry/lembar.ts';
import { type Bulan, daftarBulan } from '../../tanggal.ts';
import type { LembarAngka } from '../bahan-lembar.ts';
import type { Lembar } from '../lembar.ts';
import { lembarDal } from './dal.ts';
import { rekKab, rekKec } from './rek-dal.ts';
import { riPpkbd } from './ri-ppkbd.ts';
import { vervalKrs } from './verval-krs.ts';

const LEMBAR_ANGKA = LEMBAR.filter((satu): satu is LembarAngka => satu.jenis === 'angka');

const total = (lembar: Lembar, judul: string): number => Number(lembar.bagian.find((satu) => satu.judul?.id === judul)?.jumlah?.[1]);
/** Villages that do hold what is counted, so that no luck of the draw leaves a property with nothing to say. */
const PASTI = { numRuns: 20, seed: 1 };

/** Names the generators give to people. */
const NAMA = /Ibu Contoh|Orang \d|Bayi Contoh|Tamu Tetap|Pengurus/;

describe('lembar angka satu desa', () => {
  test('jumlah sama dengan barisnya, sel sesuai kolomnya, dan tidak ada nama orang', () => {
    fc.assert(
      fc.property(desaAcak(), bulanAcak, (desa, bulan) => {
        for (const lembar of LEMBAR_ANGKA.filter((satu) => satu.tingkat.includes('desa'))) {
          const jadi = lembar.susun(bahanDesa(lembar, desa, bulan));
          expect(listCacatLembar(jadi)).toEqual([]);
          expect([jadi.id, jadi.isBernama]).toEqual([lembar.id, false]);
          expect(JSON.stringify(jadi)).not.toMatch(NAMA);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('F/I/Dal: PUS = peserta menurut cara + hamil + IAS + IAT + TIAL + belum; lapor <= ada', () => {
    let pernah = 0;
    fc.assert(
      fc.property(desaAcak(), bulanAcak, (desa, bulan) => {
        const jadi = lembarDal.susun(bahanDesa(lembarDal, desa, bulan));
        const pus = Number(nilaiBaris(jadi, 'V. Pembinaan PUS dan kesertaan ber-KB', 'Jumlah PUS'));
        expect(total(jadi, 'Peserta KB aktif menurut cara') + total(jadi, 'Bukan peserta KB')).toBe(pus);
        for (const [nama, ada, lapor] of jadi.bagian[0]?.baris ?? []) expect([nama, Number(lapor) <= Number(ada)]).toEqual([nama, true]);
        pernah += pus;
      }),
      { numRuns: 60 },
    );
    expect(pernah).toBeGreaterThan(0);
  });

  test('R/I/PPKBD: PB s/d bulan ini menjumlahkan bulan-bulannya; PB bulan ini adalah B10 tanpa MAL dan tradisional', () => {
    let pernah = 0;
    const cocok = fc.property(desaAcak(), fc.constantFrom<Bulan>('2025-09', '2025-12', '2026-03'), (desa, bulan) => {
      const jadi = riPpkbd.susun(bahanDesa(riPpkbd, desa, bulan));
      const semua = hitungDesa(desa, daftarBulan(`${bulan.slice(0, 4)}-01`, bulan));
      const baris = jadi.bagian.at(-1)?.baris ?? [];
      const jumlah = jadi.bagian.at(-1)?.jumlah ?? [];
      const n = (satu: Bulan, id: string): number => semua.get(satu)?.[id]?.pembilang ?? Number.NaN;
      expect(Number(jumlah[2]) + n(bulan, 'B10.mal') + n(bulan, 'B10.tradisional')).toBe(n(bulan, 'B10'));
      const setahun = [...semua.keys()].reduce((total_, satu) => total_ + n(satu, 'B10') - n(satu, 'B10.mal') - n(satu, 'B10.tradisional'), 0);
      expect(jumlah[3]).toBe(setahun);
      for (const satu of baris) expect(Number(satu[3])).toBeGreaterThanOrEqual(Number(satu[2]));
      pernah += setahun;
    });
    fc.assert(cocok, { numRuns: 40 });
    fc.assert(cocok, PASTI);
    expect(pernah).toBeGreaterThan(0);
  });

  test('anggota yang PUS dan ber-KB tidak melebihi anggota; modal UPPKA menurut sumber adalah kelompok yang ada', () => {
    let pernah = 0;
    const cocok = fc.property(desaAcak(), bulanAcak, (desa, bulan) => {
      const angka = hitungSemua(potretBulanAcak(desa, bulan));
      const n = (id: string): number => angka[id]?.pembilang ?? Number.NaN;
      for (const nama of ['BKB', 'BKR', 'BKL', 'UPPKA']) {
        expect(n(`${nama}.anggota-pus`) + n(`${nama}.anggota-tak-tentu`)).toBeLessThanOrEqual(n(`${nama}.${nama === 'UPPKA' ? 'anggota' : 'kesertaan'}`));
        expect(n(`${nama}.anggota-kb`)).toBeLessThanOrEqual(n(`${nama}.anggota-pus`));
        pernah += n(`${nama}.anggota-kb`);
      }
      const modal = ['apbn', 'apbd', 'add', 'swadaya', 'mitra', 'beberapa', 'tak-disebut'].reduce((jumlah, sumber) => jumlah + n(`UPPKA.modal.${sumber}`), 0);
      expect(modal).toBeLessThanOrEqual(n('UPPKA.ada'));
      expect(n('C1') + n('C1.tidak') + n('C1.belum')).toBe(angka.C1?.penyebut);
    });
    fc.assert(cocok, { numRuns: 60 });
    fc.assert(cocok, PASTI);
    expect(pernah).toBeGreaterThan(0);
  });

  test('setiap angka pada lembar adalah jumlah nama di baliknya', () => {
    fc.assert(
      fc.property(desaAcak(4), bulanAcak, (desa, bulan) => {
        const satu = potretBulanAcak(desa, bulan);
        const angka = hitungAcak(lembarDal.indikator, desa, bulan);
        for (const indikator of INDIKATOR.filter(({ id }) => id in angka)) {
          const nama = listHitungan(indikator, satu).reduce((jumlah, { pembilang }) => jumlah + pembilang, 0);
          expect([indikator.id, angka[indikator.id]?.pembilang]).toEqual([indikator.id, nama]);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('rekap kecamatan dan kabupaten', () => {
  const daerah = fc.tuple(desaAcak(4), desaAcak(3), desaAcak(2));

  test('jumlah desa = kecamatan, jumlah kecamatan = kabupaten, dan baris desa = F/I/Dal desa itu', () => {
    fc.assert(
      fc.property(daerah, bulanAcak, (desaList, bulan) => {
        const angka = desaList.map((satu) => hitungSemua(potretBulanAcak(satu, bulan)));
        const kecamatan = bahanDaerah('kecamatan', angka, bulan);
        const rekap = rekKec.susun(kecamatan);
        const kabupaten = rekKab.susun(bahanDaerah('kabupaten', [kecamatan.angka, ...angka.slice(0, 1)], bulan));
        for (const jadi of [rekap, kabupaten, ...LEMBAR_ANGKA.filter((satu) => satu.tingkat.includes('kecamatan')).map((satu) => satu.susun(kecamatan))]) {
          expect(listCacatLembar(jadi)).toEqual([]);
          expect(JSON.stringify(jadi)).not.toMatch(NAMA);
        }
        for (const [ke, bagian] of rekap.bagian.entries()) expect(kabupaten.bagian[ke]?.baris[0]?.slice(2)).toEqual(bagian.jumlah?.slice(2));
        const pus = rekap.bagian.at(-1);
        for (const [ke, satu] of desaList.entries()) {
          const dal = lembarDal.susun(bahanDesa(lembarDal, satu, bulan));
          expect(pus?.baris[ke]?.[2]).toBe(nilaiBaris(dal, 'V. Pembinaan PUS dan kesertaan ber-KB', 'Jumlah PUS'));
          expect(pus?.baris[ke]?.[12]).toBe(total(dal, 'Peserta KB aktif menurut cara'));
        }
      }),
      { numRuns: 20 },
    );
  });

  test('desa tanpa angka ditulis kosong, bukan nol, dan disebut', () => {
    const [desa] = fc.sample(desaAcak(2), { numRuns: 1, seed: 7 });
    const angka = hitungSemua(potretBulanAcak(desa as DesaAcak, '2026-03'));
    for (const lembar of [rekKec, vervalKrs]) {
      const jadi = lembar.susun(bahanDaerah('kecamatan', [angka, {}], '2026-03'));
      expect(listCacatLembar(jadi)).toEqual([]);
      for (const { baris, jumlah } of jadi.bagian) {
        expect(baris[1]?.slice(2).every((satu) => satu === null)).toBe(true);
        expect(jumlah?.slice(2)).toEqual(baris[0]?.slice(2));
      }
      expect(jadi.catatan.map(({ id }) => id).join()).toContain('1 dari 2 desa/kelurahan belum ada angkanya');
    }
  });
});
