// D5: attendance of members, by sums over meetings.
import { teks } from '../teks.ts';
import { perJenis, SEMUA_JENIS } from './per-jenis-poktan.ts';

export const d5Kehadiran = perJenis(
  {
    id: 'D5',
    judul: teks('kehadiran anggota', 'attendance of members'),
    rumus: teks(
      'Anggota yang hadir di semua pertemuan dijumlah, dibagi anggota kali pertemuan; tamu tidak ikut',
      'Members present, summed over meetings, over members times meetings; guests left out',
    ),
    satuan: 'persen',
    sifat: 'alir',
    arah: 'naik',
    sumber: { basis: 'perkiraan', rujukan: 'indicators D5' },
  },
  SEMUA_JENIS,
  ({ rekap }) => (rekap.isAda ? rekap.kaliHadir : 0),
  ({ rekap }) => (rekap.isAda ? rekap.kaliAnggota : 0),
);
