// A subject through time: what was known at the end of any day, worked out once and continued from the nearest earlier day.
import type { Tanggal } from '../tanggal.ts';
import type { JenisSubjek } from './catatan.ts';
import { type CatatanSiap, terapkan } from './fold.ts';
import type { Sejarah } from './jenis-sejarah.ts';
import { type KeadaanSubjek, keadaanKosong } from './keadaan.ts';

type Henti<Keadaan> = { readonly hari: Tanggal; readonly keadaan: Keadaan /** Catatan applied so far. */; readonly indeks: number };

/** The history that ready catatan (in fold order) tell. Days may be asked in any order; ascending is cheapest. */
export function buatSejarah<Jenis extends JenisSubjek>(jenis: Jenis, id: string, siap: readonly CatatanSiap[]): Sejarah<KeadaanSubjek[Jenis]> {
  const henti: Henti<KeadaanSubjek[Jenis]>[] = [{ hari: '', keadaan: keadaanKosong(jenis, id), indeks: 0 }];
  return (hari) => {
    const letak = henti.findLastIndex((satu) => satu.hari <= hari);
    const lalu = henti[letak] as Henti<KeadaanSubjek[Jenis]>;
    if (lalu.hari === hari) return lalu.keadaan;
    let { keadaan, indeks } = lalu;
    for (let satu = siap[indeks]; satu !== undefined && satu.catatan.terjadi <= hari; satu = siap[indeks]) {
      keadaan = terapkan(keadaan, satu);
      indeks += 1;
    }
    henti.splice(letak + 1, 0, { hari, keadaan, indeks });
    return keadaan;
  };
}
