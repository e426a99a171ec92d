// A form is a list of questions; `ui/src/form` draws any of them, and the answers become the `isi` of one catatan.
import type { Anggota, Keluarga } from '../keluarga/keluarga.ts';
import type { Tanggal } from '../tanggal.ts';
import type { Pilihan, Teks } from '../teks.ts';

/** What the cadre has answered so far, by field of `isi`; undefined: not answered. */
export type Jawaban = Readonly<Record<string, unknown>>;

/** What a question may look at to decide whether to ask, and what to suggest. */
export type KonteksForm = {
  readonly keluarga: Keluarga;
  readonly hariIni: Tanggal;
  /** The member the form was opened for, if any. */
  readonly anggotaId: string | null;
};

type Umum = {
  /** Field of `isi`. */
  readonly isian: string;
  readonly tanya: Teks;
  readonly bantuan?: Teks;
  /** Left out: asked always. A question not asked stores null. */
  readonly tampil?: (jawaban: Jawaban, konteks: KonteksForm) => boolean;
  /** A visible suggestion, never a silent answer: it is shown filled in and can be changed. */
  readonly usul?: (konteks: KonteksForm) => unknown;
  readonly wajib: boolean;
};

export type PertanyaanPilih = Umum & { readonly jenis: 'pilih' | 'pilih-banyak'; readonly pilihan: readonly Pilihan[] };
export type PertanyaanTeks = Umum & { readonly jenis: 'teks'; readonly bentuk?: 'nama' | 'nik' | 'kk' | 'bebas' };
export type PertanyaanAngka = Umum & { readonly jenis: 'angka'; readonly paling: { readonly rendah: number; readonly tinggi: number } };
export type PertanyaanTanggal = Umum & { readonly jenis: 'tanggal' };
export type PertanyaanYaTidak = Umum & { readonly jenis: 'ya-tidak' };
/** A choice among the members of the family. */
export type PertanyaanAnggota = Umum & { readonly jenis: 'anggota'; readonly saring: (anggota: Anggota, konteks: KonteksForm) => boolean };
/** The babies of a birth: name and sex, one or more. */
export type PertanyaanBayi = Umum & { readonly jenis: 'bayi' };

export type Pertanyaan = PertanyaanPilih | PertanyaanTeks | PertanyaanAngka | PertanyaanTanggal | PertanyaanYaTidak | PertanyaanAnggota | PertanyaanBayi;

export type Form = {
  /** Kind of the catatan it makes. */
  readonly kind: string;
  readonly judul: Teks;
  /** The question for the day it happened; every form asks it, today is suggested. */
  readonly tanyaTanggal: Teks;
  readonly pertanyaan: readonly Pertanyaan[];
  /** `isi` from present answers when a field is made rather than asked (a new member's id); `idBaru` makes ids. */
  readonly lengkapi?: (isi: Record<string, unknown>, idBaru: () => string) => Record<string, unknown>;
  /** Whether the family's page offers this form now. */
  readonly tersedia: (konteks: KonteksForm) => boolean;
};

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

/** The `isi` of the catatan: answers of the questions asked; a question not asked or left open stores null. */
export function susunIsi(form: Form, jawaban: Jawaban, konteks: KonteksForm, idBaru: () => string): Record<string, unknown> {
  const ditanya = new Set(listPertanyaan(form, jawaban, konteks).map((satu) => satu.isian));
  const isi: Record<string, unknown> = {};
  for (const { isian, jenis } of form.pertanyaan) {
    const nilai = ditanya.has(isian) ? jawaban[isian] : undefined;
    isi[isian] = isTerjawab(nilai) ? nilai : jenis === 'pilih-banyak' || jenis === 'bayi' ? [] : null;
  }
  return form.lengkapi ? form.lengkapi(isi, idBaru) : isi;
}
