// The two views above the gatherings: what is held, and who needs to be trained.
import { teks } from '@lini/core/teks.ts';
import { SubPlaces } from '../../app/SubPlaces.tsx';
import { ACARA, ACARA_BUTUH } from './alamat-acara.ts';

const TEMPAT = [
  { alamat: ACARA, nama: teks('Acara', 'Gatherings') },
  { alamat: ACARA_BUTUH, nama: teks('Siapa perlu dilatih', 'Who needs training') },
];

/** Draws the views. */
export const AcaraNav = () => <SubPlaces label={teks('Bagian acara', 'Parts of gatherings')} tempat={TEMPAT} />;
