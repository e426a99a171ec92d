// Writes the catatan of one made-up group, one line per fact, for tests that read like a story.
import { findDefinisi } from '@lini/core/catatan/baca.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { foldSubjek, susunCatatan } from '@lini/core/catatan/fold.ts';
import { nextHlc } from '@lini/core/catatan/hlc.ts';
import type { KartuPoktan } from '@lini/core/poktan/kartu-isi.ts';
import type { IsiPertemuan } from '@lini/core/poktan/pertemuan-isi.ts';
import type { JenisPoktan } from '@lini/core/poktan/pilihan.ts';
import type { Poktan } from '@lini/core/poktan/poktan.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { uuidUji } from './buku-keluarga.ts';

const PERANGKAT = uuidUji(1, 0xdead);
const KADER = uuidUji(2, 0xcade);

export const KARTU_KOSONG: KartuPoktan = {
  nama: 'Melati',
  noRegister: null,
  alamat: null,
  pembinaJabatan: 'ppkbd',
  pembinaNama: null,
  sk: false,
  skNomor: null,
  skTanggal: null,
  skPenerbit: null,
  sumberDana: [],
  keterpaduan: [],
  prioritas: null,
  sarana: [],
  basis: null,
  pengelola: null,
  jenisUsaha: null,
  modalSumber: [],
  modalJumlah: null,
  tahap: null,
};

const MATERI_PERTAMA: Readonly<Record<JenisPoktan, string>> = { bkb: 'oth-0-6', bkr: 'pup', bkl: 'spiritual', uppka: 'usaha-ekonomi', pikr: 'pkbr' };

/** One group's book: every method adds one catatan and gives it (or the new id) back. */
export class BukuPoktan {
  readonly catatan: Catatan[] = [];
  readonly id: string;
  readonly jenis: JenisPoktan;
  readonly #desa: string;
  readonly #rt: string;
  readonly #nomor: number;
  #hlc: string | null = null;
  #urut = 0;

  constructor(jenis: JenisPoktan, nomor = 1, desa = '63.11.01.2003', rt = '001') {
    this.jenis = jenis;
    this.#nomor = nomor;
    this.id = uuidUji(nomor, 0xb0);
    this.#desa = desa;
    this.#rt = rt;
  }

  catat(kind: string, terjadi: Tanggal, isi: Record<string, unknown>): Catatan {
    this.#urut += 1;
    this.#hlc = nextHlc(this.#hlc, 1_700_000_000_000 + this.#nomor * 100_000 + this.#urut, PERANGKAT);
    const satu: Catatan = {
      id: uuidUji(this.#nomor * 1000 + this.#urut, 0xcb),
      kind,
      v: findDefinisi(kind)?.version ?? 1,
      subjek: { jenis: 'poktan', id: this.id },
      desa: this.#desa,
      rt: this.#rt,
      terjadi,
      dicatat: this.#hlc,
      oleh: KADER,
      perangkat: PERANGKAT,
      urut: 500_000 + this.#nomor * 1000 + this.#urut,
      melihat: 0,
      isi,
    };
    this.catatan.push(satu);
    return satu;
  }

  #idBaru(awalan: number): string {
    return uuidUji(this.#nomor * 1000 + this.#urut + 1, awalan);
  }

  daftar(terjadi: Tanggal, kartu: Partial<KartuPoktan> = {}): Catatan {
    return this.catat('poktan.daftar', terjadi, { jenis: this.jenis, ...KARTU_KOSONG, ...kartu });
  }

  anggota(terjadi: Tanggal, keluargaId: string | null, lain: { anggotaId?: string | null; nama?: string | null; kemandirian?: string | null } = {}): string {
    const id = this.#idBaru(0xb1);
    this.catat('poktan.anggota-masuk', terjadi, { id, keluargaId, anggotaId: null, nama: null, kemandirian: null, alasanLebih: null, ...lain });
    return id;
  }

  pengurus(terjadi: Tanggal, jabatan: string, terlatih: boolean | null = null): string {
    const pengurusId = this.#idBaru(0xb2);
    const kosong = { nik: null, kaderId: null, kelompokUmur: null, tugas: null };
    this.catat('poktan.pengurus', terjadi, { pengurusId, nama: `Pengurus ${jabatan}`, jabatan, terlatih, ...kosong });
    return pengurusId;
  }

  /** A meeting face to face on the first topic of the kind, unless said otherwise. */
  pertemuan(terjadi: Tanggal, hadir: readonly string[], lain: Partial<IsiPertemuan> = {}): Catatan {
    return this.catat('poktan.pertemuan', terjadi, {
      penyaji: ['ppkbd'],
      materi: [MATERI_PERTAMA[this.jenis]],
      kelompokUmur: [],
      diskusi: null,
      cara: 'tatap-muka',
      hadir,
      anak: [],
      kka: [],
      kms: [],
      sesuai: [],
      tidakSesuai: [],
      tamuKeluarga: null,
      tamuPus: null,
      tamuKb: null,
      tamuLansia: null,
      tamuRemaja: null,
      alasanLebih: null,
      ...lain,
    });
  }

  nihil(terjadi: Tanggal): Catatan {
    return this.catat('poktan.nihil', terjadi, { alasan: 'panen', keterangan: null });
  }

  keadaan(sampai?: Tanggal): Poktan {
    return foldSubjek('poktan', this.id, susunCatatan(this.catatan), sampai);
  }
}
