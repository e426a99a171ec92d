// One of a few words of the rules, with its label.
export type PilihAturanProps<Kode extends string> = {
  label: string;
  nilai: Kode;
  pilihan: readonly (readonly [Kode, string])[];
  onPilih: (nilai: Kode) => void;
};

/** Draws the choice. */
export function PilihAturan<Kode extends string>({ label, nilai, pilihan, onPilih }: PilihAturanProps<Kode>) {
  return (
    <label class="picker">
      <span class="picker-label">{label}</span>
      <select class="input input-compact" value={nilai} onChange={(peristiwa) => onPilih(peristiwa.currentTarget.value as Kode)}>
        {pilihan.map(([kode, nama]) => (
          <option key={kode} value={kode}>
            {nama}
          </option>
        ))}
      </select>
    </label>
  );
}
