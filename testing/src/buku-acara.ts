// Writes the facts of one gathering, one line per fact, for tests that read like a story.
import type { Acara } from '@lini/core/acara/acara.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import type { IsiRencana } from '@lini/core/acara/rencana.ts';
import { findDefinisi } from '@lini/core/catatan/baca.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import type { Pelaku } from '@lini/core/catatan/define.ts';
import { foldSubjek, susunCatatan } from '@lini/core/catatan/fold.ts';
import { nextHlc } from '@lini/core/catatan/hlc.ts';
import { judgeCatatan, type Putusan } from '@lini/core/catatan/judge.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { uuidUji } from './buku-keluarga.ts';

const PERANGKAT = uuidUji(1, 0xdead);
export const KECAMATAN_UJI = '63.11.01';

/** The `nomor`th invited cadre, of a village of the kecamatan. */
export const pesertaUji = (nomor: number, desa: string | null = '63.11.01.2003'): Peserta => ({
  id: uuidUji(nomor, 0xada),
  nama: `Bu Uji ${nomor}`,
  jabatan: 'sub-ppkbd',
  desa,
});

/** A plan of one day with one session; `lain` in the place of its fields. */
export const rencanaUji = (lain: Partial<IsiRencana> = {}): IsiRencana => ({
  jenis: 'orientasi',
  judul: 'Orientasi Kader',
  mulai: '2026-06-10',
  selesai: '2026-06-10',
  tempat: 'Aula Kecamatan',
  penyelenggara: 'Balai Penyuluh KB',
  sesi: [{ id: 's1', judul: 'Pembukaan', tanggal: '2026-06-10', mulai: '08:30', selesai: '09:15', jp: 1, pengajar: null, ruang: null, isHadirDicatat: true }],
  kuota: [],
  anggaran: [],
  keterangan: null,
  ...lain,
});

/** The book of one gathering. */
export class BukuAcara {
  readonly catatan: Catatan[] = [];
  readonly id: string;
  readonly #nomor: number;
  readonly #desa: string;
  #hlc: string | null = null;

  constructor(nomor = 1, desa = KECAMATAN_UJI) {
    this.#nomor = nomor;
    this.#desa = desa;
    this.id = uuidUji(nomor, 0xaca);
  }

  /** One fact as an envelope; not added to the book. */
  tulis(kind: string, isi: Record<string, unknown>, terjadi: Tanggal = '2026-06-01', oleh = uuidUji(2, 0xcade)): Catatan {
    const urut = this.catatan.length + 1;
    this.#hlc = nextHlc(this.#hlc, 1_780_000_000_000 + this.#nomor * 100_000 + urut, PERANGKAT);
    return {
      id: uuidUji(this.#nomor * 10_000 + urut, 0xfac),
      kind,
      v: findDefinisi(kind)?.version ?? 1,
      subjek: { jenis: 'acara', id: this.id },
      desa: this.#desa,
      rt: '000',
      terjadi,
      dicatat: this.#hlc,
      oleh,
      perangkat: PERANGKAT,
      urut,
      melihat: 0,
      isi,
    };
  }

  /** Judges a fact and adds it when it counts. */
  coba(satu: Catatan, pelaku: Pelaku | null = null): Putusan {
    const putusan = judgeCatatan(satu, this.catatan, '2027-12-31', undefined, pelaku);
    if (putusan.putusan === 'diterima') this.catatan.push(satu);
    return putusan;
  }

  /** Adds a fact that must count; gives its id. */
  catat(kind: string, isi: Record<string, unknown>, terjadi?: Tanggal): string {
    const satu = this.tulis(kind, isi, terjadi);
    const putusan = this.coba(satu);
    if (putusan.putusan !== 'diterima') throw new Error(`${kind}: ${putusan.kode}`);
    return satu.id;
  }

  keadaan(): Acara {
    return foldSubjek('acara', this.id, susunCatatan(this.catatan));
  }
}
