// Asks why a record is withdrawn or brought back, and does it once.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import type { Tolakan } from '@lini/core/catatan/tolakan.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useRef, useState } from 'preact/hooks';

const ALASAN_TERPENDEK = 3;

export type TanyaAlasanProps = {
  label: string;
  contoh: string;
  /** A suggestion that stands in the field and can be changed. */
  usul?: string;
  tombol: string;
  isBahaya?: boolean;
  onLanjut: (alasan: string) => Promise<Tolakan | null>;
  onSelesai: () => void;
};

/** Draws the question and its button. */
export function TanyaAlasan({ label, contoh, usul = '', tombol, isBahaya, onLanjut, onSelesai }: TanyaAlasanProps) {
  const [alasan, setAlasan] = useState(usul);
  const [galat, setGalat] = useState<string | null>(null);
  const isJalan = useRef(false);

  async function lanjut(): Promise<void> {
    if (isJalan.current) return;
    if (alasan.trim().length < ALASAN_TERPENDEK) return setGalat(tt(kalimatTolakan('alasan-wajib')));
    isJalan.current = true;
    try {
      const tolakan = await onLanjut(alasan.trim());
      if (tolakan) setGalat(tt(kalimatTolakan(tolakan.kode)));
      else onSelesai();
    } catch {
      setGalat(t('Ponsel tidak bisa menyimpan, mungkin penuh. Coba lagi.', 'The phone could not save, it may be full. Try again.'));
    } finally {
      isJalan.current = false;
    }
  }

  return (
    <>
      <TextInput label={label} help={contoh} value={alasan} onValue={setAlasan} error={galat} maxLength={300} isRequired />
      <Button kind={isBahaya ? 'danger' : 'primary'} isWide onClick={() => void lanjut()}>
        {tombol}
      </Button>
    </>
  );
}
