// While people are chosen: how many of each area's places are taken, and why more are invited than there are places.
import type { Acara } from '@lini/core/acara/acara.ts';
import { type BarisKuota, hitungKuota } from '@lini/core/acara/kuota.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Field } from '@lini/ui/components/Field.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { type NamaWilayah, sebutKuota } from './nama-orang.ts';

const TERPENDEK = 3;

/** Whether a reason says too little to be kept. */
export const isAlasanKurang = (alasan: string): boolean => alasan.trim().length < TERPENDEK;

function Keadaan({ banyak, terisi }: BarisKuota) {
  if (terisi > banyak) return <Badge tone="warn">{t(`lebih ${terisi - banyak}`, `${terisi - banyak} too many`)}</Badge>;
  return terisi === banyak ? <Badge tone="good">{t('penuh', 'full')}</Badge> : null;
}

/** Draws one line for each area with places: those invited already and those marked now, of how many. */
export function KuotaTerpilih({ acara, terpilih, nama }: { acara: Acara; terpilih: readonly Peserta[]; nama: NamaWilayah }) {
  const peserta = new Map([...acara.peserta, ...terpilih.map((satu) => [satu.id, satu] as const)]);
  const [sebelum, sesudah] = [hitungKuota(acara), hitungKuota({ ...acara, peserta })];
  if (sesudah.length === 0) return null;
  return (
    <section aria-labelledby="kuota-terpilih" class="stack tight">
      <h3 id="kuota-terpilih">{t('Kuota', 'Places')}</h3>
      <ul class="plain-list quota">
        {sesudah.map((baris, ke) => {
          const sudah = sebelum[ke]?.terisi ?? 0;
          return (
            <li key={baris.wilayah}>
              <p>
                <span class="firm">{sebutKuota(baris.wilayah, nama)}</span> <Keadaan {...baris} />
              </p>
              <p class="soft tabular">
                {t(`dipilih ${baris.terisi} dari kuota ${baris.banyak}`, `${baris.terisi} of ${baris.banyak} places`)}
                {sudah > 0 && t(`, ${sudah} sudah diundang`, `, ${sudah} invited already`)}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type AlasanProps = { lebih: readonly BarisKuota[]; nama: NamaWilayah; alasan: string; isDicoba: boolean; onAlasan: (alasan: string) => void };

/** Draws which areas are past their places, and asks why. */
export function AlasanKuota({ lebih, nama, alasan, isDicoba, onAlasan }: AlasanProps) {
  const sebut = lebih.map(({ wilayah, terisi, banyak }) => `${sebutKuota(wilayah, nama)} ${terisi}/${banyak}`).join(', ');
  return (
    <Notice kind="warn" title={t(`Melebihi kuota: ${sebut}`, `More than the places: ${sebut}`)}>
      <Field
        label={t('Alasan melebihi kuota', 'Why more are invited')}
        help={t(
          'Lepas sebagian tanda, atau tulis alasannya. Alasannya disimpan bersama undangan.',
          'Take some marks off, or write why. It is kept with the invitation.',
        )}
        isRequired
        error={isDicoba && isAlasanKurang(alasan) ? t('Tulis alasannya, atau lepas sebagian tanda.', 'Write why, or take some marks off.') : null}
      >
        {(link) => <input {...link} class="input" maxLength={300} value={alasan} onInput={(p) => onAlasan(p.currentTarget.value)} />}
      </Field>
    </Notice>
  );
}
