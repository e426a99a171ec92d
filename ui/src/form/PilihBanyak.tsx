// Several answers out of a list, as big rows with a tick.
import type { Opsi } from './PilihSatu.tsx';

export type PilihBanyakProps = { opsi: readonly Opsi[]; nilai: readonly string[]; onPilih: (nilai: string[]) => void };

/** Draws tick rows; the answer keeps the order of the list. */
export function PilihBanyak({ opsi, nilai, onPilih }: PilihBanyakProps) {
  const ganti = (satu: string, isPilih: boolean): void =>
    onPilih(opsi.map((yang) => yang.nilai).filter((yang) => (yang === satu ? isPilih : nilai.includes(yang))));
  return (
    <div class="opsi-daftar">
      {opsi.map((satu) => (
        <label key={satu.nilai} class="opsi">
          <input type="checkbox" checked={nilai.includes(satu.nilai)} onChange={(peristiwa) => ganti(satu.nilai, peristiwa.currentTarget.checked)} />
          <span class="opsi-isi">{satu.label}</span>
        </label>
      ))}
    </div>
  );
}
