// What the office sent back stands on top of the day: it does not count until it is mended.
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { getSesi } from '../../app/sesi.ts';

/** Draws the notice; nothing when nothing came back. */
export function Dikembalikan() {
  const banyak = getSesi().buku.antrian.value.filter((satu) => satu.status === 'dikembalikan').length;
  if (banyak === 0) return null;
  return (
    <Notice
      kind="warn"
      title={t(`${banyak} catatan perlu diperbaiki`, `${banyak} records to be mended`)}
      action={
        <LinkButton kind="primary" href="/kiriman">
          {t('Perbaiki sekarang', 'Mend now')}
        </LinkButton>
      }
    >
      {t('Kantor mengembalikannya dengan alasan; belum ikut dihitung.', 'The office sent them back with a reason; they do not count yet.')}
    </Notice>
  );
}
