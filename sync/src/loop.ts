// The sync loop: push, then pull, one round at a time, with pauses after trouble. Clock, chance and storage are handed in.
import type { Antrian } from './antrian.ts';
import { hitungJeda, isCobaLagi } from './jeda.ts';
import { pull, type TempatAmbil } from './pull.ts';
import { push } from './push.ts';
import type { Halangan, Transport } from './transport.ts';

/** What the screen shows about sync. */
export type KeadaanSync =
  | { readonly jenis: 'diam' }
  | { readonly jenis: 'mengirim'; readonly selesai: number; readonly jumlah: number }
  | { readonly jenis: 'mengambil'; readonly diambil: number }
  /** `pada`: when it tries again by itself, in milliseconds of the clock handed in. */
  | { readonly jenis: 'menunggu'; readonly pada: number; readonly halangan: Halangan }
  | { readonly jenis: 'terhenti'; readonly halangan: Halangan };

export type KonteksLoop = {
  readonly antrian: Antrian;
  readonly tempat: TempatAmbil;
  readonly transport: Transport;
  readonly perangkat: string;
  /** How many have to be sent now, for "n dari m". */
  readonly countUntukKirim: () => Promise<number>;
  /** A round that went through to its end. */
  readonly onTuntas: () => Promise<void> | void;
  readonly onKeadaan: (keadaan: KeadaanSync) => void;
  readonly kini: () => number;
  readonly acak: () => number;
  /** Calls back once after `ms`; gives the way to call it off. */
  readonly setJeda: (ms: number, panggil: () => void) => () => void;
};

export type Loop = {
  /**
   * Asks for a round: now, or right after the one under way. A pause that the office asked for is kept, one of our own is cut
   * short. Resolves when the loop is at rest again.
   */
  minta(): Promise<void>;
  stop(): void;
};

/** Builds the loop; it does nothing until asked. */
export function createLoop(konteks: KonteksLoop): Loop {
  let putaran: Promise<void> | null = null;
  let isDiminta = false;
  let isBerhenti = false;
  let gagal = 0;
  let bukaLagi = 0;
  let batalJeda: (() => void) | null = null;

  async function putar(): Promise<Halangan | null> {
    const jumlah = await konteks.countUntukKirim();
    const kirim = await push({
      antrian: konteks.antrian,
      transport: konteks.transport,
      perangkat: konteks.perangkat,
      onMaju: (selesai) => konteks.onKeadaan({ jenis: 'mengirim', selesai, jumlah: Math.max(jumlah, selesai) }),
    });
    // Too large concerns single catatan; what the office has counted can still be taken.
    if (kirim.halangan && kirim.halangan.jenis !== 'terlalu-besar') return kirim.halangan;
    konteks.onKeadaan({ jenis: 'mengambil', diambil: 0 });
    const ambil = await pull({
      tempat: konteks.tempat,
      transport: konteks.transport,
      onMaju: (diambil) => konteks.onKeadaan({ jenis: 'mengambil', diambil }),
    });
    return ambil.halangan ?? kirim.halangan;
  }

  function tunda(halangan: Halangan): void {
    gagal += 1;
    const ms = hitungJeda(gagal, halangan, konteks.acak());
    const pada = konteks.kini() + ms;
    bukaLagi = halangan.jenis === 'sibuk' && halangan.detik !== null ? pada : 0;
    konteks.onKeadaan({ jenis: 'menunggu', pada, halangan });
    batalJeda = konteks.setJeda(ms, () => {
      batalJeda = null;
      minta().catch(() => undefined);
    });
  }

  async function jalan(): Promise<void> {
    do {
      isDiminta = false;
      const halangan = await putar();
      if (isBerhenti) return;
      if (halangan && isCobaLagi(halangan)) return tunda(halangan);
      gagal = 0;
      bukaLagi = 0;
      if (halangan) return konteks.onKeadaan({ jenis: 'terhenti', halangan });
      await konteks.onTuntas();
    } while (isDiminta && !isBerhenti);
    konteks.onKeadaan({ jenis: 'diam' });
  }

  function minta(): Promise<void> {
    isDiminta = true;
    if (isBerhenti) return Promise.resolve();
    if (putaran) return putaran;
    if (bukaLagi > konteks.kini()) return Promise.resolve();
    batalJeda?.();
    batalJeda = null;
    putaran = jalan()
      .catch((galat: unknown) => {
        // Storage failed, a bug or a full disk: the screen must not stay at "sending" for ever.
        konteks.onKeadaan({ jenis: 'diam' });
        throw galat;
      })
      .finally(() => {
        putaran = null;
      });
    return putaran;
  }

  return {
    minta,
    stop() {
      isBerhenti = true;
      batalJeda?.();
      batalJeda = null;
    },
  };
}
