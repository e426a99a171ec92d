// An empty place that teaches: what will stand here, and how to fill it.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export type EmptyStateProps = {
  icon?: IconName;
  title: string;
  children?: ComponentChildren;
  action?: ComponentChildren /** `h1` when it is all there is on the page. */;
  heading?: 'h1' | 'h2';
};

/** Draws the empty state. */
export function EmptyState({ icon = 'info', title, children, action, heading: Judul = 'h2' }: EmptyStateProps) {
  return (
    <div class="empty">
      <Icon name={icon} />
      <Judul>{title}</Judul>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
