// The main places of the office, side by side in the header.
import { t } from '@lini/ui/words/t.ts';
import { useLocation } from 'preact-iso';
import { AWAL } from './alamat.ts';
import { LAPORAN } from './alamat-laporan.ts';

/** Draws the places; the one that is open is marked. */
export function MainNav() {
  const { path } = useLocation();
  const isLaporan = path === LAPORAN || path.startsWith(`${LAPORAN}/`);
  const tempat = [
    { alamat: AWAL, nama: t('Dasbor', 'Dashboard'), isDiSini: path === AWAL || `${path}/` === AWAL },
    { alamat: LAPORAN, nama: t('Laporan', 'Reports'), isDiSini: isLaporan },
  ];
  return (
    <nav class="places" aria-label={t('Tempat utama', 'Main places')}>
      <ul>
        {tempat.map(({ alamat, nama, isDiSini }) => (
          <li key={alamat}>
            <a href={alamat} aria-current={isDiSini ? 'page' : undefined}>
              {nama}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
