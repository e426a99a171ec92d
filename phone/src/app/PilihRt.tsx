// Chooses one RT out of the cadre's own; the choice is shared by the screens that go RT by RT and kept while the app is open.
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { t } from '@lini/ui/words/t.ts';
import { computed, signal } from '@preact/signals';
import { entriSaya } from './wilayah.ts';

const pilihan = signal('');

/** The RT where families of hers live, in the order of the walk. */
const rtList = computed(() => [...new Set(entriSaya.value.filter((satu) => satu.keluarga.pindah === null).map((satu) => satu.keluarga.rt))].sort());

/** The RT looked at; empty when there is none. */
export const rtKini = computed(() => (rtList.value.includes(pilihan.value) ? pilihan.value : (rtList.value[0] ?? '')));

/** Looks at another RT. */
export const setRt = (rt: string): void => {
  pilihan.value = rt;
};

/** The families of the RT looked at, also those that moved out. */
export const entriRt = computed(() => entriSaya.value.filter((satu) => satu.keluarga.rt === rtKini.value));

/** Draws the choice; nothing when there is only one RT. */
export function PilihRt() {
  if (rtList.value.length < 2) return null;
  return (
    <fieldset class="geser">
      <legend class="visually-hidden">RT</legend>
      {rtList.value.map((rt) => (
        <FilterChip key={rt} isOn={rt === rtKini.value} onToggle={() => setRt(rt)}>
          {t(`RT ${rt}`, `RT ${rt}`)}
        </FilterChip>
      ))}
    </fieldset>
  );
}
