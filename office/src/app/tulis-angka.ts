// Figures in words wherever the office shows them: values, counts, and what stands where a small count is withheld.
import type { Angka, Indikator } from '@lini/core/indikator/indikator.ts';
import type { Samar } from '@lini/core/indikator/samar.ts';
import { PARAMETER } from '@lini/core/parameter/parameter.ts';
import type { Sel } from '@lini/ui/berkas/csv.ts';
import { formatAngka, formatNilai } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';

/** `3.210 dari 5.402`, for an age the number of those who told it; nothing for plain counts and for what was not counted. */
export function tulisDari(angka: Angka | null | undefined, satuan?: Indikator['satuan']): string | undefined {
  if (!angka || angka.penyebut === null) return undefined;
  const penyebut = formatAngka(angka.penyebut);
  if (satuan === 'tahun') return t(`menurut ${penyebut} perempuan`, `of ${penyebut} women`);
  return t(`${formatAngka(angka.pembilang)} dari ${penyebut}`, `${formatAngka(angka.pembilang)} of ${penyebut}`);
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
        'Disamarkan agar angka kecil satu desa tidak bisa dihitung dari jumlahnya. Jumlah kecamatan di Dasbor tetap lengkap.',
        'Withheld so that a small figure of one village can’t be worked out from the sum. Totals of the kecamatan on the Dashboard are complete.',
      );
