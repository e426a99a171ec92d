// Finding a material by any word of it.
import type { Materi } from '@lini/core/kie/materi/materi.ts';
import { tt } from '@lini/ui/words/t.ts';

const kataMateri = (materi: Materi): string =>
  [materi.kode, tt(materi.judul), tt(materi.untuk), ...materi.lembar.flatMap((satu) => [tt(satu.judul), ...satu.kalimat.map(tt)])].join(' ').toLowerCase();

/** The materials in which every word typed occurs, in the language of the screen; all of them when nothing is typed. */
export function cariMateri(semua: readonly Materi[], ketikan: string): Materi[] {
  const kata = ketikan.toLowerCase().split(/\s+/).filter(Boolean);
  return semua.filter((materi) => {
    const isi = kataMateri(materi);
    return kata.every((satu) => isi.includes(satu));
  });
}
