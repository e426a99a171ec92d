// A competition played in a test: each step is judged as the server would, and only what counts is kept.

import type { Peran } from '@lini/core/akses/peran.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { foldSubjek, susunCatatan } from '@lini/core/catatan/fold.ts';
import { judgeCatatan } from '@lini/core/catatan/judge.ts';
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';

const idUji = (nomor: number): string => `019a0000-0000-7000-8000-${String(nomor).padStart(12, '0')}`;

const HARI = '2026-11-24';
const MS_AWAL = Date.UTC(2026, 10, 24, 1, 0, 0);

export const PANITIA = idUji(9001);
/** The guest account of the juror on chair `ke`, counted from 1. */
export const akunJuri = (ke: number): string => idUji(9100 + ke);

export class BukuLomba {
  readonly id = idUji(9200);
  readonly catatan: Catatan[] = [];
  #menit = 0;
  #urut = 0;

  /** Minutes go by. */
  lewat(menit: number): this {
    this.#menit += menit;
    return this;
  }

  /** One step as it would be written now. */
  buat(kind: string, isi: Record<string, unknown>, oleh = PANITIA): Catatan {
    this.#urut += 1;
    const dicatat = `${String(MS_AWAL + this.#menit * 60_000 + this.#urut).padStart(15, '0')}-0000-deadbeef`;
    const amplop = { kind, v: 1, subjek: { jenis: 'lomba', id: this.id }, desa: '63.11', rt: '000', terjadi: HARI, dicatat, oleh } as const;
    return { ...amplop, id: idUji(9300 + this.#urut), perangkat: oleh, urut: this.#urut, melihat: 0, isi };
  }

  /** Judges a step made elsewhere, by somebody of that role when it is told; kept when it counts. Gives the code of the verdict, `diterima` when there is none. */
  terima(satu: Catatan, peran?: Peran): string {
    const putusan = judgeCatatan(satu, this.catatan, HARI, undefined, peran && { peran, rt: null });
    if (putusan.putusan === 'diterima') this.catatan.push(satu);
    return putusan.putusan === 'diterima' ? 'diterima' : putusan.kode;
  }

  catat(kind: string, isi: Record<string, unknown>, oleh?: string): string {
    return this.terima(this.buat(kind, isi, oleh));
  }

  keadaan(): KeadaanLomba {
    return foldSubjek('lomba', this.id, susunCatatan(this.catatan));
  }
}
