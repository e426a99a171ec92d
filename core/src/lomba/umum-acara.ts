// The overall winner of a gathering, out of its announced competitions; preliminary rounds earn nothing.
import { bacaPecahan, tulisPecahan } from './hasil-umum.ts';
import { type HasilUntukUmum, juaraUmum, type LangkahUmum } from './juara-umum.ts';
import type { KeadaanLomba } from './keadaan-lomba.ts';

export type BarisUmum = {
  readonly kontingen: string;
  readonly peringkat: number;
  readonly poin: number;
  readonly juara: readonly number[];
  /** Mean of its scores as an exact fraction; null without any. */
  readonly rata: string | null;
};
export type JuaraUmumAcara = {
  readonly baris: readonly BarisUmum[];
  readonly seri: readonly { readonly atas: string; readonly bawah: string; readonly langkah: LangkahUmum | null }[];
  /** Competitions that count, and how many of them are announced: before all are, the order is not the last word. */
  readonly lomba: number;
  readonly diumumkan: number;
};

const isFinal = ({ atur }: KeadaanLomba): boolean => atur !== null && atur.babak !== 'penyisihan';

/** Ranks the contingents of these competitions of one gathering. */
export function juaraUmumAcara(semua: readonly KeadaanLomba[], poinMedali: readonly number[]): JuaraUmumAcara {
  const lomba = semua.filter(isFinal);
  const hasil = lomba.flatMap(({ umum }) => umum?.hasil ?? []);
  const kontingen = [...new Set(lomba.flatMap((satu) => satu.regu.map((regu) => regu.kontingen)))].sort();
  const untuk = hasil.map((satu): HasilUntukUmum => ({ ...satu, nilai: satu.nilai === null ? null : bacaPecahan(satu.nilai) }));
  const { urutan, seri, perolehan } = juaraUmum(kontingen, untuk, poinMedali, 'kompetisi');
  const baris = urutan.flatMap(({ id, peringkat }): BarisUmum[] => {
    const satu = perolehan.get(id);
    if (!satu) return [];
    const { atas, bawah } = satu.poin;
    return [{ kontingen: id, peringkat, poin: Number(atas) / Number(bawah), juara: [...satu.juara], rata: satu.rata && tulisPecahan(satu.rata) }];
  });
  return { baris, seri, lomba: lomba.length, diumumkan: lomba.filter((satu) => satu.umum !== null).length };
}
