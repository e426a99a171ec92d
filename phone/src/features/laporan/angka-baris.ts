// The figures of the report of one month, and the names behind each of them.
import type { Peran } from '@lini/core/akses/peran.ts';
import type { JenisDesa } from '@lini/core/catatan/catatan.ts';
import { listHitungan } from '@lini/core/indikator/hitung.ts';
import type { AngkaPerIndikator, Indikator, ItemPotret } from '@lini/core/indikator/indikator.ts';
import type { Laporan } from '@lini/core/laporan/laporan.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';

/** Opens a figure to how it is counted and to its names. */
export type BukaAngka = (indikator: string) => void;

const PER_ID = new Map(INDIKATOR.map((satu) => [satu.id, satu]));

export const findIndikator = (id: string): Indikator | undefined => PER_ID.get(id);

/** The report without the lines that a phone of this role cannot count, for it does not hold what they count. */
export const laporanUntuk = (laporan: Laporan, peran: Peran): Laporan => ({
  ...laporan,
  bagian: laporan.bagian.map((bagian) => ({
    ...bagian,
    baris: bagian.baris.filter(({ indikator }) => PER_ID.get(indikator)?.peran?.includes(peran) !== false),
  })),
});

/** One name behind a number: where its page is, and how often it counts. `anggota`: the wife, when couples are counted. */
export type NamaDiBalik = { readonly subjek: { readonly jenis: JenisDesa; readonly id: string }; readonly anggota: string | null; readonly jumlah: number };

function siapa(butir: ItemPotret[keyof ItemPotret], istriKeluarga: ReadonlyMap<unknown, string>): Pick<NamaDiBalik, 'subjek' | 'anggota'> | null {
  if ('istri' in butir) return { subjek: { jenis: 'keluarga', id: istriKeluarga.get(butir) ?? '' }, anggota: butir.istri.nama };
  if ('poktan' in butir && 'isAktif' in butir) return { subjek: { jenis: 'poktan', id: butir.poktan.id }, anggota: null };
  if ('institusi' in butir && 'isAktif' in butir) return { subjek: { jenis: 'institusi', id: butir.institusi.id }, anggota: null };
  if ('kader' in butir && 'isAktif' in butir) return { subjek: { jenis: 'kader', id: butir.kader.id }, anggota: null };
  return 'krs' in butir ? { subjek: { jenis: 'keluarga', id: butir.keluarga.id }, anggota: null } : null;
}

/** Who makes up the number; empty for what is counted over the village as a whole. */
export function listNama(indikator: Indikator, desa: DesaPotret): NamaDiBalik[] {
  const istriKeluarga = new Map(desa.keluarga.flatMap((potret) => potret.pus.map((pus) => [pus, potret.keluarga.id] as const)));
  return listHitungan(indikator, desa).flatMap(({ butir, pembilang }) => {
    const orang = pembilang > 0 ? siapa(butir, istriKeluarga) : null;
    return orang ? [{ ...orang, jumlah: pembilang }] : [];
  });
}

/** The check every cadre knows: the boxes add up to the couples. */
export function hitungCek(angka: AngkaPerIndikator) {
  const ambil = (id: string): number => angka[id]?.pembilang ?? 0;
  const bagian = { pa: ambil('B2'), hamil: ambil('B7.hamil'), ias: ambil('B7.ias'), iat: ambil('B7.iat'), tial: ambil('B7.tial'), belum: ambil('A2.belum') };
  const pus = ambil('A2');
  const jumlah = bagian.pa + bagian.hamil + bagian.ias + bagian.iat + bagian.tial + bagian.belum;
  return { pus, ...bagian, isCocok: pus === jumlah };
}
