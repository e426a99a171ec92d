// Areas by their Kemendagri codes: `63.11` kabupaten, `63.11.01` kecamatan, `63.11.01.2001` desa or kelurahan.

export type TingkatWilayah = 'provinsi' | 'kabupaten' | 'kecamatan' | 'desa';

export type Wilayah = {
  readonly kode: string;
  readonly nama: string;
  readonly tingkat: TingkatWilayah;
  /** Only at the village level: a kelurahan is an urban village. */
  readonly isKelurahan: boolean;
};

const TINGKAT: readonly TingkatWilayah[] = ['provinsi', 'kabupaten', 'kecamatan', 'desa'];

/** Whether the text has the form of a code of any level. */
export const isKodeWilayah = (kode: string): boolean => /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/.test(kode);

/** The level a code stands for. */
export const tingkatKode = (kode: string): TingkatWilayah => TINGKAT[kode.split('.').length - 1] ?? 'desa';

/** Whether `dalam` is `luar` itself or lies in it. */
export const isDalamWilayah = (dalam: string, luar: string): boolean => dalam === luar || dalam.startsWith(`${luar}.`);

/** The code of the area one level above; null for a province. */
export const indukWilayah = (kode: string): string | null => (kode.includes('.') ? kode.slice(0, kode.lastIndexOf('.')) : null);
