// D4: families that are members, over families in the target; never capped, for members may come from outside the target.
import { teks } from '../teks.ts';
import { kesertaanDesa, sasaranDesa } from './kolom-sasaran.ts';
import { perJenisDesa } from './per-jenis-poktan.ts';

export const d4Kesertaan = perJenisDesa(
  {
    id: 'D4',
    judul: teks('kesertaan keluarga', 'families taking part'),
    rumus: teks(
      'Keluarga di desa yang menjadi anggota sekurangnya satu kelompok, dibagi keluarga sasaran (BKB: ada anak di bawah 6 tahun; BKR: ada remaja 10 sampai 24 tahun belum kawin; BKL: ada lansia 60 tahun ke atas). Bisa lebih dari 100 persen.',
      'Families living here that are members of at least one group, over target families (BKB: a child under 6; BKR: an unmarried person of 10 to 24; BKL: a person of 60 or more). May pass 100 percent.',
    ),
    satuan: 'persen',
    sifat: 'stok',
    arah: 'naik',
    sumber: { basis: 'sekunder', rujukan: 'Tabel SIGA per desa; batas umur sasaran perkiraan Lini' },
  },
  ['bkb', 'bkr', 'bkl'],
  (desa, jenis) => kesertaanDesa(desa, jenis).length,
  (desa, jenis) => sasaranDesa(desa, jenis).length,
  kesertaanDesa,
);
