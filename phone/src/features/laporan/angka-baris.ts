// The figures of the report of one month, and the names behind each of them.
import type { Peran } from '@lini/core/akses/peran.ts';
import type { JenisDesa } from '@lini/core/catatan/catatan.ts';
import { listHitungan } from '@lini/core/indikator/hitung.ts';
import type { Angka, AngkaPerIndikator, Indikator, ItemPotret } from '@lini/core/indikator/indikator.ts';
import type { Laporan } from '@lini/core/laporan/laporan.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';
import { type Teks, teks } from '@lini/core/teks.ts';

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

/** Who makes up the number; empty for what is counted over the village as a whole and names no families. */
export function listNama(indikator: Indikator, desa: DesaPotret): NamaDiBalik[] {
  if (indikator.subjek === 'desa')
    return (indikator.keluarga?.(desa) ?? []).map(({ keluarga }) => ({ subjek: { jenis: 'keluarga', id: keluarga.id }, anggota: null, jumlah: 1 }));
  const istriKeluarga = new Map(desa.keluarga.flatMap((potret) => potret.pus.map((pus) => [pus, potret.keluarga.id] as const)));
  return listHitungan(indikator, desa).flatMap(({ butir, pembilang }) => {
    const orang = pembilang > 0 ? siapa(butir, istriKeluarga) : null;
    return orang ? [{ ...orang, jumlah: pembilang }] : [];
  });
}

/** What stands where a number opens to no name: why, and "none" only of a number that is zero. */
export function kataTanpaNama(indikator: Indikator, angka: Angka | undefined, isKini: boolean): Teks {
  if (angka === undefined) return teks('Angka ini belum ada, jadi belum ada namanya', 'This number is not known yet, so it has no names');
  if (angka.pembilang === 0) return teks('Tidak ada nama di balik angka ini', 'No names behind this number');
  if (indikator.subjek === 'desa' && !indikator.keluarga)
    return teks('Angka ini dihitung untuk desa seluruhnya, bukan per nama', 'Counted over the village as a whole, not by name');
  if (!isKini)
    return teks(
      'Angka ini dari laporan yang dikirim. Menurut catatan kini tidak ada lagi namanya',
      'This number is of the report as it was sent. By the records of today it has no names any more',
    );
  return teks('Namanya tidak ada di ponsel ini', 'The names are not on this phone');
}

/** The check every cadre knows: the boxes add up to the couples. */
export function hitungCek(angka: AngkaPerIndikator) {
  const ambil = (id: string): number => angka[id]?.pembilang ?? 0;
  const bagian = { pa: ambil('B2'), hamil: ambil('B7.hamil'), ias: ambil('B7.ias'), iat: ambil('B7.iat'), tial: ambil('B7.tial'), belum: ambil('A2.belum') };
  const pus = ambil('A2');
  const jumlah = bagian.pa + bagian.hamil + bagian.ias + bagian.iat + bagian.tial + bagian.belum;
  return { pus, ...bagian, isCocok: pus === jumlah };
}
