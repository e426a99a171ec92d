// Small figures stay withheld on the sheets: in their cell, in the total, and in the word about it (indicators.md 1, rule 6).
import { bahanDaerah, bulanAcak, potretBulanAcak } from '@lini/testing/bahan-lembar-uji.ts';
import { kepalaUji, listCacatLembar } from '@lini/testing/cacat-lembar.ts';
import { desaAcak } from '@lini/testing/desa-acak.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitungSemua } from '../../indikator/hitung-desa.ts';
import type { AngkaPerIndikator } from '../../indikator/indikator.ts';
import { isRawan, samarkanDesa, tanpaSamar } from '../../indikator/samar.ts';
import { INDIKATOR } from '../../registry/indikator.ts';
import { LEMBAR } from '../../registry/lembar.ts';
import type { LembarAngka } from '../bahan-lembar.ts';
import { rekKec } from './rek-dal.ts';
import { vervalKrs } from './verval-krs.ts';

const LEMBAR_ANGKA = LEMBAR.filter((satu): satu is LembarAngka => satu.jenis === 'angka');

describe('angka yang disamarkan', () => {
  const kode = (ke: number): string => `63.11.01.200${ke + 1}`;
  const samar = (angka: readonly AngkaPerIndikator[]) => samarkanDesa(new Map(angka.map((satu, ke) => [kode(ke), satu])), INDIKATOR, 5);
  const desaList = fc.tuple(desaAcak(), desaAcak(), desaAcak(4));
  const RAWAN = new Map(INDIKATOR.map((satu) => [satu.id, isRawan(satu)]));

  test('rekap: sel kecil ditulis <5 atau *, jumlahnya angka daerah seutuhnya, dan sebabnya disebut', () => {
    let pernah = 0;
    fc.assert(
      fc.property(desaList, bulanAcak, (desa, bulan) => {
        const angka = desa.map((satu) => hitungSemua(potretBulanAcak(satu, bulan)));
        const perDesa = samar(angka);
        const utuh = bahanDaerah('kecamatan', angka, bulan);
        const bagian = utuh.bagian.map((satu, ke) => ({
          ...satu,
          samar: perDesa.get(kode(ke)) ?? {},
          angka: tanpaSamar(satu.angka, perDesa.get(kode(ke)) ?? {}),
        }));
        for (const lembar of [rekKec, vervalKrs]) {
          const [penuh, jadi] = [lembar.susun(utuh), lembar.susun({ ...utuh, bagian })];
          expect(listCacatLembar(jadi)).toEqual([]);
          expect(jadi.bagian.map((satu) => satu.jumlah)).toEqual(penuh.bagian.map((satu) => satu.jumlah));
          const isAda = jadi.bagian.some((satu) => satu.baris.some((baris) => baris.some((sel) => sel === '<5' || sel === '*')));
          expect(jadi.catatan.some(({ id }) => id.includes('disamarkan'))).toBe(isAda);
          pernah += Number(isAda);
        }
      }),
      { numRuns: 20 },
    );
    expect(pernah).toBeGreaterThan(0);
  });

  test('satu desa: angka rawan yang kecil tidak tampak, juga tidak lewat jumlahnya', () => {
    let pernah = 0;
    fc.assert(
      fc.property(desaList, bulanAcak, (desa, bulan) => {
        const angka = hitungSemua(potretBulanAcak(desa[0], bulan));
        const milik = samar([angka, ...desa.slice(1).map((satu) => hitungSemua(potretBulanAcak(satu, bulan)))]).get(kode(0)) ?? {};
        const sisa = tanpaSamar(angka, milik);
        const samarSetahun = new Set(Object.keys(milik));
        for (const lembar of LEMBAR_ANGKA.filter((satu) => satu.tingkat.includes('desa'))) {
          const jadi = lembar.susun({
            kepala: kepalaUji(bulan),
            angka: sisa,
            samar: milik,
            samarSetahun,
            setahun: new Map([[bulan, sisa]]),
            bagian: [],
            ppm: null,
          });
          expect(listCacatLembar(jadi)).toEqual([]);
          for (const { kolom, baris, jumlah = [] } of jadi.bagian) {
            for (const nomor of kolom.keys()) {
              const isSamar = baris.some((satu) => satu[nomor] === '<5' || satu[nomor] === '*');
              if (isSamar && jumlah[nomor] !== undefined) expect(jumlah[nomor]).toBeTypeOf('string');
              pernah += Number(isSamar);
            }
          }
        }
        const rawan = Object.entries(sisa).filter(([id]) => RAWAN.get(id));
        expect(rawan.filter(([, { pembilang }]) => pembilang > 0 && pembilang < 5)).toEqual([]);
      }),
      { numRuns: 20 },
    );
    expect(pernah).toBeGreaterThan(0);
  });
});
