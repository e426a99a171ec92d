// The gallery as the office has it: asked for while there is a signal, again when what this phone added has arrived.
import { type Galeri, zGaleri } from '@lini/core/acara/galeri-wire.ts';
import { useEffect, useState } from 'preact/hooks';
import { tanyaKantor } from '../../../app/api.ts';

/** `gagal`: why there is nothing yet. */
export type TanyaGaleri = { readonly galeri: Galeri | null; readonly gagal: 'tanpa-sinyal' | 'lain' | null; readonly coba: () => void };

/** Asks when the page opens, and whenever `penanda` changes. */
export function useGaleri(acaraId: string, penanda: number): TanyaGaleri {
  const [kali, setKali] = useState(0);
  const [hasil, setHasil] = useState<Omit<TanyaGaleri, 'coba'>>({ galeri: null, gagal: null });
  useEffect(() => {
    let isTinggal = true;
    void tanyaKantor(`/api/acara/${acaraId}/galeri`, zGaleri).then((jawaban) => {
      if (!isTinggal) return;
      if ('jawaban' in jawaban) setHasil({ galeri: jawaban.jawaban, gagal: null });
      else setHasil((lama) => ({ ...lama, gagal: jawaban.halangan.jenis === 'tanpa-sinyal' ? 'tanpa-sinyal' : 'lain' }));
    });
    return () => {
      isTinggal = false;
    };
  }, [acaraId, penanda, kali]);
  return { ...hasil, coba: () => setKali((lama) => lama + 1) };
}
