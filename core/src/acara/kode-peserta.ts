// What the QR of a participant's pass carries: her id and two check characters, and neither name nor NIK.

/** Digits and letters without the look-alikes I, L, O and U (Crockford's base 32); all of them cheap in a QR code. */
const HURUF = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const AWALAN = 'LINI:P:';
/** 128 bits of an id in letters of 5 bits. */
const PANJANG_ID = 26;
const PANJANG_PERIKSA = 2;
const BATAS_ID = 1n << 128n;

/**
 * A prime below 32 x 32 in which the first 68 powers of 32 all differ: a wrong character, or any two that changed places, always leaves
 * another remainder. It proves nothing about who may come in: whether a participant is invited, the list says.
 */
const MODULUS = 1021n;
const SISA = 1n;
const GESER = 1024n;

const tulisBasis = (angka: bigint, panjang: number): string =>
  Array.from({ length: panjang }, (_, ke) => HURUF[Number((angka >> BigInt(5 * (panjang - 1 - ke))) & 31n)]).join('');

const bacaBasis = (huruf: string): bigint => [...huruf].reduce((lalu, satu) => lalu * 32n + BigInt(HURUF.indexOf(satu)), 0n);

/** The text of the QR code for a participant's id, a UUID. Throws on anything else: a bug of the caller. */
export function tulisKodePeserta(id: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw new RangeError('id peserta bukan UUID');
  const angka = BigInt(`0x${id.replaceAll('-', '')}`);
  const periksa = (MODULUS + SISA - ((angka * GESER) % MODULUS)) % MODULUS;
  return `${AWALAN}${tulisBasis(angka, PANJANG_ID)}:${tulisBasis(periksa, PANJANG_PERIKSA)}`;
}

/** The id in a scanned or typed code; null when it is no pass of ours, or its check characters do not fit. */
export function bacaKodePeserta(tulisan: string): string | null {
  const rapi = tulisan.replace(/\s/g, '').toUpperCase();
  if (!rapi.startsWith(AWALAN)) return null;
  // Only behind the prefix, which has an I and an L of its own.
  const isi = rapi.slice(AWALAN.length).replaceAll('O', '0').replace(/[IL]/g, '1');
  const cocok = /^([0-9A-HJKMNP-TV-Z]{26}):([0-9A-HJKMNP-TV-Z]{2})$/.exec(isi);
  if (!cocok) return null;
  const [angka, periksa] = [bacaBasis(cocok[1] as string), bacaBasis(cocok[2] as string)];
  if (angka >= BATAS_ID || periksa >= MODULUS || (angka * GESER + periksa) % MODULUS !== SISA) return null;
  const hex = angka.toString(16).padStart(32, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
