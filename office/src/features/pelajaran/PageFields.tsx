// One page of a lesson: heading, drawing, and up to three sentences.
import { GAMBAR_PILIHAN, type NamaGambar } from '@lini/core/kie/materi/gambar.ts';
import type { IsiKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Field } from '@lini/ui/components/Field.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import type { GalatIsian } from './galat-isian.ts';
import { LongText } from './LongText.tsx';
import { tanpaKe, ubahKe } from './sunting.ts';

const KALIMAT_TERBANYAK = 3;
const KALIMAT_MUAT = 125;

type Halaman = IsiKantor['halaman'][number];
type PageFieldsProps = { halaman: Halaman; ke: number; galat: GalatIsian; onUbah: (halaman: Halaman) => void };

function Picture({ halaman, onUbah }: Pick<PageFieldsProps, 'halaman' | 'onUbah'>) {
  return (
    <Field label={t('Gambar', 'Drawing')}>
      {(link) => (
        <select
          {...link}
          class="input"
          value={halaman.gambar}
          onChange={(peristiwa) => onUbah({ ...halaman, gambar: peristiwa.currentTarget.value as NamaGambar })}
        >
          {GAMBAR_PILIHAN.map(({ nilai, label }) => (
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
export function PageFields({ halaman, ke, galat, onUbah }: PageFieldsProps) {
  const kalimat = (baru: string[]): void => onUbah({ ...halaman, kalimat: baru });
  return (
    <div class="stack">
      <TextInput
        label={t('Judul halaman', 'Heading')}
        maxLength={400}
        value={halaman.judul}
        error={galat(`halaman.${ke}.judul`)}
        onValue={(baru) => onUbah({ ...halaman, judul: baru })}
      />
      <Picture halaman={halaman} onUbah={onUbah} />
      {galat(`halaman.${ke}.kalimat`) && <p class="field-error">{galat(`halaman.${ke}.kalimat`)}</p>}
      {halaman.kalimat.map((satu, nomor) => (
        <div key={nomor} class="stack tight">
          <LongText
            label={t(`Kalimat ${nomor + 1}`, `Sentence ${nomor + 1}`)}
            value={satu}
            muat={KALIMAT_MUAT}
            error={galat(`halaman.${ke}.kalimat.${nomor}`)}
            onValue={(baru) => kalimat(ubahKe(halaman.kalimat, nomor, baru))}
          />
          {halaman.kalimat.length > 1 && (
            <div>
              <Button kind="quiet" icon="silang" isCompact onClick={() => kalimat(tanpaKe(halaman.kalimat, nomor))}>
                {t('Hapus kalimat ini', 'Remove this sentence')}
              </Button>
            </div>
          )}
        </div>
      ))}
      {halaman.kalimat.length < KALIMAT_TERBANYAK && (
        <div>
          <Button icon="tambah" isCompact onClick={() => kalimat([...halaman.kalimat, ''])}>
            {t('Tambah kalimat', 'Add a sentence')}
          </Button>
        </div>
      )}
    </div>
  );
}
