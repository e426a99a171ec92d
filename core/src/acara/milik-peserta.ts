// Who may write what is about one participant: she herself, or the committee for her where she has not; what she said stands.
import type { Peran } from '../akses/peran.ts';
import type { Catatan } from '../catatan/catatan.ts';
import type { Pelaku } from '../catatan/define.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { samakan } from '../pelatihan/kehadiran.ts';
import type { Acara } from './acara.ts';

/** The offices that hold a gathering, and the PKB who help. */
export const PERAN_PANITIA = ['pkb', 'koordinator', 'kabupaten'] as const satisfies readonly Peran[];
/** Everyone who may be invited. */
export const PERAN_PESERTA = ['sub-ppkbd', 'ppkbd', ...PERAN_PANITIA] as const satisfies readonly Peran[];

const isPanitia = (pelaku: Pelaku | null): boolean => pelaku === null || PERAN_PANITIA.some((satu) => satu === pelaku.peran);

/** What was written about a participant; `isSendiri`: by herself. */
export type Tertulis = { readonly pesertaId: string; readonly isSendiri: boolean };

/**
 * The refusal when somebody else than the participant or the committee writes it, or the committee where she wrote it herself (`tertulis`: what stands so
 * far), under whichever of her names. Where the writer's role is not known, only the name counts.
 */
export function tolakBukanPeserta(
  pesertaId: string,
  { oleh }: Pick<Catatan, 'oleh'>,
  { pelaku, kini }: { readonly pelaku: Pelaku | null; readonly kini: Acara },
  tertulis: (acara: Acara) => readonly Tertulis[],
): Tolakan[] {
  if (oleh === pesertaId) return [];
  if (!isPanitia(pelaku)) return [tolak('bukan-peserta-ini', 'pesertaId')];
  const orang = samakan(kini.hadir, new Set(kini.peserta.keys()));
  const isSudah = tertulis(kini).some((satu) => satu.isSendiri && orang(satu.pesertaId) === orang(pesertaId));
  return isSudah ? [tolak('sudah-diisi-peserta', 'pesertaId')] : [];
}

/** Whether a new writing stands in the place of the old one, whichever came first: what she said herself gives way to herself alone. */
export const isMengganti = (baru: boolean, lama: { readonly isSendiri: boolean } | undefined): boolean => baru || lama?.isSendiri !== true;
