// A lesson while it is being edited: pages and questions that are added, moved, changed and taken out. Nothing here is kept.
import type { IsiKantor, SoalKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import type { IsiPelajaran, Pelajaran } from '@lini/core/pelajaran/pelajaran.ts';
import type { Cacat } from '@lini/core/pelajaran/periksa-isian.ts';
import { type Teks, teks } from '@lini/core/teks.ts';

/** Which part stands in the editor. */
export type Bagian = { readonly jenis: 'kepala' } | { readonly jenis: 'halaman' | 'soal'; readonly ke: number };

export type JenisSoal = SoalKantor['jenis'];

export const JENIS_SOAL: readonly { readonly nilai: JenisSoal; readonly label: Teks }[] = [
  { nilai: 'satu', label: teks('Satu jawaban', 'One answer') },
  { nilai: 'banyak', label: teks('Beberapa jawaban', 'Several answers') },
  { nilai: 'benar-salah', label: teks('Benar atau salah', 'True or false') },
  { nilai: 'urut', label: teks('Urutan langkah', 'Order of steps') },
  { nilai: 'angka', label: teks('Angka', 'A number') },
];

const TIGA = ['', '', ''];
const NOMOR_TERTINGGI = 99;

/** A blank question of a kind; what was written of the old one stays where the new kind has a place for it. */
export function gantiJenis(soal: SoalKantor, jenis: JenisSoal): SoalKantor {
  const { nomor, tanya, penjelasan, sumber } = soal;
  const dasar = { nomor, tanya, penjelasan, sumber };
  const daftar = 'pilihan' in soal ? soal.pilihan : 'langkah' in soal ? soal.langkah : TIGA;
  if (jenis === 'urut') return { ...dasar, jenis, langkah: daftar, kunci: daftar.map((_, ke) => ke) };
  if (jenis === 'angka') return { ...dasar, jenis, satuan: '', kunci: [] };
  if (jenis === 'benar-salah') return { ...dasar, jenis, kunci: [] };
  const kunci = 'pilihan' in soal ? (jenis === 'satu' ? soal.kunci.slice(0, 1) : soal.kunci) : [];
  return { ...dasar, jenis, pilihan: daftar, kunci };
}

/** The number of the next question; null: all are used. `terpakai`: the highest any version ever had. */
export const nomorBaru = (isi: IsiKantor, terpakai: number): string | null => {
  const tertinggi = Math.max(terpakai, 0, ...isi.soal.map((satu) => Number(satu.nomor)));
  return tertinggi >= NOMOR_TERTINGGI ? null : String(tertinggi + 1).padStart(2, '0');
};

/** A blank question with one right answer to choose. */
export const soalKosong = (nomor: string): SoalKantor => ({
  nomor,
  jenis: 'satu',
  tanya: '',
  pilihan: TIGA,
  kunci: [],
  penjelasan: '',
  sumber: { basis: 'sekunder', rujukan: '' },
});

export const HALAMAN_KOSONG: IsiKantor['halaman'][number] = { judul: '', gambar: 'catat', kalimat: [''] };

/** A lesson nobody has written yet. */
export const ISI_KOSONG: IsiKantor = {
  judul: { id: '', en: '' },
  untuk: { id: '', en: '' },
  peran: 'kie',
  detik: null,
  halaman: [HALAMAN_KOSONG],
  soal: [soalKosong('01')],
  sumber: [{ basis: 'sekunder', rujukan: '' }],
};

/** A lesson as it comes with Lini, written out to be edited. NOTE: its numbers no longer follow the parameters after that. */
export const salinBawaan = ({ judul, untuk, peran }: Pelajaran, isi: IsiPelajaran): IsiKantor =>
  structuredClone({ judul, untuk, peran, detik: null, halaman: isi.halaman, soal: isi.soal, sumber: isi.sumber }) as IsiKantor;

/** The list with one item changed, taken out, or moved by one place. */
export const ubahKe = <Satu>(daftar: readonly Satu[], ke: number, baru: Satu): Satu[] => daftar.map((satu, tempat) => (tempat === ke ? baru : satu));
export const tanpaKe = <Satu>(daftar: readonly Satu[], ke: number): Satu[] => daftar.filter((_, tempat) => tempat !== ke);
export function geserKe<Satu>(daftar: readonly Satu[], ke: number, arah: 1 | -1): Satu[] {
  const hasil = [...daftar];
  const [satu] = hasil.splice(ke, 1);
  if (satu !== undefined) hasil.splice(Math.min(daftar.length - 1, Math.max(0, ke + arah)), 0, satu);
  return hasil;
}

/** A choice taken out of a question, with its key following. */
export function buangPilihan(soal: Extract<SoalKantor, { pilihan: string[] }>, ke: number): SoalKantor {
  const kunci = soal.kunci.filter((satu) => satu !== ke).map((satu) => (satu > ke ? satu - 1 : satu));
  return { ...soal, pilihan: tanpaKe(soal.pilihan, ke), kunci };
}

/** Where a field lies. */
export function bagianDari(isian: string): Bagian {
  const [jenis, ke] = isian.split('.');
  return (jenis === 'halaman' || jenis === 'soal') && ke !== undefined ? { jenis, ke: Number(ke) } : { jenis: 'kepala' };
}

const NAMA_ISIAN: Readonly<Record<string, Teks>> = {
  judul: teks('judul', 'title'),
  untuk: teks('isi singkat', 'in short'),
  detik: teks('waktu baca', 'reading time'),
  halaman: teks('halaman', 'pages'),
  soal: teks('soal', 'questions'),
  sumber: teks('sumber', 'source'),
  kalimat: teks('kalimat', 'sentence'),
  tanya: teks('pertanyaan', 'question'),
  pilihan: teks('pilihan', 'choice'),
  langkah: teks('langkah', 'step'),
  kunci: teks('jawaban benar', 'right answer'),
  satuan: teks('satuan', 'unit'),
  penjelasan: teks('penjelasan', 'explanation'),
  nomor: teks('nomor', 'number'),
};

/** The field in words, for somebody who looks for it: "Soal 02, pilihan 3". */
export function sebutIsian(isian: string, isi: IsiKantor): Teks {
  const bagian = bagianDari(isian);
  const sisa = isian.split('.').slice(bagian.jenis === 'kepala' ? 0 : 2);
  const nama = NAMA_ISIAN[sisa[0] ?? ''] ?? teks(isian, isian);
  const ke = sisa[1] === undefined ? '' : ` ${Number(sisa[1]) + 1}`;
  if (bagian.jenis === 'kepala') return teks(`Keterangan, ${nama.id}${ke}`, `About, ${nama.en}${ke}`);
  if (bagian.jenis === 'halaman') return teks(`Halaman ${bagian.ke + 1}, ${nama.id}${ke}`, `Page ${bagian.ke + 1}, ${nama.en}${ke}`);
  const nomor = isi.soal[bagian.ke]?.nomor ?? '';
  return teks(`Soal ${nomor}, ${nama.id}${ke}`, `Question ${nomor}, ${nama.en}${ke}`);
}

/** Whether any of the refusals lies in a part. */
export const isBagianCacat = (cacat: readonly Cacat[], bagian: Bagian): boolean =>
  cacat.some(({ isian }) => {
    const letak = bagianDari(isian);
    return letak.jenis === bagian.jenis && ('ke' in letak ? 'ke' in bagian && letak.ke === bagian.ke : true);
  });
