// Which of a couple's children still live at home.
import { acakJenisKelamin, buatAnggota } from './anggota.ts';
import type { AnggotaContoh, DesaContoh } from './bentuk.ts';
import { buatNama } from './nama.ts';
import { type Hari, tulisHari, umurKira } from './waktu.ts';

/** Chance that a child of an age still lives with the parents; many leave for work, school or marriage. */
const peluangDiRumah = (umur: number): number => (umur < 16 ? 0.985 : umur < 19 ? 0.85 : umur < 23 ? 0.55 : umur < 28 ? 0.22 : 0.06);

const namaDepan = (nama: string): string => nama.split(' ')[0] ?? nama;

/** The members for the children at home; the youngest under 23 always is. */
export function anakDiRumah(desa: DesaContoh, pada: Hari, kelahiran: readonly Hari[], ibuId: string | null): AnggotaContoh[] {
  const bungsu = kelahiran.at(-1);
  const terpakai = new Set<string>();
  const anak: AnggotaContoh[] = [];
  for (const lahir of kelahiran) {
    const umur = umurKira(lahir, pada);
    if (!(lahir === bungsu && umur < 23) && !desa.acak.ya(peluangDiRumah(umur))) continue;
    const satu = buatAnggota(desa, pada, { lahir, jenisKelamin: acakJenisKelamin(desa), hubungan: 'anak', statusKawin: 'belum-kawin', ibuId });
    // Brothers and sisters do not share a first name.
    while (terpakai.has(namaDepan(satu.nama))) satu.nama = buatNama(desa.acak, satu.jenisKelamin, Number(tulisHari(lahir).slice(0, 4)));
    terpakai.add(namaDepan(satu.nama));
    anak.push(satu);
  }
  return anak;
}
