// Counts single indicators over the picture of a village. Phone and server use this one code.
import type { DesaPotret } from '../potret/potret.ts';
import type { PusPotret } from '../potret/pus-potret.ts';
import type { Angka, AngkaPerIndikator, Indikator, ItemPotret } from './indikator.ts';

const nilai = (jawaban: boolean | number): number => Number(jawaban);

const pusTersimpan = new WeakMap<DesaPotret, readonly PusPotret[]>();

/** The couples of a village; gathered once, since dozens of indicators ask for them. */
function listPus(desa: DesaPotret): readonly PusPotret[] {
  const ada = pusTersimpan.get(desa);
  if (ada) return ada;
  const pus = desa.keluarga.flatMap((satu) => satu.pus);
  pusTersimpan.set(desa, pus);
  return pus;
}

/** What an indicator about a kind of subject is asked of. */
const BUTIR: { readonly [Jenis in keyof ItemPotret]: (desa: DesaPotret) => readonly ItemPotret[Jenis][] } = {
  keluarga: (desa) => desa.keluarga,
  pus: listPus,
  poktan: (desa) => desa.poktan,
  institusi: (desa) => desa.institusi,
  kader: (desa) => desa.kader,
  desa: (desa) => [desa],
};

/** The subjects of an indicator in a village, each with its two counts. */
export function listHitungan(
  indikator: Indikator,
  desa: DesaPotret,
): { readonly butir: ItemPotret[keyof ItemPotret]; readonly pembilang: number; readonly penyebut: number }[] {
  // One indicator asks about one kind of subject; the compiler cannot follow that through the union.
  const { subjek, pembilang, penyebut } = indikator as Extract<Indikator, { subjek: 'keluarga' }>;
  return (BUTIR[subjek](desa) as readonly ItemPotret['keluarga'][]).map((butir) => {
    const dasar = penyebut ? nilai(penyebut(butir)) : 0;
    // A share of couples counts only what its denominator holds, so that no share can pass the whole.
    const isDiLuar = penyebut !== null && dasar === 0 && (subjek as string) === 'pus';
    return { butir, pembilang: isDiLuar ? 0 : nilai(pembilang(butir)), penyebut: dasar };
  });
}

/** The two counts of one indicator over a village on one day. */
export function hitungIndikator(indikator: Indikator, desa: DesaPotret): Angka {
  let pembilang = 0;
  let penyebut = 0;
  for (const satu of listHitungan(indikator, desa)) {
    pembilang += satu.pembilang;
    penyebut += satu.penyebut;
  }
  return { pembilang, penyebut: indikator.penyebut ? penyebut : null };
}

/** Some indicators over a village on one day: a screen asks for what it shows. */
export function hitungDaftar(daftar: readonly Indikator[], desa: DesaPotret): AngkaPerIndikator {
  return Object.fromEntries(daftar.map((indikator) => [indikator.id, hitungIndikator(indikator, desa)]));
}
