// What is known about one gathering of cadres (orientation, coaching, Temu Kader), folded from its catatan.
import type { KejadianHadir } from '../pelatihan/kehadiran.ts';
import type { Tanggal } from '../tanggal.ts';
import type { KendaraanAcara, PengemudiAcara } from './isi-kendaraan.ts';
import type { Penempatan } from './penempatan.ts';
import type { Peserta } from './peserta.ts';
import type { AspekEvaluasi, ButirAksi, JenisTes } from './pilihan.ts';
import type { IsiRencana } from './rencana.ts';

/** What the door noted, with how the person was found and the account that noted it. */
export type CatatanHadir = KejadianHadir & { readonly cara?: 'pindai' | 'cari' | 'langsung'; readonly oleh?: string };

/** A test as the committee last set it. */
export type TesAcara = { readonly soal: readonly string[]; readonly benih: number; readonly isTerbuka: boolean };
/** Each time the committee set it, with the moment of writing. */
export type TesDitetapkan = Pick<TesAcara, 'soal' | 'isTerbuka'> & { readonly tes: JenisTes; readonly dicatat: string };
/** A participant's answers to a test, each as it was judged when it was given; `dicatat`: the moment of writing. */
export type JawabTes = {
  readonly pesertaId: string;
  readonly tes: JenisTes;
  readonly dicatat: string;
  readonly jawaban: readonly { readonly soal: string; readonly jawab: readonly number[]; readonly isBenar: boolean }[];
};
/** A score typed from paper; `catatanId`: every entry of it, which taking it away withdraws. */
export type NilaiKertas = { readonly nilai: number; readonly catatanId: readonly string[] };
/** What one participant thought of one day; aspects she did not answer are left out. */
export type EvaluasiAcara = {
  readonly pesertaId: string;
  readonly pada: Tanggal;
  readonly nilai: readonly { readonly aspek: AspekEvaluasi; readonly nilai: number }[];
  readonly saran: string | null;
  /** Written by herself, not by the committee for her. */
  readonly isSendiri: boolean;
};

/** One word of the committee to everybody. */
export type Pengumuman = { readonly id: string; readonly judul: string; readonly isi: string; readonly pada: Tanggal; readonly dicatat: string };

/** One sending of invitations; `catatanId` is what taking all of it back withdraws, `lebihKuota` why the places of an area were passed. */
export type KirimanUndangan = {
  readonly catatanId: string;
  readonly pada: Tanggal;
  readonly dicatat: string;
  readonly oleh: string;
  readonly orangId: readonly string[];
  readonly lebihKuota: string | null;
};

/** One placing of people; `catatanId` is what undoing it withdraws. */
export type SusunanTempat = { readonly catatanId: string; readonly dicatat: string; readonly orang: number };

/** What a certificate prints of the plan. */
export type RencanaTercetak = Pick<IsiRencana, 'judul' | 'mulai' | 'selesai' | 'tempat' | 'penyelenggara'>;

/** A certificate as it stands; `catatanId` is what a withdrawal names, `rencana` the plan as it was when the certificate was issued. */
export type SertifikatAcara = {
  readonly catatanId: string;
  readonly nomor: string;
  readonly nama: string;
  readonly jp: number;
  readonly tanggal: Tanggal;
  readonly rencana: RencanaTercetak | null;
};

export type Acara = {
  readonly id: string;
  /** Kecamatan or kabupaten it is held for. */
  readonly desa: string;
  /** The plan as it stands; null: only later facts have arrived so far. */
  readonly rencana: IsiRencana | null;
  /** Everyone who was invited or registered, each once, the later entry in the place of the earlier. */
  readonly peserta: ReadonlyMap<string, Peserta>;
  /** In the order of days; the last is the newest. One that was withdrawn is not here. */
  readonly undangan: readonly KirimanUndangan[];
  /** Invited and taken off the list again, with the reason. */
  readonly dicabut: ReadonlyMap<string, string>;
  /** Answers to the invitation, the last of each person; her own (`isSendiri`) before what the committee entered for her. */
  readonly jawaban: ReadonlyMap<string, { readonly isHadir: boolean; readonly alasan: string | null; readonly pada: Tanggal; readonly isSendiri: boolean }>;
  /** Written down at the door without invitation, or seen there before it was taken back. */
  readonly datangLangsung: ReadonlyMap<string, Peserta>;
  /** Names of those taken off the list, or whose naming scan was withdrawn. */
  readonly namaLama: ReadonlyMap<string, Peserta>;
  readonly hadir: readonly CatatanHadir[];
  /** Contingent, seat and bus of each person, the last that was set. */
  readonly penempatan: ReadonlyMap<string, Penempatan>;
  /** In the order of days; the last is the newest. One that was withdrawn is not here. */
  readonly susunan: readonly SusunanTempat[];
  /** By the name under which passengers are placed in it. */
  readonly kendaraan: ReadonlyMap<string, KendaraanAcara>;
  /** By vehicle; the committee's alone. */
  readonly pengemudi: ReadonlyMap<string, PengemudiAcara>;
  /** In the order of days; the last is the newest. */
  readonly pengumuman: readonly Pengumuman[];
  /** Of each person; one that was withdrawn is not here. */
  readonly sertifikat: ReadonlyMap<string, SertifikatAcara>;
  readonly tes: ReadonlyMap<JenisTes, TesAcara>;
  readonly tesDitetapkan: readonly TesDitetapkan[];
  readonly jawabTes: readonly JawabTes[];
  /** Scores typed from paper, under `kunciTes`. */
  readonly nilaiKertas: ReadonlyMap<string, NilaiKertas>;
  /** One for each day and participant. */
  readonly evaluasi: ReadonlyMap<string, EvaluasiAcara>;
  /** The last plan of each participant, her own before what the committee entered for her. */
  readonly rencanaAksi: ReadonlyMap<string, { readonly butir: readonly ButirAksi[]; readonly pada: Tanggal; readonly isSendiri: boolean }>;
  /** Photos of the gallery, as far as the reader holds them: the office counts all, a phone its own. */
  readonly banyakFoto: number;
  /** `catatanId` is what bringing it back withdraws. */
  readonly dibatalkan: { readonly catatanId: string; readonly pada: Tanggal; readonly dicatat: string; readonly alasan: string } | null;
};

export const acaraKosong = (id: string): Acara => ({
  id,
  desa: '',
  rencana: null,
  peserta: new Map(),
  undangan: [],
  dicabut: new Map(),
  jawaban: new Map(),
  datangLangsung: new Map(),
  namaLama: new Map(),
  hadir: [],
  penempatan: new Map(),
  susunan: [],
  kendaraan: new Map(),
  pengemudi: new Map(),
  pengumuman: [],
  sertifikat: new Map(),
  tes: new Map(),
  tesDitetapkan: [],
  jawabTes: [],
  nilaiKertas: new Map(),
  evaluasi: new Map(),
  rencanaAksi: new Map(),
  banyakFoto: 0,
  dibatalkan: null,
});
