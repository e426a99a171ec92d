// A reason in one's own words and the button that uses it; without a reason the screen says what to do.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useRef, useState } from 'preact/hooks';

const TERPENDEK = 3;

export type AlasanTulisProps = {
  label: string;
  contoh: string;
  tombol: string;
  /** Gives the sentence to show when it did not work. */
  onKirim: (alasan: string) => Promise<string | null>;
};

/** Draws the question and its button. */
export function AlasanTulis({ label, contoh, tombol, onKirim }: AlasanTulisProps) {
  const [alasan, setAlasan] = useState('');
  const [galat, setGalat] = useState<string | null>(null);
  const isJalan = useRef(false);

  async function kirim(): Promise<void> {
    if (isJalan.current) return;
    if (alasan.trim().length < TERPENDEK) return setGalat(tt(kalimatTolakan('alasan-kosong')));
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
      <Button kind="primary" isWide onClick={() => void kirim()}>
        {tombol}
      </Button>
    </>
  );
}
