// A sentence in the two languages of the screens; Indonesian is the first.

export type Teks = { readonly id: string; readonly en: string };

/** Writes a bilingual text. */
export const teks = (id: string, en: string): Teks => ({ id, en });

/**
 * One choice of a value list: the stored value and what the screen calls it. `isLama`: no longer offered, but stored records
 * have it, so it stays readable and a correction keeps it. A value once stored is never taken off its list.
 */
export type Pilihan<Nilai extends string = string> = { readonly nilai: Nilai; readonly label: Teks; readonly isLama?: true };

/** The choices a question offers: those in use, and the old ones that stand in the answer already. */
export const listDitawarkan = (pilihan: readonly Pilihan[], terjawab: readonly unknown[]): Pilihan[] =>
  pilihan.filter((satu) => !satu.isLama || terjawab.includes(satu.nilai));

/** The stored values of a list of choices, in order, as a tuple fit for a schema. */
export const nilaiPilihan = <Nilai extends string>(pilihan: readonly Pilihan<Nilai>[]): [Nilai, ...Nilai[]] =>
  pilihan.map((satu) => satu.nilai) as [Nilai, ...Nilai[]];

/** The label of a stored value; a value the list no longer knows shows as itself. */
export const labelPilihan = (pilihan: readonly Pilihan[], nilai: string): Teks => pilihan.find((satu) => satu.nilai === nilai)?.label ?? teks(nilai, nilai);
