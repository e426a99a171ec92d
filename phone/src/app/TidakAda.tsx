// The screen for an address that leads nowhere, or a family this phone does not hold.
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t } from '@lini/ui/words/t.ts';
import { Shell } from './Shell.tsx';
import { getSesi } from './sesi.ts';

/** Draws it, with the way back. */
export function TidakAda() {
  const isTamu = getSesi().akun.tamu !== undefined;
  return (
    <Shell judul={t('Tidak ditemukan', 'Not found')} kembali="/">
      <EmptyState
        title={t('Yang dicari tidak ada di ponsel ini', 'This phone does not have it')}
        action={
          <LinkButton kind="primary" href={isTamu ? '/' : '/keluarga'}>
            {isTamu ? t('Kembali ke tugas', 'Back to the task') : t('Cari keluarga', 'Find a family')}
          </LinkButton>
        }
      >
        {!isTamu &&
          t(
            'Mungkin keluarganya di luar wilayah tugas Anda, atau datanya belum diambil. Sambungkan sinyal, lalu coba lagi.',
            'It may lie outside your area, or has not been fetched yet. Find a signal and try again.',
          )}
      </EmptyState>
    </Shell>
  );
}
