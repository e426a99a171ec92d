// Random facts about mothers, children and those who will marry, for the random families; also of people who are not what they seem.
import { MAKAN, TEMPAT_UKUR } from '@lini/core/anak/riwayat-anak.ts';
import { TANDA_BAHAYA } from '@lini/core/hamil/riwayat-hamil.ts';
import { type Tanggal, tambahHari } from '@lini/core/tanggal.ts';
import fc from 'fast-check';
import type { BukuKeluarga } from './buku-keluarga.ts';
import { isiCatin, isiDamping, isiPeriksa, isiUkur } from './ibu-anak-uji.ts';

type Langkah = (buku: BukuKeluarga, istri: string) => void;

/** Anyone entered so far, else the wife. */
function siapaSaja(buku: BukuKeluarga, istri: string, ke: number): string {
  const anggota = buku.catatan.flatMap(({ isi }) => (isi as { anggotaId?: string }).anggotaId ?? []);
  return anggota[ke % Math.max(1, anggota.length)] ?? istri;
}

const nilai = <N extends string>(daftar: readonly { nilai: N }[]): fc.Arbitrary<N> => fc.constantFrom(...daftar.map((satu) => satu.nilai));

/** The kinds of facts, each on a random day. */
export const langkahIbuAnak = (hari: fc.Arbitrary<Tanggal>): fc.Arbitrary<Langkah>[] => [
  fc
    .record({
      pada: hari,
      didampingi: fc.boolean(),
      ttdDiberi: fc.option(fc.nat(90)),
      ttdDiminum: fc.option(fc.boolean()),
      kieKb: fc.option(fc.boolean()),
      tanda: nilai(TANDA_BAHAYA),
    })
    .map(
      ({ pada, tanda, ...isi }): Langkah =>
        (buku, istri) =>
          void buku.catat('hamil.periksa', pada, isiPeriksa(istri, { ...isi, tandaBahaya: isi.didampingi ? [] : [tanda] })),
    ),
  fc
    .record({
      pada: hari,
      ke: fc.nat(),
      berat: fc.option(fc.integer({ min: 10, max: 250 })),
      panjang: fc.option(fc.integer({ min: 400, max: 1200 })),
      makan: nilai(MAKAN),
      tempat: nilai(TEMPAT_UKUR),
    })
    .map(
      ({ pada, ke, berat, panjang, makan, tempat }): Langkah =>
        (buku, istri) => {
          const ukuran = {
            berat: berat === null ? null : berat / 10,
            panjang: panjang === null ? null : panjang / 10,
            cara: panjang === null ? null : 'berbaring',
          };
          buku.catat('anak.ukur', pada, isiUkur(siapaSaja(buku, istri, ke), { ...ukuran, makan, tempat }));
        },
    ),
  fc.record({ pada: hari, ke: fc.nat(), jeda: fc.integer({ min: 0, max: 200 }), umurPasangan: fc.option(fc.integer({ min: 14, max: 40 })) }).map(
    ({ pada, ke, jeda, umurPasangan }): Langkah =>
      (buku, istri) => {
        const pasanganLahir = umurPasangan === null ? null : tambahHari(pada, -umurPasangan * 365);
        buku.catat('catin.daftar', pada, isiCatin(siapaSaja(buku, istri, ke), tambahHari(pada, jeda), { pasanganLahir }));
      },
  ),
  fc.record({ pada: hari, ke: fc.nat(), lila: fc.option(fc.integer({ min: 180, max: 320 })) }).map(
    ({ pada, ke, lila }): Langkah =>
      (buku, istri) =>
        void buku.catat('catin.damping', pada, isiDamping(siapaSaja(buku, istri, ke), { lila: lila === null ? null : lila / 10 })),
  ),
];
