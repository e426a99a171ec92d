// What a subject of any kind is called on the screen, and where it is.
import { t } from '@lini/ui/words/t.ts';
import type { Entri, EntriSubjek } from './entri.ts';
import { namaKeluarga, tempatKeluarga } from './KeluargaRow.tsx';

const isKeluarga = (entri: EntriSubjek | Entri): entri is Entri => entri.jenis === 'keluarga';

/** Its name; a plain word when nothing is known yet. */
export const namaSubjek = (entri: EntriSubjek | Entri): string =>
  isKeluarga(entri) ? namaKeluarga(entri) : (entri.keadaan as { nama: string }).nama || t('Belum bernama', 'No name yet');

/** Where it is, in a line. */
export const tempatSubjek = (entri: EntriSubjek | Entri): string => (isKeluarga(entri) ? tempatKeluarga(entri) : `RT ${entri.keadaan.rt}`);
