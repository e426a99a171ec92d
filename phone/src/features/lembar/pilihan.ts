// Which sheets this role may make, and what can be chosen for one: month, RT, group.
import { isPencatat, type Peran } from '@lini/core/akses/peran.ts';
import type { DefinisiLembar, LembarAngka } from '@lini/core/laporan/bahan-lembar.ts';
import { LEMBAR } from '@lini/core/registry/lembar.ts';
import { type Bulan, bulanDari, isBulan } from '@lini/core/tanggal.ts';
import { entriLain } from '../../app/desa.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { listInstitusiSaya } from '../../app/institusi-saya.ts';
import { namaSubjek } from '../../app/nama-subjek.ts';
import { getSesi } from '../../app/sesi.ts';
import { entriDesa, rtSaya } from '../../app/wilayah.ts';
import { isLembarInstitusi, type PilihanLembar } from './bahan.ts';

/** A sheet of the figures of a village is the PPKBD's and the PKB's; a Sub-PPKBD makes that of her own institution. */
const isAngkaSaya = (satu: LembarAngka, peran: Peran): boolean =>
  peran === 'sub-ppkbd' ? isLembarInstitusi(satu) && listInstitusiSaya().length > 0 : satu.tingkat.includes('desa');

/** Sheets of figures of this role, and sheets with names for those who keep the names. */
export const listLembar = (peran: Peran): DefinisiLembar[] => LEMBAR.filter((satu) => (satu.jenis === 'nama' ? isPencatat(peran) : isAngkaSaya(satu, peran)));

/** The RT of the village with families in them; a Sub-PPKBD makes sheets with names of her own RT only. */
export function listRt(): string[] {
  const semua = entriDesa.value.filter(({ keluarga }) => keluarga.pindah === null).map(({ keluarga }) => keluarga.rt);
  return [...new Set(semua)].filter((rt) => rtSaya.value.size === 0 || rtSaya.value.has(rt)).sort();
}

/** Whether all RT together may be asked for: a Sub-PPKBD has a few, the others the whole village. */
export const isBolehSemuaRt = (): boolean => getSesi().akun.peran !== 'sub-ppkbd' || rtSaya.value.size === 0;

/** The groups a sheet can be made for. */
export const listPoktanLembar = (_definisi: DefinisiLembar): EntriSubjek<'poktan'>[] =>
  entriLain('poktan').sort((satu, dua) => (namaSubjek(satu) < namaSubjek(dua) ? -1 : 1));

/** What the address chooses; nonsense in it is as if it were not there. */
export function bacaPilihan(query: Readonly<Record<string, string | undefined>>, definisi: DefinisiLembar, hari: string): PilihanLembar {
  const { bulan, rt, poktan } = query;
  const rtList = definisi.jenis === 'nama' && definisi.pilih === 'rt' ? listRt() : [];
  const poktanList = definisi.jenis === 'nama' && definisi.pilih === 'poktan' ? listPoktanLembar(definisi) : [];
  const bulanIni: Bulan = bulanDari(hari);
  return {
    bulan: isBulan(bulan) && bulan <= bulanIni ? bulan : bulanIni,
    rt: rt === 'semua' && isBolehSemuaRt() ? null : rt && rtList.includes(rt) ? rt : (rtList[0] ?? null),
    poktanId: poktanList.some(({ id }) => id === poktan) ? (poktan ?? null) : (poktanList[0]?.id ?? null),
  };
}
