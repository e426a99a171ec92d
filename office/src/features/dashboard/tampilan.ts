// What every part of the dashboard is handed: the figures, and the way to other views of them.
import type { AngkaWilayah, Tren } from '@lini/core/indikator/angka-wire.ts';
import { type Angka, type AngkaPerIndikator, type Indikator, nilaiAngka } from '@lini/core/indikator/indikator.ts';
import { isPusTerdata } from '@lini/core/indikator/pus-terdata.ts';
import type { Samar } from '@lini/core/indikator/samar.ts';
import type { BagianRekap } from '@lini/core/pelaporan/laporan-wire.ts';
import { formatAngka, formatNilai } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import type { Alamat } from '../../app/alamat.ts';
import { versi } from '../../app/versi.ts';
import type { DataDasbor } from './use-dasbor.ts';

export type Tampilan = DataDasbor & {
  /** The full name of the area: `Kecamatan Juai`. */
  readonly nama: string;
  /** What was locked for this area and month; null: nothing. */
  readonly kunci: BagianRekap | null;
  /** The address of the same view with something else chosen. */
  readonly tujuan: (ubah: Partial<Alamat>) => string;
  /** Goes there; the focus stays where it is. */
  readonly pilih: (ubah: Partial<Alamat>) => void;
};

/** `terkunci 2.314, diralat 2.318`: what was locked, where the figure counted now is another; nothing where they agree or nothing was locked. */
export function tulisTerkunci({ angka, kunci }: Pick<Tampilan, 'angka' | 'kunci'>, { id, satuan }: Pick<Indikator, 'id' | 'satuan'>): string | undefined {
  // As the screen writes them: a difference nobody can read is none.
  const [kini, terkunci, ralat] = [angka.angka, kunci?.terkunci?.angka, kunci?.ralat?.angka].map((satu) => {
    const nilai = nilaiAngka(satu?.[id], satuan);
    return nilai === null ? null : formatNilai(nilai, satuan);
  });
  const isDiralat = ralat != null && ralat !== terkunci;
  if (terkunci == null || (terkunci === kini && !isDiralat)) return undefined;
  const isi = t(`terkunci ${terkunci}`, `locked ${terkunci}`);
  return isDiralat ? t(`${isi}, diralat ${ralat}`, `${isi}, corrected ${ralat}`) : isi;
}

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

export { kalimatSamar, selNilai, tulisDari, tulisNilai } from '../../app/tulis-angka.ts';

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
