// The scheme of a quiz: what each outcome of each round is worth; what the source does not print must be filled in.
import { POLA_CERDAS } from '@lini/core/lomba/cerdas/pola-cerdas.ts';
import { type HasilJawab, LABEL_HASIL, type SkemaCerdas } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { LABEL_BABAK } from '@lini/core/lomba/cerdas/soal-kini.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { AngkaInput } from './AngkaInput.tsx';
import { Centang } from './Centang.tsx';

const BABAK = ['wajib', 'lempar', 'rebutan'] as const;
const TULIS_AWAL: NonNullable<SkemaCerdas['tulis']> = { ...POLA_CERDAS.E.tulis };
const bulat = (angka: number | null): number | null => (angka === null ? null : Math.max(1, Math.round(angka)));

/** The written round before the questions: whether there is one, how many questions, how many teams go on, what an answer is worth. */
function BabakTulis({ cerdas, onUbah }: { cerdas: SkemaCerdas; onUbah: (cerdas: SkemaCerdas) => void }) {
  const { tulis } = cerdas;
  const ganti = (ubah: Partial<NonNullable<SkemaCerdas['tulis']>>): void => {
    if (tulis) onUbah({ ...cerdas, tulis: { ...tulis, ...ubah } });
  };
  const poin = (nama: 'benar' | 'salah' | 'kosong', label: string) => (
    <AngkaInput isMinus label={label} nilai={tulis?.[nama] ?? null} onNilai={(angka) => angka !== null && ganti({ [nama]: Math.round(angka) })} />
  );
  return (
    <div class="stack tight">
      <h3>{t('Babak tulis', 'Written round')}</h3>
      <Centang isOn={tulis !== null} onUbah={(isAda) => onUbah({ ...cerdas, tulis: isAda ? TULIS_AWAL : null })}>
        {t('Ada babak tulis untuk memilih regu yang lolos', 'A written round chooses who goes on')}
      </Centang>
      {tulis && (
        <div class="contest-grid">
          <AngkaInput label={t('Banyak soal tertulis', 'Written questions')} nilai={tulis.soal ?? null} onNilai={(angka) => ganti({ soal: bulat(angka) })} />
          <AngkaInput label={t('Banyak regu yang lolos', 'Teams that go on')} nilai={tulis.lolos ?? null} onNilai={(angka) => ganti({ lolos: bulat(angka) })} />
          {poin('benar', t('Benar', 'Right'))}
          {poin('salah', t('Salah', 'Wrong'))}
          {poin('kosong', t('Kosong', 'Blank'))}
        </div>
      )}
    </div>
  );
}

/** Draws the fields of every round the scheme has. */
export function IsianCerdas({ cerdas, onUbah }: { cerdas: SkemaCerdas; onUbah: (cerdas: SkemaCerdas) => void }) {
  const ganti = (babak: (typeof BABAK)[number], hasil: string, nilai: number | null): void => {
    const isi = cerdas[babak];
    if (isi) onUbah({ ...cerdas, [babak]: { ...isi, nilai: { ...isi.nilai, [hasil]: nilai } } });
  };
  return (
    <>
      <BabakTulis cerdas={cerdas} onUbah={onUbah} />
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
