// What was locked for the area and month on the screen: a closed month keeps its figures, whatever is counted now.
import { type BagianRekap, zRekapLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../app/api.ts';

/** The recap of the area; null while it is on its way, and where no village report of the month is locked. */
export function useKunci(wilayah: string | null, bulan: Bulan | null, bulanIni: Bulan | null): BagianRekap | null {
  const [kunci, setKunci] = useState<{ readonly untuk: string; readonly isi: BagianRekap } | null>(null);
  const untuk = `${wilayah} ${bulan}`;
  const isLewat = wilayah !== null && bulan !== null && bulanIni !== null && bulan < bulanIni;
  useEffect(() => {
    if (!isLewat) return;
    const batal = new AbortController();
    void ask(`/api/laporan/rekap?wilayah=${wilayah}&bulan=${bulan}&ringkas=ya`, zRekapLaporan, { batal: batal.signal }).then((jawaban) => {
      // Without an answer the live figures still hold; the page says nothing about a lock it does not know of.
      if (!batal.signal.aborted && jawaban.ok) setKunci({ untuk: `${wilayah} ${bulan}`, isi: jawaban.isi.seluruh });
    });
    return () => batal.abort();
  }, [wilayah, bulan, isLewat]);
  return kunci?.untuk === untuk && kunci.isi.terkunci !== null ? kunci.isi : null;
}
