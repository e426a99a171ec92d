// Who wrote a catatan, as the person at this phone knows her.
import type { Akun } from '@lini/core/akses/akun.ts';
import { t } from '@lini/ui/words/t.ts';

/** "saya", the colleague's name, or "petugas lain" for an account this phone was not told about. */
export const namaPencatat = ({ id, rekan }: Pick<Akun, 'id' | 'rekan'>, oleh: string): string =>
  oleh === id ? t('saya', 'me') : (rekan?.find((satu) => satu.id === oleh)?.nama ?? t('petugas lain', 'another worker'));
