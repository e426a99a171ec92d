// A box to tick with its sentence, as large as a finger.
import type { ComponentChildren } from 'preact';

export type CentangProps = { isOn: boolean; isMati?: boolean; onUbah: (isOn: boolean) => void; children: ComponentChildren };

/** Draws the box; the whole line answers. */
export function Centang({ isOn, isMati, onUbah, children }: CentangProps) {
  return (
    <label class="check-row">
      <input type="checkbox" checked={isOn} disabled={isMati} onChange={(peristiwa) => onUbah(peristiwa.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
