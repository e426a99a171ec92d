// Ids for the demo, drawn from its stream so that they come out the same every time.
import type { Acak } from './acak.ts';

const heksa = (angka: number, panjang: number): string => angka.toString(16).padStart(panjang, '0');

/** An id of the shape of UUIDv7: the millisecond first, then 74 bits of the stream. */
export function uuidWaktu(acak: Acak, ms: number): string {
  const waktu = heksa(ms, 12);
  const a = acak.bit();
  return `${waktu.slice(0, 8)}-${waktu.slice(8)}-7${heksa(a & 0xfff, 3)}-${heksa(0x8000 | ((a >>> 12) & 0x3fff), 4)}-${heksa(acak.bit(), 8)}${heksa(acak.bit() & 0xffff, 4)}`;
}

/** An id of the shape of UUIDv4. Devices need it: the clock text carries their first eight digits, which in UUIDv7 are only time. */
export function uuidAcak(acak: Acak): string {
  const a = acak.bit();
  return `${heksa(acak.bit(), 8)}-${heksa(a & 0xffff, 4)}-4${heksa((a >>> 16) & 0xfff, 3)}-${heksa(0x8000 | (acak.bit() & 0x3fff), 4)}-${heksa(acak.bit(), 8)}${heksa(acak.bit() & 0xffff, 4)}`;
}
