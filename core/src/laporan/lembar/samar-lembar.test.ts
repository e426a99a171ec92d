// Every sheet of figures against withholding: what would change with a withheld figure is never printed, and all else is as it was.
import { bahanDaerah, bulanAcak, potretBulanAcak } from '@lini/testing/bahan-lembar-uji.ts';
import { kepalaUji } from '@lini/testing/cacat-lembar.ts';
import { desaAcak } from '@lini/testing/desa-acak.ts';
import { samarkanHidup } from '@lini/testing/samar-uji.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hitungSemua } from '../../indikator/hitung-desa.ts';
import { type AngkaPerIndikator, jumlahkanAngka } from '../../indikator/indikator.ts';
import { isRawan, type SamarPerIndikator, tanpaSamar } from '../../indikator/samar.ts';
import { INDIKATOR } from '../../registry/indikator.ts';
import { LEMBAR } from '../../registry/lembar.ts';
import type { BahanAngka, LembarAngka } from '../bahan-lembar.ts';
import type { Lembar } from '../lembar.ts';
import { susunTersamar, TERSAMAR } from '../lembar-samar.ts';

const LEMBAR_ANGKA = LEMBAR.filter((satu): satu is LembarAngka => satu.jenis === 'angka');
const kode = (ke: number): string => `63.11.0${ke + 1}`;
const tiga = fc.tuple(desaAcak(), desaAcak(), desaAcak(4));
const sel = ({ bagian }: Lembar) => bagian.flatMap(({ baris, jumlah = [] }) => [...baris, jumlah].flat());

/** The figures with every withheld one changed: whoever reads the sheet must not be able to tell the two apart. */
const ganggu = (angka: AngkaPerIndikator, samar: SamarPerIndikator): AngkaPerIndikator =>
  Object.fromEntries(
    Object.entries(angka).map(([id, satu]) => [
      id,
      samar[id] ? { pembilang: satu.pembilang + 1, penyebut: satu.penyebut === null ? null : satu.penyebut + 1 } : satu,
    ]),
  );

test('satu desa: sel yang bergantung pada angka tersamar selalu bertanda, sel lain utuh', () => {
  let pernah = 0;
  fc.assert(
    fc.property(tiga, bulanAcak, (desa, bulan) => {
      const perDesa = new Map(desa.map((satu, ke) => [kode(ke), hitungSemua(potretBulanAcak(satu, bulan))]));
      const angka = perDesa.get(kode(0)) ?? {};
      const samar = samarkanHidup(perDesa).get(kode(0)) ?? {};
      const bahan = (milik: AngkaPerIndikator): BahanAngka => ({
        kepala: kepalaUji(bulan),
        angka: milik,
        setahun: new Map([[bulan, milik]]),
        bagian: [],
        ppm: { target: { pil: 9 }, ditetapkan: '2026-01-05' },
      });
      for (const lembar of LEMBAR_ANGKA.filter((satu) => satu.tingkat.includes('desa'))) {
        const [asli, lain] = [sel(lembar.susun(bahan(angka))), sel(lembar.susun(bahan(ganggu(angka, samar))))];
        const jadi = sel(susunTersamar(lembar, bahan(tanpaSamar(angka, samar)), { angka: samar, setahun: new Map([[bulan, samar]]), bagian: new Map() }));
        expect(jadi).toHaveLength(asli.length);
        for (const [ke, isi] of jadi.entries()) {
          if (asli[ke] !== lain[ke]) expect([lembar.id, isi]).toEqual([lembar.id, TERSAMAR]);
          if (isi !== TERSAMAR) expect([lembar.id, isi]).toEqual([lembar.id, asli[ke]]);
          pernah += Number(isi === TERSAMAR);
        }
      }
      const tampak = Object.entries(tanpaSamar(angka, samar)).filter(
        ([id, { pembilang }]) => pembilang > 0 && pembilang < 5 && INDIKATOR.some((satu) => satu.id === id && isRawan(satu)),
      );
      expect(tampak).toEqual([]);
    }),
    { numRuns: 20 },
  );
  expect(pernah).toBeGreaterThan(0);
});

test('kecamatan: baris desa yang tersamar bertanda, jumlahnya jumlah yang sebenarnya', () => {
  let pernah = 0;
  fc.assert(
    fc.property(tiga, bulanAcak, (desa, bulan) => {
      const angka = desa.map((satu) => hitungSemua(potretBulanAcak(satu, bulan)));
      const bagian = samarkanHidup(new Map(angka.map((satu, ke) => [kode(ke), satu])));
      const tampak = angka.map((satu, ke) => tanpaSamar(satu, bagian.get(kode(ke)) ?? {}));
      const utuh = bahanDaerah('kecamatan', angka, bulan);
      const bahan = { ...bahanDaerah('kecamatan', tampak, bulan), angka: jumlahkanAngka(angka), setahun: utuh.setahun };
      for (const lembar of LEMBAR_ANGKA.filter((satu) => satu.tingkat.includes('kecamatan'))) {
        const asli = lembar.susun(utuh);
        const jadi = susunTersamar(lembar, bahan, { angka: {}, setahun: new Map(), bagian });
        expect(jadi.bagian.map(({ jumlah }) => jumlah)).toEqual(asli.bagian.map(({ jumlah }) => jumlah));
        const [isi, isiAsli] = [sel(jadi), sel(asli)];
        for (const [ke, satu] of isi.entries()) if (satu !== TERSAMAR) expect([lembar.id, satu]).toEqual([lembar.id, isiAsli[ke]]);
        pernah += isi.filter((satu) => satu === TERSAMAR).length;
      }
    }),
    { numRuns: 20 },
  );
  expect(pernah).toBeGreaterThan(0);
});
