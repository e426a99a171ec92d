// Writes the catatan of one made-up institution or cadre, one line per fact, for tests that read like a story.
import { findDefinisi } from '@lini/core/catatan/baca.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { foldSubjek, susunCatatan } from '@lini/core/catatan/fold.ts';
import { nextHlc } from '@lini/core/catatan/hlc.ts';
import type { KeadaanSubjek } from '@lini/core/catatan/keadaan.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { uuidUji } from './buku-keluarga.ts';

const PERANGKAT = uuidUji(1, 0xdead);
const AKUN = uuidUji(2, 0xcade);
const TANPA_SK = { skAda: false, skNomor: null, skTanggal: null, skPenerbit: null, skSampai: null };

type Jenis = 'institusi' | 'kader';

/** The book of one institution or cadre. */
export class BukuImp<Subjek extends Jenis = Jenis> {
  readonly catatan: Catatan[] = [];
  readonly jenis: Subjek;
  readonly id: string;
  readonly #rt: string;
  readonly #nomor: number;
  #hlc: string | null = null;

  constructor(jenis: Subjek, nomor = 1, rt = '001') {
    this.jenis = jenis;
    this.#nomor = nomor;
    this.#rt = rt;
    this.id = uuidUji(nomor, jenis === 'institusi' ? 0x1a : 0xcad);
  }

  /** Adds one catatan of a kind; gives it back. */
  catat(kind: string, terjadi: Tanggal, isi: Record<string, unknown>): Catatan {
    const urut = this.catatan.length + 1;
    this.#hlc = nextHlc(this.#hlc, 1_700_000_000_000 + this.#nomor * 100_000 + urut, PERANGKAT);
    const satu: Catatan = {
      id: uuidUji(this.#nomor * 1000 + urut, this.jenis === 'institusi' ? 0x1c : 0xcac),
      kind,
      v: findDefinisi(kind)?.version ?? 1,
      subjek: { jenis: this.jenis, id: this.id },
      desa: '63.11.01.2003',
      rt: this.#rt,
      terjadi,
      dicatat: this.#hlc,
      oleh: AKUN,
      perangkat: PERANGKAT,
      urut,
      melihat: 0,
      isi,
    };
    this.catatan.push(satu);
    return satu;
  }

  /** What it adds up to, up to a day. */
  keadaan(sampai?: Tanggal): KeadaanSubjek[Subjek] {
    return foldSubjek(this.jenis, this.id, susunCatatan(this.catatan), sampai);
  }
}

/** An institution with its card; `kartu` replaces answers. */
export function bukuInstitusi(terjadi: Tanggal, kartu: Record<string, unknown> = {}, nomor = 1): BukuImp<'institusi'> {
  const buku = new BukuImp('institusi', nomor);
  buku.catat('institusi.daftar', terjadi, isiKartuUji(kartu));
  return buku;
}

/** The answers of a plain K/0 card. */
export const isiKartuUji = (kartu: Record<string, unknown> = {}): Record<string, unknown> => ({
  jenis: 'ppkbd',
  nama: 'PPKBD Uji',
  wilayah: [],
  noRegister: null,
  kepengurusan: 'kolektif',
  ...TANPA_SK,
  sumberDana: [],
  media: [],
  klasifikasi: null,
  dasawisma: null,
  isKeluargaMembina: null,
  ...kartu,
});

/** A cadre with a card; `kartu` replaces answers. */
export function bukuKader(terjadi: Tanggal, nama: string, nomor = 1, kartu: Record<string, unknown> = {}): BukuImp<'kader'> {
  const buku = new BukuImp('kader', nomor);
  const tahun = Object.fromEntries(['pencatatan', 'konseling', 'advokasi', 'kie', 'e-learning', 'lainnya'].map((jenis) => [`tahun-${jenis}`, null]));
  const kosong = { nik: null, nikKosong: 'tidak-diketahui', jenisKelamin: 'P', lahir: '1977-05-05', alamat: '', pendidikan: null, pelatihan: [], ...tahun };
  buku.catat('kader.daftar', terjadi, { nama, ...kosong, ...kartu });
  return buku;
}

/** The answers that begin an assignment. */
export const isiTugasUji = (tugas: Record<string, unknown> = {}): Record<string, unknown> => ({
  jenis: 'ppkbd',
  institusiId: null,
  poktanId: null,
  unsurTpk: null,
  jabatan: 'anggota',
  rt: [],
  ...TANPA_SK,
  ...tugas,
});
