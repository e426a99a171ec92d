// Families without a couple, and grandparents with a grandchild (forms.md 3.14, keluarga khusus).
import { listKelahiran } from './anak.ts';
import { anakDiRumah } from './anak-di-rumah.ts';
import { acakJenisKelamin, buatAnggota } from './anggota.ts';
import type { AnggotaContoh, DesaContoh, Susunan } from './bentuk.ts';
import { UMUR_KAWIN } from './margin.ts';
import { buatPasanganKawin } from './pasangan-kawin.ts';
import { HARI_TAHUN, type Hari, lahirUmur } from './waktu.ts';

const tanpaPasangan = (anggota: AnggotaContoh[]): Susunan => ({ anggota, istri: null, suami: null, anakHidup: 0, bungsu: null });

/** Young relatives between two ages, never married. */
const listLainnya = (desa: DesaContoh, pada: Hari, banyak: number, umur: readonly [number, number]): AnggotaContoh[] =>
  Array.from({ length: banyak }, () => {
    const lahir = lahirUmur(desa.acak, desa.acak.bulat(...umur), pada);
    return buatAnggota(desa, pada, { lahir, jenisKelamin: acakJenisKelamin(desa), hubungan: 'lainnya', statusKawin: 'belum-kawin' });
  });

/** A parent alone with the children that are still at home. */
export function orangTuaTunggal(desa: DesaContoh, pada: Hari, umur: number, jenisKelamin: 'L' | 'P', statusKawin: 'cerai-hidup' | 'cerai-mati'): Susunan {
  const lahir = lahirUmur(desa.acak, umur, pada);
  const kepala = buatAnggota(desa, pada, { lahir, jenisKelamin, hubungan: 'kepala', statusKawin });
  const kelahiran = listKelahiran(desa.acak, lahir, desa.acak.timbang(UMUR_KAWIN), pada).filter((hari) => pada - hari > HARI_TAHUN);
  return tanpaPasangan([kepala, ...anakDiRumah(desa, pada, kelahiran, jenisKelamin === 'P' ? kepala.id : null)]);
}

/** Grandparents, or one of them, with a grandchild or two. */
export function kakekNenek(desa: DesaContoh, pada: Hari): Susunan {
  const { acak } = desa;
  const umur = acak.bulat(55, 72);
  const berdua = acak.ya(0.6);
  const tua = berdua
    ? buatPasanganKawin(desa, pada, umur, 20, true).anggota.slice(0, 2)
    : orangTuaTunggal(desa, pada, umur, 'P', 'cerai-mati').anggota.slice(0, 1);
  return tanpaPasangan([...tua, ...listLainnya(desa, pada, acak.ya(0.25) ? 2 : 1, [2, 15])]);
}

/** Someone never married, alone or with younger brothers and sisters. */
export function belumKawin(desa: DesaContoh, pada: Hari, banyak: number): Susunan {
  const lahir = lahirUmur(desa.acak, desa.acak.bulat(22, 55), pada);
  const kepala = buatAnggota(desa, pada, { lahir, jenisKelamin: acakJenisKelamin(desa), hubungan: 'kepala', statusKawin: 'belum-kawin' });
  return tanpaPasangan([kepala, ...listLainnya(desa, pada, banyak - 1, [14, 21])]);
}
