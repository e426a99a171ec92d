// Which lines of the work list are put off today. Read from the catatan themselves, so that no subject has to keep it.
import type { CatatanSiap } from '../catatan/fold.ts';
import type { Tanggal } from '../tanggal.ts';
import type { Agenda } from './agenda.ts';
import { type AlasanTunda, KIND_TUNDA } from './agenda-tunda.ts';

export type Tunda = {
  /** The catatan that put it off; withdrawing it brings the line back. */
  readonly id: string;
  readonly subjekId: string;
  readonly aturan: string;
  readonly anggotaId: string | null;
  readonly sampai: Tanggal;
  readonly alasan: AlasanTunda;
};

/** What is put off on `hariIni` about one subject, from its counted catatan. */
export function listTunda(siap: readonly CatatanSiap[], hariIni: Tanggal): Tunda[] {
  return siap.flatMap(({ catatan, isi }): Tunda[] => {
    if (catatan.kind !== KIND_TUNDA) return [];
    const tunda = isi as Pick<Tunda, 'aturan' | 'anggotaId' | 'sampai' | 'alasan'>;
    return tunda.sampai < hariIni || catatan.terjadi > hariIni ? [] : [{ ...tunda, id: catatan.id, subjekId: catatan.subjek.id }];
  });
}

const kunci = (subjekId: string, aturan: string, anggotaId: string | null): string => `${subjekId} ${aturan} ${anggotaId}`;

/** The work list in two: what is to be done, and what is put off (the longest putting-off of each line). */
export function pisahkanTunda(
  agenda: readonly Agenda[],
  tundaList: readonly Tunda[],
): { readonly perlu: readonly Agenda[]; readonly ditunda: readonly { readonly agenda: Agenda; readonly tunda: Tunda }[] } {
  const perKunci = new Map<string, Tunda>();
  for (const satu of tundaList) {
    const nama = kunci(satu.subjekId, satu.aturan, satu.anggotaId);
    const lama = perKunci.get(nama);
    if (!lama || satu.sampai >= lama.sampai) perKunci.set(nama, satu);
  }
  const perlu: Agenda[] = [];
  const ditunda: { agenda: Agenda; tunda: Tunda }[] = [];
  for (const satu of agenda) {
    const tunda = perKunci.get(kunci(satu.subjek.id, satu.aturan, satu.anggotaId));
    if (tunda) ditunda.push({ agenda: satu, tunda });
    else perlu.push(satu);
  }
  return { perlu, ditunda };
}
