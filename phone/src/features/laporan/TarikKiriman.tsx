// Takes a sending back that has not left the phone yet.
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import { tarikKembali } from '../../app/catat.ts';
import { type LaporanInstitusi, statusKiriman } from '../../app/laporan/laporan-institusi.ts';

/** Draws the button while something waits; nothing once it is sent. */
export function TarikKiriman({ satu }: { satu: LaporanInstitusi }) {
  const menunggu = statusKiriman(satu, 'menunggu');
  if (menunggu.length === 0) return null;
  return (
    <Button kind="quiet" icon="kembali" onClick={() => void tarikKembali(menunggu, 'laporan.ajukan')}>
      {t('Urungkan, belum terkirim', 'Take back, not sent yet')}
    </Button>
  );
}
