// Fetches the figures of one area and month with their year, and again whenever their version changes.
import type { Galat } from '@lini/core/akses/galat.ts';
import { type AngkaWilayah, type Tren, zAngkaWilayah, zTren } from '@lini/core/indikator/angka-wire.ts';
import type { Indikator } from '@lini/core/indikator/indikator.ts';
import { type Bulan, tambahBulan } from '@lini/core/tanggal.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../app/api.ts';
import { pembaruan } from '../../app/LiveStatus.tsx';
import { endSesi } from '../../app/sesi.ts';
import { isTersambung, versi } from '../../app/versi.ts';
import type { Bagian } from './bagian.ts';
import { angkaBerubah } from './berubah.ts';
import { listTampil } from './ringkasan.ts';

/** How long a changed figure stays marked. */
const LAMA_TANDA = 8_000;

const TANPA_PERUBAHAN: ReadonlySet<string> = new Set();

/** The section that is open (null: the first page) and the indicator ranked in it. */
export type Pilihan = { readonly bagian: Bagian | null; readonly indikator: Indikator };

export type DataDasbor = Pilihan & { readonly angka: AngkaWilayah; readonly tren: Tren; readonly berubah: ReadonlySet<string> };

export type Dasbor = {
  /** What is shown; stays while the next is on its way, so that heading and figures always belong together. */
  readonly data: DataDasbor | null;
  readonly galat: Galat | null;
  readonly isMemuat: boolean;
  readonly retry: () => void;
};

/** How many months the trend shows. */
const PANJANG_TREN = 12;

async function fetchDasbor(wilayah: string, bulan: Bulan, idList: string, batal: AbortSignal) {
  const tempat = `wilayah=${encodeURIComponent(wilayah)}&indikator=${idList}`;
  return Promise.all([
    ask(`/api/angka?${tempat}&bulan=${bulan}`, zAngkaWilayah, { batal }),
    ask(`/api/angka/tren?${tempat}&dari=${tambahBulan(bulan, 1 - PANJANG_TREN)}&sampai=${bulan}`, zTren, { batal }),
  ]);
}

/** What arrived, with what it was asked for. */
type Diterima = DataDasbor & { readonly idList: string };

/** The figures of an area and month that the section shows; null while either is not known. */
export function useDasbor(wilayah: string | null, bulan: Bulan | null, pilihan: Pilihan): Dasbor {
  const [data, setData] = useState<Diterima | null>(null);
  const [galat, setGalat] = useState<Galat | null>(null);
  const [isMemuat, setMemuat] = useState(true);
  const [ulang, setUlang] = useState(0);
  const terakhir = useRef<Diterima | null>(null);
  const kini = versi.value?.versi;
  const idList = listTampil(pilihan.bagian, pilihan.indikator)
    .map(({ id }) => id)
    .join();

  useEffect(() => {
    if (!wilayah || !bulan || kini === undefined) return;
    const batal = new AbortController();
    setMemuat(true);
    void fetchDasbor(wilayah, bulan, idList, batal.signal).then(([angka, tren]) => {
      if (batal.signal.aborted) return;
      setMemuat(false);
      const ditolak = !angka.ok ? angka : !tren.ok ? tren : null;
      if (ditolak?.status === 401) return endSesi();
      setGalat(ditolak?.galat ?? null);
      if (!angka.ok || !tren.ok) return;
      const sebelum = terakhir.current?.idList === idList ? terakhir.current.angka : null;
      const berubah = angkaBerubah(sebelum, angka.isi);
      terakhir.current = { ...pilihan, idList, angka: angka.isi, tren: tren.isi, berubah };
      setData(terakhir.current);
      pembaruan.value = { pada: Date.now(), berubah: berubah.size };
    });
    return () => batal.abort();
  }, [wilayah, bulan, idList, kini, ulang]);

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

  // Within the same list another indicator can be ranked at once; another list has to arrive first.
  const tampak = data && data.idList === idList ? { ...data, ...pilihan } : data;
  return { data: tampak, galat, isMemuat, retry: () => setUlang((kali) => kali + 1) };
}
