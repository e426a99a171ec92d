// For which session and in which direction the door notes; it chooses by itself and can be told otherwise.
import type { ArahHadir } from '@lini/core/acara/hadir.ts';
import type { SesiHadir } from '@lini/core/acara/sesi-hadir.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { tulisJam } from '../saat-ini.ts';

export type PilihSesiProps = {
  semua: readonly SesiHadir[];
  sesi: SesiHadir;
  /** The session of this moment. */
  kini: SesiHadir;
  arah: ArahHadir;
  onSesi: (id: string | null) => void;
  onArah: (arah: ArahHadir) => void;
};

const jamSesi = ({ mulai, selesai }: SesiHadir): string => `${tulisJam(mulai)}–${tulisJam(selesai)}`;

/** Draws the session with a way to change it, and the direction. */
export function PilihSesi({ semua, sesi, kini, arah, onSesi, onArah }: PilihSesiProps) {
  const [isBuka, setBuka] = useState(false);
  const pilih = (id: string): void => {
    onSesi(id === kini.id ? null : id);
    setBuka(false);
  };
  return (
    <div class="stack tight pintu-sesi">
      <Button kind="quiet" icon="jam" onClick={() => setBuka(true)}>
        {sesi.judul}, {jamSesi(sesi)}
        <span class="visually-hidden">. {t('Ketuk untuk ganti sesi.', 'Press to change the session.')}</span>
      </Button>
      <div class="cluster">
        <FilterChip isOn={arah === 'masuk'} onToggle={() => onArah('masuk')}>
          {t('Masuk', 'In')}
        </FilterChip>
        <FilterChip isOn={arah === 'keluar'} onToggle={() => onArah('keluar')}>
          {t('Keluar', 'Out')}
        </FilterChip>
      </div>
      <Dialog isOpen={isBuka} onClose={() => setBuka(false)} title={t('Sesi mana?', 'Which session?')} isSheet>
        <ul class="list">
          {semua.map((satu) => (
            <ListRow
              key={satu.id}
              title={satu.judul}
              detail={`${formatTanggal(satu.tanggal)}, ${jamSesi(satu)}${satu.id === kini.id ? ` · ${t('sekarang', 'now')}` : ''}`}
              onClick={() => pilih(satu.id)}
            />
          ))}
        </ul>
      </Dialog>
    </div>
  );
}
