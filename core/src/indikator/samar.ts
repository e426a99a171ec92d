// Small counts of health facts are withheld from whoever does not see the village by name (indicators.md 1, rule 6; docs/decisions/0013).
import type { Angka, AngkaPerIndikator, Indikator } from './indikator.ts';

/** Why a figure is withheld. `kecil`: fewer than the limit, zero among them; `ikut`: so that another one cannot be worked out from the sum. */
export type Samar = 'kecil' | 'ikut';
export type SamarPerIndikator = { readonly [indikatorId: string]: Samar };

/** Whether small counts may tell about a person's health: families and couples unless the indicator says no, other subjects only if it says so. */
export const isRawan = ({ isRawan, subjek }: Pick<Indikator, 'isRawan' | 'subjek'>): boolean => isRawan ?? (subjek === 'keluarga' || subjek === 'pus');

const diawali = (daftar: readonly Indikator[], awal: string): string[] => daftar.filter(({ id }) => id.startsWith(awal)).map(({ id }) => id);

/** Indicators of one village that add up to a figure shown beside them: of each group, one alone is never withheld. */
export function listTautan(daftar: readonly Indikator[]): string[][] {
  const kotak = diawali(daftar, 'B7.');
  return [
    diawali(daftar, 'B4.'),
    ['B2', ...kotak],
    ['B6', 'B7.iat', 'B7.tial'],
    diawali(daftar, 'C7.'),
    diawali(daftar, 'B10.'),
    ['C1', 'C1.tidak', 'C1.belum'],
    ['B1', 'C5.bukan-modern'],
  ];
}

const isKecil = (nilai: number | null, batas: number): boolean => nilai !== null && nilai > 0 && nilai < batas;

/** The indicator of one village; a figure is withheld whole, numerator and denominator. */
type Sel = { readonly desa: string; readonly id: string; readonly angka: Angka };

/** What is withheld in the villages of one kecamatan and month, by village. */
export type SamarPerDesa = ReadonlyMap<string, SamarPerIndikator>;

/**
 * The one to withhold beside a lone one: an empty one first (it is fewer than the limit too), then the smallest that leaves every
 * small count possible, then the largest there is; undefined when nothing is left.
 */
function pilihPendamping(calon: readonly Sel[], batas: number): Sel | undefined {
  const urut = calon.toSorted((a, b) => a.angka.pembilang - b.angka.pembilang || (a.desa + a.id < b.desa + b.id ? -1 : 1));
  return urut.find(({ angka }) => angka.pembilang === 0) ?? urut.find(({ angka }) => angka.pembilang >= 2 * batas - 2) ?? urut.at(-1);
}

/**
 * Withholds counts above zero and under `batas`, as numerator or denominator, of sensitive indicators. `perDesa` are all villages
 * of a kecamatan: where a single village would be withheld, its figure is the sum of the kecamatan less the others, so another
 * village goes with it; the same among indicators that add up. The answer depends on the figures only, never on the view.
 */
export function samarkanDesa(perDesa: ReadonlyMap<string, AngkaPerIndikator>, daftar: readonly Indikator[], batas: number): SamarPerDesa {
  const rawan = daftar.filter(isRawan).map(({ id }) => id);
  const sel = [...perDesa].flatMap(([desa, angka]) => rawan.flatMap((id): Sel[] => (angka[id] ? [{ desa, id, angka: angka[id] }] : [])));
  const hasil = new Map<Sel, Samar>();
  for (const satu of sel) if (isKecil(satu.angka.pembilang, batas) || isKecil(satu.angka.penyebut, batas)) hasil.set(satu, 'kecil');
  const tautan = listTautan(daftar);
  const kelompok = [
    ...Map.groupBy(sel, ({ id }) => id).values(),
    ...tautan.flatMap((idList) => [
      ...Map.groupBy(
        sel.filter(({ id }) => idList.includes(id)),
        ({ desa }) => desa,
      ).values(),
    ]),
  ];
  for (let isBerubah = true; isBerubah; ) {
    isBerubah = false;
    for (const satu of kelompok) {
      if (satu.filter((anggota) => hasil.has(anggota)).length !== 1) continue;
      const pendamping = pilihPendamping(
        satu.filter((anggota) => !hasil.has(anggota)),
        batas,
      );
      if (!pendamping) continue;
      hasil.set(pendamping, pendamping.angka.pembilang < batas ? 'kecil' : 'ikut');
      isBerubah = true;
    }
  }
  const perKode = new Map([...perDesa.keys()].map((desa): [string, Record<string, Samar>] => [desa, {}]));
  for (const [{ desa, id }, sebab] of hasil) (perKode.get(desa) as Record<string, Samar>)[id] = sebab;
  return perKode;
}

/** The figures without those withheld. */
export const tanpaSamar = (angka: AngkaPerIndikator, samar: SamarPerIndikator): AngkaPerIndikator =>
  Object.fromEntries(Object.entries(angka).filter(([id]) => samar[id] === undefined));
