// Which figures differ between two answers for the same area and month, to mark them on the screen.
import type { AngkaWilayah } from '@lini/core/indikator/angka-wire.ts';

/** The key of one figure on the screen. */
export const kunciAngka = (wilayah: string, indikator: string): string => `${wilayah} ${indikator}`;

function* semuaAngka(data: AngkaWilayah) {
  yield [data.wilayah.kode, data.angka] as const;
  for (const { wilayah, angka } of data.bagian) yield [wilayah.kode, angka] as const;
}

/** Keys of the figures whose counts changed; a first answer, or one about another place or month, changes nothing. */
export function angkaBerubah(lama: AngkaWilayah | null, baru: AngkaWilayah): ReadonlySet<string> {
  const hasil = new Set<string>();
  if (!lama || lama.wilayah.kode !== baru.wilayah.kode || lama.bulan !== baru.bulan) return hasil;
  const lamaPerKode = new Map(semuaAngka(lama));
  for (const [kode, angka] of semuaAngka(baru)) {
    for (const [id, kini] of Object.entries(angka)) {
      const dulu = lamaPerKode.get(kode)?.[id];
      if (dulu?.pembilang !== kini.pembilang || dulu.penyebut !== kini.penyebut) hasil.add(kunciAngka(kode, id));
    }
  }
  return hasil;
}
