// A message to the reader: what happened, and what to do next.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export type NoticeKind = 'info' | 'warn' | 'error' | 'success';

const RUPA: Record<NoticeKind, { tone: string; icon: IconName }> = {
  info: { tone: 'tone-info', icon: 'info' },
  warn: { tone: 'tone-warn', icon: 'peringatan' },
  error: { tone: 'tone-bad', icon: 'peringatan' },
  success: { tone: 'tone-good', icon: 'centang' },
};

export type NoticeProps = {
  kind?: NoticeKind;
  title: string;
  /** The next step in words; a refusal without one leaves the reader stuck. */
  children?: ComponentChildren;
  action?: ComponentChildren;
};

/** Draws a message; errors are announced at once, the others when the reader pauses. */
export function Notice({ kind = 'info', title, children, action }: NoticeProps) {
  const rupa = RUPA[kind];
  return (
    <div class={`notice ${rupa.tone}`} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon name={rupa.icon} />
      <div>
        <p class="notice-title">{title}</p>
        {children && <div>{children}</div>}
        {action && <div class="notice-action">{action}</div>}
      </div>
    </div>
  );
}
