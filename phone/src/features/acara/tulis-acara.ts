// The day and the place of a gathering in words.
import type { Acara } from '@lini/core/acara/acara.ts';
import type { IsiRencana } from '@lini/core/acara/rencana.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { formatHari } from '../../app/hari.ts';
import { tulisJam } from './saat-ini.ts';

/** The first hour of the programme; empty without one. */
export const jamMulai = ({ sesi, mulai }: IsiRencana): string =>
  sesi
    .filter((satu) => satu.tanggal === mulai)
    .map((satu) => satu.mulai)
    .sort()[0] ?? '';

/** `Senin, 30 November 2026, pukul 08.30`, or the two days. */
export function tulisHariAcara(rencana: IsiRencana): string {
  if (rencana.selesai !== rencana.mulai)
    return t(
      `${formatTanggal(rencana.mulai)} sampai ${formatTanggal(rencana.selesai)}`,
      `${formatTanggal(rencana.mulai)} to ${formatTanggal(rencana.selesai)}`,
    );
  const jam = jamMulai(rencana);
  return `${formatHari(rencana.mulai)}${jam === '' ? '' : t(`, pukul ${tulisJam(jam)}`, `, ${tulisJam(jam)}`)}`;
}

/** What is said about an invitation, or nothing for somebody who is not invited. */
export type KeadaanUndangan = 'menunggu' | 'hadir' | 'tidak' | 'dicabut' | null;

/** Where the invitation of a person stands. */
export function keadaanUndangan(acara: Acara, pesertaId: string): KeadaanUndangan {
  if (acara.dicabut.has(pesertaId)) return 'dicabut';
  if (!acara.peserta.has(pesertaId)) return null;
  const jawaban = acara.jawaban.get(pesertaId);
  if (!jawaban) return 'menunggu';
  return jawaban.isHadir ? 'hadir' : 'tidak';
}
