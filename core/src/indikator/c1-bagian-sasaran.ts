// C1.<bagian> and C5.bukan-modern: the target families by class and by result, and couples without a modern method (columns of SIGA's verval table).
import { isSasaranKrs } from '../krs/dasar-krs.ts';
import { isBukanPesertaModern } from '../krs/krs.ts';
import { parameterPada } from '../parameter/parameter.ts';
import type { KeluargaPotret } from '../potret/potret.ts';
import { type Teks, teks } from '../teks.ts';
import type { Indikator } from './indikator.ts';

const dasar = {
  satuan: 'jumlah',
  sifat: 'stok',
  arah: 'netral',
  sumber: { basis: 'sekunder', rujukan: 'Tabel verval KRS SIGA Semester 2 2024' },
  penyebut: null,
} as const;

type Bagian = { readonly id: string; readonly judul: Teks; readonly rumus: Teks; readonly cocok: (keluarga: KeluargaPotret) => boolean };

const kelas = (id: 'pus' | 'hamil' | 'baduta' | 'balita', judul: string, en: string): Bagian => ({
  id,
  judul: teks(`Sasaran: ${judul}`, `Target: ${en}`),
  rumus: teks(
    `Keluarga sasaran yang punya ${judul}; satu keluarga bisa masuk beberapa`,
    `Target families that have a member of the class; one family may be in several`,
  ),
  cocok: ({ krs }) => krs.sasaran[id] === true,
});

const BAGIAN: readonly Bagian[] = [
  kelas('baduta', 'baduta (0 sampai 23 bulan)', 'child of 0 to 23 months'),
  kelas('balita', 'balita (24 sampai 59 bulan)', 'child of 24 to 59 months'),
  kelas('pus', 'PUS', 'PUS'),
  kelas('hamil', 'PUS hamil', 'pregnant PUS'),
  {
    id: 'tidak',
    judul: teks('Sasaran tidak berisiko', 'Target, not at risk'),
    rumus: teks('Keluarga sasaran yang datanya lengkap dan tidak berisiko', 'Target families with complete data and no risk'),
    cocok: ({ krs }) => krs.hasil === 'tidak-berisiko',
  },
  {
    id: 'belum',
    judul: teks('Sasaran belum lengkap datanya', 'Target, data not complete'),
    rumus: teks('Keluarga sasaran yang belum bisa dinilai; tidak dihitung tidak berisiko', 'Target families not settled yet; not counted as not at risk'),
    cocok: ({ krs }) => krs.hasil === 'belum-lengkap',
  },
];

export const c1BagianSasaran: readonly Indikator[] = [
  ...BAGIAN.map(
    ({ id, judul, rumus, cocok }): Indikator => ({
      ...dasar,
      id: `C1.${id}`,
      judul,
      rumus,
      subjek: 'keluarga',
      pembilang: (keluarga) => isSasaranKrs(keluarga) && cocok(keluarga),
    }),
  ),
  {
    ...dasar,
    id: 'C5.bukan-modern',
    judul: teks('PUS bukan peserta KB modern', 'Couples without a modern method'),
    rumus: teks('PUS terdata yang tidak memakai cara modern; PUS hamil ikut', 'Couples with a known status and no modern method; pregnant ones too'),
    subjek: 'pus',
    pembilang: (pus) => isBukanPesertaModern(pus, parameterPada(pus.pada)) === true,
  },
];
