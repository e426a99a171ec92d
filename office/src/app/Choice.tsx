// A choice with its name beside it, above a list.

export type ChoiceProps = {
  label: string;
  value: string;
  onValue: (nilai: string) => void;
  pilihan: readonly { readonly nilai: string; readonly label: string }[];
};

/** Draws the choice. */
export function Choice({ label, value, onValue, pilihan }: ChoiceProps) {
  return (
    <label class="picker">
      <span class="picker-label">{label}</span>
      <select class="input input-compact" value={value} onChange={(peristiwa) => onValue(peristiwa.currentTarget.value)}>
        {pilihan.map((satu) => (
          <option key={satu.nilai} value={satu.nilai}>
            {satu.label}
          </option>
        ))}
      </select>
    </label>
  );
}
