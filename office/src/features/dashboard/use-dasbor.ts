// Fetches the figures of one area and month with their year, and again whenever their version changes.
import type { Galat } from '@lini/core/akses/galat.ts';
import { type AngkaWilayah, type Tren, zAngkaWilayah, zTren } from '@lini/core/indikator/angka-wire.ts';
import { type Bulan, tambahBulan } from '@lini/core/tanggal.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../app/api.ts';
import { pembaruan } from '../../app/LiveStatus.tsx';
import { endSesi } from '../../app/sesi.ts';
import { isTersambung, versi } from '../../app/versi.ts';
import { angkaBerubah } from './berubah.ts';

/** How long a changed figure stays marked. */
const LAMA_TANDA = 8_000;

const TANPA_PERUBAHAN: ReadonlySet<string> = new Set();

export type DataDasbor = { readonly angka: AngkaWilayah; readonly tren: Tren; readonly berubah: ReadonlySet<string> };

export type Dasbor = {
  /** What is shown; stays while the next is on its way, so that heading and figures always belong together. */
  readonly data: DataDasbor | null;
  readonly galat: Galat | null;
  readonly isMemuat: boolean;
  readonly retry: () => void;
};

/** How many months the trend shows. */
const PANJANG_TREN = 12;

async function fetchDasbor(wilayah: string, bulan: Bulan, batal: AbortSignal) {
  const tempat = `wilayah=${encodeURIComponent(wilayah)}`;
  return Promise.all([
    ask(`/api/angka?${tempat}&bulan=${bulan}`, zAngkaWilayah, { batal }),
    ask(`/api/angka/tren?${tempat}&dari=${tambahBulan(bulan, 1 - PANJANG_TREN)}&sampai=${bulan}`, zTren, { batal }),
  ]);
}

/** The figures of an area and month; null while either is not known. */
export function useDasbor(wilayah: string | null, bulan: Bulan | null): Dasbor {
  const [data, setData] = useState<DataDasbor | null>(null);
  const [galat, setGalat] = useState<Galat | null>(null);
  const [isMemuat, setMemuat] = useState(true);
  const [ulang, setUlang] = useState(0);
  const terakhir = useRef<AngkaWilayah | null>(null);
  const kini = versi.value?.versi;

  useEffect(() => {
    if (!wilayah || !bulan || kini === undefined) return;
    const batal = new AbortController();
    setMemuat(true);
    void fetchDasbor(wilayah, bulan, batal.signal).then(([angka, tren]) => {
      if (batal.signal.aborted) return;
      setMemuat(false);
      const ditolak = !angka.ok ? angka : !tren.ok ? tren : null;
      if (ditolak?.status === 401) return endSesi();
      setGalat(ditolak?.galat ?? null);
      if (!angka.ok || !tren.ok) return;
      const berubah = angkaBerubah(terakhir.current, angka.isi);
      terakhir.current = angka.isi;
      setData({ angka: angka.isi, tren: tren.isi, berubah });
      pembaruan.value = { pada: Date.now(), berubah: berubah.size };
    });
    return () => batal.abort();
  }, [wilayah, bulan, kini, ulang]);

  const berubah = data?.berubah;
  useEffect(() => {
    if (!berubah?.size) return;
    const timer = setTimeout(() => setData((lama) => lama && { ...lama, berubah: TANPA_PERUBAHAN }), LAMA_TANDA);
    return () => clearTimeout(timer);
  }, [berubah]);

  const isPulih = isTersambung.value && galat?.kode === 'tanpa-sambungan';
  useEffect(() => {
    if (isPulih) setUlang((kali) => kali + 1);
  }, [isPulih]);

  return { data, galat, isMemuat, retry: () => setUlang((kali) => kali + 1) };
}
