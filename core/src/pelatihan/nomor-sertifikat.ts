// The number on a certificate: district, year, sequence, and two check digits that catch a mistyped one before anything is looked up.

/**
 * Year and sequence are what the LMS for cadres prints (kie-and-training.md 3); the district in front keeps numbers of many districts
 * apart, and the check digits are ours (ISO 7064, MOD 97-10). They prove nothing: whether a certificate was issued, its register says.
 */
export type NomorSertifikat = { readonly kabupaten: string; readonly tahun: number; readonly urut: number };

const URUT_TERTINGGI = 99_999;

/** The digits before the check digits; `6311` + `2026` + `00107`. */
const angkaPokok = ({ kabupaten, tahun, urut }: NomorSertifikat): string => `${kabupaten.replace('.', '')}${tahun}${String(urut).padStart(5, '0')}`;

const angkaPeriksa = (pokok: string): string => String(98 - ((Number(pokok) * 100) % 97)).padStart(2, '0');

/** The printed number, `6311-2026-00107-NN`. Throws on a district, year or sequence that cannot be one: a bug of the caller. */
export function tulisNomorSertifikat(nomor: NomorSertifikat): string {
  const isSah = /^\d{2}\.\d{2}$/.test(nomor.kabupaten) && nomor.tahun >= 2000 && nomor.tahun <= 2999;
  if (!isSah || !Number.isInteger(nomor.tahun) || !Number.isInteger(nomor.urut) || nomor.urut < 1 || nomor.urut > URUT_TERTINGGI) {
    throw new RangeError('nomor sertifikat tidak mungkin');
  }
  const pokok = angkaPokok(nomor);
  return `${pokok.slice(0, 4)}-${pokok.slice(4, 8)}-${pokok.slice(8)}-${angkaPeriksa(pokok)}`;
}

/** Reads a number as typed, with whatever stands between the digits; null when it cannot be one, its check digits included. */
export function bacaNomorSertifikat(tulisan: string): NomorSertifikat | null {
  if (!/^[\d\s./-]+$/.test(tulisan)) return null;
  const angka = tulisan.replace(/\D/g, '');
  const [pokok, periksa] = [angka.slice(0, 13), angka.slice(13)];
  if (angka.length !== 15 || angkaPeriksa(pokok) !== periksa) return null;
  const nomor = { kabupaten: `${pokok.slice(0, 2)}.${pokok.slice(2, 4)}`, tahun: Number(pokok.slice(4, 8)), urut: Number(pokok.slice(8)) };
  return nomor.urut === 0 || nomor.tahun < 2000 || nomor.tahun > 2999 ? null : nomor;
}
