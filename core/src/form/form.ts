// A form is a list of questions; `ui/src/form` draws any of them, and the answers become the `isi` of one catatan.
import type { JenisDesa } from '../catatan/catatan.ts';
import type { Sejarah } from '../catatan/jenis-sejarah.ts';
import { type KeadaanSubjek, keadaanKosong } from '../catatan/keadaan.ts';
import type { Peringatan } from '../catatan/peringatan.ts';
import type { Anggota, Keluarga } from '../keluarga/keluarga.ts';
import type { KelasTerhitung } from '../klasifikasi/imp/kelas-terhitung.ts';
import type { PenilaianKelompok } from '../poktan/kelas-poktan.ts';
import type { Tanggal } from '../tanggal.ts';
import type { Pilihan, Teks } from '../teks.ts';

/** What the cadre has answered so far, by field of `isi`; undefined: not answered. */
export type Jawaban = Readonly<Record<string, unknown>>;

/** What a form may read of the village beside its own subject: members for a group, officers for an institution. */
export type BacaDesa = { readonly [Jenis in JenisDesa]: () => Iterable<KeadaanSubjek[Jenis]> };

/** What a question may look at to decide whether to ask, and what to suggest: the subject the form is about, the others empty. */
export type KonteksForm = Pick<KeadaanSubjek, JenisDesa> & {
  readonly hariIni: Tanggal;
  /** The member the form was opened for, if any. */
  readonly anggotaId: string | null;
  /** The day answered so far for when it happened; null or left out: not answered yet. */
  readonly terjadi?: Tanggal | null;
  /** The family on any other day; left out: only as it is in `keluarga`. */
  readonly sejarah?: Sejarah<Keluarga>;
  readonly desa: BacaDesa;
  /** The class the rubric gives the institution over its closed months; left out: not worked out here, or nothing to judge yet. */
  readonly kelas?: KelasTerhitung;
  /** The same of the group; left out for kinds the rubric does not judge. */
  readonly kelasPoktan?: PenilaianKelompok;
  /** The RT of the account's assignments; left out or empty: the whole village. */
  readonly rtAkun?: readonly string[];
};

const DESA_KOSONG: BacaDesa = { keluarga: () => [], poktan: () => [], institusi: () => [], kader: () => [], laporan: () => [] };

/** The context of a form; subjects that are not given are those about which nothing is known. */
export const konteksForm = (isi: Partial<KonteksForm> & Pick<KonteksForm, 'hariIni'>): KonteksForm => ({
  keluarga: keadaanKosong('keluarga', ''),
  poktan: keadaanKosong('poktan', ''),
  institusi: keadaanKosong('institusi', ''),
  kader: keadaanKosong('kader', ''),
  laporan: keadaanKosong('laporan', ''),
  anggotaId: null,
  desa: DESA_KOSONG,
  ...isi,
});

type Umum = {
  /** Field of `isi`. */
  readonly isian: string;
  readonly tanya: Teks;
  /** A function where the help says something about the answers so far. */
  readonly bantuan?: Teks | ((jawaban: Jawaban, konteks: KonteksForm) => Teks);
  /** Left out: asked always. A question not asked stores null. */
  readonly tampil?: (jawaban: Jawaban, konteks: KonteksForm) => boolean;
  /** A visible suggestion, never a silent answer: it is shown filled in and can be changed. */
  readonly usul?: (konteks: KonteksForm) => unknown;
  /** What other answers make likely, suggested until the cadre has answered this question herself; nothing: `usul`. */
  readonly usulDari?: (jawaban: Jawaban, konteks: KonteksForm) => unknown;
  /** A line under the answer, worked out from it while it is given, such as how many of those ticked are PUS. */
  readonly kabar?: (jawaban: Jawaban, konteks: KonteksForm) => Teks | null;
  readonly wajib: boolean;
};

