// D3: groups that met in the month.
import { teks } from '../teks.ts';
import { perJenis, SEMUA_JENIS } from './per-jenis-poktan.ts';

export const d3PoktanBertemu = perJenis(
  {
    id: 'D3',
    judul: teks('kelompok yang bertemu', 'groups that met'),
    rumus: teks(
      'Kelompok dengan sekurangnya satu pertemuan bulan itu, dibagi kelompok yang ada',
      'Groups with at least one meeting in the month, over the groups there are',
    ),
    satuan: 'persen',
    sifat: 'alir',
    arah: 'naik',
    sumber: { basis: 'perkiraan', rujukan: 'indicators D3' },
  },
  SEMUA_JENIS,
  ({ rekap }) => rekap.isAda && rekap.pertemuan > 0,
  ({ rekap }) => rekap.isAda,
);
