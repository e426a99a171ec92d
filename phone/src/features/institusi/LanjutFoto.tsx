// Right after a meeting was recorded: the photo of it, with that meeting chosen.
import type { Institusi } from '@lini/core/institusi/institusi.ts';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t } from '@lini/ui/words/t.ts';
import { alamatFormulir } from '../../app/alamat.ts';

/** Draws the offer; nothing once the newest meeting has its photo. */
export function LanjutFoto({ institusi }: { institusi: Institusi }) {
  // Ids grow with the moment of recording: the newest is the one just written, whatever day it took place.
  const baru = institusi.pertemuan.map((satu) => satu.id).reduce<string | null>((lama, id) => (lama !== null && lama > id ? lama : id), null);
  if (baru === null || institusi.berfoto.has(baru)) return null;
  return (
    <Card title={t('Lanjutkan', 'Go on')}>
      <LinkButton
        kind="primary"
        icon="kamera"
        isWide
        href={alamatFormulir({ subjek: { jenis: 'institusi', id: institusi.id }, kind: 'lampiran.foto', anggotaId: baru })}
      >
        {t('Lanjutkan: tambah foto', 'Go on: add a photo')}
      </LinkButton>
    </Card>
  );
}
