// Which account is the person of a card: nothing links the two but the village and the name.
import { samakanNama } from '../acara/samakan-nama.ts';

type Bernama = { readonly id: string; readonly nama: string };

/**
 * The account of a card, out of all cards and all cadre accounts at work in one village; null unless one account and one card bear the name
 * (inferred, decision 0022): of two of one name nobody can tell.
 */
export function cocokKartu(kartuId: string, kartu: readonly Bernama[], akun: readonly Bernama[]): string | null {
  const nama = samakanNama(kartu.find(({ id }) => id === kartuId)?.nama ?? '');
  const senama = (daftar: readonly Bernama[]): readonly Bernama[] => daftar.filter((satu) => samakanNama(satu.nama) === nama);
  const [satu, ...lain] = senama(akun);
  return nama !== '' && satu && lain.length === 0 && senama(kartu).length === 1 ? satu.id : null;
}
