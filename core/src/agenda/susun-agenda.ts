// Makes the work list of the day from the pictures of the families.
import type { Parameter } from '../parameter/parameter.ts';
import type { KeluargaPotret } from '../potret/potret.ts';
import { AGENDA } from '../registry.ts';
import type { Tanggal } from '../tanggal.ts';
import type { Agenda } from './agenda.ts';

const TANPA_TENGGAT: Tanggal = '9999-12-31';

/** Everything due on `hariIni`, most urgent first, then by due day, then by the walk (RT). */
export function susunAgenda(potretList: readonly KeluargaPotret[], hariIni: Tanggal, parameter: Parameter): Agenda[] {
  const rt = new Map(potretList.map((potret) => [potret.keluarga.id, potret.keluarga.rt]));
  const semua = potretList.flatMap((potret) =>
    potret.isAktif
      ? AGENDA.flatMap((aturan) => aturan.cari(potret, hariIni, parameter).map((satu) => ({ ...satu, aturan: aturan.id, keluargaId: potret.keluarga.id })))
      : [],
  );
  const kunci = (satu: Agenda): string => `${satu.urgensi} ${satu.tenggat ?? TANPA_TENGGAT} ${rt.get(satu.keluargaId) ?? ''} ${satu.keluargaId}`;
  return semua
    .map((satu) => ({ satu, kunci: kunci(satu) }))
    .sort((a, b) => (a.kunci < b.kunci ? -1 : a.kunci > b.kunci ? 1 : 0))
    .map(({ satu }) => satu);
}
