// The whole server over a test database, and people who talk to it over HTTP as phone and office do.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { buildApp } from '@lini/server/app.ts';
import type { Aplikasi, Jawaban, Permintaan } from '@lini/server/platform/http/app.ts';
import { type JawabanAmbil, type PutusanKirim, zJawabanAmbil, zJawabanKirim } from '@lini/sync/wire.ts';
import type { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { type BasisDataUji, type NamaOrang, ORANG, openBasisDataUji, SANDI_UJI } from './basis-data.ts';

export const PERANGKAT_UJI = uuidUji(1, 0xdead);

export class Pengguna {
  readonly nama: NamaOrang;
  readonly #app: Aplikasi;
  readonly #kuki: string;

  constructor(app: Aplikasi, nama: NamaOrang, kuki: string) {
    this.#app = app;
    this.nama = nama;
    this.#kuki = kuki;
  }

  minta(opsi: Permintaan): Promise<Jawaban> {
    return this.#app.inject({ ...opsi, headers: { cookie: this.#kuki, ...opsi.headers } });
  }

  kirimMentah(catatan: readonly unknown[]): Promise<Jawaban> {
    return this.minta({ method: 'POST', url: '/api/sync/kirim', payload: { perangkat: PERANGKAT_UJI, catatan } });
  }

  /** Pushes and gives the verdicts; fails on any answer that is not in the shape of the wire. */
  async kirim(catatan: readonly unknown[]): Promise<PutusanKirim[]> {
    const jawaban = await this.kirimMentah(catatan);
    if (jawaban.statusCode !== 200) throw new Error(`kirim dijawab ${jawaban.statusCode} ${jawaban.body}`);
    return zJawabanKirim.parse(jawaban.json()).putusan;
  }

  async ambil(kursor?: string): Promise<JawabanAmbil> {
    const jawaban = await this.minta({ url: `/api/sync/ambil${kursor ? `?kursor=${encodeURIComponent(kursor)}` : ''}` });
    if (jawaban.statusCode !== 200) throw new Error(`ambil dijawab ${jawaban.statusCode} ${jawaban.body}`);
    return zJawabanAmbil.parse(jawaban.json());
  }

  /** Everything the feed has for this person, block by block. */
  async ambilSemua(): Promise<JawabanAmbil['baris']> {
    const baris: JawabanAmbil['baris'] = [];
    for (let blok = await this.ambil(); ; blok = await this.ambil(blok.kursor)) {
      baris.push(...blok.baris);
      if (blok.selesai) return baris;
    }
  }
}

export type RumahUji = BasisDataUji & { readonly app: Aplikasi; readonly masuk: (nama: NamaOrang) => Promise<Pengguna> };

/** Builds the server on a fresh database. */
export async function openRumahUji(): Promise<RumahUji> {
  const basisData = await openBasisDataUji();
  const app = await buildApp(basisData.sql, '/tidak-ada', { batasPerMenit: 1_000_000 });
  const masuk = async (nama: NamaOrang): Promise<Pengguna> => {
    const jawaban = await app.inject({ method: 'POST', url: '/api/masuk', payload: { namaPengguna: nama, sandi: SANDI_UJI } });
    const kuki = jawaban.cookies[0];
    if (!kuki) throw new Error(`${nama} tidak bisa masuk: ${jawaban.body}`);
    return new Pengguna(app, nama, `${kuki.name}=${kuki.value}`);
  };
  const close = async (): Promise<void> => {
    await app.close();
    await basisData.close();
  };
  return { ...basisData, app, masuk, close };
}

/** A family's catatan as written by this person. */
export const tulisanOleh = (nama: NamaOrang, buku: Pick<BukuKeluarga, 'catatan'>): Catatan[] => buku.catatan.map((satu) => ({ ...satu, oleh: ORANG[nama].id }));

/** The verdicts in short, in order. */
export const ringkas = (putusan: readonly PutusanKirim[]): string[] =>
  putusan.map((satu) => [satu.putusan, satu.kode, satu.isian].filter((bagian) => bagian !== null).join(' '));
