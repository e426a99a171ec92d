// Signing out: never silently with something unsent on the phone.
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { keluar } from '../../app/keluar.ts';
import { isTanpaSinyal, jumlahBelumTuntas } from '../../app/sesi.ts';

/** Draws the button and its question. */
export function Keluar() {
  const [isTanya, setTanya] = useState(false);
  const sisa = jumlahBelumTuntas.value;
  return (
    <>
      <Button icon="keluar" onClick={() => setTanya(true)}>
        {t('Keluar', 'Sign out')}
      </Button>
      <Dialog
        isOpen={isTanya}
        onClose={() => setTanya(false)}
        title={sisa > 0 ? t('Masih ada yang belum selesai', 'Something is not finished') : t('Keluar dari Lini?', 'Sign out of Lini?')}
        actions={
          <>
            <Button onClick={() => setTanya(false)}>{t('Tidak jadi', 'Stay')}</Button>
            <Button kind="danger" icon="keluar" onClick={() => void keluar()}>
              {t('Keluar', 'Sign out')}
            </Button>
          </>
        }
      >
        <p>
          {sisa > 0
            ? t(
                `${sisa} catatan belum selesai dikirim. Catatan itu tetap di ponsel ini dan dikirim saat akun ini masuk lagi di sini.`,
                `${sisa} records are not settled. They stay on this phone and are sent when this account signs in here again.`,
              )
            : t(
                'Data keluarga dihapus dari ponsel ini. Semuanya aman di kantor dan diambil lagi saat masuk.',
                'The families’ data leave this phone. All of it is safe at the office and comes back when you sign in.',
              )}
        </p>
        {isTanpaSinyal.value && (
          <p class="firm">
            {t(
              'Sekarang tidak ada sinyal. Setelah keluar, Lini baru bisa dibuka lagi kalau ada sinyal.',
              'There is no signal now. After signing out, Lini can only be opened again with a signal.',
            )}
          </p>
        )}
      </Dialog>
    </>
  );
}
