// A phone without a screen: its log, its loop, and what its cadre writes. Storage, transport and clock are handed in.
import { findDefinisi } from '@lini/core/catatan/baca.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import type { Putusan } from '@lini/core/catatan/judge.ts';
import { judgeDiDesa } from '@lini/core/catatan/judge-desa.ts';
import { type Tanggal, tambahHari } from '@lini/core/tanggal.ts';
import type { BarisAntrian } from '@lini/sync/antrian.ts';
import type { LogPonsel } from '@lini/sync/log.ts';
import { createLoop, type KeadaanSync, type Loop } from '@lini/sync/loop.ts';
import type { Transport } from '@lini/sync/transport.ts';

export type KonteksPonsel = {
  readonly akunId: string;
  readonly log: LogPonsel;
  readonly transport: Transport;
  readonly desa: string;
  readonly rt: string;
  readonly idBaru: () => string;
  /** The wall clock of this phone, in milliseconds; may be wrong. */
  readonly kini: () => number;
  readonly hariIni: Tanggal;
  readonly acak?: () => number;
};

const BATAS_DIAM = 60;

export class HeadlessPhone {
  readonly konteks: KonteksPonsel;
  keadaan: KeadaanSync = { jenis: 'diam' };
  #loop: Loop;
  #isBersinyal = true;

  constructor(konteks: KonteksPonsel) {
    this.konteks = konteks;
    this.#loop = this.#buatLoop();
  }

  #buatLoop(): Loop {
    const { log, transport, kini, acak } = this.konteks;
    const tanpa = { halangan: { jenis: 'tanpa-sinyal' } } as const;
    return createLoop({
      antrian: log,
      tempat: log,
      perangkat: log.perangkat,
      transport: {
        kirim: async (kiriman) => (this.#isBersinyal ? transport.kirim(kiriman) : tanpa),
        ambil: async (kursor) => (this.#isBersinyal ? transport.ambil(kursor) : tanpa),
      },
      countUntukKirim: () => log.countUntukKirim(),
      onTuntas: () => undefined,
      onKeadaan: (keadaan) => {
        this.keadaan = keadaan;
      },
      kini,
      acak: acak ?? (() => 0.5),
      // Nobody waits in a story: it asks again by itself.
      setJeda: () => () => undefined,
    });
  }

  offline(): void {
    this.#isBersinyal = false;
  }

  online(): void {
    this.#isBersinyal = true;
  }

  /** The process ends and starts again: only what is stored is left. */
  restart(): void {
    this.#loop.stop();
    this.#loop = this.#buatLoop();
  }

  /** Everything this phone knows: counted, and its own that may still count. */
  async catatan(): Promise<Catatan[]> {
    const [bernomor, antrian] = await Promise.all([this.konteks.log.listSemua(), this.konteks.log.listAntrian()]);
    const counted = bernomor.map((satu) => satu.catatan);
    const sendiri = antrian.filter((satu) => satu.status !== 'dikembalikan' && satu.status !== 'selesai').map((satu) => satu.catatan);
    return [...new Map([...sendiri, ...counted].map((satu) => [satu.id, satu])).values()];
  }

  antrian(): Promise<BarisAntrian[]> {
    return this.konteks.log.listAntrian();
  }

  /** What the phone's own judge says before saving. */
  async judge(catatan: Catatan): Promise<Putusan> {
    const lain = (await this.catatan()).filter((satu) => satu.id !== catatan.id);
    return judgeDiDesa(
      catatan,
      Map.groupBy(lain, (satu) => satu.subjek.id),
      this.konteks.hariIni,
    );
  }

  /** Records one fact about a family; `hariLalu` days ago. */
  catat(keluargaId: string, kind: string, isi: Record<string, unknown>, hariLalu = 0): Promise<Catatan> {
    const { akunId, log, desa, rt, idBaru, kini, hariIni } = this.konteks;
    const v = findDefinisi(kind)?.version ?? 1;
    const terjadi = tambahHari(hariIni, -hariLalu);
    return log.append({ id: idBaru(), kind, v, subjek: { jenis: 'keluarga', id: keluargaId }, desa, rt, terjadi, oleh: akunId, isi }, kini());
  }

  /** One round of sync. */
  sync(): Promise<void> {
    return this.#loop.minta();
  }

  /** Syncs until the loop rests and nothing is left to send but what waits for others. */
  async settle(): Promise<void> {
    this.online();
    for (let kali = 0; kali < BATAS_DIAM; kali += 1) {
      // A new loop each time, so that no pause of an earlier failure stands in the way.
      this.restart();
      await this.sync();
      const menunggu = (await this.antrian()).some((satu) => satu.status === 'menunggu' || satu.status === 'terkirim');
      if (this.keadaan.jenis === 'diam' && !menunggu) return;
    }
    throw new Error(`ponsel tidak mencapai diam: ${JSON.stringify(this.keadaan)}`);
  }
}
