// Who may write what is about one participant: she herself, or the committee for her.
import type { Peran } from '../akses/peran.ts';
import type { Catatan } from '../catatan/catatan.ts';
import type { Pelaku } from '../catatan/define.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';

/** The offices that hold a gathering, and the PKB who help. */
export const PERAN_PANITIA = ['pkb', 'koordinator', 'kabupaten'] as const satisfies readonly Peran[];
/** Everyone who may be invited. */
export const PERAN_PESERTA = ['sub-ppkbd', 'ppkbd', ...PERAN_PANITIA] as const satisfies readonly Peran[];

const isPanitia = (pelaku: Pelaku | null): boolean => pelaku === null || PERAN_PANITIA.some((satu) => satu === pelaku.peran);

/** The refusal when somebody else than the participant or the committee writes it; where the writer's role is not known, only the name counts. */
export const tolakBukanPeserta = (pesertaId: string, { oleh }: Pick<Catatan, 'oleh'>, pelaku: Pelaku | null): Tolakan[] =>
  oleh === pesertaId || isPanitia(pelaku) ? [] : [tolak('bukan-peserta-ini', 'pesertaId')];
