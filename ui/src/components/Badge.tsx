// A state in a word, with a tone; the icon says the tone to those who do not see the colour.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'info';

const ICON_TONE: Record<Tone, IconName | null> = { neutral: null, good: 'centang', warn: 'peringatan', bad: 'peringatan', info: 'info' };

/** `icon: null` for a badge that the place around it already explains. */
export type BadgeProps = { tone?: Tone; icon?: IconName | null; children: ComponentChildren };

/** Draws a badge; never without a word. */
export function Badge({ tone = 'neutral', icon, children }: BadgeProps) {
  const gambar = icon === undefined ? ICON_TONE[tone] : icon;
  return (
    <span class={`badge tone-${tone}`}>
      {gambar && <Icon name={gambar} />}
      {children}
    </span>
  );
}
