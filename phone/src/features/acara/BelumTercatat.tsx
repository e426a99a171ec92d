// Said where a participant fills something in while this phone knows nothing of her check-in.
import type { Acara } from '@lini/core/acara/acara.ts';
import { isHadirAcara } from '@lini/core/acara/peserta-acara.ts';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { getSesi } from '../../app/sesi.ts';

/** Draws it until the door has seen her; the door's phone may have no signal yet, so nothing is shut. */
export function BelumTercatat({ acara }: { acara: Acara }) {
  if (isHadirAcara(acara, getSesi().akun.id)) return null;
  return (
    <Notice kind="warn" title={t('Kehadiran Anda belum sampai di ponsel ini', 'Your check-in has not reached this phone')}>
      {t(
        'Belum dicatat di pintu? Lapor dulu dengan kartu peserta. Sudah? Silakan mengisi: isian disimpan dan dihitung setelah kehadiran sampai.',
        'Not checked in at the door? Go there first with your pass. If you were, go on: what you fill in is kept and counts once the check-in arrives.',
      )}
    </Notice>
  );
}
