// The book of this phone: every family, group, institution and cadre in memory, folded from its catatan; only touched ones are folded again.
import { type Catatan, isSubjekAcara, type JenisDesa, type JenisSubjek } from '@lini/core/catatan/catatan.ts';
import { IndeksOrang } from '@lini/core/keluarga/indeks-orang.ts';
import { type Parameter, parameterPada } from '@lini/core/parameter/parameter.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import type { BarisAntrian, PutusanCocok } from '@lini/sync/antrian.ts';
import type { LogPonsel, Rancangan } from '@lini/sync/log.ts';
import type { JawabanAmbil } from '@lini/sync/wire.ts';
import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { BarisBuku, type BarisSubjek } from './baris-buku.ts';
import { kerjakanDicicil } from './dicicil.ts';
import { buatEntri, buatEntriSubjek, type Entri, type EntriSubjek } from './entri.ts';

type JenisLain = Exclude<JenisDesa, 'keluarga'>;
type EntriLain = { readonly [Jenis in JenisLain]: Map<string, EntriSubjek<Jenis>> };

/** The catatan of a gathering or competition, unfolded: their rules are loaded with their screens. */
export type BarisAcara = BarisSubjek & { readonly jenis: Exclude<JenisSubjek, JenisDesa> };

export class Buku {
  readonly #log: LogPonsel;
  readonly #baris = new BarisBuku();
  readonly #entri = new Map<string, Entri>();
  readonly #lain: EntriLain = { poktan: new Map(), institusi: new Map(), kader: new Map(), laporan: new Map() };
  readonly #acara = new Map<string, BarisAcara>();
  readonly #indeks = new IndeksOrang();
  /** Families that changed since the index was last asked: most screens never ask. */
  readonly #indeksBasi = new Set<string>();
  readonly #versi = signal(0);
  readonly #antrian: Signal<readonly BarisAntrian[]> = signal([]);
  readonly #isSiap = signal(false);
  /** Asked for by a screen before its turn came. */
  readonly #didahulukan = new Set<string>();
  readonly #hangatkan: (entri: Entri) => void;
  #hariIni: Tanggal;
  /** Which reading of the whole book is under way; an older one stops. */
  #putaran = 0;
  #giliran: Promise<unknown> = Promise.resolve();

  /** `hangatkan` works out beforehand, family by family while the book is opened, what the first screen will ask of each. */
  constructor(log: LogPonsel, hariIni: Tanggal, hangatkan: (entri: Entri) => void = () => undefined) {
    this.#log = log;
    this.#hariIni = hariIni;
    this.#hangatkan = hangatkan;
  }

  /** Whether every family has been worked out since this book was opened; until then only those asked for are there. */
  get isSiap(): ReadonlySignal<boolean> {
    return this.#isSiap;
  }

