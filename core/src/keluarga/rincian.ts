// Value lists of the family card about one person and about welfare (forms.md 3.14, stunting-risk.md 3.5). Religion and family conflict are not collected.
import type { Tanggal } from '../tanggal.ts';
import { type Pilihan, teks } from '../teks.ts';

export const PENDIDIKAN = [
  { nilai: 'belum-sekolah', label: teks('Tidak atau belum sekolah', 'No schooling yet') },
  { nilai: 'tidak-tamat-sd', label: teks('Tidak tamat SD', 'Left primary school') },
  { nilai: 'masih-sd', label: teks('Masih SD', 'In primary school') },
  { nilai: 'tamat-sd', label: teks('Tamat SD', 'Finished primary school') },
  { nilai: 'masih-sltp', label: teks('Masih SLTP', 'In lower secondary school') },
  { nilai: 'tamat-sltp', label: teks('Tamat SLTP', 'Finished lower secondary school') },
  { nilai: 'masih-slta', label: teks('Masih SLTA', 'In upper secondary school') },
  { nilai: 'tamat-slta', label: teks('Tamat SLTA', 'Finished upper secondary school') },
  { nilai: 'masih-pt', label: teks('Masih perguruan tinggi', 'In higher education') },
  { nilai: 'tamat-pt', label: teks('Tamat perguruan tinggi', 'Finished higher education') },
] as const satisfies Pilihan[];

export const PEKERJAAN = [
  { nilai: 'tidak-bekerja', label: teks('Tidak atau belum bekerja', 'Not working yet') },
  { nilai: 'petani', label: teks('Petani', 'Farmer') },
  { nilai: 'nelayan', label: teks('Nelayan', 'Fisher') },
  { nilai: 'pedagang', label: teks('Pedagang', 'Trader') },
  { nilai: 'pejabat-negara', label: teks('Pejabat negara', 'State official') },
  { nilai: 'pns-tni-polri', label: teks('PNS, TNI, Polri', 'Civil servant, army, police') },
  { nilai: 'pegawai-swasta', label: teks('Pegawai swasta', 'Private employee') },
  { nilai: 'wiraswasta', label: teks('Wiraswasta', 'Self-employed') },
  { nilai: 'pensiunan', label: teks('Pensiunan', 'Pensioner') },
  { nilai: 'pekerja-lepas', label: teks('Pekerja lepas', 'Casual worker') },
] as const satisfies Pilihan[];

export const JKN = [
  { nilai: 'pbi', label: teks('PBI, Jamkesmas, atau Jamkesda (dibayar pemerintah)', 'Paid by the government') },
  { nilai: 'non-pbi', label: teks('BPJS bayar sendiri atau dari tempat kerja', 'BPJS, own or employer') },
  { nilai: 'swasta', label: teks('Asuransi swasta', 'Private insurance') },
  { nilai: 'tidak-punya', label: teks('Tidak punya', 'None') },
] as const satisfies Pilihan[];

/** The kinds of UU 8/2016; the list of the 2024 card was not found. */
export const DISABILITAS = [
  { nilai: 'tidak', label: teks('Tidak ada', 'None') },
  { nilai: 'fisik', label: teks('Fisik (gerak)', 'Physical') },
  { nilai: 'netra', label: teks('Penglihatan', 'Sight') },
  { nilai: 'rungu-wicara', label: teks('Pendengaran atau bicara', 'Hearing or speech') },
  { nilai: 'intelektual', label: teks('Intelektual', 'Intellectual') },
  { nilai: 'mental', label: teks('Mental', 'Mental') },
  { nilai: 'ganda', label: teks('Lebih dari satu', 'More than one') },
] as const satisfies Pilihan[];

export const KEBERADAAN = [
  { nilai: 'di-rumah', label: teks('Di dalam rumah', 'At home') },
  { nilai: 'luar-rumah', label: teks('Di luar rumah', 'Away from home') },
  { nilai: 'luar-negeri', label: teks('Luar negeri', 'Abroad') },
] as const satisfies Pilihan[];

/** Where a welfare rank was read: never from the cadre's own judgement. */
export const SUMBER_DESIL = [
  { nilai: 'dtsen', label: teks('DTSEN', 'DTSEN') },
  { nilai: 'p3ke', label: teks('P3KE', 'P3KE') },
  { nilai: 'dtks', label: teks('DTKS', 'DTKS') },
  { nilai: 'desa', label: teks('Daftar dari kantor desa', 'List of the village office') },
  { nilai: 'lainnya', label: teks('Daftar resmi lainnya', 'Another official list') },
] as const satisfies Pilihan[];

type Nilai<Daftar extends readonly Pilihan[]> = Daftar[number]['nilai'];

/** What is known about one person beside the register; null: not asked yet. */
export type Rincian = {
  readonly pendidikan: Nilai<typeof PENDIDIKAN> | null;
  readonly pekerjaan: Nilai<typeof PEKERJAAN> | null;
  readonly jkn: Nilai<typeof JKN> | null;
  readonly disabilitas: Nilai<typeof DISABILITAS> | null;
  readonly akta: boolean | null;
  /** Completed years at the first marriage. */
  readonly usiaKawinPertama: number | null;
  readonly keberadaan: Nilai<typeof KEBERADAAN> | null;
};

export const RINCIAN_KOSONG: Rincian = {
  pendidikan: null,
  pekerjaan: null,
  jkn: null,
  disabilitas: null,
  akta: null,
  usiaKawinPertama: null,
  keberadaan: null,
};

/** The welfare rank as an official list has it; `desil` null: the family is not on it. */
export type Sejahtera = {
  readonly desil: number | null;
  readonly sumber: Nilai<typeof SUMBER_DESIL>;
  readonly tanggalData: Tanggal | null;
  readonly pada: Tanggal;
};
