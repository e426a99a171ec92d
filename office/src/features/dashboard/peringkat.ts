// The parts of an area in order of one indicator.
import type { AngkaWilayah } from '@lini/core/indikator/angka-wire.ts';
import { type Angka, nilaiAngka, type Satuan } from '@lini/core/indikator/indikator.ts';
import type { Samar } from '@lini/core/indikator/samar.ts';

export type Urutan = 'tertinggi' | 'terendah';

export type BarisPeringkat = {
  readonly kode: string;
  readonly nama: string;
  readonly nilai: number | null;
  readonly angka: Angka | null;
  readonly samar?: Samar | undefined;
};

type Bagian = AngkaWilayah['bagian'];

/** Ranks by value; equal values by name, and what was not counted or is withheld stands last either way. */
export function susunPeringkat(bagian: Bagian, indikatorId: string, urutan: Urutan, satuan: Satuan = 'persen'): BarisPeringkat[] {
  const arah = urutan === 'tertinggi' ? -1 : 1;
  return bagian
    .map(({ wilayah, angka, samar }) => ({
      kode: wilayah.kode,
      nama: wilayah.isKelurahan ? `Kel. ${wilayah.nama}` : wilayah.nama,
      nilai: nilaiAngka(angka[indikatorId], satuan),
      angka: angka[indikatorId] ?? null,
      ...(samar?.[indikatorId] ? { samar: samar[indikatorId] } : {}),
    }))
    .sort((a, b) => {
      if (a.nilai === null || b.nilai === null) return Number(a.nilai === null) - Number(b.nilai === null) || a.nama.localeCompare(b.nama, 'id');
      return arah * (a.nilai - b.nilai) || a.nama.localeCompare(b.nama, 'id');
    });
}
