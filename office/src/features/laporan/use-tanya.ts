// Asks the server for what a page shows, again when figures change or something was done; what is shown stays until the next has come.
import type { Galat } from '@lini/core/akses/galat.ts';
import { useEffect, useState } from 'preact/hooks';
import type { Jawaban } from '../../app/api.ts';
import { pembaruan } from '../../app/LiveStatus.tsx';
import { endSesi } from '../../app/sesi.ts';
import type { Tanya } from '../../app/use-ask.ts';
import { isTersambung, versi } from '../../app/versi.ts';

/** `kunci` names what is asked (null: nothing yet); `minta` asks for it. */
export function useTanya<Isi>(kunci: string | null, minta: (batal: AbortSignal) => Promise<Jawaban<Isi>>): Tanya<Isi> {
  const [diterima, setDiterima] = useState<{ readonly kunci: string; readonly isi: Isi } | null>(null);
  const [galat, setGalat] = useState<Galat | null>(null);
  const [isMemuat, setMemuat] = useState(true);
  const [ulang, setUlang] = useState(0);
  const kini = versi.value?.versi;
  const isPulih = isTersambung.value && galat?.kode === 'tanpa-sambungan';
  // `kunci` names what `minta` asks for; the function itself is new at every drawing.
  useEffect(() => {
    if (kunci === null || kini === undefined) return;
    const batal = new AbortController();
    setMemuat(true);
    void minta(batal.signal).then((jawaban) => {
      if (batal.signal.aborted) return;
      setMemuat(false);
      if (!jawaban.ok && jawaban.status === 401) return endSesi();
      setGalat(jawaban.ok ? null : jawaban.galat);
      if (!jawaban.ok) return;
      setDiterima({ kunci, isi: jawaban.isi });
      pembaruan.value = { pada: Date.now(), berubah: 0 };
    });
    return () => batal.abort();
  }, [kunci, kini, ulang, isPulih]);
  return { isi: diterima?.kunci === kunci ? diterima.isi : null, galat, isMemuat, retry: () => setUlang((kali) => kali + 1) };
}
