// Sheets for whoever does not see a village by name: what rests on a withheld figure is written `*` (docs/decisions/0013).
import { type AngkaPerIndikator, jumlahkanAngka } from '../indikator/indikator.ts';
import type { SamarPerIndikator } from '../indikator/samar.ts';
import type { Bulan } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { BahanAngka, LembarAngka } from './bahan-lembar.ts';
import type { BagianLembar, Lembar, SelLembar } from './lembar.ts';

/** What is withheld: of the area itself in the month and in earlier months, and of its parts by their codes. */
export type SamarBahan = {
  readonly angka: SamarPerIndikator;
  readonly setahun: ReadonlyMap<Bulan, SamarPerIndikator>;
  readonly bagian: ReadonlyMap<string, SamarPerIndikator>;
};

export const TERSAMAR = '*';
const CATATAN = teks(
  '* disamarkan: hitungan tentang kesehatan yang kurang dari 5 di satu desa, dan yang membuatnya bisa dihitung. Kader dan PKB desa itu melihat angkanya; jumlah kecamatan di Dasbor lengkap.',
  '* withheld: health counts under 5 in one village, and what would give them away. Its cadres and PKB see the figure; totals of the kecamatan on the Dashboard are complete.',
);

const isAda = (samar: SamarPerIndikator): boolean => Object.keys(samar).length > 0;
const isi = (angka: AngkaPerIndikator, samar: SamarPerIndikator, pengganti: number): AngkaPerIndikator => ({
  ...angka,
  ...Object.fromEntries(Object.keys(samar).map((id) => [id, { pembilang: pengganti, penyebut: pengganti }])),
});

/** The material with a number in every withheld place; what is made of it shows where those places lead. */
const gantiSemua = (bahan: BahanAngka, samar: SamarBahan, pengganti: number): BahanAngka => ({
  ...bahan,
  angka: isi(bahan.angka, samar.angka, pengganti),
  setahun: new Map([...bahan.setahun].map(([bulan, angka]) => [bulan, isi(angka, samar.setahun.get(bulan) ?? {}, pengganti)])),
  bagian: bahan.bagian.map((satu) => ({ ...satu, angka: isi(satu.angka, samar.bagian.get(satu.kode) ?? {}, pengganti) })),
});

/**
 * Puts what the withheld parts have together into the first of them, so that the sums over the parts are those of the area; `pengganti`
 * where that of the area is withheld too.
 */
function samakanJumlah(bahan: BahanAngka, samar: SamarBahan, pengganti: number): BahanAngka {
  const tampak = jumlahkanAngka(bahan.bagian.map(({ angka }) => angka));
  const terpakai = new Set<string>();
  const bagian = bahan.bagian.map((satu) => {
    const angka = { ...satu.angka };
    for (const id of Object.keys(samar.bagian.get(satu.kode) ?? {})) {
      const [seluruh, lain] = [bahan.angka[id], tampak[id]];
      const isPertama = !terpakai.has(id);
      terpakai.add(id);
      const sisa = (milik: 'pembilang' | 'penyebut'): number => (isPertama ? (seluruh?.[milik] ?? 0) - (lain?.[milik] ?? 0) : 0);
      angka[id] =
        samar.angka[id] === undefined
          ? { pembilang: sisa('pembilang'), penyebut: seluruh?.penyebut === null ? null : sisa('penyebut') }
          : { pembilang: pengganti, penyebut: pengganti };
    }
    return { ...satu, angka };
  });
  return { ...gantiSemua(bahan, { ...samar, bagian: new Map() }, pengganti), bagian };
}

const bandingkan = (nyata: readonly SelLembar[], jejak: readonly SelLembar[] | undefined): SelLembar[] =>
  nyata.map((sel, ke) => (jejak !== undefined && Object.is(sel, jejak[ke]) ? sel : TERSAMAR));

/**
 * The sheet with `*` in every cell that rests on a withheld figure. It is made once with the sums as they are, and once with no
 * number (NaN) in the withheld places: where the two differ, a withheld figure had a part. Totals over the parts of an area are kept, unless that of the area is withheld itself.
 */
export function susunTersamar({ susun }: Pick<LembarAngka, 'susun'>, bahan: BahanAngka, samar: SamarBahan): Lembar {
  const isSendiri = isAda(samar.angka) || [...samar.setahun.values()].some(isAda);
  if (!isSendiri && ![...samar.bagian.values()].some(isAda)) return susun(bahan);
  const nyata = susun(samakanJumlah(bahan, samar, 1));
  const jejakJumlah = isSendiri ? susun(samakanJumlah(bahan, samar, Number.NaN)) : nyata;
  const jejak = susun(gantiSemua(bahan, samar, Number.NaN));
  const bagian = nyata.bagian.map((satu, ke): BagianLembar => {
    const bayangan = jejak.bagian[ke];
    const baris = satu.baris.map((sel, nomor) => bandingkan(sel, bayangan?.baris[nomor]));
    if (!satu.jumlah) return { ...satu, baris };
    return { ...satu, baris, jumlah: bandingkan(satu.jumlah, jejakJumlah.bagian[ke]?.jumlah) };
  });
  const catatan = nyata.catatan.filter(({ id }) => jejak.catatan.some((satu) => satu.id === id));
  // A sheet none of whose cells rests on what is withheld explains no star.
  const isBertanda = bagian.some(({ baris, jumlah = [] }) => [...baris, jumlah].some((sel) => sel.includes(TERSAMAR)));
  return { ...nyata, bagian, catatan: isBertanda ? [...catatan, CATATAN] : catatan };
}
