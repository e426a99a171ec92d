// The questions of the registration card, shared by registering a group and changing its card.

import type { Jawaban, KonteksForm, Pertanyaan } from '../form/form.ts';
import { PENERBIT_SK, SUMBER_DANA } from '../imp/pilihan.ts';
import { teks } from '../teks.ts';
import type { KartuPoktan } from './kartu-isi.ts';
import { BASIS_PIKR, JENIS_POKTAN, type JenisPoktan, KETERPADUAN, PEMBINA, PENGELOLA_PIKR, TAHAP } from './pilihan.ts';
import { SARANA } from './sarana.ts';

/** The kind of group the card is of: being chosen, or known. */
const jenisDari = (jawaban: Jawaban, { poktan }: KonteksForm): unknown => jawaban.jenis ?? poktan.jenis;

const jikaJenis =
  (...jenis: readonly JenisPoktan[]) =>
  (jawaban: Jawaban, konteks: KonteksForm): boolean =>
    jenis.some((satu) => satu === jenisDari(jawaban, konteks));

const lama =
  <Kunci extends keyof KartuPoktan>(kunci: Kunci) =>
  ({ poktan }: KonteksForm): unknown =>
    poktan.kartu?.[kunci] ?? undefined;

/** The same field with the list of each kind; only the one of the kind is asked. */
const perJenis = (isian: 'sarana' | 'keterpaduan', tanya: Pertanyaan['tanya'], daftar: typeof SARANA): Pertanyaan[] =>
  JENIS_POKTAN.filter(({ nilai }) => daftar[nilai].length > 0).map(({ nilai }) => ({
    isian,
    jenis: 'pilih-banyak',
    pilihan: daftar[nilai],
    tanya,
    bantuan: teks('Centang yang ada; boleh kosong', 'Tick what there is; may stay empty'),
    tampil: jikaJenis(nilai),
    usul: lama(isian),
    wajib: false,
  }));

const tahap = (jenis: JenisPoktan): Pertanyaan => ({
  isian: 'tahap',
  jenis: 'pilih',
  pilihan: TAHAP[jenis] ?? [],
  tanya: teks('Tahap kelompok', 'Stage of the group'),
  bantuan: teks('Kosongkan bila belum tahu', 'Leave empty if not known'),
  tampil: jikaJenis(jenis),
  usul: lama('tahap'),
  wajib: false,
});

const DASAR: readonly Pertanyaan[] = [
  {
    isian: 'nama',
    jenis: 'teks',
    bentuk: 'nama',
    tanya: teks('Nama kelompok', 'Name of the group'),
    usul: ({ poktan }) => poktan.nama || undefined,
    wajib: true,
  },
  { isian: 'alamat', jenis: 'teks', bentuk: 'bebas', tanya: teks('Tempat berkumpul', 'Where it meets'), usul: lama('alamat'), wajib: false },
  { isian: 'noRegister', jenis: 'teks', bentuk: 'bebas', tanya: teks('Nomor register', 'Register number'), usul: lama('noRegister'), wajib: false },
  {
    isian: 'basis',
    jenis: 'pilih',
    pilihan: BASIS_PIKR,
    tanya: teks('PIK-R ini berada di mana?', 'Where is this PIK-R based?'),
    tampil: jikaJenis('pikr'),
    usul: lama('basis'),
    wajib: true,
  },
  {
    isian: 'pengelola',
    jenis: 'pilih',
    pilihan: PENGELOLA_PIKR,
    tanya: teks('Siapa pengelolanya?', 'Who manages it?'),
    tampil: jikaJenis('pikr'),
    usul: lama('pengelola'),
    wajib: false,
  },
  {
    isian: 'jenisUsaha',
    jenis: 'teks',
    bentuk: 'bebas',
    tanya: teks('Jenis usaha', 'Kind of business'),
    bantuan: teks('Contoh: anyaman purun, kue kering', 'For example: weaving, biscuits'),
    tampil: jikaJenis('uppka'),
    usul: lama('jenisUsaha'),
    wajib: false,
  },
  {
    isian: 'modalSumber',
    jenis: 'pilih-banyak',
    pilihan: SUMBER_DANA,
    tanya: teks('Modal dari mana?', 'Where does the capital come from?'),
    tampil: jikaJenis('uppka'),
    usul: lama('modalSumber'),
    wajib: false,
  },
  {
    isian: 'modalJumlah',
    jenis: 'angka',
    paling: { rendah: 0, tinggi: 10_000_000_000 },
    isPanjang: true,
    satuan: teks('rupiah', 'rupiah'),
    tanya: teks('Jumlah modal', 'Amount of capital'),
    tampil: jikaJenis('uppka'),
    usul: lama('modalJumlah'),
    wajib: false,
  },
  tahap('uppka'),
  tahap('pikr'),
  {
    isian: 'pembinaJabatan',
    jenis: 'pilih',
    pilihan: PEMBINA,
    tanya: teks('Jabatan pembina', "Supervisor's position"),
    usul: lama('pembinaJabatan'),
    wajib: true,
  },
  { isian: 'pembinaNama', jenis: 'teks', bentuk: 'nama', tanya: teks('Nama pembina', "Supervisor's name"), usul: lama('pembinaNama'), wajib: false },
];

