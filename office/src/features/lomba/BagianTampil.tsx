// The running of a judged competition: draw, order with stopwatch, penalties and absences, and which sheets are in.
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { MejaTerisi } from './meja-terisi.ts';
import { PapanNilai } from './PapanNilai.tsx';
import { UndianLomba } from './UndianLomba.tsx';
import { UrutanTampil } from './UrutanTampil.tsx';

/** Draws the parts. */
export function BagianTampil({ meja }: { meja: MejaTerisi }) {
  if (meja.data.lomba.regu.length === 0) {
    return <Notice title={t('Masukkan regu dulu', 'Enter the teams first')}>{t('Buka langkah 2.', 'Open step 2.')}</Notice>;
  }
  return (
    <>
      <UndianLomba meja={meja} />
      <UrutanTampil meja={meja} />
      <PapanNilai meja={meja} />
    </>
  );
}
