// The main places of the office, side by side in the header: one line each.
import { type Teks, teks } from '@lini/core/teks.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { useLocation } from 'preact-iso';
import { AWAL, LAPORAN_RESMI } from './alamat.ts';
import { LAPORAN } from './alamat-laporan.ts';

const TEMPAT: readonly { readonly alamat: string; readonly nama: Teks }[] = [
  { alamat: AWAL, nama: teks('Dasbor', 'Dashboard') },
  { alamat: LAPORAN, nama: teks('Laporan', 'Reports') },
  { alamat: LAPORAN_RESMI, nama: teks('Lembar resmi', 'Official sheets') },
  { alamat: '/kantor/kader', nama: teks('Kader', 'Cadres') },
  { alamat: '/kantor/pelajaran', nama: teks('Pelajaran', 'Lessons') },
  { alamat: '/kantor/acara', nama: teks('Acara', 'Gatherings') },
  { alamat: '/kantor/rubrik', nama: teks('Tetapan', 'Settings') },
];

/** Whether a page lies in a place; the dashboard is only itself. */
const isDiSini = (path: string, alamat: string): boolean =>
  alamat === AWAL ? `${path}/` === AWAL || path === AWAL : path === alamat || path.startsWith(`${alamat}/`);

/** Draws the places; the one that is open is marked. */
export function MainNav() {
  const { path } = useLocation();
  return (
    <nav class="places" aria-label={t('Tempat utama', 'Main places')}>
      <ul>
        {TEMPAT.map(({ alamat, nama }) => (
          <li key={alamat}>
            <a href={alamat} aria-current={isDiSini(path, alamat) ? 'page' : undefined}>
              {tt(nama)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
