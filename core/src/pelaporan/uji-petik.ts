// Draws the families of a spot check: random, yet the same for everyone who asks, so that nobody chooses whom to visit.
import type { LaporanBulan } from './laporan-bulan.ts';

const ACUAN = 0x811c9dc5;
const PENGALI = 0x01000193;

/** FNV-1a with a final mix: an even order of ids, not a secret one. */
function aduk(teks: string): number {
  let hasil = ACUAN;
  for (let ke = 0; ke < teks.length; ke += 1) hasil = Math.imul(hasil ^ teks.charCodeAt(ke), PENGALI);
  hasil = Math.imul(hasil ^ (hasil >>> 15), 0x2c1b3c6d);
  return (hasil ^ (hasil >>> 13)) >>> 0;
}

/** At most `banyak` of the families, drawn by the id of the report: another month draws others. */
export function pilihContoh(laporanId: string, keluargaIds: readonly string[], banyak: number): string[] {
  const berurut = keluargaIds.map((id) => ({ id, nilai: aduk(`${laporanId} ${id}`) })).sort((a, b) => a.nilai - b.nilai || (a.id < b.id ? -1 : 1));
  return berurut.slice(0, banyak).map((satu) => satu.id);
}

/** How many of the checked families were as recorded, over all spot checks of a report; null: none was made. */
export function hasilUji({ uji }: LaporanBulan): { readonly cocok: number; readonly diperiksa: number } | null {
  const semua = uji.flatMap((satu) => satu.hasil);
  return semua.length === 0 ? null : { cocok: semua.filter((satu) => satu.hasil === 'cocok').length, diperiksa: semua.length };
}
