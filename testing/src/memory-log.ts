// The log of a phone kept in memory, for stories and as the reference that the IndexedDB log is compared with.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { laterHlc, nextHlc } from '@lini/core/catatan/hlc.ts';
import { type BarisAntrian, isPerluKirim, type PutusanCocok, statusDariPutusan } from '@lini/sync/antrian.ts';
import type { LogPonsel, Rancangan } from '@lini/sync/log.ts';
import type { CatatanBernomor, JawabanAmbil } from '@lini/sync/wire.ts';

const urutAntrian = (a: BarisAntrian, b: BarisAntrian): number => a.catatan.urut - b.catatan.urut;

/** Each method runs to its end before another can begin, as a transaction does. */
export class MemoryLog implements LogPonsel {
  readonly perangkat: string;
  readonly #bernomor = new Map<string, CatatanBernomor>();
  readonly #antrian = new Map<string, BarisAntrian>();
  readonly #dilihat = new Map<string, number>();
  #kursor: string | null = null;
  #hlc: string | null = null;
  #urut = 0;

  constructor(perangkat: string) {
    this.perangkat = perangkat;
  }

  async append(rancangan: Rancangan, ms: number, menggantikan: readonly string[] = []): Promise<Catatan> {
    this.#hlc = nextHlc(this.#hlc, ms, this.perangkat);
    this.#urut += 1;
    const catatan: Catatan = {
      ...structuredClone(rancangan),
      dicatat: this.#hlc,
      perangkat: this.perangkat,
      urut: this.#urut,
      melihat: this.#dilihat.get(rancangan.desa) ?? 0,
    };
    this.#antrian.set(catatan.id, { catatan, status: 'menunggu', kode: null, isian: null });
    this.#setStatus(menggantikan, 'selesai');
    return catatan;
  }

  async appendBanyak(rancanganList: readonly Rancangan[], ms: number, menggantikan: readonly string[] = []): Promise<Catatan[]> {
    const id = rancanganList.map((satu) => satu.id);
    if (new Set(id).size < id.length || id.some((satu) => this.#antrian.has(satu))) throw new Error('id sudah ada di antrian');
    const semua: Catatan[] = [];
    for (const [ke, rancangan] of rancanganList.entries()) semua.push(await this.append(rancangan, ms, ke === 0 ? menggantikan : []));
    return semua;
  }

  async settle(ids: readonly string[]): Promise<void> {
    this.#setStatus(ids, 'selesai');
  }

  async tarik(ids: readonly string[]): Promise<number> {
    const menunggu = ids.flatMap((id) => this.#antrian.get(id) ?? []).filter((satu) => satu.status === 'menunggu');
    for (const satu of menunggu) this.#antrian.set(satu.catatan.id, { ...satu, status: 'selesai' });
    return menunggu.length;
  }

  async retry(ids: readonly string[]): Promise<void> {
    this.#setStatus(ids, 'menunggu');
  }

  #setStatus(ids: readonly string[], status: BarisAntrian['status']): void {
    for (const id of ids) {
      const lama = this.#antrian.get(id);
      if (lama && (lama.status === 'dikembalikan' || lama.status === 'ditahan')) this.#antrian.set(id, { ...lama, status });
    }
  }

  async listUntukKirim(sejakUrut: number, batas: number): Promise<Catatan[]> {
    return [...this.#antrian.values()]
      .filter((satu) => isPerluKirim(satu.status) && satu.catatan.urut > sejakUrut)
      .sort(urutAntrian)
      .slice(0, batas)
      .map((satu) => structuredClone(satu.catatan));
  }

  async countUntukKirim(): Promise<number> {
    return [...this.#antrian.values()].filter((satu) => isPerluKirim(satu.status)).length;
  }

  async listAntrian(): Promise<BarisAntrian[]> {
    return [...this.#antrian.values()].sort(urutAntrian);
  }

  async applyPutusan(putusan: readonly PutusanCocok[]): Promise<void> {
    for (const satu of putusan) {
      const lama = this.#antrian.get(satu.id);
      if (!lama || !isPerluKirim(lama.status)) continue;
      const status = statusDariPutusan(satu.putusan);
      if (status === 'terkirim' && satu.nomor !== null) {
        this.#put({ nomor: satu.nomor, catatan: lama.catatan });
        this.#antrian.delete(satu.id);
      } else this.#antrian.set(satu.id, { ...lama, status, kode: satu.kode, isian: satu.isian });
    }
  }

  #put(baris: CatatanBernomor): void {
    if (!this.#bernomor.has(baris.catatan.id)) this.#bernomor.set(baris.catatan.id, structuredClone(baris));
    if (this.#antrian.get(baris.catatan.id)?.status === 'terkirim') this.#antrian.delete(baris.catatan.id);
    this.#hlc = laterHlc(this.#hlc, baris.catatan.dicatat);
  }

  async addBernomor(baris: readonly CatatanBernomor[]): Promise<void> {
    for (const satu of baris) this.#put(satu);
  }

  async readKursor(): Promise<string | null> {
    return this.#kursor;
  }

  async forgetKursor(): Promise<void> {
    this.#kursor = null;
  }

  async addBlok({ baris, kursor, desa }: JawabanAmbil): Promise<void> {
    for (const satu of baris) {
      this.#put(satu);
      this.#dilihat.set(satu.catatan.desa, Math.max(this.#dilihat.get(satu.catatan.desa) ?? 0, satu.nomor));
    }
    const jangkauan = new Set(desa.map((satu) => satu.kode));
    for (const [id, satu] of this.#bernomor) if (!jangkauan.has(satu.catatan.desa)) this.#bernomor.delete(id);
    for (const kode of this.#dilihat.keys()) if (!jangkauan.has(kode)) this.#dilihat.delete(kode);
    this.#kursor = kursor;
  }

  async listBySubjek(desa: string, subjekId: string): Promise<Catatan[]> {
    return [...this.#bernomor.values()].map((satu) => satu.catatan).filter((satu) => satu.desa === desa && satu.subjek.id === subjekId);
  }

  async listSejak(desa: string, nomor: number, batas: number): Promise<CatatanBernomor[]> {
    return [...this.#bernomor.values()]
      .filter((satu) => satu.catatan.desa === desa && satu.nomor > nomor)
      .sort((a, b) => a.nomor - b.nomor)
      .slice(0, batas);
  }

  async listSemua(): Promise<CatatanBernomor[]> {
    return [...this.#bernomor.values()];
  }
}
