// NIK-shaped numbers that were never issued: the serial is always 9000 or above, which no civil registry day reaches.
import type { JenisKelamin } from '@lini/core/keluarga/pilihan.ts';
import { type Hari, tulisHari } from './waktu.ts';

const SERI_AWAL = 9000;
/** 37 serials for each village of a kecamatan: 27 villages fit under 9999 and never share a number. */
const SERI_PER_DESA = 37;

export type AlokasiNik = { buat(lahir: Hari, jenisKelamin: JenisKelamin): string };

/** Hands out numbers for one village; `nomorDesa` is its place within the kecamatan, from 0. */
export function buatAlokasiNik(kodeDesa: string, nomorDesa: number): AlokasiNik {
  const awalan = kodeDesa.split('.').slice(0, 3).join('');
  const terpakai = new Map<string, number>();
  return {
    buat: (lahir, jenisKelamin) => {
      const tanggal = tulisHari(lahir);
      // Women carry their day of birth plus 40.
      const hari = Number(tanggal.slice(8, 10)) + (jenisKelamin === 'P' ? 40 : 0);
      const depan = `${awalan}${String(hari).padStart(2, '0')}${tanggal.slice(5, 7)}${tanggal.slice(2, 4)}`;
      const ke = terpakai.get(depan) ?? 0;
      terpakai.set(depan, ke + 1);
      return `${depan}${SERI_AWAL + (nomorDesa % 27) * SERI_PER_DESA + (ke % SERI_PER_DESA)}`;
    },
  };
}
