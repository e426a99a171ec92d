// A tiny office in memory, made of core's judge: custody, numbers per village, a feed. For sync tests without a database.
import { type Catatan, zCatatan } from '@lini/core/catatan/catatan.ts';
import { judgeDiDesa } from '@lini/core/catatan/judge-desa.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import type { Transport } from '@lini/sync/transport.ts';
import type { CatatanBernomor, JawabanAmbil, Kirim, PutusanKirim } from '@lini/sync/wire.ts';

type Titipan = { catatan: Catatan; putusan: 'ditahan' | 'dikembalikan'; kode: string; isian: string | null };

const sama = (a: Catatan, b: Catatan): boolean => JSON.stringify(a) === JSON.stringify(b);

export class MemoryServer {
  readonly counted: CatatanBernomor[] = [];
  readonly titipan = new Map<string, Titipan>();
  /** How many rows one pull answer carries. */
  readonly blok: number;
  readonly hariIni: Tanggal;
  /** Villages in reach; null: every village that has a catatan. */
  jangkauan: readonly string[] | null = null;

  constructor(hariIni: Tanggal, blok = 7) {
    this.hariIni = hariIni;
    this.blok = blok;
  }

  /** Whether the office holds this id, counted or in custody. */
  has(id: string): boolean {
    return this.titipan.has(id) || this.counted.some((satu) => satu.catatan.id === id);
  }

  #nomorTerakhir = (desa: string): number => this.counted.filter((satu) => satu.catatan.desa === desa).length;

  #judge(catatan: Catatan): { nomor: number } | Titipan {
    const perSubjek = Map.groupBy(
      this.counted.map((satu) => satu.catatan),
      (satu) => satu.subjek.id,
    );
    const hasil = judgeDiDesa(catatan, perSubjek, this.hariIni);
    if (hasil.putusan !== 'diterima') return { catatan, putusan: hasil.putusan, kode: hasil.kode, isian: hasil.isian };
    const nomor = this.#nomorTerakhir(catatan.desa) + 1;
    this.counted.push({ nomor, catatan });
    this.titipan.delete(catatan.id);
    return { nomor };
  }

  #receive(mentah: unknown, indeks: number): PutusanKirim {
    const dasar = { indeks, id: null, kode: null, isian: null, nomor: null };
    const hasil = zCatatan.safeParse(mentah);
    if (!hasil.success) return { ...dasar, putusan: 'dikembalikan', kode: 'amplop-rusak' };
    const catatan = hasil.data as Catatan;
    const ada = this.counted.find((satu) => satu.catatan.id === catatan.id);
    if (ada && !sama(ada.catatan, catatan)) return { ...dasar, id: catatan.id, putusan: 'dikembalikan', kode: 'id-bentrok', isian: 'id' };
    if (ada) return { ...dasar, id: catatan.id, putusan: 'sudah-ada', nomor: ada.nomor };
    const putusan = this.#judge(catatan);
    if ('nomor' in putusan) return { ...dasar, id: catatan.id, putusan: 'diterima', nomor: putusan.nomor };
    this.titipan.set(catatan.id, putusan);
    return { ...dasar, id: catatan.id, putusan: putusan.putusan, kode: putusan.kode, isian: putusan.isian };
  }

  /** Judges again what waits, as long as that sets something free. */
  #releaseTertahan(): void {
    for (let isMaju = true; isMaju; ) {
      isMaju = false;
      for (const satu of this.titipan.values()) if (satu.putusan === 'ditahan' && 'nomor' in this.#judge(satu.catatan)) isMaju = true;
    }
  }

  kirim({ catatan }: Kirim): { putusan: PutusanKirim[] } {
    const putusan = catatan.map((satu, indeks) => this.#receive(structuredClone(satu), indeks));
    this.#releaseTertahan();
    return { putusan };
  }

  ambil(kursor: string | null): JawabanAmbil {
    const posisi = JSON.parse(kursor ?? '{}') as Record<string, number>;
    const semuaDesa = [...new Set(this.counted.map((satu) => satu.catatan.desa))];
    const desa = (this.jangkauan ?? semuaDesa).map((kode) => ({ kode, nomor: this.#nomorTerakhir(kode) }));
    const tampak = new Set(desa.map((satu) => satu.kode));
    const sisa = this.counted.filter((satu) => tampak.has(satu.catatan.desa) && satu.nomor > (posisi[satu.catatan.desa] ?? 0));
    const baris = sisa.slice(0, this.blok);
    const baru: Record<string, number> = {};
    for (const [kode, nomor] of Object.entries(posisi)) if (tampak.has(kode)) baru[kode] = nomor;
    for (const satu of baris) baru[satu.catatan.desa] = satu.nomor;
    return structuredClone({ baris, kursor: JSON.stringify(baru), selesai: baris.length === sisa.length, desa }) as JawabanAmbil;
  }

  /** A line to this office that never fails. */
  transport(): Transport {
    return {
      kirim: async (kiriman) => ({ jawaban: this.kirim(kiriman) }),
      ambil: async (kursor) => ({ jawaban: this.ambil(kursor) }),
    };
  }
}
