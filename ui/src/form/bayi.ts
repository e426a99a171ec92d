// The babies of a birth as they stand in a form that is being filled in.

export type Bayi = { readonly nama?: string; readonly jenisKelamin?: string };

/** Whether there is at least one baby and each has a name and a sex. */
export const isBayiLengkap = (nilai: unknown): boolean =>
  Array.isArray(nilai) && nilai.length > 0 && (nilai as Bayi[]).every((satu) => Boolean(satu.nama?.trim()) && Boolean(satu.jenisKelamin));
