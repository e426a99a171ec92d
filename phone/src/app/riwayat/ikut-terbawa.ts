// What else stops counting when a record is withdrawn: whatever points to the member it brought in.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { t } from '@lini/ui/words/t.ts';
import type { EntriSubjek } from '../entri.ts';

const PENUNJUK = ['anggotaId', 'istriId', 'ibuId'] as const;

/** The name of the member that other records point to; null when nothing else hangs on this record. */
export function namaIkutTerbawa(catatan: Catatan, entri: EntriSubjek): string | null {
  return catatan.kind === 'poktan.anggota-masuk' ? namaAnggotaTerbawa(catatan, entri) : namaKeluargaTerbawa(catatan, entri);
}

/** Attendance points to the membership: without it the meetings no longer count this member. */
function namaAnggotaTerbawa(catatan: Catatan, { siap }: EntriSubjek): string | null {
  const { id, nama } = catatan.isi as { id: string; nama: string | null };
  const isPernahHadir = siap.some(({ isi }) => (isi as { hadir?: readonly string[] }).hadir?.includes(id));
  return isPernahHadir ? (nama ?? t('anggota ini', 'this member')) : null;
}

function namaKeluargaTerbawa(catatan: Catatan, { siap }: EntriSubjek): string | null {
  if (catatan.kind !== 'anggota.tambah') return null;
  const kini = siap.find((satu) => satu.catatan.id === catatan.id);
  if (!kini) return null;
  const { anggotaId, nama } = kini.isi as { anggotaId: string; nama: string };
  const isDitunjuk = siap.some(
    ({ catatan: lain, isi }) => lain.id !== catatan.id && PENUNJUK.some((satu) => (isi as Record<string, unknown>)[satu] === anggotaId),
  );
  return isDitunjuk ? nama : null;
}
