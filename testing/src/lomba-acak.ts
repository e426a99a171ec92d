// Made-up competitions of few teams and narrow scales, so that ties of every kind happen often.
import type { Lembar } from '@lini/core/lomba/lembar-juri.ts';
import type { Pelaksanaan } from '@lini/core/lomba/pelaksanaan.ts';
import type { SuaraSeri } from '@lini/core/lomba/seri-diputus.ts';
import type { LangkahSeri, Lomba } from '@lini/core/lomba/skema-lomba.ts';
import fc from 'fast-check';

const BOBOT: readonly (readonly number[])[] = [[100], [50, 50], [50, 25, 25], [35, 25, 25, 15], [30, 20, 20, 15, 10, 5], [33.33, 33.33, 33.34], [0.5, 99.5]];
const SKALA = [
  { rendah: 60, tinggi: 62, langkah: 1 },
  { rendah: 0, tinggi: 4, langkah: 1 },
  { rendah: 60, tinggi: 61, langkah: 0.5 },
  { rendah: 0.1, tinggi: 0.4, langkah: 0.1 },
];
const SERI: readonly LangkahSeri[] = ['kriteria-1', 'kriteria-2', 'kriteria-3', 'denda-sedikit', 'nilai-terendah', 'suara-juri', 'undian'];

const atauKosong = <Isi>(arb: fc.Arbitrary<Isi>): fc.Arbitrary<Isi | null> => fc.option(arb, { nil: null });

const lomba: fc.Arbitrary<Lomba> = fc.record({
  nama: fc.constant('Lomba rekaan'),
  kriteria: fc.constantFrom(...BOBOT).map((daftar) => daftar.map((bobot, ke) => ({ id: `k${ke}`, nama: `Kriteria ${ke}`, bobot }))),
  skala: fc.constantFrom(...SKALA),
  waktu: fc.constantFrom({ sedikitnya: null, selamanya: 300 }, { sedikitnya: 300, selamanya: 420 }, { sedikitnya: null, selamanya: null }),
  denda: fc.constantFrom({ bebasDetik: 30, satuanDetik: 30, poin: 1, maksimal: 5 }, { bebasDetik: 0, satuanDetik: 10, poin: 0.25, maksimal: 1.1 }),
  juri: fc.record({ minimal: fc.constantFrom(1, 3), pangkasMulai: atauKosong(fc.constantFrom(3, 5)) }),
  seri: fc.shuffledSubarray([...SERI]),
  peringkat: fc.constantFrom('kompetisi', 'rapat'),
  juara: fc.constantFrom(1, 3),
  harapan: fc.constantFrom(0, 3),
  tidakHadir: fc.constantFrom('terakhir', 'diskualifikasi'),
});

/** Two teams or more, in any order. */
const beberapa = (regu: readonly string[]): fc.Arbitrary<string[]> => fc.shuffledSubarray([...regu], { minLength: 2 });

/** Votes on a few ties, or on every two teams: few or none of them are tied. */
function suara(juri: readonly string[], regu: readonly string[]): fc.Arbitrary<SuaraSeri[]> {
  if (regu.length < 2) return fc.constant([]);
  const tentang = (grup: readonly string[]) =>
    fc
      .array(fc.record({ juri: fc.constantFrom(...juri, 'tamu'), regu: fc.constantFrom(...grup) }), { maxLength: 6 })
      .map((isi) => ({ regu: grup, suara: isi }));
  const berdua = regu.flatMap((satu, ke) => regu.slice(ke + 1).map((lain) => tentang([lain, satu])));
  return fc.oneof(fc.array(beberapa(regu).chain(tentang), { maxLength: 3 }), fc.tuple(tentang(regu), ...berdua));
}

const undian = (regu: readonly string[]): fc.Arbitrary<{ hasil: string[] }[]> =>
  regu.length < 2 ? fc.constant([]) : fc.array(fc.record({ hasil: beberapa(regu) }), { maxLength: 4 });

/** Everything that happens at one made-up competition; each sheet is there, unless `isBolong`. */
function jalan(aturan: Lomba, isBolong: boolean): fc.Arbitrary<Pelaksanaan> {
  const { rendah, tinggi, langkah } = aturan.skala;
  const banyak = Math.round((tinggi - rendah) / langkah);
  const nilai = fc.integer({ min: 0, max: banyak }).map((ke) => Number((rendah + ke * langkah).toFixed(2)));
  return fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 3, max: 6 })).chain(([nRegu, nJuri]) => {
    const regu = Array.from({ length: nRegu }, (_, ke) => `r${ke}`);
    const juri = Array.from({ length: nJuri }, (_, ke) => `j${ke}`);
    const sebagian = <Isi>(daftar: readonly Isi[], paling: number) => fc.subarray([...daftar], { maxLength: Math.min(paling, daftar.length) });
    const buat = (siapa: string, satu: string, isi: readonly number[]): Lembar => ({
      ...{ id: `${siapa}-${satu}`, dicatat: '1', juri: siapa, regu: satu, catatan: null, alasan: null },
      nilai: Object.fromEntries(aturan.kriteria.map((kriteria, ke) => [kriteria.id, isi[ke] as number])),
    });
    const bebas = fc.array(nilai, { minLength: aturan.kriteria.length, maxLength: aturan.kriteria.length });
    const acak = regu.flatMap((satu) => juri.map((siapa) => bebas.map((isi) => buat(siapa, satu, isi))));
    // One mark throughout for each team: then only penalties and what lies outside the sheets can part two.
    const seragam = regu.map((satu) =>
      nilai.map((isi) =>
        juri.map((siapa) =>
          buat(
            siapa,
            satu,
            aturan.kriteria.map(() => isi),
          ),
        ),
      ),
    );
    const semua: fc.Arbitrary<Lembar[]> = fc.oneof(
      { weight: 3, arbitrary: fc.tuple(...acak) },
      { weight: 1, arbitrary: fc.tuple(...seragam).map((isi) => isi.flat()) },
    );
    return fc.record({
      regu: fc.constant(regu.map((id, ke) => ({ id, kontingen: `kec${ke % 3}` }))),
      juri: fc.constant(juri),
      berhalangan:
        nJuri > 4 ? fc.constantFrom([], [{ juri: 'j0', regu: null, alasan: 'sakit' }], [{ juri: 'j1', regu: 'r0', alasan: 'keluarga' }]) : fc.constant([]),
      lembar: isBolong
        ? semua.chain((daftar) => fc.shuffledSubarray(daftar))
        : semua.chain((daftar) => fc.shuffledSubarray(daftar, { minLength: daftar.length })),
      lama: fc
        .tuple(...regu.map((satu) => fc.constantFrom(290, 300, 330, 331, 360, 361, 420, 450, 451, 900).map((lama) => [satu, lama] as const)))
        .map((isi) => Object.fromEntries(isi)),
      pelanggaran: sebagian(regu, 2).map((daftar) => daftar.map((satu, ke) => ({ regu: satu, poin: ke + 0.5, alasan: 'melanggar' }))),
      tidakHadir: sebagian(regu, 1),
      diskualifikasi: sebagian(regu, 1).map((daftar) => daftar.map((satu) => ({ regu: satu, alasan: 'bukan kader' }))),
      suara: suara(juri, regu),
      undian: undian(regu),
    });
  });
}

/** A competition and how it went; with `isBolong` some sheets may be missing. */
export const lombaAcak = (isBolong = false): fc.Arbitrary<readonly [Lomba, Pelaksanaan]> =>
  lomba.chain((aturan) => jalan(aturan, isBolong).map((isi) => [aturan, isi] as const));
