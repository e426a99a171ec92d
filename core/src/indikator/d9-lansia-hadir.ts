// D9: elderly members who came to BKL.
import { teks } from '../teks.ts';
import { perJenis } from './per-jenis-poktan.ts';

export const d9LansiaHadir = perJenis(
  {
    id: 'D9',
    judul: teks('lansia anggota yang hadir', 'elderly members present'),
    rumus: teks(
      'Lansia anggota yang datang sekurangnya sekali, dibagi lansia anggota; tamu tidak ikut',
      'Elderly members who came at least once, over elderly members; guests left out',
    ),
    satuan: 'persen',
    sifat: 'alir',
    arah: 'naik',
    sumber: { basis: 'sekunder', rujukan: 'Tabel SIGA per desa' },
  },
  ['bkl'],
  ({ rekap }) => (rekap.isAda ? rekap.lansiaAnggotaHadir : 0),
  ({ rekap }) => (rekap.isAda ? rekap.lansiaAnggota : 0),
);
