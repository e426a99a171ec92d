// The one tap "already visited": a visit of today with the topic that the rule is about.
import { type Teks, teks } from '../teks.ts';
import type { Agenda } from './agenda.ts';

/** Topics of KIE that a rule asks to talk about, in the words of the button. */
const LABEL: Record<'K03' | 'K07', Teks> = {
  K03: teks('Sudah, bicara KB', 'Done, talked about contraception'),
  K07: teks('Sudah, bicara stunting', 'Done, talked about stunting'),
};

/** The tap; its words name the topic, because that is what is recorded. */
export const sudahDikunjungi = (istriId: string | null, topik: keyof typeof LABEL): NonNullable<Agenda['sekaliKetuk']> => ({
  label: LABEL[topik],
  kind: 'kunjungan.keluarga',
  v: 1,
  isi: { istriId, topik: [topik] },
});
