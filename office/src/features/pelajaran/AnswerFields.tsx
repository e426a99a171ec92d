// The right answer of a question, by its kind.
import type { SoalKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import { bacaAngka } from '@lini/core/pelajaran/soal.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import type { GalatIsian } from './galat-isian.ts';
import { buangPilihan, geserKe, tanpaKe, ubahKe } from './sunting.ts';

export type QuestionFieldsProps = { soal: SoalKantor; ke: number; galat: GalatIsian; onUbah: (soal: SoalKantor) => void };

const PILIHAN_TERBANYAK = 8;
const PILIHAN_TERSEDIKIT = 3;

type Milik<Jenis extends SoalKantor['jenis']> = Omit<QuestionFieldsProps, 'soal'> & { soal: Extract<SoalKantor, { jenis: Jenis }> };

const tandai = (kunci: readonly number[], ke: number, isBanyak: boolean): number[] => {
  if (!isBanyak) return [ke];
  return kunci.includes(ke) ? kunci.filter((satu) => satu !== ke) : [...kunci, ke].sort((a, b) => a - b);
};

function Choices({ soal, ke, galat, onUbah }: Milik<'satu' | 'banyak'>) {
  const isBanyak = soal.jenis === 'banyak';
  const isian = `soal.${ke}`;
  return (
    <fieldset class="lesson-answer stack tight">
      <legend>{t('Pilihan, tandai yang benar', 'Choices; mark what is right')}</legend>
      <p class="soft">{t('Di ponsel urutannya diacak.', 'The phone shuffles them.')}</p>
      {galat(`${isian}.kunci`) && <p class="field-error">{galat(`${isian}.kunci`)}</p>}
      {soal.pilihan.map((satu, tempat) => (
        <div key={tempat} class="lesson-choice">
          <label class="lesson-mark">
            <input
              type={isBanyak ? 'checkbox' : 'radio'}
              name={`kunci-${soal.nomor}`}
              checked={soal.kunci.includes(tempat)}
              onChange={() => onUbah({ ...soal, kunci: tandai(soal.kunci, tempat, isBanyak) })}
            />
            <span>{t('Benar', 'Right')}</span>
          </label>
          <TextInput
            label={t(`Pilihan ${tempat + 1}`, `Choice ${tempat + 1}`)}
            maxLength={400}
            value={satu}
            error={galat(`${isian}.pilihan.${tempat}`)}
            onValue={(baru) => onUbah({ ...soal, pilihan: ubahKe(soal.pilihan, tempat, baru) })}
          />
          {soal.pilihan.length > PILIHAN_TERSEDIKIT && (
            <Button
              kind="quiet"
              icon="silang"
              isCompact
              aria-label={t(`Hapus pilihan ${tempat + 1}`, `Remove choice ${tempat + 1}`)}
              onClick={() => onUbah(buangPilihan(soal, tempat))}
            >
              {t('Hapus', 'Remove')}
            </Button>
          )}
        </div>
      ))}
      {soal.pilihan.length < PILIHAN_TERBANYAK && (
        <div>
          <Button icon="tambah" isCompact onClick={() => onUbah({ ...soal, pilihan: [...soal.pilihan, ''] })}>
            {t('Tambah pilihan', 'Add a choice')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function Steps({ soal, ke, galat, onUbah }: Milik<'urut'>) {
  const isian = `soal.${ke}`;
  const simpan = (langkah: string[]): void => onUbah({ ...soal, langkah, kunci: langkah.map((_, tempat) => tempat) });
  return (
    <fieldset class="lesson-answer stack tight">
      <legend>{t('Langkah, dari yang pertama', 'Steps, from the first one on')}</legend>
      <p class="soft">{t('Di ponsel urutannya diacak.', 'The phone shuffles them.')}</p>
      {galat(`${isian}.kunci`) && <p class="field-error">{galat(`${isian}.kunci`)}</p>}
      {soal.langkah.map((satu, tempat) => (
        <div key={tempat} class="lesson-choice">
          <TextInput
            label={t(`Langkah ${tempat + 1}`, `Step ${tempat + 1}`)}
            maxLength={400}
            value={satu}
            error={galat(`${isian}.langkah.${tempat}`)}
            onValue={(baru) => simpan(ubahKe(soal.langkah, tempat, baru))}
          />
          <Button
            kind="quiet"
            icon="naik"
            isCompact
            disabled={tempat === 0}
            aria-label={t(`Naikkan langkah ${tempat + 1}`, `Move step ${tempat + 1} up`)}
            onClick={() => simpan(geserKe(soal.langkah, tempat, -1))}
          >
            {t('Naik', 'Up')}
          </Button>
          {soal.langkah.length > PILIHAN_TERSEDIKIT && (
            <Button
              kind="quiet"
              icon="silang"
              isCompact
              aria-label={t(`Hapus langkah ${tempat + 1}`, `Remove step ${tempat + 1}`)}
              onClick={() => simpan(tanpaKe(soal.langkah, tempat))}
            >
              {t('Hapus', 'Remove')}
            </Button>
          )}
        </div>
      ))}
      {soal.langkah.length < PILIHAN_TERBANYAK && (
        <div>
          <Button icon="tambah" isCompact onClick={() => simpan([...soal.langkah, ''])}>
            {t('Tambah langkah', 'Add a step')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function TrueOrFalse({ soal, ke, galat, onUbah }: Milik<'benar-salah'>) {
  return (
    <fieldset class="lesson-answer stack tight">
      <legend>{t('Pernyataan itu', 'The statement is')}</legend>
      {galat(`soal.${ke}.kunci`) && <p class="field-error">{galat(`soal.${ke}.kunci`)}</p>}
      {[1, 0].map((nilai) => (
        <label key={nilai} class="lesson-mark">
          <input type="radio" name={`kunci-${soal.nomor}`} checked={soal.kunci[0] === nilai} onChange={() => onUbah({ ...soal, kunci: [nilai] })} />
          <span>{nilai === 1 ? t('Benar', 'True') : t('Salah', 'False')}</span>
        </label>
      ))}
    </fieldset>
  );
}

function NumberAnswer({ soal, ke, galat, onUbah }: Milik<'angka'>) {
  const [ketikan, setKetikan] = useState(soal.kunci[0] === undefined ? '' : String(soal.kunci[0]).replace('.', ','));
  const isi = (baru: string): void => {
    setKetikan(baru);
    const angka = bacaAngka(baru);
    onUbah({ ...soal, kunci: angka === null ? [] : [angka] });
  };
  return (
    <div class="lesson-pair">
      <TextInput
        label={t('Angka yang benar', 'The right number')}
        inputMode="decimal"
        maxLength={8}
        value={ketikan}
        error={galat(`soal.${ke}.kunci`)}
        onValue={isi}
      />
      <TextInput
        label={t('Satuan: hari, cm, soal', 'Unit: days, cm, questions')}
        maxLength={400}
        value={soal.satuan}
        error={galat(`soal.${ke}.satuan`)}
        onValue={(satuan) => onUbah({ ...soal, satuan })}
      />
    </div>
  );
}

/** Draws the place of the answer. */
export function AnswerFields({ soal, ...sisa }: QuestionFieldsProps) {
  switch (soal.jenis) {
    case 'urut':
      return <Steps soal={soal} {...sisa} />;
    case 'benar-salah':
      return <TrueOrFalse soal={soal} {...sisa} />;
    case 'angka':
      return <NumberAnswer key={soal.nomor} soal={soal} {...sisa} />;
    default:
      return <Choices soal={soal} {...sisa} />;
  }
}
