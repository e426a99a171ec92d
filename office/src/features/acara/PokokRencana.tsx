// The main fields of a plan: what, when, where, by whom.
import { JENIS_ACARA } from '@lini/core/acara/rencana.ts';
import { selisihHari, tambahHari } from '@lini/core/tanggal.ts';
import type { Wilayah } from '@lini/core/wilayah/wilayah.ts';
import { Field } from '@lini/ui/components/Field.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { sebutWilayah } from '../../app/nama-wilayah.ts';
import { geserHari, type IsianRencana } from './isian-rencana.ts';

type Tempat = Pick<Wilayah, 'kode' | 'nama'>;

/** Draws the fields. */
export function PokokRencana({
  isian,
  boleh,
  isTetap,
  kurang,
  onUbah,
}: {
  isian: IsianRencana;
  boleh: readonly Tempat[];
  isTetap: boolean;
  kurang: Readonly<Record<string, string>>;
  onUbah: (ubah: Partial<IsianRencana>) => void;
}) {
  return (
    <section class="card stack" aria-labelledby="pokok-acara">
      <h2 id="pokok-acara">{t('Apa, kapan, di mana', 'What, when, where')}</h2>
      <div class="form-grid">
        <Field label={t('Jenis acara', 'Kind')}>
          {(link) => (
            <select {...link} class="input" value={isian.jenis} onChange={(p) => onUbah({ jenis: p.currentTarget.value as IsianRencana['jenis'] })}>
              {JENIS_ACARA.map(({ nilai, label }) => (
                <option key={nilai} value={nilai}>
                  {tt(label)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label={t('Untuk wilayah', 'For the area')}
          help={isTetap ? t('Tidak bisa dipindah. Batalkan, lalu rencanakan yang baru.', 'Cannot be moved. Call it off and plan anew.') : undefined}
        >
          {(link) => (
            <select {...link} class="input" disabled={isTetap} value={isian.wilayah} onChange={(p) => onUbah({ wilayah: p.currentTarget.value, kuota: [] })}>
              {boleh.map(({ kode, nama }) => (
                <option key={kode} value={kode}>
                  {sebutWilayah(kode, nama)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextInput label={t('Nama acara', 'Name')} value={isian.judul} maxLength={160} isRequired error={kurang.judul} onValue={(judul) => onUbah({ judul })} />
        <TextInput
          label={t('Tempat', 'Place')}
          value={isian.tempat}
          maxLength={200}
          isRequired
          error={kurang.tempat}
          onValue={(tempat) => onUbah({ tempat })}
        />
        <TextInput
          label={t('Penyelenggara', 'Organiser')}
          value={isian.penyelenggara}
          maxLength={160}
          isRequired
          error={kurang.penyelenggara}
          onValue={(penyelenggara) => onUbah({ penyelenggara })}
        />
        <div class="form-pair">
          <Field label={t('Hari pertama', 'First day')} isRequired>
            {(link) => (
              <input
                {...link}
                type="date"
                class="input"
                value={isian.mulai}
                onChange={(p) =>
                  p.currentTarget.value &&
                  onUbah(geserHari(isian, p.currentTarget.value, tambahHari(p.currentTarget.value, selisihHari(isian.mulai, isian.selesai))))
                }
              />
            )}
          </Field>
          <Field label={t('Hari terakhir', 'Last day')} isRequired error={kurang.selesai}>
            {(link) => (
              <input
                {...link}
                type="date"
                class="input"
                min={isian.mulai}
                value={isian.selesai}
                onChange={(p) => p.currentTarget.value && onUbah(geserHari(isian, isian.mulai, p.currentTarget.value))}
              />
            )}
          </Field>
        </div>
      </div>
    </section>
  );
}
