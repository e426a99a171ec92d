// A link that looks like a button, for going somewhere rather than doing something.
import type { AnchorHTMLAttributes } from 'preact';
import { type ButtonKind, buttonClass } from './Button.tsx';
import { Icon, type IconName } from './Icon.tsx';

export type LinkButtonProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  href: string;
  kind?: ButtonKind;
  icon?: IconName;
  isWide?: boolean;
  isCompact?: boolean;
};

/** Draws a link with the looks of a button. */
export function LinkButton({ kind = 'secondary', icon, isWide, isCompact, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} class={buttonClass(kind, isWide, isCompact)}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}
