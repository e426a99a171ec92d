// Which template the rules of a competition began from, and whether the committee changed them since.
import type { Parameter } from '../parameter/parameter.ts';
import { cerdasDariPola, type IdPolaCerdas, POLA_CERDAS } from './cerdas/pola-cerdas.ts';
import { type SkemaCerdas, skemaCerdas } from './cerdas/skema-cerdas.ts';
import type { IsiAtur } from './isi-lomba.ts';
import { type IdPola, lombaDariPola, POLA_LOMBA } from './pola-lomba.ts';
import { skemaLomba } from './skema-lomba.ts';

type Aturan = IsiAtur['aturan'];
export type AsalPola = { readonly nama: string; readonly isDiubah: boolean };

const CERDAS = 'cerdas-';
const isHuruf = (huruf: string): huruf is IdPolaCerdas => Object.hasOwn(POLA_CERDAS, huruf);
const isPola = (id: string): id is IdPola => Object.hasOwn(POLA_LOMBA, id);

/** The rules of a template, `yelyel` or `cerdas-A`, by the parameters of the day; null: there is no such template. */
export function aturanDariPola(id: string, parameter: Parameter): Aturan | null {
  const huruf = id.startsWith(CERDAS) ? id.slice(CERDAS.length) : '';
  if (isHuruf(huruf)) return { jenis: 'cerdas', cerdas: cerdasDariPola(parameter, huruf) };
  return isPola(id) ? { jenis: 'penampilan', lomba: lombaDariPola(id, parameter) } : null;
}

/** Filling in what the source of a template does not print changes nothing of it. */
function isiKosong(pola: SkemaCerdas, isi: SkemaCerdas): SkemaCerdas {
  const { rebutan, tulis } = pola;
  const nilai = rebutan && Object.fromEntries(Object.entries(rebutan.nilai).map(([hasil, poin]) => [hasil, poin ?? isi.rebutan?.nilai[hasil as 'benar']]));
  return {
    ...pola,
    rebutan: rebutan && { ...rebutan, nilai: nilai as typeof rebutan.nilai },
    tulis: tulis && { ...tulis, soal: tulis.soal ?? isi.tulis?.soal, lolos: tulis.lolos ?? isi.tulis?.lolos },
  };
}

/** The rules in one fixed order of fields, without their name; null while a field is unreadable. */
function sebutAturan(aturan: Aturan): string | null {
  const baca = aturan.jenis === 'penampilan' ? skemaLomba.safeParse(aturan.lomba) : skemaCerdas.safeParse(aturan.cerdas);
  return baca.success ? JSON.stringify({ ...baca.data, nama: '' }) : null;
}

/** The template's name and whether the rules differ from it, the name of the competition aside; null where no template is known. */
export function asalPola({ pola, aturan }: Pick<IsiAtur, 'pola' | 'aturan'>, parameter: Parameter): AsalPola | null {
  const asal = pola === undefined ? null : aturanDariPola(pola, parameter);
  if (asal === null) return null;
  const nama = asal.jenis === 'penampilan' ? asal.lomba.nama : asal.cerdas.nama;
  const utuh: Aturan = asal.jenis === 'cerdas' && aturan.jenis === 'cerdas' ? { jenis: 'cerdas', cerdas: isiKosong(asal.cerdas, aturan.cerdas) } : asal;
  return { nama, isDiubah: asal.jenis !== aturan.jenis || sebutAturan(utuh) !== sebutAturan(aturan) };
}
