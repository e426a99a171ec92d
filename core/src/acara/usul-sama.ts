// Which two entries of a gathering may be one person: a walk-in who bears the name of another walk-in, or of somebody invited.
import type { Acara } from './acara.ts';
import { orangAcara } from './baca-acara.ts';
import type { Peserta } from './peserta.ts';

/** Words before a name that one door writes and the other leaves out. */
const SAPAAN: ReadonlySet<string> = new Set(['bu', 'ibu', 'pak', 'bapak', 'hj', 'h', 'haji', 'hajjah', 'acil', 'nini']);

/** A name as it is compared: small letters, without titles and punctuation. */
export const ratakanNama = (nama: string): string =>
  nama
    .toLowerCase()
    .split(/[^a-z']+/)
    .filter((kata) => kata !== '' && !SAPAAN.has(kata))
    .join(' ');

const isDesaBertentangan = (a: Peserta, b: Peserta): boolean => a.desa !== null && b.desa !== null && a.desa !== b.desa;

export type UsulSama = { readonly langsung: Peserta; readonly lain: Peserta };

/** Pairs to be asked about, each once; who was made one already, or comes from another village, is no pair. A suggestion: a person decides. */
export function usulSama(acara: Acara): UsulSama[] {
  const orang = orangAcara(acara);
  const langsung = [...acara.datangLangsung.values()].filter((satu) => !acara.peserta.has(satu.id));
  const perNama = Map.groupBy([...acara.peserta.values(), ...langsung], (satu) => ratakanNama(satu.nama));
  const terlihat = new Set<string>();
  return langsung.flatMap((satu) =>
    (perNama.get(ratakanNama(satu.nama)) ?? []).flatMap((lain) => {
      const pasangan = [orang(satu.id), orang(lain.id)].sort().join(' ');
      if (orang(satu.id) === orang(lain.id) || isDesaBertentangan(satu, lain) || terlihat.has(pasangan)) return [];
      terlihat.add(pasangan);
      return [{ langsung: satu, lain }];
    }),
  );
}
