// The committee of a gathering over HTTP, as the office's screens do it: write at the desk, send links, read what the office may read.
import { randomUUID } from 'node:crypto';
import type { TautanDibuat } from '@lini/core/akses/tautan.ts';
import type { JenisSubjek } from '@lini/core/catatan/catatan.ts';
import { hariIni } from '@lini/server/platform/waktu.ts';
import { ringkas } from './rumah.ts';

export type SubjekAcara = { readonly jenis: Extract<JenisSubjek, 'acara' | 'lomba'>; readonly id: string };

export class Panitia {
  readonly #alamat: string;
  readonly #kuki: string;
  readonly #desa: string;

  /** `desa`: the kecamatan or kabupaten that holds the gatherings. */
  constructor(alamat: string, kuki: string, desa: string) {
    this.#alamat = alamat;
    this.#kuki = kuki;
    this.#desa = desa;
  }

  /** Signs in with a password. */
  static async masuk(alamat: string, namaPengguna: string, desa: string, sandi = 'contoh'): Promise<Panitia> {
    const headers = { 'content-type': 'application/json' };
    const jawaban = await fetch(`${alamat}/api/masuk`, { method: 'POST', headers, body: JSON.stringify({ namaPengguna, sandi }) });
    const kuki = jawaban.headers.getSetCookie()[0]?.split(';')[0];
    if (!jawaban.ok || !kuki) throw new Error(`${namaPengguna} tidak bisa masuk: ${jawaban.status}`);
    return new Panitia(alamat, kuki, desa);
  }

  /** The answer as it came, whatever its status. */
  tanya(path: string, kirim?: unknown): Promise<Response> {
    return fetch(`${this.#alamat}${path}`, {
      headers: { cookie: this.#kuki, 'content-type': 'application/json' },
      ...(kirim === undefined ? {} : { method: 'POST', body: JSON.stringify(kirim) }),
    });
  }

  async minta<Isi>(path: string, kirim?: unknown): Promise<Isi> {
    const jawaban = await this.tanya(path, kirim);
    if (!jawaban.ok) throw new Error(`${path} dijawab ${jawaban.status}: ${await jawaban.text()}`);
    return (await jawaban.json()) as Isi;
  }

  /** Writes one fact at the desk; the verdict in short. */
  async catat(subjek: SubjekAcara, kind: string, isi: unknown): Promise<string> {
    const catatan = [{ id: randomUUID(), kind, subjek, desa: this.#desa, isi }];
    return ringkas((await this.minta<{ putusan: Parameters<typeof ringkas>[0] }>('/api/kantor/catat', { catatan })).putusan)[0] ?? '';
  }

  /** A link for a guest: whose account it is, and the path a phone opens. */
  async tautan(acaraId: string, nama: string, tugas: 'pintu' | 'juri' | 'soal', lombaId: string | null = null): Promise<{ akun: string; path: string }> {
    const { akun, token } = await this.minta<TautanDibuat>('/api/tautan', { acaraId, lombaId, tugas, nama });
    return { akun, path: `/tautan#${token}` };
  }
}

/** A gathering of today, without programme. */
export const rencanaHariIni = (judul: string, jenis = 'temu-kader'): Record<string, unknown> => ({
  jenis,
  judul,
  mulai: hariIni(),
  selesai: hariIni(),
  tempat: 'Gedung Sanggam, Paringin',
  penyelenggara: 'DP3A P2KB PMD Kabupaten Balangan',
  sesi: [{ id: 'acara', judul: 'Acara', tanggal: hariIni(), mulai: '08:00', selesai: '16:00', jp: 0, pengajar: null, ruang: null, isHadirDicatat: true }],
  kuota: [],
  anggaran: [],
  keterangan: null,
});
