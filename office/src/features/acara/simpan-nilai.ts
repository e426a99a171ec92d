// Scores typed one after the other: each is written in turn while the typing goes on, and shown until the gathering comes back with it.
import type { Acara } from '@lini/core/acara/acara.ts';
import type { JenisTes } from '@lini/core/acara/pilihan.ts';
import { useRef, useState } from 'preact/hooks';
import { catatAcara } from './catat-acara.ts';

/** `sejak`: the gathering as it stood when the score was kept; a later one carries it. `galat`: why it was refused. */
export type NilaiDiketik =
  | { readonly keadaan: 'menyimpan'; readonly nilai: number }
  | { readonly keadaan: 'tersimpan'; readonly nilai: number; readonly sejak: Acara }
  | { readonly keadaan: 'gagal'; readonly nilai: number; readonly galat: string };

export type SimpanNilai = {
  /** What was typed for her and is not in the gathering yet. */
  readonly diketik: (pesertaId: string, tes: JenisTes) => NilaiDiketik | undefined;
  readonly simpan: (pesertaId: string, tes: JenisTes, nilai: number) => void;
};

/** `segarkan` asks for the gathering anew. */
export function useSimpanNilai(acara: Acara, segarkan: () => void): SimpanNilai {
  const [semua, setSemua] = useState<ReadonlyMap<string, NilaiDiketik>>(new Map());
  const antrean = useRef(Promise.resolve());
  const kini = useRef(acara);
  kini.current = acara;
  const ubah = (kunci: string, satu: NilaiDiketik): void => setSemua((lama) => new Map(lama).set(kunci, satu));
  return {
    diketik: (pesertaId, tes) => {
      const satu = semua.get(`${tes} ${pesertaId}`);
      return satu?.keadaan === 'tersimpan' && satu.sejak !== acara ? undefined : satu;
    },
    simpan: (pesertaId, tes, nilai) => {
      const kunci = `${tes} ${pesertaId}`;
      ubah(kunci, { keadaan: 'menyimpan', nilai });
      antrean.current = antrean.current.then(async () => {
        const galat = await catatAcara(acara, [{ kind: 'acara.nilai-tes', isi: { pesertaId, tes, nilai } }]);
        ubah(kunci, galat === null ? { keadaan: 'tersimpan', nilai, sejak: kini.current } : { keadaan: 'gagal', nilai, galat });
        if (galat === null) segarkan();
      });
    },
  };
}
