// The topics of a talk in one line.
import { labelPilihan, type Teks, teks } from '../teks.ts';
import { TOPIK_KIE } from './topik.ts';

/** Their labels, parted by semicolons. */
export function ringkasTopik(kode: readonly string[]): Teks {
  const topik = kode.map((satu) => labelPilihan(TOPIK_KIE, satu));
  return teks(topik.map((satu) => satu.id).join('; '), topik.map((satu) => satu.en).join('; '));
}
