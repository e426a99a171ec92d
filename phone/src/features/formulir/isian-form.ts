// The state of an open form: answers, day, objections, and the draft that outlives leaving.
import { type Jawaban, type KonteksForm, listBelumTerjawab, susunIsi, usulanForm } from '@lini/core/form/form.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import type { Keberatan } from '@lini/ui/form/Form.tsx';
import { useEffect, useRef, useState } from 'preact/hooks';
import { idBaru } from '../../app/id.ts';
import { getSesi } from '../../app/sesi.ts';
import type { Pembuka } from './susun-formulir.ts';

const TUNDA_DRAF_MS = 300;

export type IsianForm = {
  readonly konteks: KonteksForm;
  readonly jawaban: Jawaban;
  readonly terjadi: Tanggal | null;
  readonly keberatan: Keberatan | null;
  /** A draft was found and stands in the form. */
  readonly isDariDraf: boolean;
  readonly jawab: (isian: string, nilai: unknown) => void;
  readonly setTerjadi: (tanggal: Tanggal | null) => void;
  readonly setKeberatan: (keberatan: Keberatan | null) => void;
  readonly ulang: () => void;
  /** The finished answers, or nothing when required ones are open (they are then marked). */
  readonly selesaikan: () => { isi: Record<string, unknown>; terjadi: Tanggal } | null;
  readonly buangDraf: () => Promise<void>;
};

/** Holds an open form; `kunci` names its draft. */
export function useIsianForm(pembuka: Pembuka, kunci: string): IsianForm {
  const { form } = pembuka;
  const [konteks, setKonteks] = useState(pembuka.konteks);
  const [jawaban, setJawaban] = useState(pembuka.jawaban);
  const [terjadi, setTerjadi] = useState(pembuka.terjadi);
  const [keberatan, setKeberatan] = useState<Keberatan | null>(null);
  const [isDariDraf, setDariDraf] = useState(false);
  const disentuh = useRef(new Set<string>());
  const isSelesai = useRef(false);
  const { db } = getSesi();

  useEffect(() => {
    void db.get('draf', kunci).then((draf) => {
      if (!draf || disentuh.current.size > 0) return;
      setJawaban(draf.jawaban);
      setTerjadi(draf.terjadi || null);
      setDariDraf(true);
    });
  }, [kunci]);

  useEffect(() => {
    if (disentuh.current.size === 0) return;
    const simpan = (): void => {
      if (!isSelesai.current) void db.put('draf', { jawaban, terjadi: terjadi ?? '', pada: Date.now() }, kunci).catch(() => undefined);
    };
    const jarum = setTimeout(simpan, TUNDA_DRAF_MS);
    // The screen may be put away before the pause is over.
    document.addEventListener('visibilitychange', simpan);
    return () => {
      clearTimeout(jarum);
      document.removeEventListener('visibilitychange', simpan);
      simpan();
    };
  }, [jawaban, terjadi]);

  function jawab(isian: string, nilai: unknown): void {
    disentuh.current.add(isian);
    const isAnggota = form.pertanyaan.find((satu) => satu.isian === isian)?.jenis === 'anggota' && isian !== 'ibuId';
    if (!isAnggota || typeof nilai !== 'string') {
      setJawaban((lama) => ({ ...lama, [isian]: nilai }));
      return;
    }
    // Another person: what was suggested for the one before is suggested anew, what the cadre answered stays.
    const baru = { ...konteks, anggotaId: nilai };
    setKonteks(baru);
    setJawaban((lama) => {
      const tetap = Object.fromEntries(Object.entries(lama).filter(([nama]) => disentuh.current.has(nama) || pembuka.sasaran !== null));
      return { ...usulanForm(form, baru), ...tetap, [isian]: nilai };
    });
  }

  const idLama = pembuka.jawaban.anggotaId;
  return {
    konteks,
    jawaban,
    terjadi,
    keberatan,
    isDariDraf,
    jawab,
    setTerjadi: (tanggal) => {
      disentuh.current.add('terjadi');
      setTerjadi(tanggal);
    },
    setKeberatan,
    ulang: () => {
      void db.delete('draf', kunci);
      disentuh.current.clear();
      setKonteks(pembuka.konteks);
      setJawaban(pembuka.jawaban);
      setTerjadi(pembuka.terjadi);
      setKeberatan(null);
      setDariDraf(false);
    },
    selesaikan: () => {
      const belum = listBelumTerjawab(form, jawaban, konteks).map((satu) => satu.isian);
      if (terjadi === null) belum.unshift('terjadi');
      if (belum.length > 0 || terjadi === null) {
        setKeberatan({ belum, tolakan: [] });
        return null;
      }
      // A corrected member keeps the id that other catatan already point to.
      const isLama = (pembuka.sasaran !== null || pembuka.diganti !== null) && typeof idLama === 'string';
      return { isi: susunIsi(form, jawaban, konteks, () => (isLama ? idLama : idBaru())), terjadi };
    },
    buangDraf: async () => {
      isSelesai.current = true;
      await db.delete('draf', kunci).catch(() => undefined);
    },
  };
}
