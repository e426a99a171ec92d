// What the door answered last: one colour, one word, the name, large enough to be read at arm's length.
import { Button } from '@lini/ui/components/Button.tsx';
import { Icon, type IconName } from '@lini/ui/components/Icon.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useEffect, useRef } from 'preact/hooks';
import type { TampilJawaban } from './jawaban.ts';

const RUPA: Readonly<Record<TampilJawaban['nada'], { kelas: string; icon: IconName }>> = {
  baru: { kelas: 'pintu-hijau', icon: 'centang' },
  sudah: { kelas: 'pintu-kuning', icon: 'jam' },
  tidak: { kelas: 'pintu-merah', icon: 'silang' },
  kosong: { kelas: 'pintu-kosong', icon: 'info' },
};

export type JawabanPintuProps = { jawaban: TampilJawaban; onBatal: (() => void) | null; onTulis: (() => void) | null };

/** Draws it; screen readers say it at once, and large letters do not push it out of sight. */
export function JawabanPintu({ jawaban, onBatal, onTulis }: JawabanPintuProps) {
  const { nada, judul, nama, rincian } = jawaban;
  const { kelas, icon } = RUPA[nada];
  const kotak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (nada !== 'kosong') kotak.current?.scrollIntoView({ block: 'nearest' });
  }, [jawaban]);
  return (
    <div ref={kotak} class={`pintu-jawab ${kelas}`}>
      <div role="status" aria-live="assertive" class="pintu-kata">
        <p class="pintu-judul">
          <Icon name={icon} /> {judul}
        </p>
        {nama !== null && <p class="pintu-nama">{nama}</p>}
        <p class="tabular">{rincian}</p>
      </div>
      {onBatal && (
        <Button icon="silang" onClick={onBatal}>
          {t('Batalkan', 'Take back')}
        </Button>
      )}
      {onTulis && (
        <Button icon="tambah" onClick={onTulis}>
          {t('Catat datang langsung', 'Note as walk-in')}
        </Button>
      )}
    </div>
  );
}
