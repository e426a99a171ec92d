// Who lives in a family, by its kind.
import type { DesaContoh, Susunan } from './bentuk.ts';
import { belumKawin, kakekNenek, orangTuaTunggal } from './keluarga-khusus.ts';
import { type JenisKeluarga, UMUR_ISTRI, UMUR_KAWIN, UMUR_PENGANTIN } from './margin.ts';
import { buatPasanganKawin } from './pasangan-kawin.ts';
import type { Hari } from './waktu.ts';

const UMUR_KAWIN_TERMUDA = 15.6;

/** A couple of childbearing age registered on the day `pada`. */
export function susunanPus(desa: DesaContoh, pada: Hari): Susunan {
  const umur = desa.acak.timbang(UMUR_ISTRI);
  // Her age on the day of history's end is drawn; the wedding lies before the day of registration, never long before she was 16.
  const umurKawin = Math.max(UMUR_KAWIN_TERMUDA, Math.min(desa.acak.timbang(UMUR_KAWIN), umur - 1.2));
  return buatPasanganKawin(desa, pada, umur, umurKawin, false);
}

/** A couple just married, as registered on the day `pada`. */
export const susunanPengantin = (desa: DesaContoh, pada: Hari): Susunan =>
  buatPasanganKawin(desa, pada, desa.acak.timbang(UMUR_PENGANTIN), UMUR_KAWIN_TERMUDA, true);

/** The members of a family of a kind, registered on the day `pada`. */
export function buatSusunan(desa: DesaContoh, jenis: JenisKeluarga, pada: Hari): Susunan {
  const { acak } = desa;
  switch (jenis) {
    case 'pus':
      return susunanPus(desa, pada);
    case 'lansia':
      return buatPasanganKawin(desa, pada, acak.bulat(51, 74), acak.timbang(UMUR_KAWIN), false);
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
