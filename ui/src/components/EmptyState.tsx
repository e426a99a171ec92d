// An empty place that teaches: what will stand here, and how to fill it.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export type EmptyStateProps = { icon?: IconName; title: string; children?: ComponentChildren; action?: ComponentChildren };

/** Draws the empty state. */
export function EmptyState({ icon = 'info', title, children, action }: EmptyStateProps) {
  return (
    <div class="empty">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
