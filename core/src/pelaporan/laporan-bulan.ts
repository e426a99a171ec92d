// What is known about one monthly report of an institution: what was sent, and every step it went through. Folded, never stored by hand.
import { urutkanPencatatan } from '../catatan/catatan.ts';
import type { AngkaPerIndikator } from '../indikator/angka.ts';
import type { JenisInstitusi } from '../institusi/pilihan.ts';
import type { Bulan, Tanggal } from '../tanggal.ts';
import { type Pilihan, teks } from '../teks.ts';
import type { CiriLaporan } from './ciri.ts';

/** The way of a report (forms.md 4.2, inferred there). `draf`: nothing was sent yet. */
export const KEADAAN_LAPORAN = [
  { nilai: 'draf', label: teks('Belum diajukan', 'Not sent yet') },
  { nilai: 'diajukan', label: teks('Diajukan', 'Sent') },
  { nilai: 'diperiksa', label: teks('Sedang diperiksa', 'Being checked') },
  { nilai: 'dikembalikan', label: teks('Dikembalikan', 'Returned') },
  { nilai: 'disetujui', label: teks('Disetujui', 'Approved') },
  { nilai: 'disahkan', label: teks('Disahkan kecamatan', 'Confirmed by the kecamatan') },
  { nilai: 'diterima', label: teks('Diterima kabupaten', 'Accepted by the district') },
  { nilai: 'terkunci', label: teks('Terkunci', 'Locked') },
] as const satisfies Pilihan[];
export type KeadaanLaporan = (typeof KEADAAN_LAPORAN)[number]['nilai'];

/** Who did it, on which day, and the reading of the clock that orders the steps. */
export type Jejak = { readonly id: string; readonly tanggal: Tanggal; readonly oleh: string; readonly dicatat: string };

/** One sending of the report: its figures stand as they were sent. */
export type Ajuan = Jejak & {
  readonly angka: AngkaPerIndikator;
  readonly ciri: CiriLaporan;
  readonly keterangan: string | null;
  /** What the cadre says about an oddity, by its code. */
  readonly penjelasan: Readonly<Record<string, string>>;
  /** The day it reached the office; left out where that is not known, and on a phone where it is the same day. */
  readonly diterima?: Tanggal;
};

export type JenisLangkah = 'periksa' | 'kembalikan' | 'setujui' | 'sahkan' | 'terima' | 'kunci';

/** One line that was returned; what is wrong with the report as a whole stands in `Langkah.alasan`. */
export type BarisKembali = { readonly indikator: string; readonly alasan: string };

/** An institution whose report is due, as it was known when the month was locked. */
export type InstitusiWajib = { readonly id: string; readonly jenis: JenisInstitusi; readonly nama: string };

/** One step of the office about one sending. */
export type Langkah = Jejak & {
  readonly jenis: JenisLangkah;
  readonly ajuan: string;
  readonly alasan: string | null;
  readonly baris: readonly BarisKembali[];
  /** Only of a lock: the institutions of the village whose report was due then; null: another lock has them. */
  readonly wajib?: readonly InstitusiWajib[] | null;
};

export type PutusanRalat = Jejak & { readonly isDisetujui: boolean; readonly alasan: string | null };

/** A correction of a locked month: the figures it would have, why, and what was decided. */
export type Ralat = Jejak & { readonly angka: AngkaPerIndikator; readonly alasan: string; readonly putusan: PutusanRalat | null };

export const HASIL_UJI = [
  { nilai: 'cocok', label: teks('Cocok', 'As recorded') },
  { nilai: 'beda', label: teks('Berbeda', 'Different') },
  { nilai: 'tidak-ditemukan', label: teks('Tidak ditemukan', 'Not found') },
  // Away or refused, with the reason: counts neither way.
  { nilai: 'tidak-ditemui', label: teks('Tidak bisa ditemui', 'Could not be met') },
] as const satisfies Pilihan[];
export type HasilUji = (typeof HASIL_UJI)[number]['nilai'];

/** What was found at one family; `alasan`: why it could not be met. */
export type HasilKeluarga = { readonly keluargaId: string; readonly hasil: HasilUji; readonly alasan: string | null };
/** A spot check: families drawn by the system, visited by the PKB. */
export type UjiPetik = Jejak & { readonly ajuan: string; readonly hasil: readonly HasilKeluarga[] };

