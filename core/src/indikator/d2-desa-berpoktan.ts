// D2: villages with at least one group of a kind.
import { teks } from '../teks.ts';
import { perJenisDesa, SEMUA_JENIS } from './per-jenis-poktan.ts';

export const d2DesaBerpoktan = perJenisDesa(
  {
    id: 'D2',
    judul: teks('desa yang punya kelompok', 'villages with a group'),
    rumus: teks(
      'Desa dengan sekurangnya satu kelompok aktif, dibagi desa yang sudah didata',
      'Villages with at least one active group, over villages with data',
    ),
    satuan: 'persen',
    sifat: 'stok',
    arah: 'naik',
    sumber: { basis: 'perkiraan', rujukan: 'indicators D2' },
  },
  SEMUA_JENIS,
  (desa, jenis) => desa.poktan.some((satu) => satu.isAktif && satu.poktan.jenis === jenis),
  () => 1,
);
