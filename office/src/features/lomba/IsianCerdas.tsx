// The scheme of a quiz: what each outcome of each round is worth; what the source does not print must be filled in.
import { POLA_CERDAS } from '@lini/core/lomba/cerdas/pola-cerdas.ts';
import type { SkemaCerdas } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { t } from '@lini/ui/words/t.ts';
import { AngkaBoleh, AngkaWajib } from './AngkaAturan.tsx';
import { Centang } from './Centang.tsx';
import { GalatIsian } from './GalatIsian.tsx';
import { LanjutanCerdas } from './LanjutanCerdas.tsx';
import { BABAK_BERPOIN, type IsianBabakProps, PoinBabak } from './PoinBabak.tsx';

const TULIS_AWAL: NonNullable<SkemaCerdas['tulis']> = { ...POLA_CERDAS.E.tulis };

/** The written round before the questions: whether there is one, how many questions, how many teams go on, what an answer is worth. */
function BabakTulis({ cerdas, salah, onUbah }: IsianBabakProps) {
  const { tulis } = cerdas;
  const ganti = (ubah: Partial<NonNullable<SkemaCerdas['tulis']>>): void => {
    if (tulis) onUbah({ ...cerdas, tulis: { ...tulis, ...ubah } });
  };
  const banyak = (nama: 'soal' | 'lolos', label: string) => (
    <AngkaBoleh label={label} isian={`tulis.${nama}`} salah={salah} nilai={tulis?.[nama] ?? null} onNilai={(angka) => ganti({ [nama]: angka })} />
  );
  const poin = (nama: 'benar' | 'salah' | 'kosong', label: string) => (
    <AngkaWajib isMinus label={label} isian={`tulis.${nama}`} salah={salah} nilai={tulis?.[nama] ?? Number.NaN} onNilai={(angka) => ganti({ [nama]: angka })} />
  );
  return (
    <div class="stack tight">
      <h3>{t('Babak tulis', 'Written round')}</h3>
      <Centang isOn={tulis !== null} onUbah={(isAda) => onUbah({ ...cerdas, tulis: isAda ? TULIS_AWAL : null })}>
        {t('Ada babak tulis untuk memilih regu yang lolos', 'A written round chooses who goes on')}
      </Centang>
      {tulis && (
        <div class="contest-grid">
          {banyak('soal', t('Banyak soal tertulis', 'Written questions'))}
          {banyak('lolos', t('Banyak regu yang lolos', 'Teams that go on'))}
          {poin('benar', t('Benar', 'Right'))}
          {poin('salah', t('Salah', 'Wrong'))}
          {poin('kosong', t('Kosong', 'Blank'))}
        </div>
      )}
      <GalatIsian salah={salah} isian="tulis.nilai" />
    </div>
  );
}

/** Draws the fields of every round the scheme has. */
export function IsianCerdas(props: IsianBabakProps) {
  return (
    <>
      <BabakTulis {...props} />
      {BABAK_BERPOIN.map((babak) => (
        <PoinBabak key={babak} {...props} babak={babak} />
      ))}
      {props.cerdas.wajib.isSerentak && (
        <p class="soft">{t('Soal wajib dijawab semua regu serentak, tidak dilempar.', 'All teams answer the own questions at once; none is passed on.')}</p>
      )}
      <LanjutanCerdas {...props} />
    </>
  );
}
