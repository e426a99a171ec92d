// The people of the drawings: a woman, a man, a child, a baby; each stands with its feet at the given point.
import type { ComponentChildren } from 'preact';

export const KAIN = 'var(--accent-soft)';
export const KULIT = 'var(--surface)';
export const TUA = 'var(--accent)';

export type Tempat = { readonly x: number; readonly y: number; readonly besar?: number };

/** Places what is drawn around 0,0 at a point, at a size. */
export function Di({ x, y, besar = 1, children }: Tempat & { children: ComponentChildren }) {
  return <g transform={`translate(${x} ${y}) scale(${besar})`}>{children}</g>;
}

/** Eyes and a smile around the given height. */
export function Wajah({ y }: { y: number }) {
  return (
    <>
      <path d={`M-4 ${y}v.1M4 ${y}v.1`} stroke-width="3" />
      <path d={`M-4 ${y + 5}q4 4 8 0`} stroke-width="2" />
    </>
  );
}

/** A woman with a headscarf and a long dress, a hundred units high; what she holds is drawn over her. */
export function Ibu({ children, ...tempat }: Tempat & { children?: ComponentChildren }) {
  return (
    <Di {...tempat}>
      <path d="M-14-62C-18-40-22-20-24 0H24C22-20 18-40 14-62Z" fill={KULIT} />
      <path d="M0-102c-12 0-17 9-17 19 0 12-4 20-8 28 12 8 38 8 50 0-4-8-8-16-8-28 0-10-5-19-17-19Z" fill={KAIN} />
      <circle cx="0" cy="-84" r="11" fill={KULIT} />
      <Wajah y={-86} />
      {children}
    </Di>
  );
}

/** A man with a songkok, a shirt and a sarong. */
export function Bapak({ children, ...tempat }: Tempat & { children?: ComponentChildren }) {
  return (
    <Di {...tempat}>
      <path d="M-15-36-18 0H18L15-36Z" fill={KULIT} />
      <path d="M-9-68c-9 2-12 8-13 16l-3 20h50l-3-20c-1-8-4-14-13-16Z" fill={KAIN} />
      <path d="M0-68v34" stroke-width="1.5" />
      <circle cx="0" cy="-80" r="12" fill={KULIT} />
      <path d="M-12-84v-11c8-5 16-5 24 0v11c-8-3-16-3-24 0Z" fill={TUA} />
      <Wajah y={-80} />
      {children}
    </Di>
  );
}

/** A child; with a skirt or with trousers. */
export function Anak({ isPerempuan = false, children, ...tempat }: Tempat & { isPerempuan?: boolean; children?: ComponentChildren }) {
  return (
    <Di {...tempat}>
      {isPerempuan ? <path d="M-6-38-17-8H17L6-38ZM-7-8V0M7-8V0" fill={KAIN} /> : <path d="M-10-38h20l2 20H-12ZM-12-18-10 0h8l2-14 2 14h8l2-18Z" fill={KAIN} />}
      <circle cx="0" cy="-49" r="12" fill={KULIT} />
      {isPerempuan ? (
        <path d="M-12-50c1-10 7-13 12-13s11 3 12 13c-6-1-9-4-11-7-3 4-7 6-13 7ZM-12-48q-4 6-2 11M12-48q4 6 2 11" fill={TUA} />
      ) : (
        <path d="M-12-51c0-9 6-12 12-12s12 3 12 12c-5-4-9-5-12-5s-8 1-12 5Z" fill={TUA} />
      )}
      <Wajah y={-48} />
      {children}
    </Di>
  );
}

/** A baby in a cloth, lying; its middle at the point. */
export function Bayi(tempat: Tempat) {
  return (
    <Di {...tempat}>
      <path d="M-20 0c0-12 10-13 20-12 14 1 22 5 22 12s-8 11-22 12c-10 1-20 0-20-12Z" fill={KAIN} />
      <circle cx="-13" cy="-1" r="9" fill={KULIT} />
      <path d="M-17-2v.1M-10-2v.1" stroke-width="2.6" />
      <path d="M-16 2q2.5 2 5 0" stroke-width="1.6" />
    </Di>
  );
}
