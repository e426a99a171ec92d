// Everyone at a gathering as one list that is searched by name: the invited, and those written down at the door.
import type { Acara } from '@lini/core/acara/acara.ts';
import { hadirAcara, orangAcara } from '@lini/core/acara/baca-acara.ts';
import { kontingenDari } from '@lini/core/acara/penempatan.ts';
import { JABATAN_PESERTA, type Peserta } from '@lini/core/acara/peserta.ts';
import type { BarisHadir } from '@lini/core/pelatihan/kehadiran.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { tt } from '@lini/ui/words/t.ts';
import { namaWilayah } from '../../app/acara/nama-wilayah.ts';

export type OrangAcara = {
  readonly peserta: Peserta;
  readonly isDiundang: boolean;
  /** Kecamatan or other area she comes for; null: not known. */
  readonly kontingen: string | null;
  /** Sub-PPKBD, Desa Juai. */
  readonly keterangan: string;
  /** Everything she is found by, in lower case. */
  readonly cari: string;
};

export type DaftarAcara = {
  readonly orang: readonly OrangAcara[];
  readonly perId: ReadonlyMap<string, OrangAcara>;
  readonly hadir: readonly BarisHadir[];
  /** Lines of attendance by session and person. */
  readonly baris: (sesi: string, id: string) => BarisHadir | undefined;
  /** Whether she was seen at any session. */
  readonly isHadir: (id: string) => boolean;
};

/** `Sub-PPKBD, Desa Juai`. */
export const tulisJabatan = ({ jabatan, desa }: Pick<Peserta, 'jabatan' | 'desa'>): string =>
  [tt(labelPilihan(JABATAN_PESERTA, jabatan)), desa === null ? '' : namaWilayah(desa)].filter(Boolean).join(', ');

function buatOrang(acara: Acara, peserta: Peserta, isDiundang: boolean): OrangAcara {
  const kontingen = kontingenDari(peserta, acara.penempatan.get(peserta.id));
  const keterangan = tulisJabatan(peserta);
  const cari = `${peserta.nama} ${keterangan} ${kontingen === null ? '' : namaWilayah(kontingen)}`.toLowerCase();
  return { peserta, isDiundang, kontingen, keterangan, cari };
}

function susun(acara: Acara): DaftarAcara {
  const utama = orangAcara(acara);
  const langsung = [...acara.datangLangsung.values()].filter((satu) => !acara.peserta.has(satu.id) && utama(satu.id) === satu.id);
  const orang = [...[...acara.peserta.values()].map((satu) => buatOrang(acara, satu, true)), ...langsung.map((satu) => buatOrang(acara, satu, false))];
  orang.sort((a, b) => a.peserta.nama.localeCompare(b.peserta.nama, 'id') || (a.peserta.id < b.peserta.id ? -1 : 1));
  const hadir = hadirAcara(acara);
  const perBaris = new Map(hadir.map((satu) => [`${satu.sesi} ${satu.peserta}`, satu]));
  const adaHadir = new Set(hadir.map((satu) => satu.peserta));
  return {
    orang,
    perId: new Map(orang.map((satu) => [satu.peserta.id, satu])),
    hadir,
    baris: (sesi, id) => perBaris.get(`${sesi} ${utama(id)}`),
    isHadir: (id) => adaHadir.has(utama(id)),
  };
}

const tersusun = new WeakMap<Acara, DaftarAcara>();

/** The list of a gathering; worked out once for each change of it. */
export function daftarAcara(acara: Acara): DaftarAcara {
  const lama = tersusun.get(acara);
  if (lama) return lama;
  const baru = susun(acara);
  tersusun.set(acara, baru);
  return baru;
}

/** Those whose name, office or area holds every word that was typed; names that begin with it come first. */
export function cariOrang(orang: readonly OrangAcara[], ketikan: string, paling: number): OrangAcara[] {
  const kata = ketikan.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const cocok = orang.filter((satu) => kata.every((bagian) => satu.cari.includes(bagian)));
  const awal = kata[0];
  if (awal === undefined) return cocok.slice(0, paling);
  const isDepan = ({ peserta }: OrangAcara): boolean =>
    peserta.nama
      .toLowerCase()
      .split(/\s+/)
      .some((satu) => satu.startsWith(awal));
  return [...cocok.filter(isDepan), ...cocok.filter((satu) => !isDepan(satu))].slice(0, paling);
}
