// The working rubric as data: lines, the rule that joins the six levels, and from when it holds. An office edits it without code.
import * as z from 'zod/mini';
import { zTanggal } from '../../catatan/catatan.ts';
import { JENIS_INSTITUSI, type JenisInstitusi, PERAN_BAKTI, type PeranBakti } from '../../institusi/pilihan.ts';
import type { Tanggal } from '../../tanggal.ts';
import { nilaiPilihan, teks } from '../../teks.ts';
import { zBatasPoktan } from '../batas-poktan.ts';
import { KUNCI_BUKTI, type KunciBukti, uraianBukti } from './bukti.ts';

/** Never left out where a level, a class or a line is shown: no official table was found (imp-classification.md). */
export const NAMA_RUBRIK = teks('Rubrik kerja Lini, bukan kriteria resmi BKKBN', 'Working rubric of Lini, not an official BKKBN rule');

const BATAS_TERTINGGI = 1000;
/** What a line asks of each kind of institution; null: it is not asked. */
const zBatas = z.nullable(z.int().check(z.gte(0), z.lte(BATAS_TERTINGGI)));

const zBaris = z.object({
  peran: z.enum(nilaiPilihan(PERAN_BAKTI)),
  /** 1 Dasar, 2 Berkembang, 3 Mandiri; a level holds when its lines and those of lower levels hold. */
  tingkat: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  bukti: z.enum(KUNCI_BUKTI as [KunciBukti, ...KunciBukti[]]),
  batas: z.object({ ppkbd: zBatas, 'sub-ppkbd': zBatas, 'kelompok-kb': zBatas }),
});
export type BarisRubrik = z.output<typeof zBaris>;

/** `weakest`: the lowest role; `majority`: the highest class of most roles; `score`: the sum (imp-classification.md 4). */
export const CARA_GABUNG = [
  { nilai: 'weakest', label: teks('Peran terlemah', 'Weakest role') },
  { nilai: 'majority', label: teks('Peran terbanyak', 'Most roles') },
  { nilai: 'score', label: teks('Jumlah tingkat', 'Sum of levels') },
] as const;
export type CaraGabung = (typeof CARA_GABUNG)[number]['nilai'];

const BANYAK_PERAN = PERAN_BAKTI.length;
const zJumlah = z.int().check(z.gte(1), z.lte(BANYAK_PERAN * 3));

const zGabung = z
  .object({
    cara: z.enum(nilaiPilihan(CARA_GABUNG)),
    /** For `majority`: how many roles must have reached the class. */
    banyakPeran: z.int().check(z.gte(1), z.lte(BANYAK_PERAN)),
    /** For `score`: the least sum for Dasar, Berkembang, Mandiri. */
    jumlah: z.tuple([zJumlah, zJumlah, zJumlah]),
  })
  .check(
    z.refine(({ jumlah: [dasar, berkembang, mandiri] }) => dasar < berkembang && berkembang < mandiri, { path: ['jumlah'] }),
    // Six roles at a class must always give that class, or the missing lines would promise too much.
    z.refine(({ jumlah }) => jumlah.every((batas, ke) => batas <= BANYAK_PERAN * (ke + 1)), { path: ['jumlah'] }),
  );

const kunciBaris = ({ tingkat, bukti }: BarisRubrik): string => `${tingkat} ${bukti}`;
const isPeranCocok = ({ peran, bukti }: BarisRubrik): boolean => uraianBukti(bukti).peran === peran;

/** What an office writes; the version is given by the server. */
export const zIsiRubrik = z.object({
  berlakuDari: zTanggal,
  catatan: z.string().check(z.trim(), z.maxLength(300)),
  gabung: zGabung,
  /** Whether a session that was a meeting and KIE counts for both roles, when it has minutes and a topic. */
  isHitungGanda: z.boolean(),
  /** Months of twelve in which a guided group must have met to count as regular. */
  bulanPoktan: z.int().check(z.gte(1), z.lte(12)),
  /** Of BKB, BKR and BKL; left out: as Lini began with. */
  poktan: z.optional(zBatasPoktan),
  baris: z.array(zBaris).check(
    z.maxLength(KUNCI_BUKTI.length * 3),
    z.refine((baris) => new Set(baris.map(kunciBaris)).size === baris.length),
    z.refine((baris) => baris.every(isPeranCocok)),
    // A role of which nothing is asked would give everyone its highest level.
    z.refine((baris) => PERAN_BAKTI.every(({ nilai }) => baris.some((satu) => satu.peran === nilai))),
  ),
});
export type IsiRubrik = z.output<typeof zIsiRubrik>;

/** Always `perkiraan`: nothing an office writes here becomes an official rule by being written. */
export const zRubrik = z.extend(zIsiRubrik, { versi: z.int().check(z.gte(0)), basis: z.literal('perkiraan') });
export type Rubrik = z.output<typeof zRubrik>;

/** The lines asked of a kind of institution, for a role, up to a level. */
export const listBaris = (rubrik: Pick<Rubrik, 'baris'>, jenis: JenisInstitusi, peran: PeranBakti, sampai: number): BarisRubrik[] =>
  rubrik.baris.filter((satu) => satu.peran === peran && satu.tingkat <= sampai && satu.batas[jenis] !== null);

/** The rubric in force on a day: the newest version whose date has come. `daftar` always holds the first one. */
export const rubrikPada = (daftar: readonly Rubrik[], pada: Tanggal): Rubrik | undefined =>
  daftar
    .filter((satu) => satu.berlakuDari <= pada)
    .reduce<Rubrik | undefined>(
      (baru, satu) =>
        baru === undefined || satu.berlakuDari > baru.berlakuDari || (satu.berlakuDari === baru.berlakuDari && satu.versi > baru.versi) ? satu : baru,
      undefined,
    );

export const SEMUA_JENIS = nilaiPilihan(JENIS_INSTITUSI) as JenisInstitusi[];
