// Facilities on each group's card (poktan.md 3 and 4); the share that is there counts in the group's class.
import { type Pilihan, teks } from '../teks.ts';
import type { JenisPoktan } from './pilihan.ts';

const BUKU_LAIN = { nilai: 'buku', label: teks('Buku materi', 'Books') } as const;
const LEMBAR_BALIK = { nilai: 'lembar-balik', label: teks('Lembar balik', 'Flip charts') } as const;

/** What may stand on the card; UPPKA has no list in the sources read, PIK-R only that of the stage Tumbuh. */
export const SARANA: Readonly<Record<JenisPoktan, readonly Pilihan[]>> = {
  bkb: [
    { nilai: 'bkb-kit', label: teks('BKB Kit', 'BKB kit') },
    { nilai: 'kka', label: teks('Kartu Kembang Anak (KKA)', 'Child development card') },
    { nilai: 'buku-bersiap', label: teks('Buku 1: Bersiap menjadi orang tua', 'Book 1: becoming a parent') },
    { nilai: 'buku-ayah', label: teks('Buku 2: Melibatkan peran ayah', "Book 2: the father's part") },
    { nilai: 'buku-media', label: teks('Buku 3: Menjaga anak dari pengaruh media', 'Book 3: children and media') },
    { nilai: 'buku-peran', label: teks('Buku 4: Memahami peran orang tua', 'Book 4: the role of parents') },
    { nilai: 'buku-mendorong', label: teks('Buku 5: Mendorong tumbuh kembang', 'Book 5: encouraging growth') },
    { nilai: 'buku-kespro-balita', label: teks('Buku 6: Menjaga kesehatan reproduksi balita', 'Book 6: reproductive health of children') },
    { nilai: 'buku-konsep-diri', label: teks('Buku 7: Memahami konsep diri orang tua', "Book 7: the parents' idea of themselves") },
    { nilai: 'buku-membantu', label: teks('Buku 8: Membantu tumbuh kembang balita', 'Book 8: helping growth') },
    { nilai: 'buku-karakter', label: teks('Buku 9: Membentuk karakter sejak dini', 'Book 9: forming character') },
    { nilai: 'buku-kespro', label: teks('Buku materi kespro', 'Book on reproductive health') },
    { nilai: 'lembar-balik-kespro', label: teks('Lembar balik kespro', 'Flip chart on reproductive health') },
    { nilai: 'poster-leaflet', label: teks('Poster dan leaflet', 'Posters and leaflets') },
    { nilai: 'pedoman-promosi', label: teks('Pedoman promosi di poktan', 'Guide for promotion in groups') },
  ],
  bkr: [
    { nilai: 'genre-kit', label: teks('GenRe Kit', 'GenRe kit') },
    { nilai: 'ape-genre', label: teks('APE GenRe', 'GenRe learning games') },
    LEMBAR_BALIK,
    BUKU_LAIN,
  ],
  bkl: [
    { nilai: 'bkl-kit', label: teks('BKL Kit', 'BKL kit') },
    { nilai: 'media-partisipatif', label: teks('Media partisipatif', 'Participatory media') },
    { nilai: 'panduan-pjp', label: teks('Panduan PJP (perawatan jangka panjang)', 'Guide to long-term care') },
    { nilai: 'buku', label: teks('Buku tujuh dimensi lansia tangguh', 'Books of the seven dimensions') },
  ],
  uppka: [],
  pikr: [
    { nilai: 'ruang', label: teks('Ruang sendiri', 'A room of its own') },
    { nilai: 'papan-nama', label: teks('Papan nama (paling kecil 60 x 90 cm)', 'Name board, at least 60 x 90 cm') },
    { nilai: 'struktur', label: teks('Bagan pengurus', 'Chart of officers') },
    { nilai: 'media-cetak', label: teks('Media cetak', 'Print media') },
  ],
};
