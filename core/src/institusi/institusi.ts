// What is known about one IMP institution (PPKBD, Sub-PPKBD, Kelompok KB): folded from its catatan, never stored by hand.
import type { SumberDana } from '../imp/pilihan.ts';
import { SK_KOSONG, type Sk } from '../kader/sk.ts';
import type { KegiatanKie } from '../kie/kegiatan-kie.ts';
import type { Bulan, Tanggal } from '../tanggal.ts';
import { PERJALANAN_KOSONG, type PerjalananKelas } from './kelas.ts';
import type { Intervensi, JenisInstitusi, JenisLayanan, JenisPertemuan, Kepengurusan, KlasifikasiKartu, MediaInstitusi, PeranBakti } from './pilihan.ts';

/** Who does what: the cadres of each of the six roles. */
export type PembagianTugas = { readonly [Peran in PeranBakti]: readonly string[] };

/** One line of the year plan; its id is that of the catatan that wrote it. */
export type BarisRencana = { readonly id: string; readonly bulan: Bulan; readonly peran: PeranBakti; readonly kegiatan: string };

export type PertemuanInstitusi = {
  readonly id: string;
  readonly tanggal: Tanggal;
  readonly jenis: JenisPertemuan;
  readonly hadir: readonly string[];
  /** People present who are not cadres on the list; null: not counted. */
  readonly hadirLain: number | null;
  readonly isNotulen: boolean;
  /** Whether the result of the programme's evaluation was brought; null: not asked. */
  readonly isBawaEvaluasi: boolean | null;
};

/** One line of the cash book, in whole rupiah. */
export type BarisKas = {
  readonly id: string;
  readonly tanggal: Tanggal;
  readonly arah: 'masuk' | 'keluar';
  readonly rupiah: number;
  readonly sumber: SumberDana;
  readonly uraian: string;
  readonly peran: PeranBakti | null;
};

export type LayananInstitusi = {
  readonly id: string;
  readonly tanggal: Tanggal;
  readonly jenis: JenisLayanan;
  readonly poktan: string | null;
  readonly orang: number;
};

export type PeriksaPeta = { readonly id: string; readonly tanggal: Tanggal; readonly intervensi: readonly Intervensi[] };

export type Institusi = {
  readonly id: string;
  readonly desa: string;
  readonly rt: string;
  /** The day its card was first entered; null: only later facts have arrived so far. */
  readonly terdaftar: Tanggal | null;
  readonly nama: string;
  readonly jenis: JenisInstitusi | null;
  /** RT served; empty: the whole village. */
  readonly wilayah: readonly string[];
  readonly noRegister: string | null;
  readonly kepengurusan: Kepengurusan | null;
  readonly sk: Sk;
  readonly sumberDana: readonly SumberDana[];
  readonly media: readonly MediaInstitusi[];
  readonly klasifikasi: KlasifikasiKartu | null;
  /** Dasawisma guided by a Kelompok KB; null: not asked. */
  readonly dasawisma: number | null;
  /** Whether guided families guide other families (pattern V), as declared; null: not asked. */
  readonly isKeluargaMembina: boolean | null;
  /** The day it was deactivated; null: it works. */
  readonly nonaktif: Tanggal | null;
  readonly pembagianTugas: PembagianTugas | null;
  readonly rencana: readonly BarisRencana[];
  /** Plan lines that were done, by line id. */
  readonly rencanaSelesai: ReadonlyMap<string, Tanggal>;
  readonly pertemuan: readonly PertemuanInstitusi[];
  readonly kas: readonly BarisKas[];
  readonly layanan: readonly LayananInstitusi[];
  readonly peta: readonly PeriksaPeta[];
  readonly kie: readonly KegiatanKie[];
  /** Its class through time, and the coaching. */
  readonly kelas: PerjalananKelas;
  /** How many photos each catatan has that has any. */
  readonly berfoto: ReadonlyMap<string, number>;
};

/** An institution about which nothing is known yet. */
export const institusiKosong = (id: string): Institusi => ({
  id,
  desa: '',
  rt: '',
  terdaftar: null,
  nama: '',
  jenis: null,
  wilayah: [],
  noRegister: null,
  kepengurusan: null,
  sk: SK_KOSONG,
  sumberDana: [],
  media: [],
  klasifikasi: null,
  dasawisma: null,
  isKeluargaMembina: null,
  nonaktif: null,
  pembagianTugas: null,
  rencana: [],
  rencanaSelesai: new Map(),
  pertemuan: [],
  kas: [],
  layanan: [],
  peta: [],
  kie: [],
  kelas: PERJALANAN_KOSONG,
  berfoto: new Map(),
});

/** Whether it serves one of these RT as its own; a PPKBD serves the village and belongs to no single RT. */
export const isMelayaniRt = ({ jenis, rt, wilayah }: Institusi, rtList: ReadonlySet<string>): boolean =>
  jenis !== 'ppkbd' && (rtList.has(rt) || wilayah.some((satu) => rtList.has(satu)));

/** Whether an institution is registered and not deactivated. */
export const isBerjalan = (institusi: Institusi): boolean => institusi.terdaftar !== null && institusi.nonaktif === null;
