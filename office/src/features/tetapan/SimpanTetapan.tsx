// The foot of a settings page: how many villages change, the reason, and the button that keeps them.
import type { Galat } from '@lini/core/akses/galat.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';

const ALASAN_TERPENDEK = 3;

export type SimpanTetapanProps = {
  /** Villages that change. */
  banyak: number;
  contohAlasan: string;
  /** What has to be mended first; null: nothing. */
  halangan: string | null;
  /** Keeps them; gives the refusal, or null when they are kept. */
  onSimpan: (alasan: string) => Promise<Galat | null>;
  onBatal: () => void;
};

/** Draws the foot; nothing while nothing was changed. */
export function SimpanTetapan({ banyak, contohAlasan, halangan, onSimpan, onBatal }: SimpanTetapanProps) {
  const [alasan, setAlasan] = useState('');
  const [galat, setGalat] = useState<string | null>(null);
  const [isJalan, setJalan] = useState(false);
  if (banyak === 0) return null;
  const simpan = async (): Promise<void> => {
    if (halangan !== null) return setGalat(halangan);
    if (alasan.trim().length < ALASAN_TERPENDEK)
      return setGalat(t('Tulis dasarnya dulu, misalnya nomor surat.', 'Say first what it rests on, a letter for instance.'));
    setJalan(true);
    const ditolak = await onSimpan(alasan.trim());
    setJalan(false);
    setGalat(ditolak?.pesan ?? null);
    if (!ditolak) setAlasan('');
  };
  return (
    <section class="card stack tight simpan-tetapan" aria-label={t('Simpan perubahan', 'Keep the changes')}>
      <TextInput
        label={t('Dasar atau alasan', 'What it rests on')}
        value={alasan}
        onValue={setAlasan}
        maxLength={500}
        isRequired
        help={t(`Tersimpan bersama perubahan ini. ${contohAlasan}`, 'Kept with this change.')}
      />
      {galat !== null && <Notice kind="error" title={galat} />}
      <div class="cluster">
        <Button kind="primary" icon="centang" isBusy={isJalan} onClick={() => void simpan()}>
          {t(`Simpan ${banyak} desa`, banyak === 1 ? 'Keep 1 village' : `Keep ${banyak} villages`)}
        </Button>
        <Button kind="quiet" onClick={onBatal}>
          {t('Batalkan perubahan', 'Discard')}
        </Button>
      </div>
    </section>
  );
}
