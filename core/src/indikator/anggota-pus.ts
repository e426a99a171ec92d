// BKB.anggota-pus, .anggota-kb, .anggota-tak-tentu: member families who are PUS and use contraception (R/I/PPKBD and F/I/Dal, blocks III and IV).
import { type KeadaanAnggota, keadaanAnggota, nilaiKeluarga } from '../poktan/keadaan-anggota.ts';
import { type JenisPoktan, NAMA_JENIS } from '../poktan/pilihan.ts';
import type { DesaPotret } from '../potret/potret.ts';
import { type Teks, teks } from '../teks.ts';
import type { IndikatorDesa, IndikatorPoktan } from './indikator.ts';
import { kesertaanDesa } from './kolom-sasaran.ts';

type Kolom = { readonly id: string; readonly ambil: (keadaan: KeadaanAnggota) => number; readonly judul: Teks; readonly rumus: Teks };

const KOLOM: readonly Kolom[] = [
  {
    id: 'anggota-pus',
    ambil: ({ pus }) => pus,
    judul: teks('anggota yang PUS', 'members who are PUS'),
    rumus: teks(
      'Keluarga anggota pada akhir bulan yang PUS menurut buku keluarga, hadir atau tidak',
      'Member families at the end of the month that are PUS by the book, present or not',
    ),
  },
  {
    id: 'anggota-kb',
    ambil: ({ kb }) => kb,
    judul: teks('PUS anggota ber-KB', 'PUS members using contraception'),
    rumus: teks('Keluarga anggota yang PUS dan peserta KB aktif menurut buku keluarga', 'Member families that are PUS and active users by the book'),
  },
  {
    id: 'anggota-tak-tentu',
    ambil: ({ takTentu }) => takTentu,
    judul: teks('anggota yang belum diketahui PUS', 'members not known whether PUS'),
    rumus: teks(
      'Keluarga anggota yang tanggal lahir istrinya belum ada; di UPPKA juga anggota dari luar buku',
      'Member families whose wife has no birth date; in UPPKA also members from outside the book',
    ),
  },
];

const umum = (jenis: JenisPoktan, { id, judul, rumus }: Kolom) =>
  ({
    id: `${NAMA_JENIS[jenis]}.${id}`,
    judul: teks(`${NAMA_JENIS[jenis]}: ${judul.id}`, `${NAMA_JENIS[jenis]}: ${judul.en}`),
    rumus,
    satuan: 'jumlah',
    sifat: 'stok',
    arah: 'netral',
    sumber: { basis: 'sekunder', rujukan: 'Laporan PPKBD Kab. Bekasi, bagian III dan IV; dihitung menurut nama' },
    // What a member uses is a health fact, as among those present.
    isRawan: id === 'anggota-kb',
    penyebut: null,
  }) as const;

/** Block III: of the families that take part (`X.kesertaan`), wherever in the village their group meets. */
const menurutKeluarga = (jenis: 'bkb' | 'bkr' | 'bkl'): IndikatorDesa[] => {
  const keadaan = (desa: DesaPotret): KeadaanAnggota =>
    nilaiKeluarga(
      kesertaanDesa(desa, jenis).map((satu) => satu.keluarga),
      desa.pada,
    );
  return KOLOM.map((kolom): IndikatorDesa => ({ ...umum(jenis, kolom), subjek: 'desa', pembilang: (desa) => kolom.ambil(keadaan(desa)) }));
};

/** Block IV: of the members of the groups that meet there. */
const menurutKelompok = (jenis: JenisPoktan): IndikatorPoktan[] =>
  KOLOM.map(
    (kolom): IndikatorPoktan => ({
      ...umum(jenis, kolom),
      subjek: 'poktan',
      pembilang: (potret) => (potret.rekap.isAda && potret.poktan.jenis === jenis ? kolom.ambil(keadaanAnggota(potret)) : 0),
    }),
  );

export const anggotaPus: readonly (IndikatorDesa | IndikatorPoktan)[] = [
  ...(['bkb', 'bkr', 'bkl'] as const).flatMap(menurutKeluarga),
  ...menurutKelompok('uppka'),
];
