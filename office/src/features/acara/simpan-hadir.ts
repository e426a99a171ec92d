// Attendance typed from a signed list: each press is written in turn while the typing goes on, and shown until the gathering comes back with it.
import type { Acara } from '@lini/core/acara/acara.ts';
import type { IsiHadir } from '@lini/core/acara/hadir.ts';
import { useRef, useState } from 'preact/hooks';
import { catatAcara } from './catat-acara.ts';

/** `sejak`: the gathering as it stood when it was kept; a later one carries it. `galat`: why it was refused. */
export type HadirDiketik =
  | { readonly keadaan: 'menyimpan'; readonly saat: string }
  | { readonly keadaan: 'tersimpan'; readonly saat: string; readonly sejak: Acara }
  | { readonly keadaan: 'gagal'; readonly saat: string; readonly galat: string };

export type SimpanHadir = {
  /** What was typed for her in this session and is not in the gathering yet. */
  readonly diketik: (sesi: string, pesertaId: string) => HadirDiketik | undefined;
  /** Those on their way already are left out: Enter is pressed twice. */
  readonly catat: (daftar: readonly IsiHadir[]) => void;
};

const kunciDari = ({ sesi, pesertaId }: Pick<IsiHadir, 'sesi' | 'pesertaId'>): string => `${sesi} ${pesertaId}`;

/** `segarkan` asks for the gathering anew. */
export function useSimpanHadir(acara: Acara, segarkan: () => void): SimpanHadir {
  const [semua, setSemua] = useState<ReadonlyMap<string, HadirDiketik>>(new Map());
  const antrean = useRef(Promise.resolve());
  const berjalan = useRef(new Set<string>());
  const kini = useRef(acara);
  kini.current = acara;
  const ubah = (daftar: readonly IsiHadir[], baru: (satu: IsiHadir) => HadirDiketik): void =>
    setSemua((lama) => new Map([...lama, ...daftar.map((satu) => [kunciDari(satu), baru(satu)] as const)]));
  return {
    diketik: (sesi, pesertaId) => {
      const satu = semua.get(kunciDari({ sesi, pesertaId }));
      return satu?.keadaan === 'tersimpan' && satu.sejak !== acara ? undefined : satu;
    },
    catat: (daftar) => {
      const baru = daftar.filter((satu) => !berjalan.current.has(kunciDari(satu)));
      if (baru.length === 0) return;
      for (const satu of baru) berjalan.current.add(kunciDari(satu));
      ubah(baru, ({ saat }) => ({ keadaan: 'menyimpan', saat }));
      antrean.current = antrean.current.then(async () => {
        const galat = await catatAcara(
          acara,
          baru.map((isi) => ({ kind: 'acara.hadir', isi })),
        );
        for (const satu of baru) berjalan.current.delete(kunciDari(satu));
        const sejak = kini.current;
        ubah(baru, ({ saat }) => (galat === null ? { keadaan: 'tersimpan', saat, sejak } : { keadaan: 'gagal', saat, galat }));
        if (galat === null) segarkan();
      });
    },
  };
}
