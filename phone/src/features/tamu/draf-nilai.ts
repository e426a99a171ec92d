// The sheet being filled in: kept on the phone at every touch, so that a call or an empty battery costs no mark.
import type { IsiLembar } from '@lini/core/lomba/lembar-juri.ts';
import { useEffect, useState } from 'preact/hooks';
import { getSesi } from '../../app/sesi.ts';

export type DrafNilai = { readonly nilai: IsiLembar['nilai']; readonly catatan: string; readonly alasan: string };

const kunciDraf = (lombaId: string, regu: string): string => `lomba.nilai ${lombaId} ${regu}`;

/** The teams with a sheet of hers that was begun and not sent; none until they are looked for. */
export function useReguBerdraf(lombaId: string): ReadonlySet<string> {
  const [regu, setRegu] = useState<ReadonlySet<string>>(new Set());
  const { db } = getSesi();
  useEffect(() => {
    const awal = kunciDraf(lombaId, '');
    db.getAllKeys('draf').then(
      (kunci) => setRegu(new Set(kunci.flatMap((satu) => (satu.startsWith(awal) ? [satu.slice(awal.length)] : [])))),
      () => undefined,
    );
  }, [lombaId]);
  return regu;
}

/** Null while the draft is looked for. `awal` is what the form begins with when there is none; `isKotor`: something was changed. */
export function useDrafNilai(lombaId: string, regu: string, awal: DrafNilai) {
  const kunci = kunciDraf(lombaId, regu);
  const [draf, setDraf] = useState<DrafNilai | null>(null);
  const [isKotor, setKotor] = useState(false);
  const { db } = getSesi();
  useEffect(() => {
    setDraf(null);
    void db.get('draf', kunci).then((lama) => {
      setDraf(lama ? (lama.jawaban as unknown as DrafNilai) : awal);
      setKotor(lama !== undefined);
    });
  }, [kunci]);
  const ubah = (baru: DrafNilai): void => {
    setDraf(baru);
    setKotor(true);
    void db.put('draf', { jawaban: { ...baru }, terjadi: '', pada: Date.now() }, kunci).catch(() => undefined);
  };
  const buang = async (): Promise<void> => {
    await db.delete('draf', kunci).catch(() => undefined);
    setKotor(false);
  };
  return { draf, isKotor, ubah, buang };
}
