// The overall winner of a gathering, out of its announced competitions; preliminary rounds and those called off earn nothing.
import type { Parameter } from '../parameter/parameter.ts';
import { type Teks, teks } from '../teks.ts';
import { bacaPecahan, tulisPecahan } from './hasil-umum.ts';
import { type HasilUntukUmum, juaraUmum, type LangkahUmum } from './juara-umum.ts';
import type { KeadaanLomba } from './keadaan-lomba.ts';
import { aturanCerdas, namaLomba } from './langkah-lomba.ts';

export type BarisUmum = {
  readonly kontingen: string;
  readonly peringkat: number;
  readonly poin: number;
  readonly juara: readonly number[];
  /** Mean of its marks as an exact fraction, quizzes left out; null without any. */
  readonly rata: string | null;
};
export type JuaraUmumAcara = {
  readonly baris: readonly BarisUmum[];
  readonly seri: readonly { readonly atas: string; readonly bawah: string; readonly langkah: LangkahUmum | null }[];
  /** Competitions that count, and how many of them are announced: before all are, the order is not the last word. */
  readonly lomba: number;
  readonly diumumkan: number;
};

/** Whether its places earn points towards the overall winner. */
export const isFinal = ({ atur, dibatalkan }: Pick<KeadaanLomba, 'atur' | 'dibatalkan'>): boolean =>
  atur !== null && atur.babak !== 'penyisihan' && dibatalkan === null;

/** The finals of one gathering; a competition that went on in groups is decided by the final that came out of them. */
export const listFinal = <Lomba extends Pick<KeadaanLomba, 'id' | 'atur' | 'dibatalkan'>>(semua: readonly Lomba[]): Lomba[] => {
  const dilanjutkan = new Set(semua.flatMap(({ atur, dibatalkan }) => (atur?.asal?.jenis === 'final' && dibatalkan === null ? [atur.asal.lombaId] : [])));
  return semua.filter((satu) => isFinal(satu) && !dilanjutkan.has(satu.id));
};

/** What ranks contingents, as it was on the day of the gathering. */
export type AturanUmum = Pick<Parameter, 'lomba.medalPoints' | 'lomba.rankMethod'>;

/** The exact tally of these competitions of one gathering. */
export function hitungUmum(semua: readonly KeadaanLomba[], aturan: AturanUmum): ReturnType<typeof juaraUmum> {
  const lomba = listFinal(semua);
  const kontingen = [...new Set(lomba.flatMap((satu) => satu.regu.map((regu) => regu.kontingen)))].sort();
  const untuk = lomba.flatMap((satu): HasilUntukUmum[] =>
    (satu.umum?.hasil ?? []).map(({ kontingen: dari, peringkat, nilai }) => ({
      ...{ kontingen: dari, peringkat, nilai: nilai === null ? null : bacaPecahan(nilai) },
      isTanpaRata: aturanCerdas(satu) !== null,
      poinMedali: satu.atur?.poinUmum,
    })),
  );
  return juaraUmum(kontingen, untuk, aturan['lomba.medalPoints'], aturan['lomba.rankMethod']);
}

/** Whether a competition belongs to a gathering: it names it, and stands in the same area; whoever holds another area adds nothing to this one. */
export const isLombaAcara = ({ atur, desa }: KeadaanLomba, acara: { readonly id: string; readonly desa: string }): boolean =>
  atur?.acaraId === acara.id && desa === acara.desa;

/** The points that count, with the competitions they count for: one entry where all give the same. */
export function listPoinUmum(semua: readonly KeadaanLomba[], aturan: AturanUmum): { readonly poin: readonly number[]; readonly lomba: readonly string[] }[] {
  const perPoin = Map.groupBy(listFinal(semua), ({ atur }) => (atur?.poinUmum ?? aturan['lomba.medalPoints']).join());
  return [...perPoin].map(([poin, lomba]) => ({ poin: poin.split(',').map(Number), lomba: lomba.map((satu) => namaLomba(satu) ?? '') }));
}

/** `Juara 1, 2, 3 mendapat 5, 3, 1 poin`, or a sentence for each set of points. */
export const sebutPoinUmum = (semua: readonly KeadaanLomba[], aturan: AturanUmum): Teks[] => {
  const daftar = listPoinUmum(semua, aturan);
  return daftar.map(({ poin, lomba }) => {
    const [tempat, nilai, nama] = [poin.map((_satu, ke) => ke + 1).join(', '), poin.join(', '), daftar.length > 1 ? `${lomba.join(', ')}: ` : ''];
    return teks(`${nama}juara ${tempat} mendapat ${nilai} poin`, `${nama}places ${tempat} earn ${nilai} points`);
  });
};

/** As `hitungUmum`, for the wire and the screen. */
export function juaraUmumAcara(semua: readonly KeadaanLomba[], aturan: AturanUmum): JuaraUmumAcara {
  const lomba = listFinal(semua);
  const { urutan, seri, perolehan } = hitungUmum(semua, aturan);
  const baris = urutan.flatMap(({ id, peringkat }): BarisUmum[] => {
    const satu = perolehan.get(id);
    if (!satu) return [];
    const { atas, bawah } = satu.poin;
    return [{ kontingen: id, peringkat, poin: Number(atas) / Number(bawah), juara: [...satu.juara], rata: satu.rata && tulisPecahan(satu.rata) }];
  });
  return { baris, seri, lomba: lomba.length, diumumkan: lomba.filter((satu) => satu.umum !== null).length };
}
