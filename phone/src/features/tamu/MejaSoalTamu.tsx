// The question master on a phone of her own: question, team, how it ended, and the scores; also without a signal.
import { aturanCerdas } from '@lini/core/lomba/langkah-lomba.ts';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { IsianSoal } from './IsianSoal.tsx';
import { RiwayatSoal } from './RiwayatSoal.tsx';
import { TidakDihitung } from './TidakDihitung.tsx';
import './tamu.css';

/** Draws the desk of the quiz. */
export function MejaSoalTamu({ entri }: { entri: EntriSubjek<'lomba'> }) {
  const lomba = entri.keadaan;
  const cerdas = aturanCerdas(lomba);
  if (!cerdas) return null;
  if (lomba.dibatalkan)
    return (
      <Notice kind="warn" title={t('Lomba ini dibatalkan', 'This competition was called off')}>
        {lomba.dibatalkan.alasan}
      </Notice>
    );
  if (lomba.tutup)
    return (
      <Notice title={t('Lomba sudah ditutup', 'The competition is closed')}>
        {t('Jawaban tidak dicatat lagi. Terima kasih.', 'No more answers are noted. Thank you.')}
      </Notice>
    );
  if (cerdas.tulis && lomba.lolos === null)
    return (
      <Notice title={t('Menunggu hasil babak tulis', 'Waiting for the written round')}>
        {t('Soal dimulai sesudah panitia menetapkan regu yang lolos di kantor.', 'The questions begin once the committee has settled who goes on.')}
      </Notice>
    );
  return (
    <>
      <TidakDihitung entri={entri} cerdas={cerdas} />
      <IsianSoal entri={entri} cerdas={cerdas} />
      <RiwayatSoal entri={entri} cerdas={cerdas} />
    </>
  );
}
