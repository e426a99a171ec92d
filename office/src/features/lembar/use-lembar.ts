// Asks the server for the figures of a sheet, and again whenever a figure within reach has changed.
import type { Galat } from '@lini/core/akses/galat.ts';
import { type AngkaWilayah, type Tren, zAngkaWilayah, zTren } from '@lini/core/indikator/angka-wire.ts';
import type { LembarAngka } from '@lini/core/laporan/bahan-lembar.ts';
import { type RekapLaporan, zRekapLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { type Bulan, daftarBulan } from '@lini/core/tanggal.ts';
import { type DaftarPpm, zDaftarPpm } from '@lini/core/tetapan/tetapan-wire.ts';
import { INDIKATOR_RINGKASAN } from '@lini/ui/berkas/lembar/ringkasan.ts';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../app/api.ts';
import { pembaruan } from '../../app/LiveStatus.tsx';
import { endSesi } from '../../app/sesi.ts';
import { isTersambung, versi } from '../../app/versi.ts';

/** Figures with the sheet they were asked for. */
export type DataLembar = {
  readonly definisi: LembarAngka;
  readonly angka: AngkaWilayah;
  readonly tren: Tren | null;
  /** The reports of the month, then those of the other months of the year that the sheet sums. */
  readonly rekap: readonly RekapLaporan[];
  /** The targets of the year; null: the sheet shows none. */
  readonly ppm: DaftarPpm | null;
};

export type HasilLembar = { readonly data: DataLembar | null; readonly galat: Galat | null; readonly retry: () => void };

type Jawaban = { readonly data: DataLembar } | { readonly galat: Galat; readonly status: number };

async function fetchData(definisi: LembarAngka, wilayah: string, bulan: Bulan, batal: AbortSignal): Promise<Jawaban> {
  const tanya = (idList: readonly string[]): string => `wilayah=${encodeURIComponent(wilayah)}&indikator=${[...new Set(idList)].join()}`;
  const awal: Bulan = `${bulan.slice(0, 4)}-01`;
  const lain = definisi.alir.length === 0 ? [] : daftarBulan(awal, bulan).filter((satu) => satu !== bulan);
  const mintaRekap = (satu: Bulan, ringkas = '') =>
    ask(`/api/laporan/rekap?wilayah=${encodeURIComponent(wilayah)}&bulan=${satu}${ringkas}`, zRekapLaporan, { batal });
  const [angka, tren, rekap, ppm] = await Promise.all([
    ask(`/api/angka?${tanya([...definisi.indikator, ...INDIKATOR_RINGKASAN])}&bulan=${bulan}`, zAngkaWilayah, { batal }),
    definisi.alir.length === 0 ? null : ask(`/api/angka/tren?${tanya(definisi.alir)}&dari=${awal}&sampai=${bulan}`, zTren, { batal }),
    Promise.all([mintaRekap(bulan), ...lain.map((satu) => mintaRekap(satu, '&ringkas=ya'))]),
    definisi.isBertarget ? ask(`/api/tetapan/ppm?tahun=${bulan.slice(0, 4)}`, zDaftarPpm, { batal }) : null,
  ]);
  // Without the reports nobody knows whether the month is locked: the sheet is not shown at all.
  for (const satu of [angka, tren, ...rekap, ppm]) if (satu && !satu.ok) return satu;
  const isi = <Isi>(satu: { readonly ok: true; readonly isi: Isi } | { readonly ok: false } | null): Isi | null => (satu?.ok ? satu.isi : null);
  const milik = isi(angka);
  if (milik === null) throw new Error('angka tanpa isi');
  return { data: { definisi, angka: milik, tren: isi(tren), rekap: rekap.flatMap((satu) => isi(satu) ?? []), ppm: isi(ppm) } };
}

/** The figures; null while they are on their way or while the month is not known. */
export function useLembar(definisi: LembarAngka | undefined, wilayah: string, bulan: Bulan | null): HasilLembar {
  const [data, setData] = useState<DataLembar | null>(null);
  const [galat, setGalat] = useState<Galat | null>(null);
  const [ulang, setUlang] = useState(0);
  const kini = versi.value?.versi;
  useEffect(() => {
    if (!definisi || !bulan || kini === undefined) return;
    const batal = new AbortController();
    void fetchData(definisi, wilayah, bulan, batal.signal).then((jawaban) => {
      if (batal.signal.aborted) return;
      if ('galat' in jawaban) {
        if (jawaban.status === 401) return endSesi();
        setGalat(jawaban.galat);
        return;
      }
      setGalat(null);
      setData(jawaban.data);
      pembaruan.value = { pada: Date.now(), berubah: 0 };
    });
    return () => batal.abort();
  }, [definisi, wilayah, bulan, kini, ulang]);
  const isPulih = isTersambung.value && galat?.kode === 'tanpa-sambungan';
  useEffect(() => {
    if (isPulih) setUlang((kali) => kali + 1);
  }, [isPulih]);
  const isCocok = data !== null && data.definisi === definisi && data.angka.wilayah.kode === wilayah && data.angka.bulan === bulan;
  return { data: isCocok ? data : null, galat, retry: () => setUlang((kali) => kali + 1) };
}
