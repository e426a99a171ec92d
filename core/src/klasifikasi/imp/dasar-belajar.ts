// The records behind lessons: which ones, of each role, the cadres at work in an institution have passed.
import type { PeranBakti } from '../../institusi/pilihan.ts';
import { parameterPada } from '../../parameter/parameter.ts';
import { listPelajaranLulus, type PelajaranLulus } from '../../pelajaran/belajar.ts';
import { tulisPelajaran } from '../../pelajaran/pelajaran-isi.ts';
import type { InstitusiPotret } from '../../potret/potret.ts';
import { buktiPelajaran } from './bukti.ts';
import { type Dasar, type DasarBukti, isDalam, type Rentang } from './dasar.ts';

type Lulus = PelajaranLulus & { readonly kaderId: string };

/** Judged by the pass mark of the day of each quiz, so that a later mark takes nothing away. */
const listLulus = ({ petugas, pada }: InstitusiPotret): Lulus[] =>
  petugas
    .flatMap(({ kader }) => listPelajaranLulus(kader.belajar, parameterPada).map((satu) => ({ ...satu, kaderId: kader.id })))
    .filter((satu) => satu.pada <= pada);

const tulis = ({ id, kaderId, pada }: Lulus): Dasar => ({ subjek: { jenis: 'kader', id: kaderId }, tanggal: pada, judul: tulisPelajaran(id) });

/** Each lesson once, by whoever passed it first. Lessons learned stay learned: the period does not matter, only the day of the picture. */
export function dasarBelajar(potret: InstitusiPotret): DasarBukti {
  const pertama = new Map<string, Lulus>();
  for (const satu of listLulus(potret)) {
    const ada = pertama.get(satu.id);
    if (!ada || satu.pada < ada.pada) pertama.set(satu.id, satu);
  }
  const semua = [...pertama.values()];
  return buktiPelajaran((peran) => semua.filter((satu) => satu.peran === peran).map(tulis));
}

/** What was passed within some days for one role, by each cadre for herself. */
export const lulusDalam = (potret: InstitusiPotret, peran: PeranBakti, rentang: Rentang): Dasar[] =>
  listLulus(potret)
    .filter((satu) => satu.peran === peran && isDalam(satu.pada, rentang))
    .map(tulis);
