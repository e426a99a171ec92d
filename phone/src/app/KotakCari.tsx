// The search box of a list: what is typed stays while the app is open, so that coming back finds the list as it was left.
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import type { Signal } from '@preact/signals';

/** Draws the box over `ketikan`. */
export function KotakCari({ label, ketikan }: { label: string; ketikan: Signal<string> }) {
  return (
    <TextInput
      label={label}
      type="search"
      inputMode="search"
      autoComplete="off"
      value={ketikan.value}
      onValue={(nilai) => {
        ketikan.value = nilai;
      }}
    />
  );
}
