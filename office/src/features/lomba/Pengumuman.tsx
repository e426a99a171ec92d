// The announcement: when it may be made, and the step itself.
import { akhirProtes, listProtesTerbuka } from '@lini/core/lomba/langkah-lomba.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { tulisDetik } from '@lini/ui/words/waktu.ts';
import { useEffect, useState } from 'preact/hooks';
import type { MejaTerisi } from './meja-terisi.ts';

/** Seconds until the protest window is over, by the server's clock. */
function useSisa({ lomba, kini }: MejaTerisi['data']): number {
  const akhir = akhirProtes(lomba) ?? kini;
  const [berlalu, setBerlalu] = useState(0);
  // Each answer of the server sets the watch anew.
  useEffect(() => {
    const mulai = Date.now();
    setBerlalu(0);
    const detak = setInterval(() => setBerlalu(Date.now() - mulai), 500);
    return () => clearInterval(detak);
  }, [kini]);
  return Math.max(0, Math.ceil((akhir - kini - berlalu) / 1000));
}

type Ponsel = 'sesudah-layar' | 'tangan' | 'langsung';

const PILIHAN: readonly { readonly id: Ponsel; readonly kata: () => string }[] = [
  { id: 'sesudah-layar', kata: () => t('Sesudah juara 1 tampil di layar besar', 'Once the big screen has shown the winner') },
  { id: 'tangan', kata: () => t('Saat saya menekan "Buka ke ponsel"', 'When I press "Open to phones"') },
  { id: 'langsung', kata: () => t('Sekarang juga, tanpa layar besar', 'At once, without the big screen') },
];

/** Draws what is waited for, or the button. */
export function Pengumuman({ meja: { data, tulis, isJalan } }: { meja: MejaTerisi }) {
  const { lomba, hasil, isBolehAtur } = data;
  const sisa = useSisa(data);
  const [isTanya, setTanya] = useState(false);
  const terbuka = listProtesTerbuka(lomba).length;
  const [ponsel, setPonsel] = useState<Ponsel>('sesudah-layar');
  const umumkan = async (): Promise<void> => {
    if (!hasil) return;
    const umum = { kind: 'lomba.umumkan', isi: { ...hasil, ponsel: ponsel === 'langsung' ? undefined : ponsel } };
    if (await tulis(...(ponsel === 'langsung' ? [umum, { kind: 'lomba.buka', isi: hasil }] : [umum]))) setTanya(false);
  };
  if (!hasil)
    return (
      <Notice title={t('Lomba sudah ditutup', 'The competition is closed')}>
        {t('Hasilnya terlihat di sini setelah diumumkan.', 'The result appears here once it is announced.')}
      </Notice>
    );
  return (
    <section class="card stack" aria-labelledby="umum">
      <h2 id="umum">{t('Pengumuman', 'Announcement')}</h2>
      {sisa > 0 ? (
        <p>
          {t('Waktu protes tersisa', 'Time left for protests')} <span class="stopwatch">{tulisDetik(sisa)}</span>
        </p>
      ) : (
        <p>{t('Waktu protes sudah habis.', 'The time for protests is over.')}</p>
      )}
      {terbuka > 0 && <Notice kind="warn" title={t(`${terbuka} protes belum diputus`, `${terbuka} protests are open`)} />}
      {isBolehAtur && (
        <div>
          <Button kind="primary" disabled={sisa > 0 || terbuka > 0} onClick={() => setTanya(true)}>
            {t('Umumkan hasil', 'Announce the result')}
          </Button>
        </div>
      )}
      <Dialog
        isOpen={isTanya}
        isQuestion
        onClose={() => setTanya(false)}
        title={t('Umumkan hasil ini?', 'Announce this result?')}
        actions={
          <Button kind="primary" isBusy={isJalan} onClick={() => void umumkan()}>
            {t('Ya, umumkan', 'Yes, announce')}
          </Button>
        }
      >
        <div class="stack">
          <p>{t('Hasil siap dibuka di layar besar, dan tidak berubah lagi.', 'The result is ready for the big screen and no longer changes.')}</p>
          <fieldset class="stack tight">
            <legend class="field-label">{t('Kapan ponsel melihatnya', 'When phones see it')}</legend>
            {PILIHAN.map(({ id, kata }) => (
              <label key={id} class="check-row">
                <input type="radio" name="ponsel" checked={ponsel === id} onChange={() => setPonsel(id)} />
                <span>{kata()}</span>
              </label>
            ))}
          </fieldset>
        </div>
      </Dialog>
    </section>
  );
}
