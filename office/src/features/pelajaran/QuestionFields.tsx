// One question: its kind, its words, its answer, why, and where that is from.
import { Field } from '@lini/ui/components/Field.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { AnswerFields, type QuestionFieldsProps } from './AnswerFields.tsx';
import { LongText } from './LongText.tsx';
import { SourceFields } from './SourceFields.tsx';
import { gantiJenis, JENIS_SOAL, type JenisSoal } from './sunting.ts';

const MUAT = 140;

function Kind({ soal, onUbah }: Pick<QuestionFieldsProps, 'soal' | 'onUbah'>) {
  return (
    <Field
      label={t('Jenis soal', 'Kind of question')}
      help={t('Nomornya tetap; jawaban kader yang lalu tidak dinilai ulang.', 'Its number stays; answers given before are not judged again.')}
    >
      {(link) => (
        <select {...link} class="input" value={soal.jenis} onChange={(peristiwa) => onUbah(gantiJenis(soal, peristiwa.currentTarget.value as JenisSoal))}>
          {JENIS_SOAL.map(({ nilai, label }) => (
            <option key={nilai} value={nilai}>
              {tt(label)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Draws it. */
export function QuestionFields({ soal, ke, galat, onUbah }: QuestionFieldsProps) {
  const isian = `soal.${ke}`;
  return (
    <div class="stack">
      {galat(`${isian}.nomor`) && <p class="field-error">{galat(`${isian}.nomor`)}</p>}
      <Kind soal={soal} onUbah={onUbah} />
      <LongText
        label={t('Pertanyaan', 'Question')}
        value={soal.tanya}
        muat={MUAT}
        error={galat(`${isian}.tanya`)}
        onValue={(tanya) => onUbah({ ...soal, tanya })}
      />
      <AnswerFields soal={soal} ke={ke} galat={galat} onUbah={onUbah} />
      <LongText
        label={t('Penjelasan sesudah menjawab', 'Explanation after the answer')}
        value={soal.penjelasan}
        muat={MUAT}
        error={galat(`${isian}.penjelasan`)}
        onValue={(penjelasan) => onUbah({ ...soal, penjelasan })}
      />
      <SourceFields sumber={soal.sumber} error={galat(`${isian}.sumber`)} onUbah={(sumber) => onUbah({ ...soal, sumber })} />
    </div>
  );
}
