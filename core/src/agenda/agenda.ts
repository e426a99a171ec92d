// The work list of the day: rules that look at one family, group or institution and say what is due and why.

import type { Peran } from '../akses/peran.ts';
import type { JenisDesa } from '../catatan/catatan.ts';
import type { Parameter } from '../parameter/parameter.ts';
import type { InstitusiPotret, KeluargaPotret, PoktanPotret } from '../potret/potret.ts';
import type { Tanggal } from '../tanggal.ts';
import type { Teks } from '../teks.ts';

/** One thing to do for one subject. */
export type Agenda = {
  readonly aturan: string;
  readonly subjek: { readonly jenis: JenisDesa; readonly id: string };
  /** The member it is about; null: the subject as a whole. */
  readonly anggotaId: string | null;
  readonly alasan: Teks;
  /** The day it is due; earlier is more urgent. Null: no day of its own. */
  readonly tenggat: Tanggal | null;
  /** 0: somebody is in danger; then 1, the most urgent, to 3. */
  readonly urgensi: 0 | 1 | 2 | 3;
  /** Kind of the form that gets it done. */
  readonly form: string;
  /**
   * Left out: for whoever works here. A child-protection notice is for these roles, and for the account that recorded the fact (null: none).
   * `isKeduanya`: for that account in one of these roles only; `kecuali`: for none of these accounts.
   */
  readonly hanyaUntuk?: { readonly peran: readonly Peran[]; readonly akunId: string | null; readonly isKeduanya?: true; readonly kecuali?: readonly string[] };
  /** What one tap records when it was done as usual; left out: the form must be opened. */
  /** `v`: the version its `isi` is written in; left out: the present one. */
  readonly sekaliKetuk?: { readonly label: Teks; readonly kind: string; readonly v?: number; readonly isi: Readonly<Record<string, unknown>> };
};

/** Whether an account is shown this item. */
export function isUntukAkun({ hanyaUntuk }: Agenda, akun: { readonly id: string; readonly peran: Peran }): boolean {
  if (hanyaUntuk === undefined) return true;
  const { peran, akunId, isKeduanya, kecuali = [] } = hanyaUntuk;
  const [isAkun, isPeran] = [akunId === akun.id, peran.includes(akun.peran)];
  return !kecuali.includes(akun.id) && (isKeduanya ? isAkun && isPeran : isAkun || isPeran);
}

export type HasilAturan = Omit<Agenda, 'aturan' | 'subjek'>;

type AturanUntuk<Potret> = {
  readonly id: string;
  readonly judul: Teks;
  /** What is due for this subject on the day `hariIni`; the picture is taken on that day. */
  readonly cari: (potret: Potret, hariIni: Tanggal, parameter: Parameter) => readonly HasilAturan[];
};

/** A rule about families; `subjek` names another kind of subject. */
export type AturanAgenda =
  | (AturanUntuk<KeluargaPotret> & { readonly subjek?: 'keluarga' })
  | (AturanUntuk<PoktanPotret> & { readonly subjek: 'poktan' })
  | (AturanUntuk<InstitusiPotret> & { readonly subjek: 'institusi' });

export type AturanKeluarga = Extract<AturanAgenda, { readonly subjek?: 'keluarga' }>;
export type AturanPoktan = Extract<AturanAgenda, { readonly subjek: 'poktan' }>;
export type AturanInstitusi = Extract<AturanAgenda, { readonly subjek: 'institusi' }>;
