// What every part of the dashboard is handed: the figures, and the way to other views of them.
import type { AngkaWilayah, Tren } from '@lini/core/indikator/angka-wire.ts';
import { type Angka, type AngkaPerIndikator, type Indikator, nilaiAngka } from '@lini/core/indikator/indikator.ts';
import { isPusTerdata } from '@lini/core/indikator/pus-terdata.ts';
import type { Samar } from '@lini/core/indikator/samar.ts';
import { PARAMETER } from '@lini/core/parameter/parameter.ts';
import type { Sel } from '@lini/ui/berkas/csv.ts';
import { formatAngka, formatNilai } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import type { Alamat } from '../../app/alamat.ts';
import { versi } from '../../app/versi.ts';
import type { DataDasbor } from './use-dasbor.ts';

export type Tampilan = DataDasbor & {
  /** The full name of the area: `Kecamatan Juai`. */
  readonly nama: string;
  /** The address of the same view with something else chosen. */
  readonly tujuan: (ubah: Partial<Alamat>) => string;
  /** Goes there; the focus stays where it is. */
  readonly pilih: (ubah: Partial<Alamat>) => void;
};

/** `3.210 dari 5.402`; nothing for plain counts and for what was not counted. */
export const tulisDari = (angka: Angka | null | undefined): string | undefined =>
  angka && angka.penyebut !== null
    ? t(`${formatAngka(angka.pembilang)} dari ${formatAngka(angka.penyebut)}`, `${formatAngka(angka.pembilang)} of ${formatAngka(angka.penyebut)}`)
    : undefined;

/** Couples left out of the denominator because their status is not known; nothing where that does not apply or nobody is left out. */
export function tulisTersisih({ penyebut }: Pick<Indikator, 'penyebut'>, semua: AngkaPerIndikator): string | undefined {
  const belum = penyebut === isPusTerdata ? (semua['A2.belum']?.pembilang ?? 0) : 0;
  return belum > 0 ? t(`${formatAngka(belum)} PUS belum didata tidak ikut dihitung`, `${formatAngka(belum)} couples not asked yet are left out`) : undefined;
}

/** Whether the figure is still being gathered in a month that runs: it cannot be held against a whole month. */
export const isBerjalan = ({ sifat, isBertumbuh }: Pick<Indikator, 'sifat' | 'isBertumbuh'>, bulan: string): boolean =>
  (sifat === 'alir' || isBertumbuh === true) && bulan === versi.value?.bulanIni;

/** What stands where a figure cannot be shown: it is withheld, nothing was counted, or there is nobody to count. */
export function tulisKosong(angka: Angka | null | undefined, samar?: Samar): string {
  if (samar) return t('disamarkan', 'withheld');
  return angka ? t('tidak ada yang dihitung', 'none to count') : t('belum dihitung', 'not counted yet');
}

/** How a withheld small count is written; whether it is 1 or 4 is not told. */
const BATAS_SAMAR = `<${PARAMETER['privacy.minCell'].at(-1)?.nilai}`;

/** The value as it is shown: `<5` for a small count that is withheld; a figure withheld for the sake of another has no number. */
export const tulisNilai = (nilai: number | null, satuan: Indikator['satuan'], samar?: Samar): string =>
  samar === 'kecil' ? BATAS_SAMAR : formatNilai(nilai, satuan);

/** The value in a file: as `tulisNilai`, numbers as numbers. */
export const selNilai = (nilai: number | null, samar?: Samar): Sel => (samar === 'kecil' ? BATAS_SAMAR : samar ? t('disamarkan', 'withheld') : nilai);

/** Why figures are withheld, in the words of the screen. */
export const kalimatSamar = (samar: Samar): string =>
  samar === 'kecil'
    ? t(
        'Kurang dari 5 orang atau keluarga. Di desa hitungan sekecil ini bisa dikenali orangnya, jadi kantor tidak melihatnya; kader dan PKB desa itu melihatnya.',
        'Fewer than 5 people or families. In a village so small a count can tell who it is, so offices don’t see it; its cadres and PKB do.',
      )
    : t(
        'Disamarkan agar angka kecil di sebelahnya tidak bisa dihitung dari jumlahnya. Jumlah kecamatan tetap lengkap.',
        'Withheld so that a small figure beside it can’t be worked out from the sum. The total of the kecamatan is complete.',
      );

/** Writes values of one indicator. */
export const penulis =
  ({ satuan }: Pick<Indikator, 'satuan'>) =>
  (nilai: number): string =>
    formatNilai(nilai, satuan);

/** Values of one indicator, a place for every month asked, null where the month was not counted. */
export function nilaiPerBulan(tren: Tren, bulanList: readonly string[], { id, satuan }: Pick<Indikator, 'id' | 'satuan'>): (number | null)[] {
  const perBulan = new Map(tren.bulan.map(({ bulan, angka }) => [bulan, nilaiAngka(angka[id], satuan)]));
  return bulanList.map((bulan) => perBulan.get(bulan) ?? null);
}

/** What the parts of an area are called. */
export function sebutBagian(tingkat: AngkaWilayah['wilayah']['tingkat']): string {
  if (tingkat === 'provinsi') return t('kabupaten', 'kabupaten');
  return tingkat === 'kabupaten' ? t('kecamatan', 'kecamatan') : t('desa', 'village');
}
