// The lines "exist" and "report" of a recap: counted from the reports that came in, so that they are the coverage of the desk (E1, forms.md 4.4).
import type { AngkaPerIndikator } from '../indikator/indikator.ts';
import { JENIS_INSTITUSI } from '../institusi/pilihan.ts';
import type { LembarAngka } from './bahan-lembar.ts';
import type { BahanTersamar, DaerahTerkunci, SumberTerkunci } from './lembar-terkunci.ts';

/** The counts of one area; nothing where no institution was due, as in a month before the first card. */
function angkaMasuk(daerah: DaerahTerkunci | undefined): AngkaPerIndikator {
  const { institusi } = daerah ?? {};
  if (!institusi || JENIS_INSTITUSI.every(({ nilai }) => institusi[nilai].ada === 0)) return {};
  return Object.fromEntries(
    JENIS_INSTITUSI.flatMap(({ nilai }) => [
      [`IMP.${nilai}.ada`, { pembilang: institusi[nilai].ada, penyebut: null }],
      [`IMP.${nilai}.lapor`, { pembilang: institusi[nilai].masuk, penyebut: null }],
    ]),
  );
}

/** The material of a recap with those lines by the reports; any other sheet as it is. */
export function dariMasuk({ isDariMasuk }: Pick<LembarAngka, 'isDariMasuk'>, tersamar: BahanTersamar, sumber: SumberTerkunci): BahanTersamar {
  if (!isDariMasuk) return tersamar;
  const perKode = new Map(sumber.bagian.map((satu) => [satu.wilayah.kode, satu]));
  const { bahan } = tersamar;
  return {
    ...tersamar,
    bahan: {
      ...bahan,
      angka: { ...bahan.angka, ...angkaMasuk(sumber.seluruh) },
      bagian: bahan.bagian.map((satu) => ({ ...satu, angka: { ...satu.angka, ...angkaMasuk(perKode.get(satu.kode)) } })),
    },
  };
}
