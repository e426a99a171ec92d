// The scheme of a quiz: what each outcome of each round is worth; what the source does not print must be filled in.
import { type HasilJawab, LABEL_HASIL, type SkemaCerdas } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { LABEL_BABAK } from '@lini/core/lomba/cerdas/soal-kini.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { AngkaInput } from './AngkaInput.tsx';

const BABAK = ['wajib', 'lempar', 'rebutan'] as const;
/** Draws the fields of every round the scheme has. */
export function IsianCerdas({ cerdas, onUbah }: { cerdas: SkemaCerdas; onUbah: (cerdas: SkemaCerdas) => void }) {
  const ganti = (babak: (typeof BABAK)[number], hasil: string, nilai: number | null): void => {
    const isi = cerdas[babak];
    if (isi) onUbah({ ...cerdas, [babak]: { ...isi, nilai: { ...isi.nilai, [hasil]: nilai } } });
  };
  return (
    <>
      {BABAK.map((babak) => {
        const isi = cerdas[babak];
        if (!isi) return null;
        return (
          <div key={babak} class="stack tight">
            <h3>{tt(LABEL_BABAK[babak])}</h3>
            <div class="contest-grid">
              {Object.entries(isi.nilai).map(([hasil, nilai]) =>
                nilai === 'juri' ? (
                  <p key={hasil} class="picker">
                    <span class="picker-label">{tt(LABEL_HASIL[hasil as HasilJawab])}</span>
                    <span>{t('poin dari juri', 'points by the jury')}</span>
                  </p>
                ) : (
                  <AngkaInput
                    key={hasil}
                    isMinus
                    label={tt(LABEL_HASIL[hasil as HasilJawab])}
                    nilai={typeof nilai === 'number' ? nilai : null}
                    onNilai={(angka) => ganti(babak, hasil, angka === null ? null : Math.round(angka))}
                  />
                ),
              )}
            </div>
          </div>
        );
      })}
    </>
  );
}
