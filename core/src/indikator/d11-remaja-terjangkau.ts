// D11: adolescents reached by PIK-R.
import { teks } from '../teks.ts';
import { perJenis } from './per-jenis-poktan.ts';

export const d11RemajaTerjangkau = perJenis(
  {
    id: 'D11',
    judul: teks('remaja yang hadir', 'adolescents reached'),
    rumus: teks('Remaja anggota yang datang sekurangnya sekali, ditambah tamu remaja', 'Members who came at least once, and guests'),
    satuan: 'jumlah',
    sifat: 'alir',
    arah: 'naik',
    sumber: { basis: 'sekunder', rujukan: 'Tabel SIGA per desa' },
  },
  ['pikr'],
  ({ rekap }) => (rekap.isAda ? rekap.remajaHadir : 0),
  null,
);
