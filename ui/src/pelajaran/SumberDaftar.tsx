// Where something comes from, and how firm it is.
import { LABEL_BASIS, type Sumber } from '@lini/core/sumber.ts';
import { t, tt } from '../words/t.ts';

/** One source in a line. */
export function SumberBaris({ sumber: { basis, rujukan } }: { sumber: Sumber }) {
  return (
    <span class="soft">
      {rujukan} ({tt(LABEL_BASIS[basis])})
    </span>
  );
}

/** The sources, folded until somebody asks. */
export function SumberDaftar({ sumber }: { sumber: readonly Sumber[] }) {
  return (
    <details class="lain">
      <summary>{t('Dari mana isi ini', 'Where this comes from')}</summary>
      <ul class="stack">
        {sumber.map((satu) => (
          <li key={satu.rujukan}>
            <SumberBaris sumber={satu} />
          </li>
        ))}
      </ul>
    </details>
  );
}
