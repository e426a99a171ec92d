// Names of kecamatan and villages at a gathering, from the sign-in, so that they are there without a signal.
import { getSesi } from '../sesi.ts';

/** The name of an area, or its code while this phone was not told. */
export function namaWilayah(kode: string): string {
  const { akun } = getSesi();
  return akun.namaWilayah?.[kode] ?? akun.desa.find((satu) => satu.kode === kode)?.nama ?? kode;
}
