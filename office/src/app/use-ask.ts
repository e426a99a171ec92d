// What a page asks the server for, and again when the reader or a change asks.
import type { Galat } from '@lini/core/akses/galat.ts';
import { useEffect, useState } from 'preact/hooks';
import { ask } from './api.ts';
import { pembaruan } from './LiveStatus.tsx';
import { endSesi } from './sesi.ts';

type Skema<Isi> = Parameters<typeof ask<Isi>>[1];

/** The last answer stays while the next is on its way. */
export type Tanya<Isi> = { readonly isi: Isi | null; readonly galat: Galat | null; readonly isMemuat: boolean; readonly retry: () => void };

/** Asks whenever the address changes; `null`: there is nothing to ask yet. */
export function useAsk<Isi>(alamat: string | null, skema: Skema<Isi>, penanda: unknown = null): Tanya<Isi> {
  const [hasil, setHasil] = useState<{ readonly isi: Isi | null; readonly galat: Galat | null }>({ isi: null, galat: null });
  const [isMemuat, setMemuat] = useState(true);
  const [kali, setKali] = useState(0);
  useEffect(() => {
    if (alamat === null) return;
    const batal = new AbortController();
    setMemuat(true);
    void ask(alamat, skema, { batal: batal.signal }).then((jawaban) => {
      if (batal.signal.aborted) return;
      setMemuat(false);
      if (!jawaban.ok && jawaban.status === 401) return endSesi();
      if (jawaban.ok) pembaruan.value = { pada: Date.now(), berubah: 0 };
      setHasil((lama) => (jawaban.ok ? { isi: jawaban.isi, galat: null } : { isi: lama.isi, galat: jawaban.galat }));
    });
    return () => batal.abort();
  }, [alamat, skema, penanda, kali]);
  return { ...hasil, isMemuat, retry: () => setKali((lama) => lama + 1) };
}