const isAdaSk = (jawaban: Jawaban): boolean => jawaban.sk === true;

const SK: readonly Pertanyaan[] = [
  { isian: 'sk', jenis: 'ya-tidak', tanya: teks('Sudah ada SK pengukuhan?', 'Is there a decree?'), usul: lama('sk'), wajib: true },
  { isian: 'skNomor', jenis: 'teks', bentuk: 'bebas', tanya: teks('Nomor SK', 'Number of the decree'), tampil: isAdaSk, usul: lama('skNomor'), wajib: false },
  { isian: 'skTanggal', jenis: 'tanggal', tanya: teks('Tanggal SK', 'Date of the decree'), tampil: isAdaSk, usul: lama('skTanggal'), wajib: false },
  {
    isian: 'skPenerbit',
    jenis: 'pilih',
    pilihan: PENERBIT_SK,
    tanya: teks('SK dari siapa?', 'Who issued it?'),
    tampil: isAdaSk,
    usul: lama('skPenerbit'),
    wajib: false,
  },
];

/** All questions but the kind of group. */
export const pertanyaanKartu: readonly Pertanyaan[] = [
  ...DASAR,
  ...SK,
  {
    isian: 'sumberDana',
    jenis: 'pilih-banyak',
    pilihan: SUMBER_DANA,
    tanya: teks('Dana kegiatan dari mana?', 'Where does the money come from?'),
    bantuan: teks('Boleh lebih dari satu, boleh kosong', 'More than one is fine, may stay empty'),
    usul: lama('sumberDana'),
    wajib: false,
  },
  ...perJenis('keterpaduan', teks('Terpadu dengan apa?', 'What does it work together with?'), KETERPADUAN),
  {
    isian: 'prioritas',
    jenis: 'ya-tidak',
    tanya: teks('Masuk Proyek Prioritas Nasional?', 'National priority project?'),
    tampil: jikaJenis('bkr', 'bkl'),
    usul: lama('prioritas'),
    wajib: false,
  },
  ...perJenis('sarana', teks('Sarana yang ada', 'Facilities'), SARANA),
];

/** Ticks left over from another kind, chosen first and changed, do not go along. */
export function saringMenurutJenis(isi: Record<string, unknown>, jenis: JenisPoktan | null): Record<string, unknown> {
  if (jenis === null) return isi;
  const saring = (nilai: unknown, daftar: typeof SARANA): unknown[] =>
    Array.isArray(nilai) ? nilai.filter((satu) => daftar[jenis].some((pilihan) => pilihan.nilai === satu)) : [];
  return { ...isi, sarana: saring(isi.sarana, SARANA), keterpaduan: saring(isi.keterpaduan, KETERPADUAN) };
}
