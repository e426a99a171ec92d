// One family in the book of this phone: its catatan with their state, what they add up to, and the picture of today.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { type CatatanSiap, foldKeluarga, susunCatatan } from '@lini/core/catatan/fold.ts';
import { potretPerBulan } from '@lini/core/indikator/hitung.ts';
import type { Keluarga } from '@lini/core/keluarga/keluarga.ts';
import { listPerkara, type Perkara } from '@lini/core/keluarga/perkara.ts';
import type { Parameter } from '@lini/core/parameter/parameter.ts';
import type { KeluargaPotret } from '@lini/core/potret/potret.ts';
import { potretKeluarga } from '@lini/core/potret/potret-keluarga.ts';
import { akhirBulan, type Bulan, bulanDari, type Tanggal, tambahBulan } from '@lini/core/tanggal.ts';
import { type BarisAntrian, isPerluKirim, type StatusAntrian } from '@lini/sync/antrian.ts';
import type { CatatanBernomor } from '@lini/sync/wire.ts';
import { tulisNamaKeluarga } from './nama-keluarga.ts';

/** A catatan as the history shows it; `terhitung`: the office counted it. */
export type CatatanTampil = {
  readonly catatan: Catatan;
  readonly status: StatusAntrian | 'terhitung';
  readonly kode: string | null;
  readonly isian: string | null;
};

export type Entri = {
  readonly id: string;
  readonly tampil: readonly CatatanTampil[];
  readonly siap: readonly CatatanSiap[];
  readonly keluarga: Keluarga;
  /** On `hariIni`. */
  readonly potret: KeluargaPotret;
  /** The name it is listed under. */
  readonly nama: string;
  /** Everything it can be found by, in lower case. */
  readonly cari: string;
  /** Its catatan that the office does not count yet. */
  readonly belumTerkirim: number;
  /** Guarded fields on which two phones disagree. */
  readonly perkara: readonly Perkara[];
};

/** Whether a catatan counts on this phone: what went back does not, what waits does. */
export const isIkutDihitung = (status: CatatanTampil['status']): boolean => status !== 'dikembalikan' && status !== 'selesai';

function gabung(counted: readonly CatatanBernomor[], antrian: readonly BarisAntrian[]): CatatanTampil[] {
  const perId = new Map<string, CatatanTampil>();
  for (const { catatan, status, kode, isian } of antrian) perId.set(catatan.id, { catatan, status, kode, isian });
  // What the office counted is the truth about a catatan, whatever the outbox still thinks of it.
  for (const { catatan } of counted) perId.set(catatan.id, { catatan, status: 'terhitung', kode: null, isian: null });
  return [...perId.values()];
}

/** Works out one family. */
export function buatEntri(id: string, counted: readonly CatatanBernomor[], antrian: readonly BarisAntrian[], hariIni: Tanggal, parameter: Parameter): Entri {
  const tampil = gabung(counted, antrian);
  const dihitung = tampil.filter((satu) => isIkutDihitung(satu.status)).map((satu) => satu.catatan);
  const siap = susunCatatan(dihitung);
  const lalu = foldKeluarga(id, siap, akhirBulan(tambahBulan(bulanDari(hariIni), -1)));
  const keluarga = foldKeluarga(id, siap, hariIni);
  const anggota = [...keluarga.anggota.values()];
  return {
    id,
    tampil,
    siap,
    keluarga,
    potret: potretKeluarga(lalu.terdaftar === null ? null : lalu, keluarga, hariIni, parameter),
    nama: tulisNamaKeluarga(keluarga),
    cari: [...anggota.map((satu) => satu.nama), keluarga.alamat, `rt ${keluarga.rt}`, `rt ${Number(keluarga.rt)}`].join(' ').toLowerCase(),
    belumTerkirim: tampil.filter((satu) => satu.status !== 'terhitung' && isPerluKirim(satu.status)).length,
    perkara: listPerkara(dihitung, new Map(counted.map(({ nomor, catatan }) => [catatan.id, nomor]))),
  };
}

const potretTersimpan = new WeakMap<Entri, Map<Bulan, KeluargaPotret>>();

/** The picture at the end of a month, as the report counts it; worked out once per family and month. */
export function potretBulan(entri: Entri, bulan: Bulan): KeluargaPotret {
  const ada = potretTersimpan.get(entri) ?? new Map<Bulan, KeluargaPotret>();
  potretTersimpan.set(entri, ada);
  const lama = ada.get(bulan);
  if (lama) return lama;
  const potret = potretPerBulan(entri.id, entri.siap, [bulan])[0] as KeluargaPotret;
  ada.set(bulan, potret);
  return potret;
}
