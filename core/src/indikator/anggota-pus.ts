// BKB.anggota-pus, .anggota-kb, .anggota-tak-tentu: member families who are PUS and use contraception (R/I/PPKBD and F/I/Dal, blocks III and IV).
import { type KeadaanAnggota, keadaanAnggota } from '../poktan/keadaan-anggota.ts';
import { type JenisPoktan, NAMA_JENIS } from '../poktan/pilihan.ts';
import { type Teks, teks } from '../teks.ts';
import type { IndikatorPoktan } from './indikator.ts';

const JENIS: readonly JenisPoktan[] = ['bkb', 'bkr', 'bkl', 'uppka'];

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
      'Keluarga anggota dari luar buku, atau yang tanggal lahir istrinya belum ada',
      'Member families outside the book, or whose wife has no birth date',
    ),
  },
];

export const anggotaPus: readonly IndikatorPoktan[] = JENIS.flatMap((jenis) =>
  KOLOM.map(
    ({ id, ambil, judul, rumus }): IndikatorPoktan => ({
      id: `${NAMA_JENIS[jenis]}.${id}`,
      judul: teks(`${NAMA_JENIS[jenis]}: ${judul.id}`, `${NAMA_JENIS[jenis]}: ${judul.en}`),
      rumus,
      satuan: 'jumlah',
      sifat: 'stok',
      arah: 'netral',
      sumber: { basis: 'sekunder', rujukan: 'Laporan PPKBD Kab. Bekasi, bagian III dan IV; dihitung menurut nama' },
      // What a member uses is a health fact, as among those present.
      isRawan: id === 'anggota-kb',
      subjek: 'poktan',
      pembilang: (potret) => (potret.rekap.isAda && potret.poktan.jenis === jenis ? ambil(keadaanAnggota(potret)) : 0),
      penyebut: null,
    }),
  ),
);
