// D1: groups with a card in force, by kind.
import { teks } from '../teks.ts';
import { perJenis, SEMUA_JENIS } from './per-jenis-poktan.ts';

export const d1JumlahPoktan = perJenis(
  {
    id: 'D1',
    judul: teks('jumlah kelompok', 'number of groups'),
    rumus: teks('Kelompok yang kartunya (K/0) berlaku pada akhir bulan', 'Groups whose card is in force at the end of the month'),
    satuan: 'jumlah',
    sifat: 'stok',
    arah: 'netral',
    sumber: { basis: 'sekunder', rujukan: 'Tabel SIGA per desa' },
  },
  SEMUA_JENIS,
  (satu) => satu.isAktif,
  null,
);
