// A surface that holds one thing, with its heading and what can be done with it.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type CardProps = {
  title?: string;
  /** Buttons and choices at the end of the heading. */
  actions?: ComponentChildren;
  children: ComponentChildren;
};

/** Draws a card; with a title it becomes a named section. */
export function Card({ title, actions, children }: CardProps) {
  const id = useId();
  if (!title) return <div class="card">{children}</div>;
  return (
    <section class="card" aria-labelledby={id}>
      <div class="card-heading">
        <h2 id={id}>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
