// One row of a list: what it is, a line of detail, and a figure or badge at its end.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export type ListRowProps = {
  title: ComponentChildren;
  detail?: ComponentChildren;
  end?: ComponentChildren;
  icon?: IconName;
  /** Where the row leads, or what it does; neither: the row only tells. */
  href?: string;
  onClick?: () => void;
};

/** Draws a row inside `<ul class="list">`; the whole row is the target. */
export function ListRow({ title, detail, end, icon, href, onClick }: ListRowProps) {
  const isi = (
    <>
      {icon && <Icon name={icon} />}
      <span class="list-row-main">
        <span class="list-row-title">{title}</span>
        {detail && <span class="list-row-detail">{detail}</span>}
      </span>
      {end && <span class="list-row-end">{end}</span>}
      {(href || onClick) && <Icon name="lanjut" />}
    </>
  );
  return (
    <li>
      {href ? (
        <a class="list-row" href={href}>
          {isi}
        </a>
      ) : onClick ? (
        <button class="list-row" type="button" onClick={onClick}>
          {isi}
        </button>
      ) : (
        <div class="list-row">{isi}</div>
      )}
    </li>
  );
}
