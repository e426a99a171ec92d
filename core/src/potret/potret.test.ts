// What must hold for any population and any order of catatan (family-planning.md 4, stunting-risk.md 7).
import { desaUji } from '@lini/testing/desa-uji.ts';
import { keluargaAcak } from '@lini/testing/keluarga-acak.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catatan } from '../catatan/catatan.ts';
import { hitungDesa, hitungSemua } from '../indikator/hitung-desa.ts';
import { akhirBulan, daftarBulan } from '../tanggal.ts';

const BULAN = daftarBulan('2025-01', '2026-06');
const desa = fc.nat(8).chain((banyak) => fc.tuple(...Array.from({ length: banyak + 1 }, (_, nomor) => keluargaAcak(nomor + 1))));
const kumpul = (buku: readonly { id: string; catatan: Catatan[] }[]) => new Map(buku.map((satu) => [satu.id, satu.catatan]));

describe('penduduk rekaan mana pun', () => {
  test('PUS = PA + hamil + IAS + IAT + TIAL (+ belum didata), setiap bulan', () => {
    fc.assert(
      fc.property(desa, (bukuList) => {
        for (const angka of hitungDesa(kumpul(bukuList), BULAN).values()) {
          const n = (id: string) => angka[id]?.pembilang ?? Number.NaN;
          const terdata = n('B2') + n('B7.hamil') + n('B7.ias') + n('B7.iat') + n('B7.tial');
          expect(n('A2')).toBe(terdata + n('A2.belum'));
          expect(angka.B1?.penyebut).toBe(terdata);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('PA = jumlah sembilan cara; modern + tradisional = PA; MKJP tidak melebihi modern', () => {
    fc.assert(
      fc.property(desa, (bukuList) => {
        for (const angka of hitungDesa(kumpul(bukuList), BULAN).values()) {
          const n = (id: string) => angka[id]?.pembilang ?? Number.NaN;
          const cara = ['iud', 'implan', 'mow', 'mop', 'suntik', 'pil', 'kondom', 'mal', 'tradisional'].reduce(
            (jumlah, metode) => jumlah + n(`B4.${metode}`),
            0,
          );
          expect(cara).toBe(n('B2'));
          expect(n('B1') + n('B4.tradisional')).toBe(n('B2'));
          expect(n('B3')).toBeLessThanOrEqual(n('B1'));
          expect(n('B2') + n('B7.iat') + n('B7.tial')).toBeLessThanOrEqual(n('A2'));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('KRS + tidak berisiko + belum lengkap = sasaran, sasaran tidak melebihi keluarga, satu keluarga sekali', () => {
    fc.assert(
      fc.property(desa, (bukuList) => {
        const akhir = bukuList.flatMap((buku) => buku.potret(akhirBulan(BULAN.at(-1) as string)));
        const aktif = akhir.filter((satu) => satu.isAktif);
        const sasaran = aktif.filter((satu) => satu.krs.isSasaran === true);
        const hasil = (nama: string) => sasaran.filter((satu) => satu.krs.hasil === nama).length;
        expect(hasil('krs') + hasil('tidak-berisiko') + hasil('belum-lengkap')).toBe(sasaran.length);
        const angka = hitungSemua(desaUji(akhir));
        expect(angka.C1).toEqual({ pembilang: hasil('krs'), penyebut: sasaran.length });
        expect(sasaran.length).toBeLessThanOrEqual(angka.A1?.pembilang ?? -1);
      }),
      { numRuns: 100 },
    );
  });

  test('desa = jumlah keluarganya; urutan catatan tidak berpengaruh', () => {
    fc.assert(
      fc.property(desa, (bukuList) => {
        const maju = hitungDesa(kumpul(bukuList), BULAN);
        const mundur = hitungDesa(new Map([...kumpul(bukuList)].reverse().map(([id, catatan]) => [id, catatan.toReversed()])), BULAN);
        expect(mundur).toEqual(maju);
      }),
      { numRuns: 60 },
    );
  });

  test('bulan dihitung sendiri sama dengan dihitung berderet', () => {
    fc.assert(
      fc.property(desa, fc.constantFrom(...BULAN), (bukuList, bulan) => {
        expect(hitungDesa(kumpul(bukuList), [bulan]).get(bulan)).toEqual(hitungDesa(kumpul(bukuList), BULAN).get(bulan));
      }),
      { numRuns: 60 },
    );
  });
});
