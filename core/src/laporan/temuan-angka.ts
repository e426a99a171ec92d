// A finding about the figures of a report, and the limits that make one.
import type { AngkaPerIndikator } from '../indikator/angka.ts';
import { awalanId } from '../indikator/awalan-id.ts';
import { JENIS_POKTAN, NAMA_JENIS } from '../poktan/pilihan.ts';
import { type Teks, teks } from '../teks.ts';

/** `tolak`: cannot be sent as it is; `peringatan`: may be sent, with a reason where `isPerluAlasan`; `kabar`: worth knowing. */
export type TingkatTemuan = 'tolak' | 'peringatan' | 'kabar';

/** One finding; `indikator` are the figures it rests on, so that the screen can open them. */
export type TemuanAngka = {
  readonly kode: string;
  readonly tingkat: TingkatTemuan;
  readonly isPerluAlasan: boolean;
  readonly alasan: Teks;
  readonly indikator: readonly string[];
};

export type Cari = (id: string) => number | null;
/** Two counts that must stand in an order; a count that is missing makes no finding. */
export type Batas = {
  readonly kode: string;
  readonly tingkat: TingkatTemuan;
  readonly kiri: string;
  readonly kanan: string;
  readonly kalimat: (kiri: number, kanan: number) => Teks;
};

export const cariDalam =
  (angka: AngkaPerIndikator): Cari =>
  (id) =>
    angka[id]?.pembilang ?? null;

/** The sum of several counts; null when one of them is missing. */
export function jumlah(cari: Cari, idList: readonly string[]): number | null {
  const semua = idList.map(cari);
  return semua.some((satu) => satu === null) ? null : semua.reduce<number>((total, satu) => total + (satu ?? 0), 0);
}

export const temuan = (kode: string, tingkat: TingkatTemuan, alasan: Teks, indikator: readonly string[]): TemuanAngka => ({
  kode,
  tingkat,
  isPerluAlasan: tingkat === 'peringatan',
  alasan,
  indikator,
});

/** The findings of some limits; a count that is missing makes none. */
export function periksaBatas(cari: Cari, batasList: readonly Batas[]): TemuanAngka[] {
  return batasList.flatMap(({ kode, tingkat, kiri, kanan, kalimat }) => {
    const [a, b] = [cari(kiri), cari(kanan)];
    return a === null || b === null || a <= b ? [] : [temuan(kode, tingkat, kalimat(a, b), [kiri, kanan])];
  });
}

/** A limit between two columns of one kind of group. */
export const batasKelompok =
  (nama: string, awalan: string) =>
  (kode: string, tingkat: TingkatTemuan, kiri: string, kanan: string, id: string, en: string): Batas => ({
    kode,
    tingkat,
    kiri: `${awalan}.${kiri}`,
    kanan: `${awalan}.${kanan}`,
    kalimat: (a, b) => teks(`${nama}: ${id} (${a}, ${b})`, `${nama}: ${en} (${a}, ${b})`),
  });

/** The kinds of group with the beginning of their ids. */
export const NAMA_POKTAN = JENIS_POKTAN.map(({ nilai }) => ({ nama: NAMA_JENIS[nilai], awalan: awalanId(nilai) }));
