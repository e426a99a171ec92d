// The figures a page shows for a month: counted now, or locked with what a correction and later records make of them beside it.
import type { Angka, AngkaPerIndikator } from '../indikator/indikator.ts';
import { angkaPerBentuk } from '../pelaporan/hitung-laporan.ts';
import type { LaporanBulan } from '../pelaporan/laporan-bulan.ts';
import { type Pilihan, teks } from '../teks.ts';
import type { BarisLaporan } from './laporan.ts';
import { gabungTerkunci } from './lembar-terkunci.ts';

export const BENTUK_ANGKA = [
  { nilai: 'kini', label: teks('Kini', 'Now') },
  { nilai: 'diajukan', label: teks('Diajukan', 'Sent') },
  { nilai: 'terkunci', label: teks('Terkunci', 'Locked') },
  { nilai: 'diralat', label: teks('Diralat', 'Corrected') },
] as const satisfies Pilihan[];
export type BentukAngka = (typeof BENTUK_ANGKA)[number]['nilai'];

type Berbentuk = { readonly bentuk: BentukAngka; readonly angka: AngkaPerIndikator };

/** The figures of the month, and the other shapes they have, in the order in which one took the place of the other. */
export type AngkaBulan = Berbentuk & { readonly samping: readonly Berbentuk[] };

/**
 * `hidup` are the figures counted now, of the part of the village that `laporan` is about; null: no report speaks for it. Once it is
 * locked its figures stand; those that reports do not carry stay as they are now. Before that, what was sent stands beside.
 */
export function susunAngkaBulan(laporan: LaporanBulan | null, hidup: AngkaPerIndikator): AngkaBulan {
  const { diajukan, terkunci, ralat } = laporan ? angkaPerBentuk(laporan) : { diajukan: null, terkunci: null, ralat: null };
  if (terkunci === null) return { bentuk: 'kini', angka: hidup, samping: diajukan ? [{ bentuk: 'diajukan', angka: diajukan }] : [] };
  return {
    bentuk: 'terkunci',
    angka: gabungTerkunci(hidup, terkunci),
    samping: [...(ralat ? [{ bentuk: 'diralat' as const, angka: gabungTerkunci(hidup, ralat) }] : []), { bentuk: 'kini', angka: hidup }],
  };
}

/** Of one line, the other shapes that differ from what stood before them; one that was not counted is left out, not shown as zero. */
export function listSamping({ angka, samping }: AngkaBulan, { indikator, tampil }: BarisLaporan): { readonly bentuk: BentukAngka; readonly angka: Angka }[] {
  let berlaku = angka[indikator];
  return samping.flatMap(({ bentuk, angka: lain }) => {
    const satu = lain[indikator];
    if (satu === undefined) return [];
    const isSama = satu.pembilang === berlaku?.pembilang && (tampil === 'jumlah' || satu.penyebut === berlaku.penyebut);
    berlaku = satu;
    return isSama ? [] : [{ bentuk, angka: satu }];
  });
}
