// Asks before a team is noted as absent: it then has no time and is not judged.
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { t } from '@lini/ui/words/t.ts';

export type TanyaTidakHadirProps = { nama: string; isBusy: boolean; onYa: () => void; onClose: () => void };

/** Draws the question. */
export function TanyaTidakHadir({ nama, isBusy, onYa, onClose }: TanyaTidakHadirProps) {
  return (
    <Dialog
      isOpen
      isQuestion
      onClose={onClose}
      title={t(`${nama} tidak hadir?`, `Is ${nama} absent?`)}
      actions={
        <Button kind="primary" isBusy={isBusy} onClick={onYa}>
          {t('Ya, tidak hadir', 'Yes, absent')}
        </Button>
      }
    >
      <p>
        {t(
          'Catat hanya bila regu sudah dipanggil tiga kali dan tidak datang. Regu ini tidak dinilai dan di hasil tertulis tidak hadir; waktu yang sudah dicatat hilang.',
          'Only when it was called three times and did not come. The team is not judged and stands as absent in the result; a time noted before is lost.',
        )}
      </p>
    </Dialog>
  );
}