/** `isCocok`: which choices go with the other answers; left out: all of them. */
export type PertanyaanPilih = Umum & {
  readonly jenis: 'pilih' | 'pilih-banyak';
  readonly pilihan: readonly Pilihan[];
  readonly isCocok?: (nilai: string, jawaban: Jawaban) => boolean;
};
/** `panjang`: several lines. */
export type PertanyaanTeks = Umum & { readonly jenis: 'teks'; readonly bentuk?: 'nama' | 'nik' | 'kk' | 'bebas' | 'panjang' };
/** `desimal`: digits after the comma (none when left out); `isPanjang`: typed, without step buttons (money). */
export type PertanyaanAngka = Umum & {
  readonly jenis: 'angka';
  readonly paling: { readonly rendah: number; readonly tinggi: number };
  readonly desimal?: number;
  readonly satuan?: Teks;
  readonly isPanjang?: boolean;
};
/** `isNanti`: a day that may still come, such as a wedding. */
export type PertanyaanTanggal = Umum & { readonly jenis: 'tanggal'; readonly isNanti?: boolean };
export type PertanyaanYaTidak = Umum & { readonly jenis: 'ya-tidak' };
/** A choice among the members of the family. */
export type PertanyaanAnggota = Umum & { readonly jenis: 'anggota'; readonly saring: (anggota: Anggota, konteks: KonteksForm) => boolean };
/** One choice that is worked out from the village: a person, a family, an officer. */
export type OpsiDesa = { readonly nilai: string; readonly label: string; readonly rincian?: Teks };
/** A choice among what the village holds; long lists are searched. `pilih-banyak-dari` answers a list of values. */
export type PertanyaanPilihDari = Umum & {
  readonly jenis: 'pilih-dari' | 'pilih-banyak-dari';
  readonly opsi: (konteks: KonteksForm, jawaban: Jawaban) => readonly OpsiDesa[];
  /** How an answer outside the list is typed; left out: it cannot be. `baca` gives null for what cannot be an answer. */
  readonly ketik?: { readonly label: Teks; readonly bantuan: Teks; readonly baca: (ketikan: string) => string | null };
  /** What to do when there is nothing to choose. */
  readonly kosong: Teks;
};
/** A photo, made small on the phone; answers a data URL. */
export type PertanyaanFoto = Umum & { readonly jenis: 'foto' };
/** The babies of a birth: name and sex, one or more. `usulNama`: what baby `ke` of `banyak` is called until it has a name. */
export type PertanyaanBayi = Umum & {
  readonly jenis: 'bayi';
  readonly usulNama?: (jawaban: Jawaban, konteks: KonteksForm, ke: number, banyak: number) => string | null;
};

export type Pertanyaan =
  | PertanyaanPilih
  | PertanyaanTeks
  | PertanyaanAngka
  | PertanyaanTanggal
  | PertanyaanYaTidak
  | PertanyaanAnggota
  | PertanyaanPilihDari
  | PertanyaanFoto
  | PertanyaanBayi;

export type Form = {
  /** Kind of the catatan it makes. */
  readonly kind: string;
  /** The kind of subject it is about; left out: a family. */
  readonly subjek?: JenisDesa;
  readonly judul: Teks;
  /** Another title where the state of the subject asks for one; null: `judul`. */
  readonly judulUntuk?: (konteks: KonteksForm) => Teks | null;
  /** The question for the day it happened; every form asks it, today is suggested. */
  readonly tanyaTanggal: Teks;
  /** The day is asked without a suggestion: what is seldom recorded on the day it happened. */
  readonly isTanggalWajibDijawab?: true;
  /** Another day to suggest, where today is not the likely one; nothing: today. */
  readonly usulTanggal?: (konteks: KonteksForm) => Tanggal | null;
  readonly pertanyaan: readonly Pertanyaan[];
  /** `isi` from present answers when a field is made rather than asked (a new member's id, today's flag); `idBaru` makes ids. */
  readonly lengkapi?: (isi: Record<string, unknown>, idBaru: () => string, konteks: KonteksForm) => Record<string, unknown>;
  /** The field whose id is made rather than asked; a correction keeps it. Left out: `anggotaId`. */
  readonly isianId?: string;
  /** One sheet of answers that is several facts, such as many members at once: the `isi` of each. A correction takes the first. */
  readonly pecah?: (isi: Record<string, unknown>, idBaru: () => string) => readonly Record<string, unknown>[];
  /** The answers a stored `isi` opens with, where they differ from its fields. */
  readonly bacaJawaban?: (isi: Record<string, unknown>) => Jawaban;
  /** What may be wrong with the answers so far: shown under the question, never in the way of saving. */
  readonly peringatan?: (jawaban: Jawaban, konteks: KonteksForm) => readonly Peringatan[];
  /** Whether the page of the subject offers this form now. */
  readonly tersedia: (konteks: KonteksForm) => boolean;
};

