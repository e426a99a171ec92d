// Which two entries of a gathering may be one person: a walk-in who bears the name of another walk-in, or of somebody invited.
import type { Acara } from './acara.ts';
import { orangAcara } from './baca-acara.ts';
import type { Peserta } from './peserta.ts';
import { samakanNama } from './samakan-nama.ts';

const isDesaBertentangan = (a: Peserta, b: Peserta): boolean => a.desa !== null && b.desa !== null && a.desa !== b.desa;

export type UsulSama = { readonly langsung: Peserta; readonly lain: Peserta };

/** Pairs to be asked about, each once; who was made one already, or comes from another village, is no pair. A suggestion: a person decides. */
export function usulSama(acara: Acara): UsulSama[] {
  const orang = orangAcara(acara);
  // A title alone is nobody's name.
  const langsung = [...acara.datangLangsung.values()].filter((satu) => !acara.peserta.has(satu.id) && samakanNama(satu.nama) !== '');
  const perNama = Map.groupBy([...acara.peserta.values(), ...langsung], (satu) => samakanNama(satu.nama));
  const terlihat = new Set<string>();
  return langsung.flatMap((satu) =>
    (perNama.get(samakanNama(satu.nama)) ?? []).flatMap((lain) => {
      const pasangan = [orang(satu.id), orang(lain.id)].sort().join(' ');
      if (orang(satu.id) === orang(lain.id) || isDesaBertentangan(satu, lain) || terlihat.has(pasangan)) return [];
      terlihat.add(pasangan);
      return [{ langsung: satu, lain }];
    }),
  );
}
