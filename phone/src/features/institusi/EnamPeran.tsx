// The division of work: who carries each of the six roles, and which nobody carries.
import { listPeranKosong } from '@lini/core/institusi/peran-kosong.ts';
import { PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import type { InstitusiPotret } from '@lini/core/potret/potret.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { alamatFormulir } from '../../app/alamat.ts';

/** Draws the six roles in order. */
export function EnamPeran({ potret }: { potret: InstitusiPotret }) {
  const { institusi, konteks } = potret;
  const nama = (id: string): string => konteks.kader.find((satu) => satu.id === id)?.nama ?? t('kader lain', 'another cadre');
  const kosong = listPeranKosong(institusi.pembagianTugas).length;
  return (
    <Card
      title={t('Enam peran', 'Six roles')}
      actions={
        <LinkButton kind="quiet" href={alamatFormulir({ subjek: { jenis: 'institusi', id: institusi.id }, kind: 'institusi.tugas' })}>
          {t('Bagi tugas', 'Divide')}
        </LinkButton>
      }
    >
      {kosong > 0 && <p class="soft">{t(`${kosong} peran belum ada pemegangnya.`, `${kosong} roles are not held yet.`)}</p>}
      <dl class="daftar-isi">
        {PERAN_BAKTI.map(({ nilai, label }, ke) => {
          const orang = institusi.pembagianTugas?.[nilai] ?? [];
          return (
            <div key={nilai}>
              <dt>{`${ke + 1}. ${tt(label)}`}</dt>
              <dd>{orang.length === 0 ? <Badge tone="warn">{t('Belum ada', 'Nobody yet')}</Badge> : orang.map(nama).join(', ')}</dd>
            </div>
          );
        })}
      </dl>
    </Card>
  );
}
