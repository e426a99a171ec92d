// The words every sheet shares: the month in words, the head of the form, the signature lines.
import { tulisBulan } from '../../nama-bulan.ts';
import { tulisTanggal } from '../../tanggal.ts';
import { type Teks, teks } from '../../teks.ts';
import { NAMA_PROVINSI } from '../../wilayah/provinsi.ts';
import type { DaerahKepala, KepalaLembar } from '../bahan-lembar.ts';
import type { Lembar, TandaTangan } from '../lembar.ts';

/** The short names of the months as the paper books write them, January first (forms.md 3.6). */
export const BULAN_PENDEK = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nov', 'Des'] as const;

const daerah = (satu: DaerahKepala | null): string => (satu === null ? '' : `${satu.nama} (${satu.kode})`);

/** The province a kabupaten's code begins with; empty when it is not on the list. */
function provinsi(kabupaten: DaerahKepala | null): string {
  const kode = kabupaten?.kode.slice(0, 2) ?? '';
  const nama = NAMA_PROVINSI.get(kode);
  return nama === undefined ? '' : `${nama} (${kode})`;
}

/** The head of a form: names with codes of the levels it has, RT, period, reporter. `periode` replaces the month (a year, a half-year). */
export function susunKepala(kepala: KepalaLembar, periode: string = tulisBulan(kepala.bulan)): Lembar['kepala'] {
  const isDesa = kepala.tingkat === 'desa';
  const baris: (readonly [Teks, string, boolean])[] = [
    [teks('Provinsi', 'Province'), provinsi(kepala.kabupaten), true],
    [teks('Kabupaten', 'District (kabupaten)'), daerah(kepala.kabupaten), true],
    [teks('Kecamatan', 'Subdistrict (kecamatan)'), daerah(kepala.kecamatan), isDesa || kepala.tingkat === 'kecamatan'],
    [teks('Desa/kelurahan', 'Village'), daerah(kepala.desa), isDesa],
    [teks('RT', 'RT'), kepala.rt ?? 'semua', isDesa],
    [teks('Bulan/tahun lapor', 'Period'), periode, true],
    [teks('Nama pelapor', 'Reported by'), kepala.pelapor ?? '', true],
    [teks('No. register pelapor', 'Register number'), kepala.noRegister ?? '', isDesa],
    [teks('Tanggal dibuat', 'Made on'), tulisTanggal(kepala.dibuat), true],
  ];
  return baris.filter(([, , isAda]) => isAda).map(([label, isi]) => ({ label, isi }));
}

/** Who signs: the reporter, and the builder who knows of it (head of the Balai at the kecamatan). */
export const susunTandaTangan = (kepala: KepalaLembar, pelapor: Teks, mengetahui: Teks): readonly TandaTangan[] => [
  { label: mengetahui, nama: kepala.pembina, nip: true },
  { label: pelapor, nama: kepala.pelapor },
];

/** What the figures of a sheet rest on: the locked reports of its month, or else the records as they are on the day it is made. */
export const catatanDasar = ({ dibuat, dasar }: KepalaLembar): readonly Teks[] =>
  dasar ?? [
    teks(
      `Angka menurut catatan yang sampai pada ${tulisTanggal(dibuat)}; laporan bulan ini belum dikunci.`,
      `Figures by the records that had arrived on ${tulisTanggal(dibuat)}; the report of this month is not locked.`,
    ),
  ];
