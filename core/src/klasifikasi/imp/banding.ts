// What a changed rubric would change: which institutions would get another class, and which roles would move.
import { type JenisInstitusi, PERAN_BAKTI, type PeranBakti } from '../../institusi/pilihan.ts';
import type { BuktiTahun } from './bukti.ts';
import { type Kelas, tingkatKelas } from './gabung.ts';
import { nilaiInstitusi } from './nilai.ts';
import type { Rubrik } from './rubrik.ts';

export type BuktiInstitusi = { readonly id: string; readonly jenis: JenisInstitusi; readonly bukti: BuktiTahun };

/** One institution whose class or level would change. */
export type UbahKelas = { readonly id: string; readonly dari: Kelas; readonly ke: Kelas; readonly peran: readonly PeranBakti[] };

export type BandingRubrik = { readonly naik: number; readonly turun: number; readonly tetap: number; readonly ubah: readonly UbahKelas[] };

/** Compares two rubrics over the same evidence. `ubah` names those whose class or any level differs. */
export function bandingRubrik(lama: Rubrik, baru: Rubrik, semua: readonly BuktiInstitusi[]): BandingRubrik {
  const ubah: UbahKelas[] = [];
  for (const { id, jenis, bukti } of semua) {
    const [dulu, nanti] = [nilaiInstitusi(bukti, jenis, lama), nilaiInstitusi(bukti, jenis, baru)];
    const peran = PERAN_BAKTI.map(({ nilai }) => nilai).filter((satu) => dulu.tingkat[satu] !== nanti.tingkat[satu]);
    if (peran.length > 0 || dulu.kelas !== nanti.kelas) ubah.push({ id, dari: dulu.kelas, ke: nanti.kelas, peran });
  }
  const beda = ({ dari, ke }: UbahKelas): number => tingkatKelas(ke) - tingkatKelas(dari);
  const naik = ubah.filter((satu) => beda(satu) > 0).length;
  const turun = ubah.filter((satu) => beda(satu) < 0).length;
  return { naik, turun, tetap: semua.length - naik - turun, ubah };
}
