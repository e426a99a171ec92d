// The rules of a competition that exists: changed until the first team performs, then shown.
import { isSudahDimulai } from '@lini/core/lomba/langkah-lomba.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { IsianAturan } from './IsianAturan.tsx';
import type { MejaTerisi } from './meja-terisi.ts';

/** Where the day of the gathering is not known, the first values of the parameters hold. */
const HARI_AWAL = '2026-01-01';

/** Draws the fields. */
export function BagianAturan({ meja: { data, tulis } }: { meja: MejaTerisi }) {
  const { lomba, masuk, isBolehAtur } = data;
  if (!lomba.atur) return null;
  const isTetap = !isBolehAtur || isSudahDimulai(lomba) || masuk.length > 0;
  const parameter = parameterPada(data.acara?.mulai ?? lomba.tutup?.terjadi ?? HARI_AWAL);
  return (
    <section class="card stack" aria-label={t('Aturan lomba', 'Rules')}>
      {isTetap && isBolehAtur && (
        <Notice title={t('Aturan sudah terkunci', 'The rules are locked')}>
          {t(
            'Sudah ada regu yang tampil atau dinilai. Aturan tidak berubah supaya semua regu dinilai sama.',
            'A team has performed or was judged. The rules stay, so that every team is judged alike.',
          )}
        </Notice>
      )}
      <IsianAturan
        key={lomba.id}
        awal={{ ...lomba.atur, protesMenit: lomba.atur.protesMenit ?? parameter['lomba.protestMinutes'] }}
        parameter={parameter}
        isTetap={isTetap}
        onSimpan={async (isi) => void (await tulis({ kind: 'lomba.atur', isi }))}
      />
    </section>
  );
}
