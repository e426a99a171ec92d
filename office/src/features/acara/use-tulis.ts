// Something a part does about its gathering: writing, while it runs and what was refused; then what is shown is asked anew.
import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import { useState } from 'preact/hooks';
import { catatAcara, type Tulisan } from './catat-acara.ts';

export type Tulis = {
  readonly isSibuk: boolean;
  readonly galat: string | null;
  /** Gives whether everything counts. */
  readonly tulis: (...tulisan: readonly Tulisan[]) => Promise<boolean>;
  readonly lupakan: () => void;
};

export function useTulis({ isi }: SatuAcara, segarkan: () => void): Tulis {
  const [isSibuk, setSibuk] = useState(false);
  const [galat, setGalat] = useState<string | null>(null);
  const tulis: Tulis['tulis'] = async (...tulisan) => {
    setSibuk(true);
    setGalat(null);
    const salah = await catatAcara({ id: isi.id, desa: isi.desa }, tulisan);
    setSibuk(false);
    setGalat(salah);
    segarkan();
    return salah === null;
  };
  return { isSibuk, galat, tulis, lupakan: () => setGalat(null) };
}
