// The places of what the office sets: rubric, targets, terrain; side by side above each of their pages.
import { type Teks, teks } from '@lini/core/teks.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { useLocation } from 'preact-iso';

export const PPM = '/kantor/rubrik/ppm';
export const MEDAN_DESA = '/kantor/rubrik/medan';

const TEMPAT: readonly { readonly alamat: string; readonly nama: Teks }[] = [
  { alamat: '/kantor/rubrik', nama: teks('Rubrik kelas', 'Rubric') },
  { alamat: PPM, nama: teks('Target PB (PPM)', 'Targets (PPM)') },
  { alamat: MEDAN_DESA, nama: teks('Medan desa', 'Terrain') },
];

/** Draws the places; the one that is open is marked. */
export function TetapanNav() {
  const { path } = useLocation();
  return (
    <nav class="sub-places no-print" aria-label={t('Tetapan kabupaten', 'Settings of the district')}>
      <ul>
        {TEMPAT.map(({ alamat, nama }) => (
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
