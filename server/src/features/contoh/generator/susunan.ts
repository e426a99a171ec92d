// Who lives in a family: couples with children, the old, the widowed, single parents, grandparents with a grandchild.
import { anakDiRumah } from './anak-di-rumah.ts';
import { listKelahiran } from './anak.ts';
import { acakJenisKelamin, buatAnggota } from './anggota.ts';
import type { AnggotaContoh, DesaContoh } from './bentuk.ts';
import { type JenisKeluarga, UMUR_ISTRI } from './margin.ts';
import { HARI_TAHUN, type Hari } from './waktu.ts';

export type Susunan = { readonly anggota: AnggotaContoh[]; readonly istri: AnggotaContoh | null; readonly suami: AnggotaContoh | null; readonly anakHidup: number; readonly bungsu: Hari | null };

const UMUR_KAWIN: readonly (readonly [number, number])[] = [[16, 2], [17, 6], [18, 12], [19, 15], [20, 15], [21, 13], [22, 10], [23, 8], [24, 7], [25, 5], [26, 3], [28, 3], [31, 1]];

const tanpaPasangan = (anggota: AnggotaContoh[]): Susunan => ({ anggota, istri: null, suami: null, anakHidup: 0, bungsu: null });

/** A day of birth for an age in years on the day `pada`. */
const lahirUmur = (desa: DesaContoh, umur: number, pada: Hari): Hari => Math.floor(pada - (umur + 0.02 + 0.96 * desa.acak.angka()) * HARI_TAHUN);

/** A couple; `umurIstri` is her age on the last day of history. */
function pasanganSusunan(desa: DesaContoh, pada: Hari, umurIstri: number, umurKawin: number, isTanpaAnak: boolean): Susunan {
  const { acak } = desa;
  const lahirIstri = lahirUmur(desa, umurIstri, desa.akhir);
  const umurSuami = Math.max(19, umurIstri + Math.round(4 + 4 * acak.normal()));
  const suami = buatAnggota(desa, pada, { lahir: lahirUmur(desa, umurSuami, desa.akhir), jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'kawin' });
  const istri = buatAnggota(desa, pada, { lahir: lahirIstri, jenisKelamin: 'P', hubungan: 'istri', statusKawin: 'kawin' });
  const kelahiran = isTanpaAnak ? [] : listKelahiran(acak, lahirIstri, umurKawin, pada);
  const anak = anakDiRumah(desa, pada, kelahiran, istri.id);
  const anggota = [suami, istri, ...anak];
  if (acak.ya(0.05)) anggota.push(buatAnggota(desa, pada, { lahir: lahirUmur(desa, umurIstri + acak.bulat(19, 30), pada), jenisKelamin: 'P', hubungan: 'lainnya', statusKawin: 'cerai-mati' }));
  return { anggota, istri, suami, anakHidup: kelahiran.length, bungsu: kelahiran.at(-1) ?? null };
}

/** A parent alone with the children that are still at home. */
function orangTuaTunggal(desa: DesaContoh, pada: Hari, umur: number, jenisKelamin: 'L' | 'P', statusKawin: 'cerai-hidup' | 'cerai-mati'): Susunan {
  const lahir = lahirUmur(desa, umur, pada);
  const kepala = buatAnggota(desa, pada, { lahir, jenisKelamin, hubungan: 'kepala', statusKawin });
  const kelahiran = listKelahiran(desa.acak, lahir, desa.acak.timbang(UMUR_KAWIN), pada).filter((hari) => pada - hari > HARI_TAHUN);
  return tanpaPasangan([kepala, ...anakDiRumah(desa, pada, kelahiran, jenisKelamin === 'P' ? kepala.id : null)]);
}

function kakekNenek(desa: DesaContoh, pada: Hari): Susunan {
  const { acak } = desa;
  const umur = acak.bulat(55, 72);
  const tua = acak.ya(0.6) ? pasanganSusunan(desa, pada, umur, 20, true).anggota.slice(0, 2) : orangTuaTunggal(desa, pada, umur, 'P', 'cerai-mati').anggota.slice(0, 1);
  const cucu = Array.from({ length: acak.ya(0.25) ? 2 : 1 }, () =>
    buatAnggota(desa, pada, { lahir: lahirUmur(desa, acak.bulat(2, 15), pada), jenisKelamin: acakJenisKelamin(desa), hubungan: 'lainnya', statusKawin: 'belum-kawin' }),
  );
  return tanpaPasangan([...tua, ...cucu]);
}

function belumKawin(desa: DesaContoh, pada: Hari, banyak: number): Susunan {
  const kepala = buatAnggota(desa, pada, { lahir: lahirUmur(desa, desa.acak.bulat(22, 55), pada), jenisKelamin: acakJenisKelamin(desa), hubungan: 'kepala', statusKawin: 'belum-kawin' });
  const adik = Array.from({ length: banyak - 1 }, () =>
    buatAnggota(desa, pada, { lahir: lahirUmur(desa, desa.acak.bulat(14, 21), pada), jenisKelamin: acakJenisKelamin(desa), hubungan: 'lainnya', statusKawin: 'belum-kawin' }),
  );
  return tanpaPasangan([kepala, ...adik]);
}

/** A couple of childbearing age registered on the day `pada`. */
export function susunanPus(desa: DesaContoh, pada: Hari): Susunan {
  const umur = desa.acak.timbang(UMUR_ISTRI);
  // Her age on the day of history's end is drawn; the wedding lies before the day of registration, never under 16.
  const umurKawin = Math.max(15.6, Math.min(desa.acak.timbang(UMUR_KAWIN), umur - 1.2));
  return pasanganSusunan(desa, pada, umur, umurKawin, false);
}

/** A couple just married, as registered on the day `pada`. */
export const susunanPengantin = (desa: DesaContoh, pada: Hari): Susunan => pasanganSusunan(desa, pada, desa.acak.timbang([[18, 1], [19, 2], [20, 4], [21, 5], [22, 5], [23, 4], [24, 4], [26, 4], [28, 2]]), 18, true);

/** The members of a family of a kind, registered on the day `pada`. */
export function buatSusunan(desa: DesaContoh, jenis: JenisKeluarga, pada: Hari): Susunan {
  const { acak } = desa;
  switch (jenis) {
    case 'pus':
      return susunanPus(desa, pada);
    case 'lansia':
      return pasanganSusunan(desa, pada, acak.bulat(51, 74), acak.timbang(UMUR_KAWIN), false);
    case 'janda':
      return orangTuaTunggal(desa, pada, acak.bulat(40, 78), 'P', 'cerai-mati');
    case 'cerai':
      return orangTuaTunggal(desa, pada, acak.bulat(23, 50), 'P', 'cerai-hidup');
    case 'duda':
      return orangTuaTunggal(desa, pada, acak.bulat(40, 75), 'L', acak.ya(0.7) ? 'cerai-mati' : 'cerai-hidup');
    case 'kakek-nenek':
      return kakekNenek(desa, pada);
    case 'sendiri':
      return belumKawin(desa, pada, 1);
    case 'saudara':
      return belumKawin(desa, pada, acak.bulat(2, 3));
  }
}
