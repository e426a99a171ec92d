// The pages of one place, side by side above each of them.
import type { Teks } from '@lini/core/teks.ts';
import { tt } from '@lini/ui/words/t.ts';
import { useLocation } from 'preact-iso';

/** A page of a place: its address and what the link says. */
export type SubPlace = { readonly alamat: string; readonly nama: Teks };

/** Draws the links; the one that is open is marked. `label` names the whole to screen readers. */
export function SubPlaces({ label, tempat }: { label: Teks; tempat: readonly SubPlace[] }) {
  const { path } = useLocation();
  return (
    <nav class="sub-places no-print" aria-label={tt(label)}>
      <ul>
        {tempat.map(({ alamat, nama }) => (
          <li key={alamat}>
            <a href={alamat} aria-current={path === alamat ? 'page' : undefined}>
              {tt(nama)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
