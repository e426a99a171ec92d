// A random village for property tests: families in two RT, groups of every kind with members out of them, and institutions.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { METODE } from '@lini/core/kb/metode.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import { buatSejarahDesa, potretDesa } from '@lini/core/potret/potret-desa.ts';
import { type Tanggal, tambahHari } from '@lini/core/tanggal.ts';
import fc from 'fast-check';
import { type BukuKeluarga, uuidUji } from './buku-keluarga.ts';
import { institusiAcak } from './institusi-acak.ts';
import { keluargaAcak } from './keluarga-acak.ts';
import { catatVerval } from './langkah-krs.ts';
import { listDiterima, poktanAcak } from './poktan-acak.ts';

/** The counted catatan of a village by subject. */
export type DesaAcak = ReadonlyMap<string, readonly Catatan[]>;

const hari = fc.integer({ min: 0, max: 500 }).map((jumlah) => tambahHari('2025-01-01', jumlah));

const beberapa = <Satu>(paling: number, buat: (nomor: number) => fc.Arbitrary<Satu>): fc.Arbitrary<Satu[]> =>
  fc.integer({ min: 1, max: paling }).chain((banyak) => fc.tuple(...Array.from({ length: banyak }, (_, ke) => buat(ke + 1))));

/** A family that may also have a new acceptor, a small child, a house and a verval: what the reports count and chance alone seldom gives. */
const keluargaLaporan = (nomor: number): fc.Arbitrary<BukuKeluarga> =>
  fc
    .record({
      buku: keluargaAcak(nomor, 12),
      mulai: fc.option(hari),
      metode: fc.constantFrom(...METODE.map((satu) => satu.nilai)),
      verval: fc.option(hari),
      anak: fc.option(hari),
    })
    .map(({ buku, mulai, metode, verval, anak }) => {
      if (mulai !== null) buku.layani(mulai, uuidUji(nomor * 1000 + 1, 0xa), metode, true);
      if (anak !== null) buku.anak('2025-01-02', tambahHari(anak, -700), uuidUji(nomor * 1000 + 1, 0xa));
      if (verval !== null) {
        buku.rumah(verval, 'permukaan', 'tidak-ada');
        catatVerval(buku, verval, 'ada');
      }
      return buku;
    });

/** A village of up to `paling` families, three groups (the first a BKB) and three institutions. */
export const desaAcak = (paling = 6): fc.Arbitrary<DesaAcak> =>
  beberapa(paling, keluargaLaporan).chain((keluarga) =>
    fc
      .record({
        poktan: beberapa(3, (nomor) => poktanAcak(nomor, keluarga, nomor === 1 ? fc.constant('bkb') : undefined)),
        institusi: beberapa(3, institusiAcak),
      })
      .map(({ poktan, institusi }) => {
        const utuh = [...keluarga, ...institusi].map(({ id, catatan }): [string, Catatan[]] => [id, [...catatan]]);
        return new Map([...utuh, ...poktan.map(({ id, catatan }): [string, Catatan[]] => [id, listDiterima(catatan)])]);
      }),
  );

/** The picture of a random village on a day. */
export const potretDesaAcak = (desa: DesaAcak, pada: Tanggal): DesaPotret => potretDesa(buatSejarahDesa(desa), pada);
