// The gathering in the address, as this phone holds it.
import { useRoute } from 'preact-iso';
import { findAcara } from '../../app/acara/entri-acara.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { getSesi } from '../../app/sesi.ts';

/** Its id, and what is known; asked for before its turn while the book is still being opened. */
export function useAcara(): { readonly id: string; readonly entri: EntriSubjek<'acara'> | undefined } {
  const id = useRoute().params.id ?? '';
  getSesi().buku.dahulukan(id);
  return { id, entri: findAcara('acara', id) };
}
