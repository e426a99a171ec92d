// Votes of the jury that were noted on ties: what was noted wrongly is taken back with its reason until the announcement.
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import type { MejaTerisi } from './meja-terisi.ts';
import { namaJuri, namaRegu } from './sebut-lomba.ts';

type Dicatat = Extract<KeadaanLomba['putusSeri'][number], { cara: 'suara' }>;

/** Entries at the office that hold a vote. */
const listSuaraDicatat = ({ putusSeri }: KeadaanLomba): Dicatat[] =>
  putusSeri.flatMap((satu) => (satu.cara === 'suara' && satu.suara.length > 0 ? [satu] : []));

/** Draws the votes; nothing without one, or once announced. */
export function SuaraDicatat({ meja: { data, tulis } }: { meja: MejaTerisi }) {
  const { lomba, isBolehAtur } = data;
  const [cabut, setCabut] = useState<string | null>(null);
  const semua = listSuaraDicatat(lomba);
  if (semua.length === 0 || lomba.umum) return null;
  const sebut = ({ suara }: Pick<KeadaanLomba, 'suara'>): string =>
    suara
      .map(({ juri, regu }) => t(`${namaJuri(lomba, juri)} memilih ${namaRegu(lomba, regu)}`, `${namaJuri(lomba, juri)} for ${namaRegu(lomba, regu)}`))
      .join('; ');
  return (
    <section class="card stack tight" aria-labelledby="suara-dicatat">
      <h2 id="suara-dicatat">{t('Suara juri yang sudah dicatat', 'Votes noted')}</h2>
      <p class="soft">
        {t(
          'Bila salah catat, cabut suaranya lalu catat lagi sebelum hasil diumumkan.',
          'If one is wrong, take it back and note it anew before the announcement.',
        )}
      </p>
      <ul class="stack tight">
        {semua.map((satu) => (
          <li key={satu.id} class="cluster apart">
            <span>
              {t('Antara', 'Between')} {satu.regu.map((regu) => namaRegu(lomba, regu)).join(', ')}: {sebut(satu)}
            </span>
            {isBolehAtur && (
              <Button kind="quiet" isCompact onClick={() => setCabut(satu.id)}>
                {t('Cabut suara', 'Take back')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {lomba.suara.length > 0 && <p class="soft">{t(`Dari ponsel juri: ${sebut(lomba)}`, `From their phones: ${sebut(lomba)}`)}</p>}
      {cabut !== null && (
        <AlasanDialog
          judul={t('Cabut suara ini', 'Take these votes back')}
          lakukan={t('Cabut', 'Take back')}
          onClose={() => setCabut(null)}
          onAlasan={(alasan) => tulis({ kind: 'catatan.batal', isi: { sasaran: cabut, alasan } })}
        />
      )}
    </section>
  );
}
