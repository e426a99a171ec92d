// A married couple with the children still at home, and now and then a widowed mother.
import { listKelahiran } from './anak.ts';
import { anakDiRumah } from './anak-di-rumah.ts';
import { buatAnggota } from './anggota.ts';
import type { DesaContoh, Susunan } from './bentuk.ts';
import type { Hari } from './waktu.ts';
import { lahirUmur } from './waktu.ts';

/** Her mother or his, widowed, living with them. */
const PELUANG_SERUMAH_IBU = 0.08;

/** A couple; `umurIstri` is her age on the last day of history. */
export function buatPasanganKawin(desa: DesaContoh, pada: Hari, umurIstri: number, umurKawin: number, isTanpaAnak: boolean): Susunan {
  const { acak } = desa;
  const lahirIstri = lahirUmur(acak, umurIstri, desa.akhir);
  const umurSuami = Math.max(19, umurIstri + Math.round(4 + 4 * acak.normal()));
  const suami = buatAnggota(desa, pada, { lahir: lahirUmur(acak, umurSuami, desa.akhir), jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'kawin' });
  const istri = buatAnggota(desa, pada, { lahir: lahirIstri, jenisKelamin: 'P', hubungan: 'istri', statusKawin: 'kawin' });
  const kelahiran = isTanpaAnak ? [] : listKelahiran(acak, lahirIstri, umurKawin, pada);
  const anak = anakDiRumah(desa, pada, kelahiran, istri.id);
  const anggota = [suami, istri, ...anak];
  if (acak.ya(PELUANG_SERUMAH_IBU)) {
    const lahir = lahirUmur(acak, umurIstri + acak.bulat(19, 30), pada);
    anggota.push(buatAnggota(desa, pada, { lahir, jenisKelamin: 'P', hubungan: 'lainnya', statusKawin: 'cerai-mati' }));
  }
  return { anggota, istri, suami, anakHidup: kelahiran.length, bungsu: kelahiran.at(-1) ?? null };
}
