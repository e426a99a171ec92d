// Which of a couple's children still live at home.
import { acakJenisKelamin, buatAnggota } from './anggota.ts';
import type { AnggotaContoh, DesaContoh } from './bentuk.ts';
import { type Hari, umurKira } from './waktu.ts';

/** Chance that a child of an age still lives with the parents; many leave for work, school or marriage. */
const peluangDiRumah = (umur: number): number => (umur < 16 ? 0.985 : umur < 19 ? 0.85 : umur < 23 ? 0.55 : umur < 28 ? 0.22 : 0.06);

/** The members for the children at home; the youngest under 23 always is. */
export function anakDiRumah(desa: DesaContoh, pada: Hari, kelahiran: readonly Hari[], ibuId: string | null): AnggotaContoh[] {
  const bungsu = kelahiran.at(-1);
  return kelahiran
    .filter((lahir) => (lahir === bungsu && umurKira(lahir, pada) < 23) || desa.acak.ya(peluangDiRumah(umurKira(lahir, pada))))
    .map((lahir) => buatAnggota(desa, pada, { lahir, jenisKelamin: acakJenisKelamin(desa), hubungan: 'anak', statusKawin: 'belum-kawin', ibuId }));
}
