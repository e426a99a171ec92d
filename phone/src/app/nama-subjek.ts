// What a subject of any kind is called on the screen, and where it is.
import { namaDenganJenis } from '@lini/core/poktan/pilihan.ts';
import type { Poktan } from '@lini/core/poktan/poktan.ts';
import { t } from '@lini/ui/words/t.ts';
import type { Entri, EntriSubjek } from './entri.ts';
import { namaKeluarga, tempatKeluarga } from './KeluargaRow.tsx';

/** The RT of what belongs to the whole village. */
export const RT_SEDESA = '000';

const isKeluarga = (entri: EntriSubjek | Entri): entri is Entri => entri.jenis === 'keluarga';

/** Its name; a plain word when nothing is known yet. */
export function namaSubjek(entri: EntriSubjek | Entri): string {
  if (isKeluarga(entri)) return namaKeluarga(entri);
  const { nama } = entri.keadaan as { nama: string };
  if (nama === '') return t('Belum bernama', 'No name yet');
  const jenis = entri.jenis === 'poktan' ? (entri.keadaan as Poktan).jenis : null;
  return jenis === null ? nama : namaDenganJenis(jenis, nama);
}

/** An RT in words. */
export const tulisRt = (rt: string): string => (rt === RT_SEDESA ? t('Seluruh desa', 'The whole village') : `RT ${rt}`);

/** Where it is, in a line. */
export const tempatSubjek = (entri: EntriSubjek | Entri): string => (isKeluarga(entri) ? tempatKeluarga(entri) : tulisRt(entri.keadaan.rt));
