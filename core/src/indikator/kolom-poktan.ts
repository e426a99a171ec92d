// Builds the recap columns of one kind of group, each an indicator with the id `BKB.hadir`.

import { KOLOM_MATERI, LABEL_KOLOM } from '../poktan/materi.ts';
import { type JenisPoktan, NAMA_JENIS } from '../poktan/pilihan.ts';
import type { RekapPoktan } from '../poktan/rekap.ts';
import type { PoktanPotret } from '../potret/potret.ts';
import type { Sumber } from '../sumber.ts';
import { type Teks, teks } from '../teks.ts';
import { awalanId } from './awalan-id.ts';
import type { IndikatorPoktan } from './indikator.ts';

const SUMBER: Sumber = { basis: 'sekunder', rujukan: 'Kolom rekap SIGA per desa 2025; PUS dan ber-KB dihitung menurut nama' };

/** Columns about contraception and the growth of children: small counts are withheld. */
const KOLOM_RAWAN: ReadonlySet<string> = new Set(['kb', 'kka', 'kms', 'sesuai', 'tidak-sesuai']);

const isJenis =
  (jenis: JenisPoktan) =>
  ({ poktan, rekap }: PoktanPotret): boolean =>
    rekap.isAda && poktan.jenis === jenis;

/** One count over the groups of a kind. */
export const kolomPoktan = (jenis: JenisPoktan, id: string, judul: Teks, rumus: Teks, ambil: (rekap: RekapPoktan) => boolean | number): IndikatorPoktan => ({
  id: `${awalanId(jenis)}.${id}`,
  judul: teks(`${NAMA_JENIS[jenis]}: ${judul.id}`, `${NAMA_JENIS[jenis]}: ${judul.en}`),
  rumus,
  satuan: 'jumlah',
  sifat: id === 'ada' || id === 'anggota' ? 'stok' : 'alir',
  arah: 'netral',
  sumber: SUMBER,
  isRawan: KOLOM_RAWAN.has(id),
  subjek: 'poktan',
  pembilang: (satu) => (isJenis(jenis)(satu) ? ambil(satu.rekap) : 0),
  penyebut: null,
});

/** Groups there are, groups that reported, their share, and the topics given: every kind has these. */
export function kolomUmum(jenis: JenisPoktan): IndikatorPoktan[] {
  const ada = kolomPoktan(
    jenis,
    'ada',
    teks('kelompok yang ada', 'groups'),
    teks('Kelompok yang kartunya berlaku pada sebagian bulan itu', 'Groups whose card was in force on some day of the month'),
    (rekap) => rekap.isAda,
  );
  const lapor: IndikatorPoktan = {
    ...ada,
    id: `${awalanId(jenis)}.lapor`,
    judul: teks(`${NAMA_JENIS[jenis]}: kelompok yang lapor`, `${NAMA_JENIS[jenis]}: groups that reported`),
    rumus: teks(
      'Kelompok yang mencatat pertemuan, atau mencatat bahwa bulan itu tidak ada pertemuan, dibagi kelompok yang ada',
      'Groups with a meeting, or with the word that there was none, over the groups there are',
    ),
    satuan: 'persen',
    sifat: 'alir',
    arah: 'naik',
    sumber: { basis: 'sekunder', rujukan: 'Kolom rekap SIGA per desa 2025; forms.md 4.4' },
    pembilang: (satu) => isJenis(jenis)(satu) && satu.rekap.isLapor,
    penyebut: isJenis(jenis),
  };
  const materi = KOLOM_MATERI[jenis].map((kolom) =>
    kolomPoktan(
      jenis,
      `materi.${kolom}`,
      teks(`kelompok yang memberi materi ${LABEL_KOLOM[kolom].id}`, `groups that taught ${LABEL_KOLOM[kolom].en}`),
      teks('Kelompok yang memberi materi itu sekurangnya sekali dalam bulan itu', 'Groups that gave the topic at least once in the month'),
      (rekap) => rekap.materi.has(kolom),
    ),
  );
  return [ada, lapor, ...materi];
}

/** Meetings and how they were held. */
export const kolomPertemuan = (jenis: JenisPoktan): IndikatorPoktan[] => [
  kolomPoktan(jenis, 'pertemuan', teks('pertemuan', 'meetings'), teks('Pertemuan dalam bulan itu', 'Meetings in the month'), (rekap) => rekap.pertemuan),
  kolomPoktan(
    jenis,
    'tatap-muka',
    teks('pertemuan tatap muka', 'face to face'),
    teks('Pertemuan tatap muka; yang keduanya sekaligus dihitung di sini dan di virtual', 'Face to face; a meeting held both ways counts here and as virtual'),
    (rekap) => rekap.tatapMuka,
  ),
  kolomPoktan(
    jenis,
    'virtual',
    teks('pertemuan virtual', 'virtual'),
    teks('Pertemuan virtual; yang keduanya sekaligus dihitung di sini dan di tatap muka', 'Virtual; a meeting held both ways counts here and as face to face'),
    (rekap) => rekap.virtual,
  ),
];

/** Member families, who came, and who of those is PUS and uses contraception. */
export const kolomKeluarga = (jenis: JenisPoktan): IndikatorPoktan[] => [
  kolomPoktan(
    jenis,
    'anggota',
    teks('keluarga anggota', 'member families'),
    teks('Keluarga anggota yang masih di desa pada akhir bulan', 'Member families living here at the end of the month'),
    (rekap) => rekap.anggota,
  ),
  kolomPoktan(
    jenis,
    'hadir',
    teks('keluarga yang hadir', 'families present'),
    teks('Keluarga anggota yang datang sekurangnya sekali, ditambah keluarga tamu', 'Member families who came at least once, and guest families'),
    (rekap) => rekap.hadir,
  ),
  kolomPoktan(
    jenis,
    'pus',
    teks('yang hadir dan PUS', 'present and PUS'),
    teks(
      'Dari yang hadir: keluarga yang PUS menurut buku keluarga pada akhir bulan, dan tamu yang ditanya',
      'Of those present: PUS by the book at the end of the month, and guests who were asked',
    ),
    (rekap) => rekap.pus,
  ),
  kolomPoktan(
    jenis,
    'kb',
    teks('yang hadir, PUS dan ber-KB', 'present, PUS and using contraception'),
    teks(
      'Dari yang hadir dan PUS: peserta KB aktif menurut buku keluarga, dan tamu yang ditanya',
      'Of those: active users by the book, and guests who were asked',
    ),
    (rekap) => rekap.kb,
  ),
  kolomPoktan(
    jenis,
    'tak-tentu',
    teks('yang hadir tetapi belum diketahui PUS atau bukan', 'present, not known whether PUS'),
    teks(
      'Dari yang hadir: keluarga di luar buku, yang tanggal lahir istrinya belum ada, dan tamu yang tidak ditanya',
      'Families outside the book, wives without a birth date, and guests who were not asked',
    ),
    (rekap) => rekap.takTentu,
  ),
];
