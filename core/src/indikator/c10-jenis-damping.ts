// C10: the assisted families at risk by kind of assistance; one family may have several kinds.

import { dampingSemester, isKrs } from '../krs/dasar-krs.ts';
import { JENIS_DAMPING } from '../krs/pilihan-krs.ts';
import type { KeluargaPotret } from '../potret/potret.ts';
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

const isDidampingi = (keluarga: KeluargaPotret): boolean => isKrs(keluarga) && dampingSemester(keluarga).length > 0;

export const c10JenisDamping: readonly IndikatorKeluarga[] = JENIS_DAMPING.filter(({ nilai }) => nilai !== 'tidak-ada').map(({ nilai, label }) => ({
  id: `C10.${nilai}`,
  judul: teks(`Didampingi: ${label.id}`, `Assisted: ${label.en}`),
  rumus: teks(
    `KRS yang semester ini mendapat ${label.id}, dibagi KRS didampingi; satu keluarga boleh beberapa jenis`,
    `Families at risk given ${label.en} this half-year, over those assisted; a family may have several kinds`,
  ),
  satuan: 'persen',
  sifat: 'stok',
  isBertumbuh: true,
  arah: 'netral',
  sumber: { basis: 'sekunder', rujukan: 'Jenis pendampingan pada ekspor KRS' },
  subjek: 'keluarga',
  pembilang: (keluarga) => isKrs(keluarga) && dampingSemester(keluarga).some((satu) => satu.jenis.includes(nilai)),
  penyebut: isDidampingi,
}));
