// Makes ids where a fact is made: UUIDv7, so that ids sort roughly by the time they were made.

/** A new UUIDv7 for a wall clock in milliseconds. Works without a secure context, unlike `crypto.randomUUID`. */
export function idBaru(ms: number = Date.now()): string {
  const bita = crypto.getRandomValues(new Uint8Array(16));
  const waktu = BigInt(ms);
  for (let ke = 0; ke < 6; ke += 1) bita[ke] = Number((waktu >> BigInt(8 * (5 - ke))) & 0xffn);
  bita[6] = 0x70 | ((bita[6] ?? 0) & 0x0f);
  bita[8] = 0x80 | ((bita[8] ?? 0) & 0x3f);
  const hex = [...bita].map((satu) => satu.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
