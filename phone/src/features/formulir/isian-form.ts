// The state of an open form: answers, day, objections, and the draft that outlives leaving.
import { ikutkanUsul, type Jawaban, type KonteksForm, listBelumTerjawab, listPertanyaan, susunIsi, usulanForm } from '@lini/core/form/form.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { isBayiLengkap } from '@lini/ui/form/bayi.ts';
import type { Keberatan } from '@lini/ui/form/Form.tsx';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { idBaru } from '../../app/id.ts';
import { getSesi } from '../../app/sesi.ts';
import type { Pembuka } from './susun-formulir.ts';
import { buatTulisanTunda } from './tulisan-tunda.ts';

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
  const isMengetik = useRef(false);
  const [draf] = useState(() => buatTulisanTunda(TUNDA_DRAF_MS));
  const { db } = getSesi();

  useEffect(() => {
    void db.get('draf', kunci).then((draf) => {
      if (!draf || disentuh.current.size > 0) return;
      for (const isian of draf.dijawab ?? []) disentuh.current.add(isian);
      setJawaban(draf.jawaban);
      setTerjadi(draf.terjadi || null);
      setDariDraf(true);
    });
  }, [kunci]);

  // Not an ordinary effect: a choice must be on its way to the disk before the app can be swiped away.
  useLayoutEffect(() => {
    if (disentuh.current.size === 0) return;
    draf.titip(
      () => void db.put('draf', { jawaban, terjadi: terjadi ?? '', pada: Date.now(), dijawab: [...disentuh.current] }, kunci).catch(() => undefined),
      isMengetik.current,
    );
  }, [jawaban, terjadi]);

  useEffect(() => {
    // The screen may be put away before the pause is over.
    document.addEventListener('visibilitychange', draf.tulis);
    return () => {
      document.removeEventListener('visibilitychange', draf.tulis);
      draf.tulis();
    };
  }, []);

  function jawab(isian: string, nilai: unknown): void {
    disentuh.current.add(isian);
    const jenis = form.pertanyaan.find((satu) => satu.isian === isian)?.jenis;
    isMengetik.current = jenis === 'teks';
    const isAnggota = jenis === 'anggota' && isian !== 'ibuId';
    if (!isAnggota || typeof nilai !== 'string') {
      // What is corrected stands as it was written; only a new sheet is filled in by suggestions.
      const isBaru = pembuka.sasaran === null && pembuka.diganti === null;
      const dijawab = isBaru ? disentuh.current : new Set(form.pertanyaan.map((satu) => satu.isian));
      setJawaban((lama) => ikutkanUsul(form, { ...lama, [isian]: nilai }, { ...konteks, terjadi }, isian, dijawab));
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

  // Some questions depend on the day: how old the child was, whether the mother was pregnant.
  const konteksKini = { ...konteks, terjadi };
  const idLama = pembuka.jawaban[form.isianId ?? 'anggotaId'];
  return {
    konteks: konteksKini,
    jawaban,
    terjadi,
    keberatan,
    isDariDraf,
    jawab,
    setTerjadi: (tanggal) => {
      disentuh.current.add('terjadi');
      isMengetik.current = false;
      setTerjadi(tanggal);
    },
    setKeberatan,
    ulang: () => {
      draf.buang();
      void db.delete('draf', kunci);
      disentuh.current.clear();
      setKonteks(pembuka.konteks);
      setJawaban(pembuka.jawaban);
      setTerjadi(pembuka.terjadi);
      setKeberatan(null);
      setDariDraf(false);
    },
    selesaikan: () => {
      const belum = listBelumTerjawab(form, jawaban, konteksKini).map((satu) => satu.isian);
      for (const { isian, jenis } of listPertanyaan(form, jawaban, konteksKini))
        if (jenis === 'bayi' && !belum.includes(isian) && !isBayiLengkap(jawaban[isian])) belum.push(isian);
      if (terjadi === null) belum.unshift('terjadi');
      if (belum.length > 0 || terjadi === null) {
        setKeberatan({ belum, tolakan: [] });
        return null;
      }
      // A corrected member keeps the id that other catatan already point to.
      const isLama = (pembuka.sasaran !== null || pembuka.diganti !== null) && typeof idLama === 'string';
      return { isi: susunIsi(form, jawaban, konteksKini, () => (isLama ? idLama : idBaru())), terjadi };
    },
    buangDraf: async () => {
      draf.tutup();
      await db.delete('draf', kunci).catch(() => undefined);
    },
  };
}
