// Writes the steps of one monthly report, one line per step, for tests that read like a story.
import { findDefinisi } from '@lini/core/catatan/baca.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import type { Pelaku } from '@lini/core/catatan/define.ts';
import { foldSubjek, susunCatatan } from '@lini/core/catatan/fold.ts';
import { nextHlc } from '@lini/core/catatan/hlc.ts';
import { judgeCatatan, type Putusan } from '@lini/core/catatan/judge.ts';
import type { Institusi } from '@lini/core/institusi/institusi.ts';
import { idLaporan } from '@lini/core/pelaporan/id-laporan.ts';
import type { LaporanBulan } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { Bulan, Tanggal } from '@lini/core/tanggal.ts';
import { uuidUji } from './buku-keluarga.ts';

const PERANGKAT = uuidUji(1, 0xdead);
export const CIRI_UJI = { kunjungan: 0, hariKunjungan: 0, kunjunganSehari: 0, timbangan: 0, timbanganBulat: 0, pertemuan: 0, pertemuanLebih: 0 };

/** Figures whose couples are the sum of their boxes. */
export function angkaUji(pus = 80, lain: Readonly<Record<string, [number, number | null]>> = {}): Record<string, [number, number | null]> {
  const kotak = { 'B7.hamil': 4, 'B7.ias': 6, 'B7.iat': 5, 'B7.tial': 8, 'A2.belum': 2 };
  const pa = pus - Object.values(kotak).reduce((a, b) => a + b, 0);
  const isi = Object.fromEntries(Object.entries(kotak).map(([id, nilai]) => [id, [nilai, pus] as [number, number | null]]));
  return { A1: [120, null], A2: [pus, null], B2: [pa, pus], ...isi, ...lain };
}

/** The book of the report of one institution and month. */
export class BukuLaporan {
  readonly catatan: Catatan[] = [];
  readonly institusiId: string;
  readonly bulan: Bulan;
  readonly id: string;
  readonly #nomor: number;
  readonly #desa: string;
  #hlc: string | null = null;

  constructor(nomor = 1, bulan: Bulan = '2026-05', desa = '63.11.01.2003') {
    this.#nomor = nomor;
    this.#desa = desa;
    this.bulan = bulan;
    this.institusiId = uuidUji(nomor, 0x1a);
    this.id = idLaporan(this.institusiId, bulan);
  }

  /** One step as an envelope; not added to the book. */
  tulis(kind: string, terjadi: Tanggal, isi: Record<string, unknown>, oleh = uuidUji(2, 0xcade)): Catatan {
    const urut = this.catatan.length + 1;
    this.#hlc = nextHlc(this.#hlc, 1_780_000_000_000 + this.#nomor * 100_000 + urut, PERANGKAT);
    return {
      id: uuidUji(this.#nomor * 1000 + urut, Number(this.bulan.replace('-', ''))),
      kind,
      v: findDefinisi(kind)?.version ?? 1,
      subjek: { jenis: 'laporan', id: this.id },
      desa: this.#desa,
      rt: '001',
      terjadi,
      dicatat: this.#hlc,
      oleh,
      perangkat: PERANGKAT,
      urut,
      melihat: 0,
      isi: { bulan: this.bulan, ...(kind === 'laporan.kunci' ? { wajib: null } : {}), ...isi },
    };
  }

  /** The answers of a sending. */
  isiAjuan(angka = angkaUji(), lain: Record<string, unknown> = {}): Record<string, unknown> {
    return { institusiId: this.institusiId, jenis: 'sub-ppkbd', nama: 'Sub-PPKBD RT 001', angka, ciri: CIRI_UJI, keterangan: null, penjelasan: {}, ...lain };
  }

  /** Judges a step and adds it when it counts. */
  coba(satu: Catatan, pelaku: Pelaku | null = null, institusi: Institusi | null | undefined = undefined): Putusan {
    const sekitar = { findKeluarga: () => null, findInstitusi: () => institusi };
    const putusan = judgeCatatan(satu, this.catatan, '2027-12-31', sekitar, pelaku);
    if (putusan.putusan === 'diterima') this.catatan.push(satu);
    return putusan;
  }

  /** Adds a sending; gives its id. */
  ajukan(terjadi: Tanggal, angka = angkaUji(), oleh?: string): string {
    const satu = this.tulis('laporan.ajukan', terjadi, this.isiAjuan(angka), oleh);
    this.catatan.push(satu);
    return satu.id;
  }

  /** Adds a step about a sending. */
  langkah(jenis: string, ajuan: string, oleh: string, terjadi: Tanggal = '2026-06-08'): Catatan {
    const satu = this.tulis(`laporan.${jenis}`, terjadi, { ajuan }, oleh);
    this.catatan.push(satu);
    return satu;
  }

  keadaan(): LaporanBulan {
    return foldSubjek('laporan', this.id, susunCatatan(this.catatan));
  }
}
