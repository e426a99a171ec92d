// Signing out: never silently with something unsent on the phone.
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { keluar } from '../../app/keluar.ts';
import { getSesi, isTanpaSinyal, jumlahBelumTuntas } from '../../app/sesi.ts';
import { kalimatKeluar } from './kalimat-keluar.ts';

/** Draws the button and its question. */
export function Keluar() {
  const [isTanya, setTanya] = useState(false);
  const [draf, setDraf] = useState(0);
  const sisa = jumlahBelumTuntas.value;
  const { akun, db } = getSesi();
  // Counted before the question is shown: it must not change its words under the finger.
  const tanya = async (): Promise<void> => {
    setDraf(await db.count('draf').catch(() => 0));
    setTanya(true);
  };
  return (
    <>
      <Button icon="keluar" onClick={() => void tanya()}>
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
        {kalimatKeluar({ isTamu: akun.tamu !== undefined, sisa, draf }).map((kalimat) => (
          <p key={kalimat}>{kalimat}</p>
        ))}
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
