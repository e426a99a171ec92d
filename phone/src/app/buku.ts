// The book of this phone: every family in memory, folded from its catatan; only touched families are folded again.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import type { BarisAntrian, PutusanCocok } from '@lini/sync/antrian.ts';
import type { LogPonsel, Rancangan } from '@lini/sync/log.ts';
import type { JawabanAmbil } from '@lini/sync/wire.ts';
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { buatEntri, type Entri } from './entri.ts';

export class Buku {
  readonly #log: LogPonsel;
  readonly #counted = new Map<string, Map<string, Catatan>>();
  readonly #entri = new Map<string, Entri>();
  readonly #versi = signal(0);
  readonly #antrian: Signal<readonly BarisAntrian[]> = signal([]);
  #hariIni: Tanggal;

  constructor(log: LogPonsel, hariIni: Tanggal) {
    this.#log = log;
    this.#hariIni = hariIni;
  }

  /** Everything recorded here that is not settled, by number. */
  get antrian(): ReadonlySignal<readonly BarisAntrian[]> {
    return this.#antrian;
  }

  /** All families; who reads it is drawn anew when one changes. */
  get semua(): ReadonlyMap<string, Entri> {
    void this.#versi.value;
    return this.#entri;
  }

  /** Reads everything anew: on opening, and when another tab or day changed it. */
  async load(hariIni: Tanggal = this.#hariIni): Promise<void> {
    this.#hariIni = hariIni;
    const [counted, antrian] = await Promise.all([this.#log.listSemua(), this.#log.listAntrian()]);
    this.#counted.clear();
    this.#entri.clear();
    this.#putCounted(counted);
    this.#antrian.value = antrian;
    this.#fold([...this.#counted.keys(), ...antrian.map((satu) => satu.catatan.subjek.id)]);
  }

  #putCounted(catatan: readonly Catatan[]): void {
    for (const satu of catatan) {
      const keluarga = this.#counted.get(satu.subjek.id);
      if (keluarga) keluarga.set(satu.id, satu);
      else this.#counted.set(satu.subjek.id, new Map([[satu.id, satu]]));
    }
  }

  #fold(ids: Iterable<string>): void {
    const parameter = parameterPada(this.#hariIni);
    const antrian = Map.groupBy(this.#antrian.value, (satu) => satu.catatan.subjek.id);
    for (const id of new Set(ids)) {
      const counted = this.#counted.get(id);
      const sendiri = antrian.get(id) ?? [];
      if (!counted && sendiri.length === 0) this.#entri.delete(id);
      else this.#entri.set(id, buatEntri(id, counted?.values() ?? [], sendiri, this.#hariIni, parameter));
    }
    this.#versi.value += 1;
  }

  async #refreshAntrian(): Promise<void> {
    const lama = this.#antrian.value;
    this.#antrian.value = await this.#log.listAntrian();
    this.#fold([...lama, ...this.#antrian.value].map((satu) => satu.catatan.subjek.id));
  }

  /** Keeps a new catatan and shows its effect at once. */
  async append(rancangan: Rancangan, ms: number, menggantikan: readonly string[] = []): Promise<Catatan> {
    const catatan = await this.#log.append(rancangan, ms, menggantikan);
    await this.#refreshAntrian();
    return catatan;
  }

  async settle(ids: readonly string[]): Promise<void> {
    await this.#log.settle(ids);
    await this.#refreshAntrian();
  }

  async retry(ids: readonly string[]): Promise<void> {
    await this.#log.retry(ids);
    await this.#refreshAntrian();
  }

  /** The log for the sync loop, whose writes show in the book at once. */
  logTerpantau(): LogPonsel {
    return {
      ...this.#log,
      applyPutusan: async (putusan: readonly PutusanCocok[]) => {
        const perId = new Map(this.#antrian.value.map((satu) => [satu.catatan.id, satu.catatan]));
        await this.#log.applyPutusan(putusan);
        const diterima = putusan.filter((satu) => satu.nomor !== null && (satu.putusan === 'diterima' || satu.putusan === 'sudah-ada'));
        this.#putCounted(diterima.flatMap((satu) => perId.get(satu.id) ?? []));
        await this.#refreshAntrian();
      },
      addBlok: async (blok: JawabanAmbil) => {
        await this.#log.addBlok(blok);
        const jangkauan = new Set(blok.desa.map((satu) => satu.kode));
        const isAdaYangDicabut = [...this.#counted.values()].some((keluarga) => [...keluarga.values()].some((satu) => !jangkauan.has(satu.desa)));
        if (isAdaYangDicabut) return this.load();
        if (blok.baris.length === 0) return;
        this.#putCounted(blok.baris.map((satu) => satu.catatan));
        this.#antrian.value = await this.#log.listAntrian();
        this.#fold(blok.baris.map((satu) => satu.catatan.subjek.id));
      },
    };
  }
}
