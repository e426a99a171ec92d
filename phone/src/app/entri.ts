// One subject in the book of this phone: its catatan with their state and what they add up to; a family also with the picture of today.
import type { Catatan, JenisDesa, JenisSubjek } from '@lini/core/catatan/catatan.ts';
import { type CatatanSiap, susunCatatan } from '@lini/core/catatan/fold.ts';
import type { Sejarah } from '@lini/core/catatan/jenis-sejarah.ts';
import type { KeadaanSubjek } from '@lini/core/catatan/keadaan.ts';
import { buatSejarah } from '@lini/core/catatan/sejarah.ts';
import type { Keluarga } from '@lini/core/keluarga/keluarga.ts';
import { listPerkara, type Perkara } from '@lini/core/keluarga/perkara.ts';
import { type Parameter, parameterPada } from '@lini/core/parameter/parameter.ts';
import type { KeluargaPotret } from '@lini/core/potret/potret.ts';
import { potretKeluarga } from '@lini/core/potret/potret-keluarga.ts';
import { akhirBulan, type Bulan, type Tanggal } from '@lini/core/tanggal.ts';
import { type BarisAntrian, isPerluKirim, type StatusAntrian } from '@lini/sync/antrian.ts';
import type { CatatanBernomor } from '@lini/sync/wire.ts';
import { tulisNamaKeluarga } from './nama-keluarga.ts';

/** A catatan as the history shows it; `terhitung`: the office counted it. */
export type CatatanTampil = {
  readonly catatan: Catatan;
  readonly status: StatusAntrian | 'terhitung';
  readonly kode: string | null;
  readonly isian: string | null;
  /** The day a report reached the office, where it came later than the day it names. */
  readonly tiba?: Tanggal | undefined;
};

export type EntriSubjek<Jenis extends JenisSubjek = JenisDesa> = {
  readonly jenis: Jenis;
  readonly id: string;
  readonly tampil: readonly CatatanTampil[];
  readonly siap: readonly CatatanSiap[];
  readonly sejarah: Sejarah<KeadaanSubjek[Jenis]>;
  /** As known on `hariIni`. */
  readonly keadaan: KeadaanSubjek[Jenis];
  /** Its catatan that the office does not count yet. */
  readonly belumTerkirim: number;
};

export type Entri = EntriSubjek<'keluarga'> & {
  /** The same as `keadaan`. */
  readonly keluarga: Keluarga;
  /** On `hariIni`. */
  readonly potret: KeluargaPotret;
  /** The name it is listed under. */
  readonly nama: string;
  /** Everything it can be found by, in lower case. */
  readonly cari: string;
  /** Guarded fields on which two phones disagree. */
  readonly perkara: readonly Perkara[];
};

/** Whether a catatan counts on this phone: what went back does not, what waits does. */
export const isIkutDihitung = (status: CatatanTampil['status']): boolean => status !== 'dikembalikan' && status !== 'selesai';

function gabung(counted: readonly CatatanBernomor[], antrian: readonly BarisAntrian[]): CatatanTampil[] {
  const perId = new Map<string, CatatanTampil>();
  for (const { catatan, status, kode, isian } of antrian) perId.set(catatan.id, { catatan, status, kode, isian });
  // What the office counted is the truth about a catatan, whatever the outbox still thinks of it.
  for (const { catatan, tiba } of counted) perId.set(catatan.id, { catatan, status: 'terhitung', kode: null, isian: null, tiba });
  return [...perId.values()];
}

const listDihitung = (tampil: readonly CatatanTampil[]): Catatan[] => tampil.filter((satu) => isIkutDihitung(satu.status)).map((satu) => satu.catatan);

/** Works out one subject of any kind. */
export function buatEntriSubjek<Jenis extends JenisSubjek>(
  jenis: Jenis,
  id: string,
  counted: readonly CatatanBernomor[],
  antrian: readonly BarisAntrian[],
  hariIni: Tanggal,
): EntriSubjek<Jenis> {
  const tampil = gabung(counted, antrian);
  const siap = susunCatatan(listDihitung(tampil));
  const sejarah = buatSejarah(jenis, id, siap);
  const belumTerkirim = tampil.filter((satu) => satu.status !== 'terhitung' && isPerluKirim(satu.status)).length;
  return { jenis, id, tampil, siap, sejarah, keadaan: sejarah(hariIni), belumTerkirim };
}

/** A value worked out when it is first asked for. */
function sekali<Nilai>(hitung: () => Nilai): () => Nilai {
  let ada: { readonly nilai: Nilai } | undefined;
  return () => {
    ada ??= { nilai: hitung() };
    return ada.nilai;
  };
}

/** Works out one family; its picture and what two phones disagree about only when a screen asks. */
export function buatEntri(id: string, counted: readonly CatatanBernomor[], antrian: readonly BarisAntrian[], hariIni: Tanggal, parameter: Parameter): Entri {
  const dasar = buatEntriSubjek('keluarga', id, counted, antrian, hariIni);
  const keluarga = dasar.keadaan;
  const anggota = [...keluarga.anggota.values()];
  const potret = sekali(() => potretKeluarga(dasar.sejarah, hariIni, parameter));
  const perkara = sekali(() => listPerkara(listDihitung(dasar.tampil), new Map(counted.map(({ nomor, catatan }) => [catatan.id, nomor]))));
  return {
    ...dasar,
    keluarga,
    get potret() {
      return potret();
    },
    nama: tulisNamaKeluarga(keluarga),
    cari: [...anggota.map((satu) => satu.nama), keluarga.alamat, `rt ${keluarga.rt}`, `rt ${Number(keluarga.rt)}`].join(' ').toLowerCase(),
    get perkara() {
      return perkara();
    },
  };
}

const potretTersimpan = new WeakMap<Entri, Map<Bulan, KeluargaPotret>>();

/** The picture at the end of a month, as the report counts it; worked out once per family and month. */
export function potretBulan(entri: Entri, bulan: Bulan): KeluargaPotret {
  const ada = potretTersimpan.get(entri) ?? new Map<Bulan, KeluargaPotret>();
  potretTersimpan.set(entri, ada);
  const lama = ada.get(bulan);
  if (lama) return lama;
  const akhir = akhirBulan(bulan);
  const potret = potretKeluarga(entri.sejarah, akhir, parameterPada(akhir));
  ada.set(bulan, potret);
  return potret;
}
