// The form about one meeting: what was taught, and who came, ticked by name.
import type { Form, Jawaban, KonteksForm, Pertanyaan } from '../form/form.ts';
import { teks } from '../teks.ts';
import { listAnakHadir, listOpsiHadir, opsiAnak, ringkasHadir } from './hadir-form.ts';
import { MATERI } from './materi.ts';
import { peringatanPertemuan } from './peringatan-pertemuan.ts';
import { CARA_BERTEMU, DISKUSI, JENIS_POKTAN, type JenisPoktan, KELOMPOK_UMUR, PEMBINA } from './pilihan.ts';
import { isPoktanAktif } from './poktan.ts';

const isJenis =
  (...jenis: readonly JenisPoktan[]) =>
  (_jawaban: Jawaban, { poktan }: KonteksForm): boolean =>
    jenis.some((satu) => satu === poktan.jenis);

const adaAnak = (jawaban: Jawaban, konteks: KonteksForm): boolean => konteks.poktan.jenis === 'bkb' && listAnakHadir(jawaban, konteks).length > 0;
const isAnakDipilih = (jawaban: Jawaban, konteks: KonteksForm): boolean => adaAnak(jawaban, konteks) && Array.isArray(jawaban.anak) && jawaban.anak.length > 0;

/** One list of ticks among the children present. */
const tandaAnak = (isian: 'kka' | 'kms' | 'sesuai' | 'tidakSesuai', tanya: Pertanyaan['tanya']): Pertanyaan => ({
  isian,
  jenis: 'pilih-banyak-dari',
  tanya,
  opsi: (konteks, jawaban) => opsiAnak(jawaban, konteks).filter((satu) => (jawaban.anak as string[]).includes(satu.nilai)),
  kosong: teks('Centang dulu anak yang hadir', 'Tick the children present first'),
  tampil: isAnakDipilih,
  wajib: false,
});

const tamu = (isian: string, tanya: Pertanyaan['tanya'], tampil: (jawaban: Jawaban, konteks: KonteksForm) => boolean): Pertanyaan => ({
  isian,
  jenis: 'angka',
  paling: { rendah: 0, tinggi: 500 },
  tanya,
  bantuan: teks('Kosongkan bila tidak ditanya', 'Leave empty if not asked'),
  tampil: (jawaban, konteks) => jawaban.adaTamu === true && tampil(jawaban, konteks),
  wajib: false,
});
const bukanPikr = isJenis('bkb', 'bkr', 'bkl', 'uppka');

const ISIAN_TAMU = ['tamuKeluarga', 'tamuPus', 'tamuKb', 'tamuLansia', 'tamuRemaja'] as const;

export const poktanPertemuanForm: Form = {
  kind: 'poktan.pertemuan',
  subjek: 'poktan',
  judul: teks('Catat pertemuan', 'Record a meeting'),
  tanyaTanggal: teks('Tanggal pertemuan', 'Day of the meeting'),
  pertanyaan: [
    {
      isian: 'hadir',
      jenis: 'pilih-banyak-dari',
      tanya: teks('Siapa yang hadir?', 'Who came?'),
      bantuan: teks('Centang namanya. PUS dan ber-KB dihitung sendiri dari buku keluarga.', 'Tick the names. PUS and users are counted from the book.'),
      opsi: listOpsiHadir,
      kosong: teks(
        'Kelompok ini belum punya anggota. Simpan dulu, lalu tambahkan anggota di halaman kelompok.',
        'No members yet. Add them on the page of the group.',
      ),
      kabar: ringkasHadir,
      wajib: false,
    },
    { isian: 'cara', jenis: 'pilih', pilihan: CARA_BERTEMU, tanya: teks('Bertemu bagaimana?', 'How did you meet?'), usul: () => 'tatap-muka', wajib: true },
    { isian: 'penyaji', jenis: 'pilih-banyak', pilihan: PEMBINA, tanya: teks('Siapa yang menyuluh?', 'Who spoke?'), wajib: true },
    ...JENIS_POKTAN.map(
      ({ nilai }): Pertanyaan => ({
        isian: 'materi',
        jenis: 'pilih-banyak',
        pilihan: MATERI[nilai],
        tanya: teks('Materinya apa?', 'Which topics?'),
        bantuan: teks('Boleh lebih dari satu', 'More than one is fine'),
        tampil: isJenis(nilai),
        wajib: true,
      }),
    ),
    {
      isian: 'kelompokUmur',
      jenis: 'pilih-banyak',
      pilihan: KELOMPOK_UMUR,
      tanya: teks('Untuk anak umur berapa?', 'For children of which age?'),
      tampil: isJenis('bkb'),
      wajib: false,
    },
    {
      isian: 'anak',
      jenis: 'pilih-banyak-dari',
      tanya: teks('Anak siapa saja yang hadir?', 'Which children came?'),
      opsi: (konteks, jawaban) => opsiAnak(jawaban, konteks),
      kosong: teks('Tidak ada anak di bawah 6 tahun di keluarga yang hadir', 'No child under 6 in the families present'),
      tampil: adaAnak,
      wajib: false,
    },
    tandaAnak('kka', teks('KKA siapa yang diisi?', 'Whose KKA was filled?')),
    tandaAnak('kms', teks('Siapa yang punya KMS?', 'Who has a KMS?')),
    tandaAnak('sesuai', teks('Perkembangan siapa yang sesuai umurnya?', 'Who develops as expected?')),
    tandaAnak('tidakSesuai', teks('Perkembangan siapa yang tidak sesuai?', 'Who does not develop as expected?')),
    { isian: 'adaTamu', jenis: 'ya-tidak', tanya: teks('Ada tamu yang bukan anggota?', 'Were there guests?'), usul: () => false, wajib: true },
    tamu('tamuKeluarga', teks('Berapa keluarga tamu?', 'How many guest families?'), bukanPikr),
    tamu('tamuPus', teks('Berapa yang PUS?', 'How many are PUS?'), bukanPikr),
    tamu('tamuKb', teks('Berapa yang ber-KB?', 'How many use contraception?'), bukanPikr),
    tamu('tamuLansia', teks('Berapa tamu lansia?', 'How many elderly guests?'), isJenis('bkl')),
    tamu('tamuRemaja', teks('Berapa tamu remaja?', 'How many adolescent guests?'), isJenis('pikr')),
    {
      isian: 'alasanLebih',
      jenis: 'teks',
      bentuk: 'bebas',
      tanya: teks('Mengapa yang hadir lebih banyak dari anggota?', 'Why did more come than there are members?'),
      bantuan: teks('Contoh: keluarga RT sebelah ikut datang', 'For example: families of the next RT came along'),
      tampil: (jawaban, konteks) => peringatanPertemuan(jawaban, konteks).some((satu) => satu.kode === 'hadir-lebih-anggota'),
      wajib: false,
    },
    { isian: 'diskusi', jenis: 'pilih', pilihan: DISKUSI, tanya: teks('Ada diskusi?', 'Was there a discussion?'), wajib: false },
  ],
  lengkapi: ({ adaTamu: _adaTamu, ...isi }) => isi,
  bacaJawaban: (isi) => ({ ...isi, adaTamu: ISIAN_TAMU.some((satu) => isi[satu] !== null) }),
  peringatan: peringatanPertemuan,
  tersedia: ({ poktan }) => isPoktanAktif(poktan),
};
