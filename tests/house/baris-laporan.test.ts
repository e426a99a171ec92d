// One report, line by line: phone and office call each line the same and write the same number in the same unit.
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';
import { LAPORAN } from '@lini/core/registry/laporan.ts';
import { tt } from '@lini/ui/words/t.ts';
import { expect, test } from 'vitest';
import { listBaris, listPerubahan, namaBaris, tulisBaris, tulisBeda } from '../../office/src/features/laporan/baris-banding.ts';
import { findIndikator } from '../../phone/src/features/laporan/angka-baris.ts';
import { tulisBaris as tulisPonsel } from '../../phone/src/features/laporan/BarisAngka.tsx';

const SEMUA = LAPORAN.flatMap(({ bagian }) => bagian.flatMap(({ baris }) => baris));
const angka: AngkaPerIndikator = Object.fromEntries(
  INDIKATOR.map(({ id, satuan }, ke) => [id, { pembilang: 1 + (ke % 7), penyebut: satuan === 'jumlah' ? null : 7 + (ke % 5) }]),
);

test('setiap baris laporan: nama dan tulisan di ponsel sama dengan di kantor', () => {
  const beda = SEMUA.flatMap((baris) => {
    const indikator = findIndikator(baris.indikator);
    if (!indikator) return [`${baris.indikator} tidak dikenal`];
    const ponsel = [tt(baris.judul ?? indikator.judul), tulisPonsel(baris, angka[baris.indikator], indikator.satuan)];
    const kantor = [namaBaris(baris), tulisBaris(baris, angka)];
    return ponsel.join() === kantor.join() ? [] : [`${baris.indikator} ${baris.tampil}: ${ponsel} / ${kantor}`];
  });
  expect(beda).toEqual([]);
  expect(SEMUA.length).toBeGreaterThan(80);
});

test('bagian ditulis persen, hitungannya baris tersendiri; beda menurut satuannya', () => {
  const satu = (pembilang: number, penyebut: number): AngkaPerIndikator => ({ B1: { pembilang, penyebut }, C1: { pembilang, penyebut } });
  const tulis = (id: string) =>
    listBaris([id]).map((baris) => `${namaBaris(baris)} ${tulisBaris(baris, satu(1, 1))} ${tulisBeda(baris, satu(1, 1), satu(3, 4))}`);
  expect(tulis('B1')).toEqual([expect.stringMatching(/ 100,0% \+25,0%$/)]);
  expect(tulis('C1')).toEqual([expect.stringMatching(/ 1 −2$/), 'Bagian dari keluarga sasaran 100,0% +25,0%']);
});

test('sebelum ralat disetujui: tiap baris yang berubah disebut dari berapa menjadi berapa; yang tersamar tetap tersamar', () => {
  const isi = (pembilang: number) => ({ A2: { pembilang, penyebut: null } });
  const samar = { 'B7.hamil': 'kecil' } as const;
  expect(listPerubahan({ angka: isi(81), samar }, { angka: isi(80), samar })).toEqual([
    expect.stringMatching(/: 80 menjadi 81$/),
    expect.stringMatching(/: <5 menjadi <5$/),
  ]);
  expect(listPerubahan(null, { angka: isi(80) })).toBeNull();
});
