// The tables behind the charts, for the eye in words and for the file in numbers.
import type { AngkaWilayah } from '@lini/core/indikator/angka-wire.ts';
import { type Angka, type Indikator, nilaiAngka } from '@lini/core/indikator/indikator.ts';
import type { Samar } from '@lini/core/indikator/samar.ts';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import type { TabelGrafik } from '../../charts/ChartCard.tsx';
import type { TitikTren } from '../../charts/TrendLine.tsx';
import type { BarisPeringkat } from './peringkat.ts';
import { selNilai, tulisNilai } from './tampilan.ts';

type Baris = {
  readonly kunci: string;
  readonly nama: string;
  readonly nilai: number | null;
  readonly angka: Angka | null | undefined;
  readonly samar?: Samar | undefined;
};

function susun(nama: string, kolomNama: string, satuan: Indikator['satuan'], baris: readonly Baris[]): TabelGrafik {
  const isPersen = satuan === 'persen';
  const hitungan = isPersen ? [t('Pembilang', 'Numerator'), t('Penyebut', 'Denominator')] : [];
  return {
    nama,
    kolom: [{ judul: kolomNama }, ...[t('Nilai', 'Value'), ...hitungan].map((judul) => ({ judul, isAngka: true }))],
    baris: baris.map(({ kunci, nama: namaBaris, nilai, angka, samar }) => ({
      kunci,
      tampak: [namaBaris, tulisNilai(nilai, satuan, samar), ...(isPersen ? [formatAngka(angka?.pembilang), formatAngka(angka?.penyebut)] : [])],
      berkas: [namaBaris, selNilai(nilai, samar), ...(isPersen ? [angka?.pembilang ?? null, angka?.penyebut ?? null] : [])],
    })),
  };
}

const berkas = (angka: AngkaWilayah, apa: string): string => `lini-${angka.wilayah.kode}-${angka.bulan}-${apa}`;

/** Areas by one indicator. */
export const tabelPeringkat = (angka: AngkaWilayah, indikator: Indikator, baris: readonly BarisPeringkat[]): TabelGrafik =>
  susun(
    berkas(angka, indikator.id),
    t('Wilayah', 'Area'),
    indikator.satuan,
    baris.map((satu) => ({ ...satu, kunci: satu.kode })),
  );

/** Months by one indicator. */
export const tabelTren = (
  angka: AngkaWilayah,
  indikator: Indikator,
  titik: readonly (TitikTren & { angka: Angka | undefined; samar?: Samar | undefined })[],
): TabelGrafik =>
  susun(
    berkas(angka, `${indikator.id}-tren`),
    t('Bulan', 'Month'),
    indikator.satuan,
    titik.map((satu) => ({ ...satu, kunci: satu.bulan, nama: formatBulan(satu.bulan) })),
  );

/** Indicators of one area. */
export const tabelIndikator = (angka: AngkaWilayah, apa: string, daftar: readonly Indikator[]): TabelGrafik =>
  susun(
    berkas(angka, apa),
    t('Indikator', 'Indicator'),
    'persen',
    daftar.map(({ id, judul }) => ({ kunci: id, nama: tt(judul), nilai: nilaiAngka(angka.angka[id]), angka: angka.angka[id], samar: angka.samar?.[id] })),
  );
