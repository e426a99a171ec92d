// Chips: a small fact, or a filter that is on or off.
import type { ComponentChildren } from 'preact';

/** A small fact in a pill. */
export function Chip({ children }: { children: ComponentChildren }) {
  return <span class="chip">{children}</span>;
}

export type FilterChipProps = { isOn: boolean; onToggle: () => void; children: ComponentChildren };

/** A filter; screen readers hear whether it is on. */
export function FilterChip({ isOn, onToggle, children }: FilterChipProps) {
  return (
    <button type="button" class="chip chip-filter" aria-pressed={isOn} onClick={onToggle}>
      {children}
    </button>
  );
}
