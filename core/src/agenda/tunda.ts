// Which lines of the work list are put off today. Read from the catatan themselves, so that no subject has to keep it.
import type { CatatanSiap } from '../catatan/fold.ts';
import type { Tanggal } from '../tanggal.ts';
import type { Agenda } from './agenda.ts';
import { type AlasanTunda, KIND_TUNDA } from './agenda-tunda.ts';

export type Tunda = {
  /** The catatan that put it off; withdrawing it brings the line back. */
  readonly id: string;
  /** The account that put it off. */
  readonly oleh: string;
  readonly subjekId: string;
  readonly aturan: string;
  readonly anggotaId: string | null;
  readonly sampai: Tanggal;
  readonly alasan: AlasanTunda;
};

/** What is put off on `hariIni` about the subject `subjekId`, from its counted catatan; those of a duplicate that was merged name it too. */
export function listTunda(subjekId: string, siap: readonly CatatanSiap[], hariIni: Tanggal): Tunda[] {
  return siap.flatMap(({ catatan, isi }): Tunda[] => {
    if (catatan.kind !== KIND_TUNDA) return [];
    const tunda = isi as Pick<Tunda, 'aturan' | 'anggotaId' | 'sampai' | 'alasan'>;
    return tunda.sampai < hariIni || catatan.terjadi > hariIni ? [] : [{ ...tunda, id: catatan.id, oleh: catatan.oleh, subjekId }];
  });
}

const kunci = (subjekId: string, aturan: string, anggotaId: string | null): string => `${subjekId} ${aturan} ${anggotaId}`;

/** Whether putting off counts for this account: of a line that is not for everyone, only what she herself put off. Others must not silence it. */
const isBerlakuUntuk = ({ hanyaUntuk }: Agenda, tunda: Tunda, akunId: string): boolean => hanyaUntuk === undefined || tunda.oleh === akunId;

/** The work list of an account in two: what is to be done, and what is put off (the longest putting-off of each line). */
export function pisahkanTunda(
  agenda: readonly Agenda[],
  tundaList: readonly Tunda[],
  akunId: string,
): { readonly perlu: readonly Agenda[]; readonly ditunda: readonly { readonly agenda: Agenda; readonly tunda: Tunda }[] } {
  const perKunci = Map.groupBy(tundaList, (satu) => kunci(satu.subjekId, satu.aturan, satu.anggotaId));
  const perlu: Agenda[] = [];
  const ditunda: { agenda: Agenda; tunda: Tunda }[] = [];
  for (const satu of agenda) {
    const calon = perKunci.get(kunci(satu.subjek.id, satu.aturan, satu.anggotaId)) ?? [];
    const tunda = calon
      .filter((lain) => isBerlakuUntuk(satu, lain, akunId))
      .reduce<Tunda | null>((lama, lain) => (lama && lain.sampai < lama.sampai ? lama : lain), null);
    if (tunda) ditunda.push({ agenda: satu, tunda });
    else perlu.push(satu);
  }
  return { perlu, ditunda };
}
