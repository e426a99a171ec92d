// What a gathering brought a cadre, in words.
import type { RekamAcara, TempatLomba } from '@lini/core/acara/rekam-wire.ts';
import { tulisGelar } from '@lini/core/lomba/gelar.ts';
import { formatAngka } from './angka.ts';
import { t, tt } from './t.ts';

/** Whether she came, with the training hours. */
export const tulisHadir = ({ isHadir, jp }: RekamAcara): string => {
  if (isHadir === null) return t('Kehadiran belum dicatat', 'No attendance noted yet');
  if (!isHadir) return t('Tidak hadir', 'Did not come');
  return jp > 0 ? t(`Hadir, ${formatAngka(jp)} JP`, `Came, ${formatAngka(jp)} hours`) : t('Hadir', 'Came');
};

/** Both tests with the gain, and whether she passed; null: the reader may not see them, or none was taken. */
export function tulisNilaiTes({ nilai }: RekamAcara): string | null {
  if (nilai === null || (nilai.pre === null && nilai.post === null)) return null;
  const { pre, post, gain, isLulus } = nilai;
  const naik =
    gain === null
      ? ''
      : t(` (${gain >= 0 ? 'naik' : 'turun'} ${formatAngka(Math.abs(gain))})`, ` (${gain >= 0 ? 'up' : 'down'} ${formatAngka(Math.abs(gain))})`);
  const lulus = isLulus === null ? '' : isLulus ? t(', lulus', ', passed') : t(', belum lulus', ', not passed yet');
  return t(
    `Tes awal ${formatAngka(pre)}, tes akhir ${formatAngka(post)}${naik}${lulus}`,
    `Pre-test ${formatAngka(pre)}, post-test ${formatAngka(post)}${naik}${lulus}`,
  );
}

/** A competition with what her team reached. */
export function tulisTempat({ lomba, gelar, peringkat, isPenyisihan }: TempatLomba): string {
  const babak = isPenyisihan ? t(' (penyisihan)', ' (preliminary)') : '';
  const hasil = gelar ? tt(tulisGelar(gelar)) : peringkat === null ? t('ikut', 'took part') : t(`peringkat ${peringkat}`, `rank ${peringkat}`);
  return `${lomba}${babak}: ${hasil}`;
}
