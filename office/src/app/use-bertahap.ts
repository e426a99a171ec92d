// A long list that opens in steps is printed whole: paper has no button to show more.
import { useEffect, useState } from 'preact/hooks';

export type Bertahap = { readonly batas: number; readonly lagi: () => void };

/** How many rows are drawn: `sekali` at first, more by `lagi`, all of them on paper. */
export function useBertahap(sekali: number): Bertahap {
  const [batas, setBatas] = useState(sekali);
  useEffect(() => {
    const semua = (): void => setBatas(Number.POSITIVE_INFINITY);
    window.addEventListener('beforeprint', semua);
    return () => window.removeEventListener('beforeprint', semua);
  }, []);
  return { batas, lagi: () => setBatas((lama) => lama + 4 * sekali) };
}
