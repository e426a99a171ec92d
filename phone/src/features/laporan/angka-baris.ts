// The figures of the report of one month, and the names behind each of them.
import { hitungSemua } from '@lini/core/indikator/hitung.ts';
import type { AngkaPerIndikator, Indikator } from '@lini/core/indikator/indikator.ts';
import { INDIKATOR } from '@lini/core/registry.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { type Entri, potretBulan } from '../../app/entri.ts';

const PER_ID = new Map(INDIKATOR.map((satu) => [satu.id, satu]));

export const findIndikator = (id: string): Indikator | undefined => PER_ID.get(id);

/** The same count as the office makes. */
export const hitungLaporan = (entri: readonly Entri[], bulan: Bulan): AngkaPerIndikator => hitungSemua(entri.map((satu) => potretBulan(satu, bulan)));

export type NamaDiBalik = { readonly entri: Entri; readonly nama: string | null; readonly jumlah: number };

/** Who makes up the number: families, or the wives of the couples counted. */
export function listNama(indikator: Indikator, entri: readonly Entri[], bulan: Bulan): NamaDiBalik[] {
  return entri.flatMap((satu): NamaDiBalik[] => {
    const potret = potretBulan(satu, bulan);
    if (indikator.subjek === 'keluarga') {
      const jumlah = Number(indikator.pembilang(potret));
      return jumlah > 0 ? [{ entri: satu, nama: null, jumlah }] : [];
    }
    return potret.pus
      .filter((pus) => (indikator.penyebut ? Number(indikator.penyebut(pus)) > 0 : true) && Number(indikator.pembilang(pus)) > 0)
      .map((pus) => ({ entri: satu, nama: pus.istri.nama, jumlah: Number(indikator.pembilang(pus)) }));
  });
}

/** The check every cadre knows: the boxes add up to the couples. */
export function hitungCek(angka: AngkaPerIndikator) {
  const ambil = (id: string): number => angka[id]?.pembilang ?? 0;
  const bagian = { pa: ambil('B2'), hamil: ambil('B7.hamil'), ias: ambil('B7.ias'), iat: ambil('B7.iat'), tial: ambil('B7.tial'), belum: ambil('A2.belum') };
  const pus = ambil('A2');
  const jumlah = bagian.pa + bagian.hamil + bagian.ias + bagian.iat + bagian.tial + bagian.belum;
  return { pus, ...bagian, isCocok: pus === jumlah };
}
