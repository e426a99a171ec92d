// Makes the work list of the day from the picture of the village.
import type { Parameter } from '../parameter/parameter.ts';
import type { DesaPotret } from '../potret/potret.ts';
import { AGENDA } from '../registry/agenda.ts';
import type { Tanggal } from '../tanggal.ts';
import type { Agenda, AturanAgenda, HasilAturan } from './agenda.ts';

const TANPA_TENGGAT: Tanggal = '9999-12-31';

/** A subject of the village and what each rule about its kind finds. */
type Calon = {
  readonly jenis: 'keluarga' | 'poktan' | 'institusi';
  readonly id: string;
  readonly rt: string;
  readonly cari: (aturan: AturanAgenda) => readonly HasilAturan[];
};

function listCalon({ keluarga, poktan, institusi }: DesaPotret, hariIni: Tanggal, parameter: Parameter): Calon[] {
  return [
    ...keluarga
      .filter((satu) => satu.isAktif)
      .map((satu): Calon => {
        const { id, rt } = satu.keluarga;
        const isUntuk = (aturan: AturanAgenda) => aturan.subjek === undefined || aturan.subjek === 'keluarga';
        return {
          jenis: 'keluarga',
          id,
          rt,
          cari: (aturan) => (isUntuk(aturan) ? (aturan as Extract<AturanAgenda, { subjek?: 'keluarga' }>).cari(satu, hariIni, parameter) : []),
        };
      }),
    ...poktan
      .filter((satu) => satu.isAktif)
      .map(
        (satu): Calon => ({
          jenis: 'poktan',
          id: satu.poktan.id,
          rt: satu.poktan.rt,
          cari: (aturan) => (aturan.subjek === 'poktan' ? aturan.cari(satu, hariIni, parameter) : []),
        }),
      ),
    ...institusi
      .filter((satu) => satu.isAktif)
      .map(
        (satu): Calon => ({
          jenis: 'institusi',
          id: satu.institusi.id,
          rt: satu.institusi.rt,
          cari: (aturan) => (aturan.subjek === 'institusi' ? aturan.cari(satu, hariIni, parameter) : []),
        }),
      ),
  ];
}

/** Something due, with the text that tells its place in the list. */
export type AgendaBerurut = { readonly agenda: Agenda; readonly kunci: string };

/** Everything due on `hariIni` in a village or a part of it, in any order. */
export function listAgenda(desa: DesaPotret, hariIni: Tanggal, parameter: Parameter): AgendaBerurut[] {
  return listCalon(desa, hariIni, parameter).flatMap(({ jenis, id, rt, cari }) =>
    AGENDA.flatMap((aturan) =>
      cari(aturan).map((satu) => ({
        agenda: { ...satu, aturan: aturan.id, subjek: { jenis, id } },
        kunci: `${satu.urgensi} ${jenis === 'keluarga' ? 0 : 1} ${satu.tenggat ?? TANPA_TENGGAT} ${rt} ${id}`,
      })),
    ),
  );
}

/** Most urgent first, people before reports, then by due day, then by the walk (RT). */
export const urutkanAgenda = (semua: readonly AgendaBerurut[]): Agenda[] =>
  semua.toSorted((a, b) => (a.kunci < b.kunci ? -1 : a.kunci > b.kunci ? 1 : 0)).map(({ agenda }) => agenda);

/** The work list of the day. */
export const susunAgenda = (desa: DesaPotret, hariIni: Tanggal, parameter: Parameter): Agenda[] => urutkanAgenda(listAgenda(desa, hariIni, parameter));
