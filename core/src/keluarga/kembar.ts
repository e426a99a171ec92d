// Finds people who may be recorded twice among the families of this phone, offline (identity-and-privacy.md 3). It only points; a person decides.
import { isTanggal, type Tanggal } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';
import { isDiDesa, isHadir, type Keluarga } from './keluarga.ts';
import { isNamaMirip, kataNama } from './nama-mirip.ts';
import { rapikanNik } from './nik.ts';
import type { JenisKelamin } from './pilihan.ts';

/** What is known about a person who may be somebody else's double; a form gives what has been typed so far. */
export type CiriOrang = {
  readonly keluargaId: string;
  /** Null: not recorded yet. */
  readonly anggotaId: string | null;
  readonly nama: string;
  readonly nik: string | null;
  readonly jenisKelamin: JenisKelamin | null;
  readonly lahir: Tanggal | null;
  readonly namaIbu: string | null;
  readonly noKk: string | null;
};

export type OrangDikenal = CiriOrang & {
  readonly anggotaId: string;
  /** Lives, belongs to the family, and the family lives in its village. */
  readonly isAktif: boolean;
};

export const LABEL_SEBAB = {
  'nik-sama': teks('NIK sama', 'Same NIK'),
  'nik-satu-angka': teks('NIK hanya beda satu angka', 'NIK differs by one digit'),
  'nik-tertukar': teks('NIK sama, dua angka tertukar', 'Same NIK with two digits swapped'),
  'nama-mirip': teks('Nama mirip', 'Similar name'),
  'lahir-sama': teks('Tanggal lahir sama', 'Same birth date'),
  'lahir-tertukar': teks('Tanggal dan bulan lahir tertukar', 'Day and month of birth swapped'),
  'lahir-tahun': teks('Tanggal lahir sama, tahun beda satu', 'Same birthday, one year apart'),
  'ibu-mirip': teks('Nama ibu mirip', 'Similar name of the mother'),
  'kk-sama': teks('Nomor KK sama', 'Same family card number'),
} as const satisfies Record<string, Teks>;
export type SebabKembar = keyof typeof LABEL_SEBAB;

/**
 * `blok`: an active person has this very NIK (N9), a second one must not be saved; `mungkin`: probably one person; `pernah`: the
 * same, but recorded as gone, so it may be a move.
 */
export type TingkatKembar = 'blok' | 'mungkin' | 'pernah';
export type Kembar = { readonly orang: OrangDikenal; readonly tingkat: TingkatKembar; readonly sebab: readonly SebabKembar[] };

/** How two NIK are alike: equal, one digit wrong, or two neighbouring digits swapped; null when they are of two people. */
export function miripNik(a: string, b: string): 'nik-sama' | 'nik-satu-angka' | 'nik-tertukar' | null {
  if (a.length !== b.length) return null;
  const beda = [...a].flatMap((angka, ke) => (angka === b[ke] ? [] : [ke]));
  if (beda.length === 0) return 'nik-sama';
  if (beda.length === 1) return 'nik-satu-angka';
  const [i = 0, j = 0] = beda;
  return beda.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i] ? 'nik-tertukar' : null;
}

const tukarHariBulan = (lahir: Tanggal): Tanggal => `${lahir.slice(0, 4)}-${lahir.slice(8, 10)}-${lahir.slice(5, 7)}`;
const geserTahun = (lahir: Tanggal, jumlah: number): Tanggal => `${String(Number(lahir.slice(0, 4)) + jumlah).padStart(4, '0')}${lahir.slice(4)}`;

/** Birth dates that are this one written wrongly, each with how. */
export function listLahirMirip(lahir: Tanggal): Map<Tanggal, SebabKembar> {
  const hasil = new Map<Tanggal, SebabKembar>([
    [geserTahun(lahir, -1), 'lahir-tahun'],
    [geserTahun(lahir, 1), 'lahir-tahun'],
  ]);
  if (isTanggal(tukarHariBulan(lahir))) hasil.set(tukarHariBulan(lahir), 'lahir-tertukar');
  return hasil.set(lahir, 'lahir-sama');
}

const isNamaSama = (a: string, b: string): boolean => kataNama(a).sort().join(' ') === kataNama(b).sort().join(' ');

