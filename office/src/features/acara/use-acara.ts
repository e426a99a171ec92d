// One gathering as it stands, asked again every few seconds while somebody looks: what the doors write shows within five.
import { type SatuAcara, zSatuAcara } from '@lini/core/acara/acara-wire.ts';
import type { Galat } from '@lini/core/akses/galat.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../app/api.ts';
import { pembaruan } from '../../app/LiveStatus.tsx';
import { endSesi } from '../../app/sesi.ts';
import { isTersambung } from '../../app/versi.ts';

const JEDA = 3_000;

export type TanyaAcara = {
  readonly data: SatuAcara | null;
  /** Who filled something in and waits for her check-in, by id. */
  readonly menunggu: readonly string[];
  readonly galat: Galat | null;
  readonly retry: () => void;
};

/** Asks whether anything changed since the last answer; the whole gathering comes only when it did. */
export function useAcara(id: string): TanyaAcara {
  const [data, setData] = useState<SatuAcara | null>(null);
  const [menunggu, setMenunggu] = useState<readonly string[]>([]);
  const [galat, setGalat] = useState<Galat | null>(null);
  const segarkan = useRef<() => void>(() => undefined);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let batal = new AbortController();
    let versi: number | null = null;
    const tanya = async () => {
      clearTimeout(timer);
      batal.abort();
      batal = new AbortController();
      const ini = batal;
      const jawaban = await ask(`/api/acara/${encodeURIComponent(id)}${versi === null ? '' : `?versi=${versi}`}`, zSatuAcara, { batal: ini.signal });
      if (ini.signal.aborted) return;
      if (!jawaban.ok && jawaban.status === 401) return endSesi();
      isTersambung.value = jawaban.ok || jawaban.status !== 0;
      setGalat(jawaban.ok ? null : jawaban.galat);
      if (jawaban.ok) {
        const { versi: versiBaru, menungguHadir } = jawaban.isi;
        versi = versiBaru;
        setMenunggu((lama) => (lama.join() === menungguHadir.join() ? lama : menungguHadir));
        pembaruan.value = { pada: Date.now(), berubah: 0 };
        if (jawaban.isi.acara) setData(jawaban.isi.acara);
      }
      if (!document.hidden) timer = setTimeout(() => void tanya(), JEDA);
    };
    segarkan.current = () => void tanya();
    const lihatLagi = () => void (document.hidden ? clearTimeout(timer) : tanya());
    document.addEventListener('visibilitychange', lihatLagi);
    void tanya();
    return () => {
      clearTimeout(timer);
      batal.abort();
      document.removeEventListener('visibilitychange', lihatLagi);
    };
  }, [id]);
  return { data, menunggu, galat, retry: () => segarkan.current() };
}
