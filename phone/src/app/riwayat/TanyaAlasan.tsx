// Asks why a record is withdrawn or brought back, and does it once.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import type { Tolakan } from '@lini/core/catatan/tolakan.ts';
import { tt } from '@lini/ui/words/t.ts';
import { AlasanTulis, type AlasanTulisProps } from '../AlasanTulis.tsx';

export type TanyaAlasanProps = Omit<AlasanTulisProps, 'kosong' | 'onKirim'> & {
  onLanjut: (alasan: string) => Promise<Tolakan | null>;
  onSelesai: () => void;
};

/** Draws the question and its button. */
export function TanyaAlasan({ onLanjut, onSelesai, ...tanya }: TanyaAlasanProps) {
  const kirim = async (alasan: string): Promise<string | null> => {
    const tolakan = await onLanjut(alasan);
    if (tolakan) return tt(kalimatTolakan(tolakan.kode));
    onSelesai();
    return null;
  };
  return <AlasanTulis {...tanya} kosong="alasan-wajib" onKirim={kirim} />;
}