export type LaporanBulan = {
  readonly id: string;
  readonly desa: string;
  readonly rt: string;
  /** The day it was first sent; null: not yet. */
  readonly terdaftar: Tanggal | null;
  /** Null: only steps about it have arrived so far. */
  readonly institusiId: string | null;
  readonly jenis: JenisInstitusi | null;
  readonly nama: string;
  readonly bulan: Bulan | null;
  /** In order of writing. */
  readonly ajuan: readonly Ajuan[];
  readonly langkah: readonly Langkah[];
  readonly ralat: readonly Ralat[];
  readonly uji: readonly UjiPetik[];
};

/** A report about which nothing is known yet. */
export const laporanKosong = (id: string): LaporanBulan => ({
  id,
  desa: '',
  rt: '',
  terdaftar: null,
  institusiId: null,
  jenis: null,
  nama: '',
  bulan: null,
  ajuan: [],
  langkah: [],
  ralat: [],
  uji: [],
});

const urutkanJejak = (a: Jejak, b: Jejak): number => urutkanPencatatan(a as never, b as never);

/** Adds one thing in order of writing: what was written last decides, whatever day its device showed. */
export const tambahJejak = <Satu extends Jejak>(daftar: readonly Satu[], satu: Satu): Satu[] => [...daftar, satu].sort(urutkanJejak);

/** The sending that counts now; null: none. */
export const ajuanKini = ({ ajuan }: LaporanBulan): Ajuan | null => ajuan.at(-1) ?? null;

/** The lock, once there is one. */
export const kunciLaporan = ({ langkah }: LaporanBulan): Langkah | null => langkah.find((satu) => satu.jenis === 'kunci') ?? null;

/** The steps about the sending that counts now, in order. */
export const langkahKini = (laporan: LaporanBulan): Langkah[] => {
  const kini = ajuanKini(laporan);
  return kini === null ? [] : laporan.langkah.filter((satu) => satu.ajuan === kini.id);
};

const SESUDAH: Readonly<Record<JenisLangkah, KeadaanLaporan>> = {
  periksa: 'diperiksa',
  kembalikan: 'dikembalikan',
  setujui: 'disetujui',
  sahkan: 'disahkan',
  terima: 'diterima',
  kunci: 'terkunci',
};

/** Where a report stands. */
export function keadaanLaporan(laporan: LaporanBulan): KeadaanLaporan {
  if (kunciLaporan(laporan)) return 'terkunci';
  if (ajuanKini(laporan) === null) return 'draf';
  return langkahKini(laporan).reduce<KeadaanLaporan>((kini, { jenis }) => (jenis === 'periksa' && kini !== 'diajukan' ? kini : SESUDAH[jenis]), 'diajukan');
}

/** Whether at least one sending was made: the report came in. */
export const isMasuk = ({ ajuan }: LaporanBulan): boolean => ajuan.length > 0;

/** The last return of the sending that counts now; null: it was not returned. */
export const kembalianKini = (laporan: LaporanBulan): Langkah | null => langkahKini(laporan).findLast((satu) => satu.jenis === 'kembalikan') ?? null;

/** How often it was returned, ever. */
export const jumlahKembali = ({ langkah }: LaporanBulan): number => langkah.filter((satu) => satu.jenis === 'kembalikan').length;

/** The correction that nobody has decided yet. */
export const ralatMenunggu = ({ ralat }: LaporanBulan): Ralat | null => ralat.find((satu) => satu.putusan === null) ?? null;

/** The last correction that was granted. */
export const ralatBerlaku = ({ ralat }: LaporanBulan): Ralat | null => ralat.findLast((satu) => satu.putusan?.isDisetujui === true) ?? null;

/** The figures the report was locked with: they never change. Null: not locked. */
export function angkaTerkunci(laporan: LaporanBulan): AngkaPerIndikator | null {
  const kunci = kunciLaporan(laporan);
  return kunci === null ? null : (laporan.ajuan.find((satu) => satu.id === kunci.ajuan)?.angka ?? null);
}

/** The figures beside the locked ones after the last granted correction; null: none was granted. */
export const angkaRalat = (laporan: LaporanBulan): AngkaPerIndikator | null => ralatBerlaku(laporan)?.angka ?? null;
