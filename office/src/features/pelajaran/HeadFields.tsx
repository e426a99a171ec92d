// What a lesson is called, which role it teaches, how long it is read, and where it comes from.
import { PERAN_BAKTI, type PeranBakti } from '@lini/core/institusi/pilihan.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { detikBaca } from '@lini/core/pelajaran/belajar.ts';
import type { IsiKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Field } from '@lini/ui/components/Field.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { tanggalWita } from '@lini/ui/words/tanggal.ts';
import type { GalatIsian } from './galat-isian.ts';
import { SourceFields } from './SourceFields.tsx';
import { tanpaKe, ubahKe } from './sunting.ts';

export type FieldsProps = { isi: IsiKantor; galat: GalatIsian; onUbah: (isi: IsiKantor) => void };

/** Written in Indonesian, as the lessons are; the second language shows the same words. */
const keduanya = (tulisan: string) => ({ id: tulisan, en: tulisan });

function Role({ isi, onUbah }: Omit<FieldsProps, 'galat'>) {
  return (
    <Field label={t('Peran yang diajarkan', 'Role it teaches')} help={t('Lulusnya menjadi bukti peran ini.', 'Passing it is evidence of this role.')}>
      {(link) => (
        <select {...link} class="input" value={isi.peran} onChange={(peristiwa) => onUbah({ ...isi, peran: peristiwa.currentTarget.value as PeranBakti })}>
          {PERAN_BAKTI.map(({ nilai, label }) => (
            <option key={nilai} value={nilai}>
              {tt(label)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function ReadingTime({ isi, galat, onUbah }: FieldsProps) {
  const paling = detikBaca(isi.halaman.length, parameterPada(tanggalWita(Date.now())));
  return (
    <TextInput
      label={t('Waktu baca paling singkat, detik', 'Least reading time, seconds')}
      help={t(`Kosong berarti ${paling} detik untuk ${isi.halaman.length} halaman.`, `Empty means ${paling} seconds for ${isi.halaman.length} pages.`)}
      inputMode="numeric"
      maxLength={5}
      value={isi.detik === null ? '' : String(isi.detik)}
      error={galat('detik')}
      onValue={(baru) => /^\d*$/.test(baru) && onUbah({ ...isi, detik: baru === '' ? null : Number(baru) })}
    />
  );
}

function Sources({ isi, galat, onUbah }: FieldsProps) {
  return (
    <section class="stack tight" aria-labelledby="sumber-pelajaran">
      <h3 id="sumber-pelajaran">{t('Sumber halaman-halamannya', 'Where the pages come from')}</h3>
      {galat('sumber') && <p class="field-error">{galat('sumber')}</p>}
      {isi.sumber.map((satu, ke) => (
        <div key={ke} class="stack tight">
          <SourceFields sumber={satu} error={galat(`sumber.${ke}`)} onUbah={(baru) => onUbah({ ...isi, sumber: ubahKe(isi.sumber, ke, baru) })} />
          {isi.sumber.length > 1 && (
            <div>
              <Button kind="quiet" icon="silang" isCompact onClick={() => onUbah({ ...isi, sumber: tanpaKe(isi.sumber, ke) })}>
                {t('Hapus sumber ini', 'Remove this source')}
              </Button>
            </div>
          )}
        </div>
      ))}
      <div>
        <Button icon="tambah" isCompact onClick={() => onUbah({ ...isi, sumber: [...isi.sumber, { basis: 'sekunder', rujukan: '' }] })}>
          {t('Tambah sumber', 'Add a source')}
        </Button>
      </div>
    </section>
  );
}

/** Draws them. */
export function HeadFields(props: FieldsProps) {
  const { isi, galat, onUbah } = props;
  return (
    <div class="stack">
      <TextInput
        label={t('Judul', 'Title')}
        maxLength={400}
        value={isi.judul.id}
        error={galat('judul')}
        onValue={(baru) => onUbah({ ...isi, judul: keduanya(baru) })}
      />
      <TextInput
        label={t('Isi singkat, satu baris di daftar', 'In short, one line of the list')}
        maxLength={400}
        value={isi.untuk.id}
        error={galat('untuk')}
        onValue={(baru) => onUbah({ ...isi, untuk: keduanya(baru) })}
      />
      <div class="lesson-pair">
        <Role isi={isi} onUbah={onUbah} />
        <ReadingTime {...props} />
      </div>
      <Sources {...props} />
    </div>
  );
}
