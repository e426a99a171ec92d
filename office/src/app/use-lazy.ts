// A part of a page that is fetched when it is first needed.
import { useEffect, useState } from 'preact/hooks';

export type Lazy<Isi> = { readonly isi: Isi | null; readonly isGagal: boolean; readonly retry: () => void };

/** Loads once per page; the loader must be the same function at every call. */
export function useLazy<Isi>(load: () => Promise<Isi>): Lazy<Isi> {
  const [isi, setIsi] = useState<{ readonly nilai: Isi } | null>(null);
  const [isGagal, setGagal] = useState(false);
  const [kali, setKali] = useState(0);
  useEffect(() => {
    let isPergi = false;
    setGagal(false);
    load().then(
      // Kept inside an object: a component is a function, which a state setter would call.
      (nilai) => !isPergi && setIsi({ nilai }),
      () => !isPergi && setGagal(true),
    );
    return () => {
      isPergi = true;
    };
  }, [load, kali]);
  return { isi: isi?.nilai ?? null, isGagal, retry: () => setKali((lama) => lama + 1) };
}
