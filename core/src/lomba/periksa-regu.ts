// What a list of teams must hold: teams told apart, nobody in two of them, areas of the gathering, and nothing changed under a mark that was given.
import { samakanNama } from '../acara/samakan-nama.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { isDalamWilayah } from '../wilayah/wilayah.ts';
import type { ReguLomba } from './peserta-lomba.ts';

type Daftar = readonly ReguLomba[];
type Terpakai = { readonly regu: string };
/** Sheets, answers, written scores and performances; of sheets, whom they are about is enough. */
export type BahanTerpakai = Readonly<Record<'lembar' | 'jawaban' | 'tulis' | 'tampil', readonly Terpakai[]>>;

/** The teams that performed, or have a mark or an answer. */
export const reguTerpakai = ({ lembar, jawaban, tulis, tampil }: BahanTerpakai): ReadonlySet<string> =>
  new Set([...lembar, ...jawaban, ...tulis, ...tampil].map(({ regu }) => regu));

const isAdaDua = (daftar: readonly string[]): boolean => new Set(daftar).size < daftar.length;
const ratakan = (nama: string): string => nama.toLowerCase().replace(/\s+/g, ' ');

/** The id of somebody chosen in two teams, or a name written by hand that another team of the same area has. Two of one name both chosen are two people. */
function isAdaDiDuaRegu(daftar: Daftar): boolean {
  if (isAdaDua(daftar.flatMap(({ peserta = [] }) => [...new Set(peserta)]))) return true;
  const ditulis = ({ anggota, peserta = [] }: ReguLomba): string[] => anggota.slice(peserta.length);
  return daftar.some((satu) => {
    const nama = new Set(ditulis(satu).map(samakanNama));
    return daftar.some((lain) => lain.id !== satu.id && lain.kontingen === satu.kontingen && lain.anggota.some((orang) => nama.has(samakanNama(orang))));
  });
}

/** What is wrong with the list itself; `desa` is the area that the competition is held for. */
export function tolakDaftarRegu(daftar: Daftar, desa: string): Tolakan[] {
  if (isAdaDua(daftar.map(({ id }) => id))) return [tolak('regu-kembar', 'regu')];
  if (isAdaDua(daftar.map(({ nama }) => ratakan(nama)))) return [tolak('regu-senama', 'regu')];
  if (daftar.some(({ kontingen }) => !isDalamWilayah(kontingen, desa))) return [tolak('kontingen-luar-wilayah', 'regu')];
  if (daftar.some(({ anggota, peserta = [] }) => peserta.length > anggota.length || isAdaDua(peserta))) return [tolak('anggota-kembar', 'regu')];
  return isAdaDiDuaRegu(daftar) ? [tolak('anggota-dua-regu', 'regu')] : [];
}

/** A team with a mark keeps its place and its name; from the first one on, every team its contingent. A withdrawal is an absence or a disqualification, with its reason. */
export function tolakReguTerpakai(kini: BahanTerpakai & { readonly regu: Daftar }, daftar: Daftar): Tolakan[] {
  const terpakai = reguTerpakai(kini);
  const baru = new Map(daftar.map((satu) => [satu.id, satu]));
  if ([...terpakai].some((id) => !baru.has(id))) return [tolak('regu-sudah-tampil', 'regu')];
  const isBerubah = kini.regu.some(({ id, nama, kontingen }) => {
    const jadi = baru.get(id);
    return jadi !== undefined && ((terpakai.size > 0 && jadi.kontingen !== kontingen) || (terpakai.has(id) && jadi.nama !== nama));
  });
  return isBerubah ? [tolak('regu-sudah-dinilai', 'regu')] : [];
}
