// One kind of catatan: its shape, old versions, checks and effect, standing together.
import type * as z from 'zod/mini';
import type { Peran } from '../akses/peran.ts';
import type { Institusi } from '../institusi/institusi.ts';
import type { Keluarga } from '../keluarga/keluarga.ts';
import type { Tanggal } from '../tanggal.ts';
import type { Teks } from '../teks.ts';
import type { Catatan, JenisSubjek } from './catatan.ts';
import type { Dibaca } from './dibaca.ts';
import type { KeadaanSubjek } from './keadaan.ts';
import type { Tolakan } from './tolakan.ts';

/** A family beside the subject that is judged; `digabungKe`: it was merged into that one. */
export type KeluargaSekitar = { readonly keluarga: Keluarga; readonly digabungKe: string | null };

/** What is around the subject, for the few kinds that point to it. */
export type Sekitar = {
  /** Nothing when it has not arrived, or the judge holds only the subject. */
  readonly findKeluarga: (id: string) => KeluargaSekitar | null;
  /** As known on a day. Null: it has not arrived; undefined: the judge holds only the subject. */
  readonly findInstitusi: (id: string, pada: Tanggal) => Institusi | null | undefined;
};

/** Who writes, as far as a check may ask: the role, and the RT of the assignment (empty: the whole village; null: not known here). */
export type Pelaku = { readonly peran: Peran; readonly rt: readonly string[] | null };

/** What a check may look at: the subject on the day the fact happened, as known now, what is around it, and today's date. */
export type KonteksCheck<Keadaan = Keluarga> = {
  readonly pada: Keadaan;
  readonly kini: Keadaan;
  /** The subject on any other day, as known now. */
  readonly padaHari: (hari: Tanggal) => Keadaan;
  readonly hariIni: string;
  readonly sekitar: Sekitar;
  /** Null: not known where the judge stands. */
  readonly pelaku: Pelaku | null;
  /** The answers that count now, when a correction of them is judged; null: a new fact. */
  readonly dikoreksi: Readonly<Record<string, unknown>> | null;
};

/** What a check answers: refusals to mend, or one code that it waits for another catatan. */
export type HasilCheck = readonly Tolakan[];

export type DefinisiCatatan<Isi = unknown, Keadaan = Keluarga> = {
  readonly kind: string;
  /** The kind of subject it is about; `semua`: any. */
  readonly subjek: JenisSubjek | 'semua';
  readonly version: number;
  /** Left out: every role that records may write it. */
  readonly peran?: readonly Peran[];
  readonly judul: Teks;
  /** Most bytes of JSON text of one whole catatan; left out: `BATAS_BITA`. What corrects it may be as long. */
  readonly batasBita?: number;
  /** Shape of `isi` at the present version. */
  readonly isi: z.ZodMiniType<Isi>;
  /** From each older version to the next. */
  readonly upgrade?: { readonly [versi: number]: (lama: Record<string, unknown>) => Record<string, unknown> };
  /** Refusals beyond the shape; codes that begin with `menunggu-` hold the catatan instead of returning it. */
  check?(isi: Isi, konteks: KonteksCheck<Keadaan>, amplop: Catatan): HasilCheck;
  /** The check holds for the moment of writing alone, and folds: it is not asked again when other facts are withdrawn or moved. */
  readonly isSekaliDiperiksa?: true;
  /** The only kinds whose effect its check looks at (and what corrects or withdraws them): nothing else is folded for a new one. */
  readonly hanyaMelihat?: readonly string[];
  /** Its id is worked out from what it is about, which its check compares; no other kind may bear an id of version 8 and so take its place. */
  readonly isIdTurunan?: true;
  /** The effect on the subject; must accept facts that come without their fellows. */
  apply(keadaan: Keadaan, isi: Isi, amplop: Catatan): Keadaan;
  /** What stays of it when it was withdrawn; left out: nothing, which is the rule. */
  applyDibatalkan?(keadaan: Keadaan, isi: Isi, amplop: Catatan): Keadaan;
  /** Fields a correction may not change: what the fact is about would be another thing. Withdraw it and write it anew. */
  readonly isianTetap?: readonly (keyof Isi & string)[];
  /** A correction leaves it on its day. */
  readonly isHariTetap?: true;
  /** One line for the history of the subject. */
  ringkas(isi: Isi, keadaan: Keadaan): Teks;
  /** Never corrected nor withdrawn: a later step answers it. */
  readonly isTetap?: true;
  /** Refusals of any correction or withdrawal of it as things stand, because a later step rests on it; also of the withdrawal of a withdrawal. */
  tolakUbah?(konteks: Pick<KonteksCheck<Keadaan>, 'kini' | 'pelaku'>, isi: Isi, amplop: Catatan): HasilCheck;
  /** Only its writer may correct or withdraw it: what another wrote about it would not reach her phone. */
  readonly isMilikPencatat?: true;
  /** Of a gathering of the kabupaten only the kabupaten writes it, and its guests where `peran` names them; not an office of one of its kecamatan, which sees it too. */
  readonly isPengurus?: true;
  /** Who of the village reads, corrects and withdraws it; left out: everyone. NOTE: PostgreSQL keeps it by the name of the kind (`kind_dibaca`, server/migrations); a test compares the two. */
  readonly dibaca?: Dibaca;
  /** The long text behind that line, shown only when the record is opened. */
  isiPanjang?(isi: Isi): string | null;
};

/** A definition whose types have been closed over, as the registry holds it. */
// biome-ignore lint/suspicious/noExplicitAny: the registry mixes kinds and subjects; each definition is typed where it is written
export type DefinisiApaSaja = DefinisiCatatan<any, any>;

/** Most bytes of one catatan: many times the longest true one without a picture. */
export const BATAS_BITA = 16 * 1024;
/** For a photo of 45 KB, which is 60 KB of text. */
export const BATAS_BITA_FOTO = 96 * 1024;

type TanpaSubjek<Isi, Keadaan> = Omit<DefinisiCatatan<Isi, Keadaan>, 'subjek'>;

/** Declares a kind about a family; gives back the definition with its `isi` type inferred from the schema. */
export const defineCatatan = <Isi>(definisi: TanpaSubjek<Isi, Keluarga>): DefinisiCatatan<Isi> => ({ ...definisi, subjek: 'keluarga' });

/** Declares kinds about another subject: `defineUntuk('poktan')({ kind: 'poktan.pertemuan', ... })`. */
export const defineUntuk =
  <Jenis extends JenisSubjek>(subjek: Jenis) =>
  <Isi>(definisi: TanpaSubjek<Isi, KeadaanSubjek[Jenis]>): DefinisiCatatan<Isi, KeadaanSubjek[Jenis]> => ({ ...definisi, subjek });

/** Declares a kind that any subject may have and that leaves its state alone, such as a withdrawal. */
export const defineUmum = <Isi>(definisi: Omit<TanpaSubjek<Isi, unknown>, 'apply'>): DefinisiCatatan<Isi, unknown> => ({
  ...definisi,
  subjek: 'semua',
  apply: (keadaan) => keadaan,
});
