// K0.<jenis>.<kolom>: the columns of the national annual recap of PPKBD and Sub-PPKBD (K/0): number, class, SK, funding, media.
import { SUMBER_DANA } from '../imp/pilihan.ts';
import type { Institusi } from '../institusi/institusi.ts';
import { KEADAAN_KELAS, keadaanKelas } from '../institusi/keadaan-kelas.ts';
import { JENIS_INSTITUSI, type JenisInstitusi, MEDIA } from '../institusi/pilihan.ts';
import type { Sumber } from '../sumber.ts';
import { type Teks, teks } from '../teks.ts';
import type { IndikatorInstitusi } from './indikator.ts';

const KOLOM_BELUM_DIPUTUSKAN = 'belum-diputuskan';
const KOLOM_KELAS: ReadonlySet<string> = new Set(KEADAAN_KELAS.map(({ nilai }) => nilai));

export type KolomK0 = { readonly kolom: string; readonly judul: Teks; readonly isCocok: (institusi: Institusi) => boolean };

/** As decided by the PKB; what is not decided has a column of its own, so that the columns add up to the institutions. */
const KOLOM_KLASIFIKASI: readonly KolomK0[] = KEADAAN_KELAS.map(({ nilai, label }) => ({
  kolom: nilai,
  judul: label,
  isCocok: ({ kelas }) => keadaanKelas(kelas) === nilai,
}));
const KOLOM_SK: readonly KolomK0[] = [
  { kolom: 'sk-ada', judul: teks('SK ada', 'With decree'), isCocok: ({ sk }) => sk.skAda === true },
  { kolom: 'sk-tidak', judul: teks('SK tidak ada', 'Without decree'), isCocok: ({ sk }) => sk.skAda === false },
];
const KOLOM_DANA: readonly KolomK0[] = SUMBER_DANA.map(({ nilai, label }) => ({
  kolom: `dana-${nilai}`,
  judul: teks(`Dana: ${label.id}`, `Funding: ${label.en}`),
  isCocok: ({ sumberDana }) => sumberDana.includes(nilai),
}));
const KOLOM_MEDIA: readonly KolomK0[] = MEDIA.map(({ nilai, label }) => ({
  kolom: `media-${nilai}`,
  judul: teks(`Media: ${label.id}`, `Media: ${label.en}`),
  isCocok: ({ media }) => media.includes(nilai),
}));

/** The national recap has no table of Kelompok KB, and no column for what was not decided. */
const sumberK0 = (jenis: JenisInstitusi, kolom: string): Sumber =>
  jenis === 'kelompok-kb' || kolom === KOLOM_BELUM_DIPUTUSKAN
    ? { basis: 'perkiraan', rujukan: 'Pilihan Lini menurut kolom rekap tahunan PPKBD dan Sub-PPKBD; rekap resminya belum ditemukan' }
    : { basis: 'resmi', rujukan: 'Rekap tahunan PPKBD dan Sub-PPKBD, SIGA (tabel 3 sampai 5)' };

/** Whether a column is about the class; these add up to the number of institutions. */
export const isKolomKelas = ({ kolom }: KolomK0): boolean => KOLOM_KELAS.has(kolom);

/** Kelompok KB has no class in the national recap. */
export const kolomK0 = (jenis: JenisInstitusi): readonly KolomK0[] => [
  ...(jenis === 'kelompok-kb' ? [] : KOLOM_KLASIFIKASI),
  ...KOLOM_SK,
  ...KOLOM_DANA,
  ...KOLOM_MEDIA,
];

/** The id of the indicator of one column. */
export const idK0 = (jenis: JenisInstitusi, kolom: string): string => `K0.${jenis}.${kolom}`;

export const k0Institusi: readonly IndikatorInstitusi[] = JENIS_INSTITUSI.flatMap(({ nilai: jenis, label }) =>
  kolomK0(jenis).map(
    ({ kolom, judul, isCocok }): IndikatorInstitusi => ({
      id: idK0(jenis, kolom),
      judul: teks(`${label.id}: ${judul.id}`, `${label.en}: ${judul.en}`),
      rumus: KOLOM_KELAS.has(kolom)
        ? teks(`${label.id} aktif, kelas menurut putusan PKB: ${judul.id}`, `Active ${label.en}, class as decided: ${judul.en}`)
        : teks(`${label.id} aktif yang di kartu K/0 tertulis: ${judul.id}`, `Active ${label.en} whose K/0 card says: ${judul.en}`),
      satuan: 'jumlah',
      sifat: 'stok',
      arah: 'netral',
      sumber: sumberK0(jenis, kolom),
      subjek: 'institusi',
      pembilang: ({ isAktif, institusi }) => isAktif && institusi.jenis === jenis && isCocok(institusi),
      penyebut: null,
    }),
  ),
);
