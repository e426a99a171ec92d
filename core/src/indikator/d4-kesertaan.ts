// D4: families that are members, over families in the target; never capped, for members may come from outside the target.
import { hitungSasaran, listPeserta } from '../poktan/kesertaan.ts';
import { teks } from '../teks.ts';
import { perJenisDesa } from './per-jenis-poktan.ts';

export const d4Kesertaan = perJenisDesa(
  {
    id: 'D4',
    judul: teks('kesertaan keluarga', 'families taking part'),
    rumus: teks(
      'Keluarga yang menjadi anggota sekurangnya satu kelompok, dibagi keluarga sasaran (BKB: ada anak di bawah 6 tahun; BKR: ada remaja 10 sampai 24 tahun belum kawin; BKL: ada lansia 60 tahun ke atas). Bisa lebih dari 100 persen.',
      'Families that are members of at least one group, over target families (BKB: a child under 6; BKR: an unmarried person of 10 to 24; BKL: a person of 60 or more). May pass 100 percent.',
    ),
    satuan: 'persen',
    sifat: 'stok',
    arah: 'naik',
    sumber: { basis: 'sekunder', rujukan: 'Tabel SIGA per desa; batas umur sasaran perkiraan Lini' },
  },
  ['bkb', 'bkr', 'bkl'],
  (desa, jenis) =>
    listPeserta(
      desa.poktan.map((satu) => satu.poktan),
      jenis,
    ).size,
  (desa, jenis) =>
    hitungSasaran(
      desa.keluarga.filter((satu) => satu.isAktif).map((satu) => satu.keluarga),
      jenis,
      desa.pada,
    ),
);
