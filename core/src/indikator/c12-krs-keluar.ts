// C12: families that left the list since the last snapshot, improved apart from aged out, so that birthdays are not taken for success.

import { isKrs } from '../krs/dasar-krs.ts';
import { hariSnapshot, keluarKrs, type SebabKeluar } from '../krs/keluar.ts';
import type { KeluargaPotret } from '../potret/potret.ts';
import { type Teks, teks } from '../teks.ts';
import type { Arah, IndikatorKeluarga } from './indikator.ts';

const isKrsSnapshot = (keluarga: KeluargaPotret): boolean => {
  const lalu = keluarga.padaHari(hariSnapshot(keluarga.pada));
  return lalu !== null && isKrs(lalu);
};

const bagian = (id: string, sebab: SebabKeluar, judul: Teks, rumus: Teks, arah: Arah): IndikatorKeluarga => ({
  id,
  judul,
  rumus,
  satuan: 'persen',
  sifat: 'stok',
  arah,
  sumber: { basis: 'perkiraan', rujukan: 'indicators C12; potret KRS 30 Juni dan 31 Desember' },
  subjek: 'keluarga',
  pembilang: (keluarga) => keluarKrs(keluarga)?.sebab === sebab,
  penyebut: isKrsSnapshot,
});

export const c12KrsKeluar: readonly IndikatorKeluarga[] = [
  bagian(
    'C12',
    'perbaikan',
    teks('KRS keluar karena membaik', 'Left the list, improved'),
    teks(
      'KRS pada potret semester lalu yang kini tidak berisiko karena sebabnya diperbaiki, dibagi KRS pada potret itu',
      'At risk at the last snapshot and not now because a cause was removed, over those at risk then',
    ),
    'naik',
  ),
  bagian(
    'C12.umur',
    'umur',
    teks('KRS keluar karena lewat umur', 'Left the list, aged out'),
    teks(
      'KRS pada potret semester lalu yang kini keluar karena waktu saja, dibagi KRS pada potret itu',
      'At risk at the last snapshot and off the list by the passing of time alone, over those at risk then',
    ),
    'netral',
  ),
];
