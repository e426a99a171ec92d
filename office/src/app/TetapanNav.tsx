// The places of what the office sets: rubric, targets, terrain; side by side above each of their pages.
import { teks } from '@lini/core/teks.ts';
import { SubPlaces } from './SubPlaces.tsx';

export const PPM = '/kantor/rubrik/ppm';
export const MEDAN_DESA = '/kantor/rubrik/medan';

const TEMPAT = [
  { alamat: '/kantor/rubrik', nama: teks('Rubrik kelas', 'Rubric') },
  { alamat: PPM, nama: teks('Target PB (PPM)', 'Targets (PPM)') },
  { alamat: MEDAN_DESA, nama: teks('Medan desa', 'Terrain') },
];

/** Draws the places. */
export const TetapanNav = () => <SubPlaces label={teks('Tetapan kabupaten', 'Settings of the district')} tempat={TEMPAT} />;
