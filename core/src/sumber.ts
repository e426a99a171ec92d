// How firm a rule is, and where it comes from; shown on the screen beside every figure.
import { type Teks, teks } from './teks.ts';

/** `resmi` an official text, `sekunder` quoted by others, `perkiraan` inferred by us and never shown as official. */
export type Basis = 'resmi' | 'sekunder' | 'perkiraan';

export type Sumber = { readonly basis: Basis; readonly rujukan: string };

export const LABEL_BASIS: Record<Basis, Teks> = {
  resmi: teks('Aturan resmi', 'Official rule'),
  sekunder: teks('Dikutip dari sumber lain', 'Quoted from a secondary source'),
  perkiraan: teks('Perkiraan Lini, belum ada aturan resmi', "Lini's inference, no official rule found"),
};
