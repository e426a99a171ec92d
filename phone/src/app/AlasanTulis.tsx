// A reason in one's own words and the button that uses it; without a reason the screen says what to do.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import type { KodeTolakan } from '@lini/core/catatan/tolakan.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useRef, useState } from 'preact/hooks';

const TERPENDEK = 3;

export type AlasanTulisProps = {
  label: string;
  contoh: string;
  /** A suggestion that stands in the field and can be changed. */
  usul?: string | undefined;
  tombol: string;
  isBahaya?: boolean | undefined;
  /** Code of the sentence shown when nothing was written. */
  kosong?: KodeTolakan;
  /** Gives the sentence to show when it did not work. */
  onKirim: (alasan: string) => Promise<string | null>;
};

/** Draws the question and its button. */
export function AlasanTulis({ label, contoh, usul = '', tombol, isBahaya, kosong = 'alasan-kosong', onKirim }: AlasanTulisProps) {
  const [alasan, setAlasan] = useState(usul);
  const [galat, setGalat] = useState<string | null>(null);
  const isJalan = useRef(false);

  async function kirim(): Promise<void> {
    if (isJalan.current) return;
    if (alasan.trim().length < TERPENDEK) return setGalat(tt(kalimatTolakan(kosong)));
    isJalan.current = true;
    try {
      setGalat(await onKirim(alasan.trim()));
    } catch {
      setGalat(t('Ponsel tidak bisa menyimpan, mungkin penuh. Coba lagi.', 'The phone could not save, it may be full. Try again.'));
    } finally {
      isJalan.current = false;
    }
  }

  return (
    <>
      <TextInput label={label} help={contoh} value={alasan} onValue={setAlasan} error={galat} maxLength={300} isRequired />
      <Button kind={isBahaya ? 'danger' : 'primary'} isWide onClick={() => void kirim()}>
        {tombol}
      </Button>
    </>
  );
}
