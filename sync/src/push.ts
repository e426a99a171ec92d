// Sends the outbox in order until each catatan has its verdict (S2, S3). No network and no storage of its own.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import type { Antrian, PutusanCocok } from './antrian.ts';
import type { Halangan, Transport } from './transport.ts';
import { BATAS_KIRIM, type PutusanKirim } from './wire.ts';

export type HasilPush = {
  /** Verdicts received. */
  readonly diputus: number;
  /** Single catatan too large for the office; they stay in the outbox. */
  readonly terlaluBesar: number;
  readonly halangan: Halangan | null;
};

export type KonteksPush = {
  readonly antrian: Antrian;
  readonly transport: Pick<Transport, 'kirim'>;
  readonly perangkat: string;
  /** Called before each batch with how many verdicts came so far. */
  readonly onMaju?: (diputus: number) => void;
};

/** Joins verdicts to what was sent; one that names another catatan than the one at its place is not believed. */
function cocokkan(kiriman: readonly Catatan[], putusan: readonly PutusanKirim[]): PutusanCocok[] {
  const hasil = new Map<string, PutusanCocok>();
  for (const satu of putusan) {
    const catatan = kiriman[satu.indeks];
    if (catatan && (satu.id === null || satu.id === catatan.id)) hasil.set(catatan.id, { ...satu, id: catatan.id });
  }
  return [...hasil.values()];
}

/**
 * One walk through the outbox. Stops at the first refusal of a whole request; a request that is too large is halved, and a
 * single catatan that is too large is passed over so that it does not block the others.
 */
export async function push({ antrian, transport, perangkat, onMaju }: KonteksPush): Promise<HasilPush> {
  let [sejak, batas, diputus, terlaluBesar] = [0, BATAS_KIRIM, 0, 0];
  for (;;) {
    const kiriman = await antrian.listUntukKirim(sejak, batas);
    const akhir = kiriman.at(-1);
    if (!akhir) return { diputus, terlaluBesar, halangan: terlaluBesar > 0 ? { jenis: 'terlalu-besar' } : null };
    onMaju?.(diputus);
    const hasil = await transport.kirim({ perangkat, catatan: kiriman });
    if ('halangan' in hasil) {
      if (hasil.halangan.jenis !== 'terlalu-besar') return { diputus, terlaluBesar, halangan: hasil.halangan };
      if (kiriman.length > 1) {
        batas = Math.ceil(kiriman.length / 2);
        continue;
      }
      terlaluBesar += 1;
    } else {
      const putusan = cocokkan(kiriman, hasil.jawaban.putusan);
      await antrian.applyPutusan(putusan);
      diputus += putusan.length;
    }
    sejak = akhir.urut;
  }
}