  /** Works this subject out before the others, while the book is still being opened. */
  dahulukan(id: string): void {
    if (this.#isSiap.peek() || this.#didahulukan.has(id)) return;
    this.#didahulukan.add(id);
    if (this.#baris.isDihitung(id)) this.#fold([id]);
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

  /** All groups, institutions or cadres; who reads it is drawn anew when something changes. */
  lain<Jenis extends JenisLain>(jenis: Jenis): ReadonlyMap<string, EntriSubjek<Jenis>> {
    void this.#versi.value;
    return this.#lain[jenis];
  }

  /** Gatherings and competitions by id; a row changes its identity when something about it did. */
  get acara(): ReadonlyMap<string, BarisAcara> {
    void this.#versi.value;
    return this.#acara;
  }

  /** One subject of a village; gatherings have screens of their own. */
  find(jenis: JenisSubjek, id: string): EntriSubjek | Entri | undefined {
    if (isSubjekAcara(jenis)) return undefined;
    return jenis === 'keluarga' ? this.semua.get(this.#baris.digabungKe(id) ?? id) : this.lain(jenis).get(id);
  }

  /** The people of all families, to find doubles among. */
  get indeks(): IndeksOrang {
    void this.#versi.value;
    for (const id of this.#indeksBasi) {
      const entri = this.#entri.get(id);
      if (entri) this.#indeks.set(entri.keluarga);
      else this.#indeks.delete(id);
    }
    this.#indeksBasi.clear();
    return this.#indeks;
  }

  /** The family shown in the place of a merged one. */
  digabungKe(id: string): string | undefined {
    void this.#versi.value;
    return this.#baris.digabungKe(id);
  }

  /** What counts for these subjects and those merged with them, as written, by subject: what the judge looks at. */
  untukDinilai(ids: readonly string[]): Map<string, Catatan[]> {
    return this.#baris.untukDinilai(ids);
  }

  /**
   * One change of storage and memory after the other: a rereading that began before a block was written must not end after it
   * and show the family without it.
   */
  #antre<Hasil>(kerja: () => Promise<Hasil>): Promise<Hasil> {
    const hasil = this.#giliran.then(kerja);
    this.#giliran = hasil.catch(() => undefined);
    return hasil;
  }

  /** Reads what waits, before anything is shown: a screen must not say that all is sent because nobody has looked yet. */
  async loadAntrian(): Promise<void> {
    this.#antrian.value = await this.#log.listAntrian();
  }

  /** Reads everything anew: on opening, and when another tab or day changed it. */
  load(hariIni: Tanggal = this.#hariIni): Promise<void> {
    return this.#antre(() => this.#baca(hariIni)).then(() => this.#lipatSemua());
  }

  async #baca(hariIni: Tanggal): Promise<void> {
    this.#hariIni = hariIni;
    const [counted, antrian] = await Promise.all([this.#log.listSemua(), this.#log.listAntrian()]);
    this.#baris.clear();
    this.#baris.addCounted(counted);
    this.#setAntrian(antrian);
    this.#fold(this.#didahulukan);
  }

  /** Piece by piece; what is written meanwhile is folded at once by itself, and here only once more. */
  async #lipatSemua(): Promise<void> {
    this.#putaran += 1;
    const putaran = this.#putaran;
    const isBatal = (): boolean => putaran !== this.#putaran;
    const parameter = parameterPada(this.#hariIni);
    const ids = this.#perbaruiGabung(this.#baris.ids);
    const kerja = (id: string): void => {
      this.#foldSatu(id, parameter);
      const entri = this.#entri.get(id);
      if (entri) this.#hangatkan(entri);
    };
    await kerjakanDicicil(ids, kerja, isBatal);
    if (isBatal()) return;
    for (const id of [this.#entri, this.#acara, ...Object.values(this.#lain)].flatMap((satu) => [...satu.keys()]))
      if (!ids.has(id)) this.#foldSatu(id, parameter);
    batch(() => {
      this.#versi.value += 1;
      this.#isSiap.value = true;
    });
  }

  #setAntrian(antrian: readonly BarisAntrian[]): void {
    this.#baris.setAntrian(antrian);
    this.#antrian.value = antrian;
  }

  #fold(ids: Iterable<string>): void {
    const parameter = parameterPada(this.#hariIni);
    for (const id of this.#perbaruiGabung(ids)) this.#foldSatu(id, parameter);
    this.#versi.value += 1;
  }

  #perbaruiGabung(ids: Iterable<string>): Set<string> {
    return this.#baris.perbaruiGabung(ids, () => Object.values(this.#lain).flatMap((satu) => [...satu.keys()]));
  }

  #foldSatu(id: string, parameter: Parameter): void {
    const { counted, antrian } = this.#baris.find(id);
    const jenis = (counted[0] ?? antrian[0])?.catatan.subjek.jenis;
    if (jenis === undefined || this.#baris.digabungKe(id) !== undefined) this.#buang(id);
    else if (isSubjekAcara(jenis)) this.#acara.set(id, { jenis, counted, antrian });
    else if (jenis === 'keluarga') this.#setKeluarga(buatEntri(id, counted, antrian, this.#hariIni, parameter));
    // Which of them it is, the compiler cannot follow through the map.
    else (this.#lain[jenis] as Map<string, EntriSubjek<JenisLain>>).set(id, buatEntriSubjek(jenis, id, counted, antrian, this.#hariIni));
  }

  #setKeluarga(entri: Entri): void {
    this.#entri.set(entri.id, entri);
    this.#indeksBasi.add(entri.id);
  }

  #buang(id: string): void {
    this.#entri.delete(id);
    this.#indeksBasi.add(id);
    for (const satu of [...Object.values(this.#lain), this.#acara]) satu.delete(id);
  }

  async #refreshAntrian(): Promise<void> {
    const lama = this.#antrian.value;
    this.#setAntrian(await this.#log.listAntrian());
    this.#fold([...lama, ...this.#antrian.value].map((satu) => satu.catatan.subjek.id));
  }

  /** Keeps a new catatan and shows its effect at once. */
  append(rancangan: Rancangan, ms: number, menggantikan: readonly string[] = []): Promise<Catatan> {
    return this.#ubah(() => this.#log.append(rancangan, ms, menggantikan));
  }

  /** As `append`, for facts written in one breath: all of them are kept, or none. */
  appendBanyak(rancanganList: readonly Rancangan[], ms: number, menggantikan: readonly string[] = []): Promise<Catatan[]> {
    return this.#ubah(() => this.#log.appendBanyak(rancanganList, ms, menggantikan));
  }

  settle(ids: readonly string[]): Promise<void> {
    return this.#ubah(() => this.#log.settle(ids));
  }

  /** Takes back what was never sent; gives how many. */
  tarik(ids: readonly string[]): Promise<number> {
    return this.#ubah(() => this.#log.tarik(ids));
  }

  retry(ids: readonly string[]): Promise<void> {
    return this.#ubah(() => this.#log.retry(ids));
  }

  #ubah<Hasil>(tulis: () => Promise<Hasil>): Promise<Hasil> {
    return this.#antre(async () => {
      const hasil = await tulis();
      await this.#refreshAntrian();
      return hasil;
    });
  }

  /** The log for the sync loop, whose writes show in the book at once. */
  logTerpantau(): LogPonsel {
    return {
      ...this.#log,
      applyPutusan: (putusan) => this.#antre(() => this.#applyPutusan(putusan)),
      addBlok: (blok) => this.#antre(() => this.#addBlok(blok)),
    };
  }

  async #applyPutusan(putusan: readonly PutusanCocok[]): Promise<void> {
    const perId = new Map(this.#antrian.value.map((satu) => [satu.catatan.id, satu.catatan]));
    await this.#log.applyPutusan(putusan);
    const diterima = putusan.flatMap(({ id, nomor, putusan: jenis }) => {
      const catatan = perId.get(id);
      return catatan && nomor !== null && (jenis === 'diterima' || jenis === 'sudah-ada') ? [{ nomor, catatan }] : [];
    });
    this.#baris.addCounted(diterima);
    await this.#refreshAntrian();
  }

  async #addBlok(blok: JawabanAmbil): Promise<void> {
    await this.#log.addBlok(blok);
    const jangkauan = new Set(blok.desa.map((satu) => satu.kode));
    if (!this.#baris.isSemuaDalam(jangkauan)) {
      await this.#baca(this.#hariIni);
      return this.#lipatSemua();
    }
    if (blok.baris.length === 0) return;
    this.#baris.addCounted(blok.baris);
    this.#setAntrian(await this.#log.listAntrian());
    this.#fold(blok.baris.map((satu) => satu.catatan.subjek.id));
  }
}
