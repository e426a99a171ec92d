// Every figure of an area and its parts as one long table, for the file to take along.
import type { AngkaWilayah } from '@lini/core/indikator/angka-wire.ts';
import { type Indikator, nilaiAngka } from '@lini/core/indikator/indikator.ts';
import type { Sel } from '@lini/ui/berkas/csv.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { selNilai } from './tampilan.ts';

/** The rows of the indicators with their heading; a figure that was not counted is an empty cell, one that is withheld says so. */
export function semuaAngka(data: AngkaWilayah, daftar: readonly Indikator[]): Sel[][] {
  const kepala = [
    t('Kode wilayah', 'Area code'),
    t('Wilayah', 'Area'),
    t('Bulan', 'Month'),
    t('Indikator', 'Indicator'),
    t('Nama indikator', 'Indicator name'),
    t('Satuan', 'Unit'),
    t('Nilai', 'Value'),
    t('Pembilang', 'Numerator'),
    t('Penyebut', 'Denominator'),
  ];
  const isi = [data, ...data.bagian].flatMap(({ wilayah, angka, samar }) =>
    daftar.map(({ id, judul, satuan }): Sel[] => {
      const satu = angka[id];
      const nilai = selNilai(nilaiAngka(satu, satuan), samar?.[id]);
      return [wilayah.kode, wilayah.nama, data.bulan, id, tt(judul), satuan, nilai, satu?.pembilang ?? null, satu?.penyebut ?? null];
    }),
  );
  return [kepala, ...isi];
}
