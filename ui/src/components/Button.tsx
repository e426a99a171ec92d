// A button: one primary per screen, the others secondary or quiet; danger only for what can't be taken back.
import type { ButtonHTMLAttributes } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  kind?: ButtonKind;
  icon?: IconName;
  /** As wide as its container, for the bottom of a phone screen. */
  isWide?: boolean;
  /** Smaller for a mouse in dense places; still thumb-sized on a touch screen. */
  isCompact?: boolean;
  /** Work is under way: a second press does nothing. */
  isBusy?: boolean;
};

/** The classes of a button, shared with links that look like one. */
export const buttonClass = (kind: ButtonKind, isWide = false, isCompact = false): string =>
  `button button-${kind}${isWide ? ' button-wide' : ''}${isCompact ? ' button-compact' : ''}`;

/** Draws a button; `type` is `button` unless said otherwise, so that it never sends a form by accident. */
export function Button({ kind = 'secondary', icon, isWide, isCompact, isBusy, children, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      class={buttonClass(kind, isWide, isCompact)}
      aria-disabled={isBusy ? 'true' : undefined}
      onClick={isBusy ? (peristiwa) => peristiwa.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
