// What the big screen reveals, in order: the last harapan first, then up to juara 1; teams of one title together.
import { type Gelar, tulisGelar } from '@lini/core/lomba/gelar.ts';
import type { IsiUmumkan } from '@lini/core/lomba/isi-lomba.ts';
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import type { JuaraUmumWire } from '@lini/core/lomba/lomba-wire.ts';
import { type Teks, teks } from '@lini/core/teks.ts';

export type Babar = {
  readonly gelar: Teks;
  /** 1 to 3 for the three places that stand out; null below. */
  readonly tempat: number | null;
  readonly penerima: readonly { readonly nama: string; readonly dari: string; readonly nilai: string | null }[];
};

const kunci = ({ jenis, ke }: Gelar): string => `${jenis} ${ke}`;
const urut = ({ jenis, ke }: Gelar): number => (jenis === 'juara' ? 0 : 100) + ke;

/** The titles of a result, from the last to the first. */
export function babarLomba({ regu }: Pick<KeadaanLomba, 'regu'>, { hasil }: Pick<IsiUmumkan, 'hasil'>, wilayah: Readonly<Record<string, string>>): Babar[] {
  const bergelar = hasil.flatMap((satu) => (satu.gelar ? [{ ...satu, gelar: satu.gelar }] : []));
  const grup = [...Map.groupBy(bergelar, (satu) => kunci(satu.gelar)).values()].sort((a, b) => urut(b[0]?.gelar as Gelar) - urut(a[0]?.gelar as Gelar));
  return grup.map((isi) => {
    const gelar = isi[0]?.gelar as Gelar;
    return {
      gelar: tulisGelar(gelar),
      tempat: gelar.jenis === 'juara' && gelar.ke <= 3 ? gelar.ke : null,
      penerima: isi.map((satu) => ({
        nama: regu.find((lain) => lain.id === satu.regu)?.nama ?? satu.regu,
        dari: wilayah[satu.kontingen] ?? satu.kontingen,
        nilai: satu.nilai,
      })),
    };
  });
}

const TEMPAT_UMUM = 3;

/** The first three of the overall winner, from the last to the first. */
export function babarUmum({ baris, wilayah }: Pick<JuaraUmumWire, 'baris' | 'wilayah'>): Babar[] {
  const atas = baris.filter((satu) => satu.peringkat <= TEMPAT_UMUM);
  const grup = [...Map.groupBy(atas, (satu) => satu.peringkat).entries()].sort(([a], [b]) => b - a);
  return grup.map(([ke, isi]) => ({
    gelar: ke === 1 ? teks('Juara umum', 'Overall winner') : teks(`Peringkat ${ke}`, `Place ${ke}`),
    tempat: ke,
    penerima: isi.map((satu) => ({ nama: wilayah[satu.kontingen] ?? satu.kontingen, dari: '', nilai: `${Math.round(satu.poin * 100)}/100` })),
  }));
}
