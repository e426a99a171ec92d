// Institutions and groups: two lists of one place.
import { t } from '@lini/ui/words/t.ts';
import { useLocation } from 'preact-iso';
import { KELOMPOK } from './alamat-kelompok.ts';

/** Draws the two links; the one that is open is marked. */
export function EvaluationNav() {
  const { path } = useLocation();
  const daftar = [
    { alamat: '/kantor/kader', nama: t('Kader dan institusi', 'Cadres and institutions') },
    { alamat: KELOMPOK, nama: t('Kelompok (poktan)', 'Groups (poktan)') },
  ];
  return (
    <nav class="sub-places no-print" aria-label={t('Yang dinilai', 'What is evaluated')}>
      <ul>
        {daftar.map(({ alamat, nama }) => (
          <li key={alamat}>
            <a href={alamat} aria-current={path === alamat ? 'page' : undefined}>
              {nama}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
