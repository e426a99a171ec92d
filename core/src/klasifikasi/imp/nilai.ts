// Judges the evidence of an institution by a rubric: six levels, the class, and each line with what it found and what it asks.
import { type JenisInstitusi, PERAN_BAKTI, type PeranBakti } from '../../institusi/pilihan.ts';
import { type BuktiTahun, type KunciBukti, uraianBukti } from './bukti.ts';
import { gabungKelas, KELAS, type Kelas, type Tingkat, type TingkatPeran, tingkatKelas } from './gabung.ts';
import { type BarisRubrik, listBaris, type Rubrik } from './rubrik.ts';

const SETAHUN = 12;

/** A line of the rubric held against the evidence. */
export type BarisNilai = {
  readonly peran: PeranBakti;
  readonly tingkat: 1 | 2 | 3;
  readonly bukti: KunciBukti;
  /** As asked of this kind of institution over the months there are. */
  readonly batas: number;
  /** Null: not known, which never reaches a line. */
  readonly nilai: number | null;
  readonly isTercapai: boolean;
};

export type NilaiInstitusi = {
  readonly tingkat: TingkatPeran;
  readonly kelas: Kelas;
  /** Every line asked, by role and level. */
  readonly baris: readonly BarisNilai[];
  /**
   * The next class and the lines that do not hold for it yet, in every role; null: the highest is reached. Filling them all always
   * gives the class; only under `weakest` is each of them needed.
   */
  readonly berikut: { readonly kelas: Kelas; readonly kurang: readonly BarisNilai[] } | null;
};

/** Thresholds gathered over a period shrink with it, rounded up (imp-classification.md 6, edge rules). */
const skala = (batas: number, bulan: number): number => Math.ceil((batas * bulan) / SETAHUN);

/** The evidence for a key, as this rubric counts it. */
export function bacaBukti(bukti: BuktiTahun, kunci: KunciBukti, rubrik: Pick<Rubrik, 'isHitungGanda' | 'bulanPoktan'>): number | null {
  if (kunci === 'poktan-rutin') return bukti.poktan.filter(({ bulan }) => bulan >= skala(rubrik.bulanPoktan, bukti.bulan)).length;
  if (!rubrik.isHitungGanda && (kunci === 'kie' || kunci === 'topik')) return bukti.tanpaGanda[kunci];
  // Kept before this key was counted: not known, until the village is counted again.
  return bukti.angka[kunci] ?? null;
}

/** Whether a value reaches what a line asks; what is not known does not. */
export function isTercapai(kunci: KunciBukti, nilai: number | null, batas: number): boolean {
  if (nilai === null) return false;
  return uraianBukti(kunci).arah === 'di-bawah' ? nilai < batas : nilai >= batas;
}

function nilaiBaris({ peran, tingkat, bukti: kunci, batas }: BarisRubrik, jenis: JenisInstitusi, bukti: BuktiTahun, rubrik: Rubrik): BarisNilai {
  const diminta = batas[jenis] ?? 0;
  const seukuran = uraianBukti(kunci).isPerTahun ? skala(diminta, bukti.bulan) : diminta;
  const nilai = bacaBukti(bukti, kunci, rubrik);
  return { peran, tingkat, bukti: kunci, batas: seukuran, nilai, isTercapai: isTercapai(kunci, nilai, seukuran) };
}

/** The highest level all of whose lines, and those of the levels below, hold. */
function tingkatDari(baris: readonly BarisNilai[]): Tingkat {
  const gagal = Math.min(4, ...baris.filter((satu) => !satu.isTercapai).map((satu) => satu.tingkat));
  return (gagal - 1) as Tingkat;
}

/** The levels, the class and what is missing, by the working rubric; never an official judgement. */
export function nilaiInstitusi(bukti: BuktiTahun, jenis: JenisInstitusi, rubrik: Rubrik): NilaiInstitusi {
  const perPeran = PERAN_BAKTI.map(({ nilai: peran }) => {
    const baris = listBaris(rubrik, jenis, peran, 3).map((satu) => nilaiBaris(satu, jenis, bukti, rubrik));
    return [peran, baris.sort((a, b) => a.tingkat - b.tingkat)] as const;
  });
  const tingkat = Object.fromEntries(perPeran.map(([peran, baris]) => [peran, tingkatDari(baris)])) as Record<PeranBakti, Tingkat>;
  const baris = perPeran.flatMap(([, satu]) => satu);
  const kelas = gabungKelas(tingkat, rubrik.gabung);
  const sasaran = KELAS[tingkatKelas(kelas) + 1];
  if (sasaran === undefined) return { tingkat, kelas, baris, berikut: null };
  const kurang = baris.filter((satu) => !satu.isTercapai && satu.tingkat <= tingkatKelas(sasaran));
  return { tingkat, kelas, baris, berikut: { kelas: sasaran, kurang } };
}
