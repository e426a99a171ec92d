// The database of one account on this phone: what the office counted, the outbox, the state of sync, and drafts.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import type { BarisAntrian } from '@lini/sync/antrian.ts';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

export type BarisCatatan = {
  readonly desa: string;
  readonly nomor: number;
  readonly id: string;
  readonly subjek: string;
  readonly catatan: Catatan;
  readonly tiba?: Tanggal;
};
export type BarisAntrianTersimpan = BarisAntrian & { readonly id: string; readonly urut: number };

/** Small facts by name. */
export type IsiKeadaan = {
  perangkat: string;
  kursor: string | null;
  hlc: string | null;
  urut: number;
  /** Last number seen of each village. */
  dilihat: Readonly<Record<string, number>>;
  /** When a sync last went through to its end, in milliseconds. */
  tuntas: number | null;
  /** The work list as it was last seen, in the shape of `app/beranda.ts`. */
  beranda: unknown;
  /** Lessons the office wrote, in the shape of `app/pelajaran-kantor.ts`, and the mark of the answer they came with. */
  pelajaran: unknown;
  pelajaranTanda: string;
  /** Medians of the like of institutions by institution id, in the shape of `sebaya-wire.ts`. */
  sebaya: Readonly<Record<string, unknown>>;
  /** What gatherings brought cadres by id of their card, in the shape of `rekam-wire.ts`. */
  rekam: Readonly<Record<string, unknown>>;
  /** By which role and narrow kinds the counted catatan were last looked over (`buang-tertutup.ts`). */
  aturanBaca: string;
  /** The day on which old photos were last looked for. */
  fotoDiperiksa: string;
};
export type KunciKeadaan = keyof IsiKeadaan;

/** `dijawab`: the questions the cadre answered herself; the other answers are suggestions. */
export type Draf = {
  readonly jawaban: Readonly<Record<string, unknown>>;
  readonly terjadi: string;
  readonly pada: number;
  readonly dijawab?: readonly string[];
};

export interface SkemaLini extends DBSchema {
  catatan: { key: [string, number]; value: BarisCatatan; indexes: { id: string; subjek: [string, string] } };
  antrian: { key: string; value: BarisAntrianTersimpan; indexes: { urut: number } };
  keadaan: { key: KunciKeadaan; value: IsiKeadaan[KunciKeadaan] };
  draf: { key: string; value: Draf };
}

export type BasisData = IDBPDatabase<SkemaLini>;

/** The name of an account's database on this phone. */
export const namaBasisData = (akunId: string): string => `lini-${akunId}`;

/** Opens the database, making it the first time. Another tab that wants it changed or gone closes this one. */
export function openBasisData(akunId: string, onTutup?: () => void): Promise<BasisData> {
  return openDB<SkemaLini>(namaBasisData(akunId), 1, {
    upgrade(db) {
      const catatan = db.createObjectStore('catatan', { keyPath: ['desa', 'nomor'] });
      catatan.createIndex('id', 'id', { unique: true });
      catatan.createIndex('subjek', ['desa', 'subjek']);
      db.createObjectStore('antrian', { keyPath: 'id' }).createIndex('urut', 'urut', { unique: true });
      db.createObjectStore('keadaan');
      db.createObjectStore('draf');
    },
    blocking(_lama, _baru, peristiwa) {
      (peristiwa.target as IDBDatabase).close();
      onTutup?.();
    },
  });
}