/** Within one family twins share birth, mother and card, and often nearly the name: there only the very same name points. */
const isNamaCocok = (a: CiriOrang, b: CiriOrang): boolean => (a.keluargaId === b.keluargaId ? isNamaSama(a.nama, b.nama) : isNamaMirip(a.nama, b.nama));

/** Whether the two numbers part within the birth date, so that one of them contradicts the date stated for it. */
const isBedaDiTanggal = (a: string, b: string): boolean => a.slice(0, 6) === b.slice(0, 6) && a.slice(12) === b.slice(12);

function sebabNik(calon: CiriOrang, orang: CiriOrang): SebabKembar[] {
  if (calon.nik === null || orang.nik === null) return [];
  const mirip = miripNik(calon.nik, orang.nik);
  if (mirip === null || mirip === 'nik-sama') return mirip === null ? [] : [mirip];
  // Two people born a day apart in one kecamatan have numbers one digit apart: the digits alone say nothing.
  if (isNamaCocok(calon, orang)) return [mirip, 'nama-mirip'];
  const isLahirSama = calon.lahir !== null && calon.lahir === orang.lahir && calon.keluargaId !== orang.keluargaId;
  return isLahirSama && isBedaDiTanggal(calon.nik, orang.nik) ? [mirip, 'lahir-sama'] : [];
}

function sebabCiri(calon: CiriOrang, orang: CiriOrang): SebabKembar[] {
  const lahir = calon.lahir === null || orang.lahir === null ? undefined : listLahirMirip(calon.lahir).get(orang.lahir);
  if (lahir === undefined) return [];
  if (calon.jenisKelamin !== null && orang.jenisKelamin !== null && calon.jenisKelamin !== orang.jenisKelamin) return [];
  // A NIK is for life: two numbers that are not one mistyped are two people.
  if (calon.nik !== null && orang.nik !== null && miripNik(calon.nik, orang.nik) === null) return [];
  const isIbu = calon.namaIbu !== null && orang.namaIbu !== null && isNamaMirip(calon.namaIbu, orang.namaIbu);
  const isKk = calon.noKk !== null && calon.noKk === orang.noKk;
  if (!isIbu && !isKk) return [];
  if (!isNamaCocok(calon, orang)) return [];
  return ['nama-mirip', lahir, ...(isIbu ? (['ibu-mirip'] as const) : []), ...(isKk ? (['kk-sama'] as const) : [])];
}

/** Why two records may be of one person, in words to show; empty when nothing points to it. */
export function listSebabKembar(calon: CiriOrang, orang: CiriOrang): SebabKembar[] {
  return [...new Set([...sebabNik(calon, orang), ...sebabCiri(calon, orang)])];
}

const URUTAN: Record<TingkatKembar, number> = { blok: 0, mungkin: 1, pernah: 2 };

/** How a known person stands to the typed one; null when nothing points to one person. */
export function nilaiKembar(calon: CiriOrang, orang: OrangDikenal): Kembar | null {
  // The same person in two families, gone from one of them by a marriage or a split, keeps the id.
  if (calon.anggotaId !== null && calon.anggotaId === orang.anggotaId) return null;
  const sebab = listSebabKembar(calon, orang);
  if (sebab.length === 0) return null;
  const tingkat = !orang.isAktif ? 'pernah' : sebab.includes('nik-sama') ? 'blok' : 'mungkin';
  return { orang, tingkat, sebab };
}

/** Strongest first: blocked, then more reasons before fewer. */
export const urutkanKembar = (a: Kembar, b: Kembar): number => URUTAN[a.tingkat] - URUTAN[b.tingkat] || b.sebab.length - a.sebab.length;

/** The people of a family as the search knows them. */
export function listOrang(keluarga: Keluarga): OrangDikenal[] {
  const isDesa = isDiDesa(keluarga);
  return [...keluarga.anggota.values()].map((anggota) => ({
    keluargaId: keluarga.id,
    anggotaId: anggota.id,
    nama: anggota.nama,
    nik: anggota.nik === null ? null : rapikanNik(anggota.nik),
    jenisKelamin: anggota.jenisKelamin,
    lahir: anggota.lahir,
    namaIbu: (anggota.ibuId === null ? undefined : keluarga.anggota.get(anggota.ibuId)?.nama) ?? null,
    noKk: keluarga.noKk,
    isAktif: isDesa && isHadir(anggota),
  }));
}