/** The title of a form for the subject as it stands. */
export const judulForm = (form: Form, konteks: KonteksForm): Teks => form.judulUntuk?.(konteks) ?? form.judul;

/** The questions asked now, given the answers so far. */
export const listPertanyaan = (form: Form, jawaban: Jawaban, konteks: KonteksForm): Pertanyaan[] =>
  form.pertanyaan.filter((satu) => satu.tampil?.(jawaban, konteks) ?? true);

/** Whether a question has an answer. */
export function isTerjawab(nilai: unknown): boolean {
  if (nilai === undefined || nilai === null || nilai === '') return false;
  return !Array.isArray(nilai) || nilai.length > 0;
}

/** The asked, required questions without an answer. */
export const listBelumTerjawab = (form: Form, jawaban: Jawaban, konteks: KonteksForm): Pertanyaan[] =>
  listPertanyaan(form, jawaban, konteks).filter((satu) => satu.wajib && !isTerjawab(jawaban[satu.isian]));

/** The suggested answers a form opens with. */
export function usulanForm(form: Form, konteks: KonteksForm): Jawaban {
  const usulan: Record<string, unknown> = {};
  for (const satu of form.pertanyaan) {
    const nilai = satu.usul?.(konteks);
    if (nilai !== undefined && nilai !== null) usulan[satu.isian] = nilai;
  }
  return usulan;
}

/** The choices of a question that go with the other answers. */
export const listPilihanCocok = ({ pilihan, isCocok }: PertanyaanPilih, jawaban: Jawaban): readonly Pilihan[] =>
  isCocok ? pilihan.filter((satu) => isCocok(satu.nilai, jawaban)) : pilihan;

const isTidakCocok = (satu: Pertanyaan, jawaban: Jawaban): boolean => {
  const nilai = jawaban[satu.isian];
  return satu.jenis === 'pilih' && typeof nilai === 'string' && satu.isCocok?.(nilai, jawaban) === false;
};

/**
 * The answers after `isian` was answered: what follows from it is suggested where the cadre has not answered herself (`dijawab`), and an
 * answer that no longer goes with the others is taken out, to be given again.
 */
export function ikutkanUsul(form: Form, jawaban: Jawaban, konteks: KonteksForm, isian: string, dijawab: ReadonlySet<string>): Jawaban {
  const hasil: Record<string, unknown> = { ...jawaban };
  for (const satu of form.pertanyaan) {
    if (satu.isian === isian) continue;
    if (satu.usulDari && !dijawab.has(satu.isian)) hasil[satu.isian] = satu.usulDari(hasil, konteks) ?? satu.usul?.(konteks) ?? undefined;
    if (isTidakCocok(satu, hasil)) hasil[satu.isian] = undefined;
  }
  return hasil;
}

const isJawabanDaftar = (jenis: Pertanyaan['jenis']): boolean => jenis === 'pilih-banyak' || jenis === 'pilih-banyak-dari' || jenis === 'bayi';

/** The `isi` of the catatan: answers of the questions asked; a question not asked or left open stores null. */
export function susunIsi(form: Form, jawaban: Jawaban, konteks: KonteksForm, idBaru: () => string): Record<string, unknown> {
  const ditanya = new Set(listPertanyaan(form, jawaban, konteks).map((satu) => satu.isian));
  const isi: Record<string, unknown> = {};
  for (const { isian, jenis } of form.pertanyaan) {
    const nilai = ditanya.has(isian) ? jawaban[isian] : undefined;
    isi[isian] = isTerjawab(nilai) ? nilai : isJawabanDaftar(jenis) ? [] : null;
  }
  return form.lengkapi ? form.lengkapi(isi, idBaru, konteks) : isi;
}
