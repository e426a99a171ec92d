// Takes the picture of an institution on a day.

import type { Kader } from '../kader/kader.ts';
import { JABATAN } from '../kader/pilihan.ts';
import { isTugasBerjalan } from '../kader/tugas.ts';
import { isWajibLapor, wajibTerkunci } from '../pelaporan/wajib-lapor.ts';
import type { InstitusiPotret, KonteksPotret, Petugas } from '../potret/potret.ts';
import { awalBulan, bulanDari, type Tanggal } from '../tanggal.ts';
import { type Institusi, isBerjalan } from './institusi.ts';

const URUT: readonly string[] = JABATAN.map((satu) => satu.nilai);

/** Who works in an institution on a day, head first, then by name. */
export function listPetugas(institusiId: string, kader: Iterable<Kader>, pada: Tanggal): Petugas[] {
  const hasil: Petugas[] = [];
  for (const satu of kader) {
    if (satu.terdaftar === null) continue;
    const tugas = [...satu.tugas.values()].find((yang) => yang.institusiId === institusiId && isTugasBerjalan(yang, pada));
    if (tugas) hasil.push({ kader: satu, tugas });
  }
  const kunci = ({ kader: { nama, id }, tugas }: Petugas): string => `${URUT.indexOf(tugas.jabatan)} ${nama} ${id}`;
  return hasil.sort((a, b) => (kunci(a) < kunci(b) ? -1 : 1));
}

/** The institution on the day of the context. */
export const potretInstitusi = (institusi: Institusi, konteks: KonteksPotret): InstitusiPotret => ({
  institusi,
  pada: konteks.pada,
  isAktif: isBerjalan(institusi),
  isWajib: isWajibLapor(institusi.id, isBerjalan(institusi), wajibTerkunci(konteks.laporan, bulanDari(konteks.pada))),
  isAda: institusi.terdaftar !== null && (institusi.nonaktif === null || institusi.nonaktif >= awalBulan(bulanDari(konteks.pada))),
  petugas: listPetugas(institusi.id, konteks.kader, konteks.pada),
  laporan: konteks.laporan.find((satu) => satu.institusiId === institusi.id && satu.bulan === bulanDari(konteks.pada)) ?? null,
  konteks,
});
