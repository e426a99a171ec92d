// Institutions and groups: two lists of one place.
import { teks } from '@lini/core/teks.ts';
import { SubPlaces } from '../../app/SubPlaces.tsx';
import { KELOMPOK } from './alamat-kelompok.ts';

const TEMPAT = [
  { alamat: '/kantor/kader', nama: teks('Kader dan institusi', 'Cadres and institutions') },
  { alamat: KELOMPOK, nama: teks('Kelompok (poktan)', 'Groups (poktan)') },
];

/** Draws the two links. */
export const EvaluationNav = () => <SubPlaces label={teks('Yang dinilai', 'What is evaluated')} tempat={TEMPAT} />;
