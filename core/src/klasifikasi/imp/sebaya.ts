// With whom an institution is fairly compared: its like by kind, caseload, time served and terrain; and the median of that group.
import type { JenisInstitusi, PeranBakti } from '../../institusi/pilihan.ts';
import { listKeluargaBinaan } from '../../institusi/wilayah-bina.ts';
import { median } from '../../median.ts';
import type { Parameter } from '../../parameter/parameter.ts';
import type { InstitusiPotret } from '../../potret/potret.ts';
import { bulanPenuh } from '../../tanggal.ts';
import { type Medan, type MedanDesa, medanPada } from '../../tetapan/medan.ts';

/** A group of fewer says more about one of them than about all. */
export const TERKECIL = 4;

/** What makes institutions alike. Bands count from 0; null: not known. */
export type CiriSebaya = {
  readonly jenis: JenisInstitusi;
  /** Families for each cadre, and the band of that. */
  readonly beban: number | null;
  readonly pitaBeban: number | null;
  /** Months served by the longest serving cadre, and the band of that. */
  readonly masa: number | null;
  readonly pitaMasa: number | null;
  readonly medan: Medan | null;
};

const pita = (nilai: number | null, batas: readonly number[]): number | null => (nilai === null ? null : batas.filter((satu) => nilai >= satu).length);

/** The traits of an institution on the day of its picture (`medan`: settings of its village); null while its kind is not known. */
export function ciriSebaya(potret: InstitusiPotret, medan: readonly MedanDesa[], parameter: Parameter): CiriSebaya | null {
  const { institusi, petugas, pada } = potret;
  if (institusi.jenis === null) return null;
  const beban = petugas.length === 0 ? null : listKeluargaBinaan(potret).length / petugas.length;
  const masa = petugas.length === 0 ? null : Math.max(...petugas.map(({ tugas }) => bulanPenuh(tugas.mulai, pada)));
  return {
    jenis: institusi.jenis,
    beban,
    pitaBeban: pita(beban, parameter['imp.bebanBatas']),
    masa,
    pitaMasa: pita(masa, parameter['imp.masaBatas']),
    medan: medanPada(medan, pada),
  };
}

const isSebaya = (a: CiriSebaya, b: CiriSebaya): boolean =>
  a.jenis === b.jenis && a.pitaBeban === b.pitaBeban && a.pitaMasa === b.pitaMasa && a.medan === b.medan;

/** `sebaya`: alike in all traits; `sejenis`: too few are, so all of its kind. */
export type KelompokSebaya<Satu> = { readonly luas: 'sebaya' | 'sejenis'; readonly anggota: readonly Satu[] };

/** Those it is compared with, itself among them. */
export function kelompokSebaya<Satu extends { readonly ciri: CiriSebaya }>(ciri: CiriSebaya, semua: readonly Satu[]): KelompokSebaya<Satu> {
  const sebaya = semua.filter((satu) => isSebaya(ciri, satu.ciri));
  return sebaya.length >= TERKECIL ? { luas: 'sebaya', anggota: sebaya } : { luas: 'sejenis', anggota: semua.filter((satu) => satu.ciri.jenis === ciri.jenis) };
}

/** The median score of each role, and of the whole, among the group. */
export const medianSkor = (
  anggota: readonly { readonly skor: Readonly<Record<PeranBakti, number | null>>; readonly nilai: number | null }[],
  peran: PeranBakti | null,
): number | null => median(anggota.map((satu) => (peran === null ? satu.nilai : satu.skor[peran])));
