// What is wrong with the rules while they are typed: each refusal of the core beside the field it is about.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { skemaCerdas } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import type { IsiAtur } from '@lini/core/lomba/isi-lomba.ts';
import { periksaAturan } from '@lini/core/lomba/periksa-aturan.ts';
import { skemaLomba } from '@lini/core/lomba/skema-lomba.ts';
import { type Teks, teks } from '@lini/core/teks.ts';
import { tulisKetikanAngka } from '@lini/ui/words/ketikan-angka.ts';

/** Sentences by field, as `denda.poin`; a field stands once. */
export type SalahAturan = ReadonlyMap<string, Teks>;

type Masalah = {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly expected?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
};

/** Limits of time are seconds in the rules and minutes in their fields. */
const batas = ({ path }: Masalah, nilai: number | bigint): string => tulisKetikanAngka(path[0] === 'waktu' ? Number(nilai) / 60 : Number(nilai));

function kalimatMasalah(masalah: Masalah): Teks {
  const { code, expected, minimum, maximum } = masalah;
  if (code === 'too_small' && minimum !== undefined) return teks(`Paling kecil ${batas(masalah, minimum)}.`, `${batas(masalah, minimum)} at least.`);
  if (code === 'too_big' && maximum !== undefined) return teks(`Paling besar ${batas(masalah, maximum)}.`, `${batas(masalah, maximum)} at most.`);
  if (expected === 'int') return teks('Isi dengan bilangan bulat.', 'Enter a whole number.');
  return teks('Isi dengan angka.', 'Enter a number.');
}

/** Names are checked by their own fields. */
const isNama = ({ path }: Masalah): boolean => path.at(-1) === 'nama';

/** Every refusal; empty: the rules can be saved. What has the wrong shape is said before what contradicts itself. */
export function salahAturan(aturan: IsiAtur['aturan']): SalahAturan {
  const baca = aturan.jenis === 'penampilan' ? skemaLomba.safeParse(aturan.lomba) : skemaCerdas.safeParse(aturan.cerdas);
  const bentuk = baca.success ? [] : (baca.error.issues as readonly Masalah[]);
  const pasangan: [string, Teks][] =
    bentuk.length > 0
      ? bentuk.map((satu) => [satu.path.join('.'), isNama(satu) ? teks('Isi namanya.', 'Enter the name.') : kalimatMasalah(satu)])
      : periksaAturan(aturan).map(({ kode, isian }) => [isian ?? '', kalimatTolakan(kode)]);
  return new Map(pasangan.reverse());
}
