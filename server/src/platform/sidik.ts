// The fingerprint of a catatan: the same for the same content, whatever the order of its fields.
import { createHash } from 'node:crypto';

const kanonik = (nilai: unknown): string => {
  if (Array.isArray(nilai)) return `[${nilai.map(kanonik).join(',')}]`;
  if (nilai === null || typeof nilai !== 'object') return JSON.stringify(nilai) ?? 'null';
  const isian = Object.entries(nilai).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${isian.map(([nama, isi]) => `${JSON.stringify(nama)}:${kanonik(isi)}`).join(',')}}`;
};

/** SHA-256 over the canonical JSON text of a value. */
export const hitungSidik = (nilai: unknown): Buffer => createHash('sha256').update(kanonik(nilai)).digest();

/** An id made from a fingerprint (UUID version 8), for what has no usable id of its own. */
export function idDariSidik(sidik: Buffer): string {
  const heks = sidik.toString('hex');
  return `${heks.slice(0, 8)}-${heks.slice(8, 12)}-8${heks.slice(13, 16)}-8${heks.slice(17, 20)}-${heks.slice(20, 32)}`;
}
