// The camera and the reading of codes as long as a screen shows them: opened, watched, closed again, also while the app is out of sight.
import { useEffect, useRef, useState } from 'preact/hooks';
import { bukaKamera, isBersenter, type SebabKamera, tutupKamera } from './kamera.ts';
import { type BacaGambar, siapkanPembaca } from './pembaca.ts';
import { saringUlang } from './saring-ulang.ts';

/** `alat`: the decoder could not be fetched. */
export type KeadaanPemindai = 'membuka' | 'hidup' | 'alat' | SebabKamera;

/** Rest between two looks, in milliseconds: often enough for a line of people, seldom enough for the battery. */
const JEDA_LIHAT = 120;

/** Looks at the picture again and again until it is told to stop. */
function amati(video: HTMLVideoElement, baca: BacaGambar, dapat: (kode: string) => void): () => void {
  let waktu: ReturnType<typeof setTimeout> | undefined;
  let isHenti = false;
  const lihat = async (): Promise<void> => {
    const kode = video.readyState >= video.HAVE_CURRENT_DATA ? await baca(video).catch(() => null) : null;
    if (isHenti) return;
    if (kode) dapat(kode);
    waktu = setTimeout(lihat, JEDA_LIHAT);
  };
  void lihat();
  return () => {
    isHenti = true;
    clearTimeout(waktu);
  };
}

function useTampak(): boolean {
  const [isTampak, setTampak] = useState(() => !document.hidden);
  useEffect(() => {
    const dengar = (): void => setTampak(!document.hidden);
    document.addEventListener('visibilitychange', dengar);
    return () => document.removeEventListener('visibilitychange', dengar);
  }, []);
  return isTampak;
}

export type Pemindaian = {
  readonly video: { current: HTMLVideoElement | null };
  readonly keadaan: KeadaanPemindai;
  /** The stream when its camera has a torch. */
  readonly bersenter: MediaStream | null;
  readonly cobaLagi: () => void;
};

/** Opens the camera into `video` and calls `onBaca` once for each code it sees; `isJeda`: the picture stays, nothing is read. */
export function usePemindai(onBaca: (kode: string) => void, isJeda: boolean): Pemindaian {
  const video = useRef<HTMLVideoElement>(null);
  const pendengar = useRef(onBaca);
  pendengar.current = onBaca;
  const jeda = useRef(isJeda);
  jeda.current = isJeda;
  const [keadaan, setKeadaan] = useState<KeadaanPemindai>('membuka');
  const [bersenter, setBersenter] = useState<MediaStream | null>(null);
  const [coba, setCoba] = useState(0);
  const isTampak = useTampak();

  useEffect(() => {
    if (!isTampak) return;
    let isSelesai = false;
    const penutup: (() => void)[] = [];
    const mulai = async (): Promise<void> => {
      setKeadaan('membuka');
      const [aliran, baca] = await Promise.all([bukaKamera(), siapkanPembaca().catch(() => null)]);
      const isAliran = typeof aliran !== 'string';
      if (isAliran && (isSelesai || !baca || !video.current)) tutupKamera(aliran);
      if (isSelesai || !video.current) return;
      if (!isAliran) return setKeadaan(aliran);
      if (!baca) return setKeadaan('alat');
      penutup.push(() => tutupKamera(aliran));
      video.current.srcObject = aliran;
      await video.current.play().catch(() => undefined);
      if (isSelesai) return;
      const isBaru = saringUlang();
      penutup.push(amati(video.current, baca, (kode) => !jeda.current && isBaru(kode, performance.now()) && pendengar.current(kode)));
      setBersenter(isBersenter(aliran) ? aliran : null);
      setKeadaan('hidup');
    };
    void mulai();
    return () => {
      isSelesai = true;
      for (const tutup of penutup) tutup();
      setBersenter(null);
    };
  }, [isTampak, coba]);

  return { video, keadaan, bersenter, cobaLagi: () => setCoba((lalu) => lalu + 1) };
}
